import { stemOf } from "../../text/stem.ts";
import * as english from "./en/predicates.ts";

/** Sides of the lines of a table that a word stands on: line number and side. */
type Places = ReadonlyMap<string, readonly (readonly [line: number, side: number])[]>;

const wordsOf = (list: string): string[] =>
  (list.match(/\S+/g) ?? []).map((word) => keyOf(word.replaceAll("_", " ")));

/** A predicate as the tables have it: the stem, or a verb with its particle as it is. */
function keyOf(predicate: string): string {
  return predicate.includes(" ") ? predicate : stemOf(predicate);
}

function placesOf(table: string): Places {
  const places = new Map<string, (readonly [number, number])[]>();
  for (const [line, row] of table.trim().split("\n").entries())
    for (const [side, list] of row.split("|").entries())
      for (const word of wordsOf(list)) places.set(word, [...(places.get(word) ?? []), [line, side]]);
  return places;
}

const tables = {
  synonyms: placesOf(english.synonyms),
  opposites: placesOf(english.opposites),
  converses: placesOf(english.converses),
  kinship: placesOf(english.kinship),
};

const lists = {
  successive: new Set(wordsOf(english.successive)),
  singular: new Set(wordsOf(english.singular)),
  once: new Set(wordsOf(english.once)),
  placing: new Set(wordsOf(english.placing)),
  posts: new Set(wordsOf(english.posts)),
  plain: new Set(wordsOf(english.plain)),
} as const;

const notTurned: ReadonlySet<string> = new Set(wordsOf(english.notTurned));

/** Whether a predicate is of a list: "president" of the singular ones. */
export function isOf(list: keyof typeof lists, predicate: string): boolean {
  return lists[list].has(keyOf(predicate));
}

/** The same word, whatever its ending. */
export function isSame(a: string, b: string): boolean {
  return a === b || keyOf(a) === keyOf(b);
}

/** The same word or one that says nearly the same. */
export function isNear(a: string, b: string): boolean {
  return isSame(a, b) || lines(tables.synonyms, a, b).length > 0;
}

/** Words that cannot both hold: "accept", "reject"; "legal", "illegal". */
export function isOpposite(a: string, b: string): boolean {
  if (isSame(a, b)) return false;
  return turnedRound(a, b) || lines(tables.opposites, a, b).some(([mine, theirs]) => mine !== theirs);
}

/** Opposites that exclude each other on one day alone. */
export function isSuccessive(a: string, b: string): boolean {
  return isOf("successive", a) && isOf("successive", b);
}

/** The same relation told from the other side: "own", "subsidiary". */
export function isConverse(a: string, b: string): boolean {
  return !isSame(a, b) && lines(tables.converses, a, b).some(([mine, theirs]) => mine !== theirs);
}

/** Two words for what somebody is to another, of which one excludes the other. */
export function isOtherKin(a: string, b: string): boolean {
  return !isSame(a, b) && lines(tables.kinship, a, b).length > 0;
}

/** Lines that two words share, with the side of each. */
function lines(places: Places, a: string, b: string): (readonly [number, number])[] {
  return (places.get(keyOf(a)) ?? []).flatMap(([line, mine]) =>
    (places.get(keyOf(b)) ?? []).flatMap(([other, theirs]) =>
      other === line ? [[mine, theirs] as const] : [],
    ),
  );
}

function turnedRound(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !notTurned.has(keyOf(long)) && long !== short && long.replace(english.turning, "") === short;
}
