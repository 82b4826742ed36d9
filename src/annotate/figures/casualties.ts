import type { Figure } from "../../schema/figure.ts";
import { personNouns } from "./en/classes.ts";
import {
  aged,
  aloneBefore,
  attemptCounts,
  died,
  elsewhere,
  hurt,
  inRowAfter,
  inRowBefore,
  manyVictims,
  murderCounts,
  oneDied,
  oneHurt,
  oneVictim,
  rowInjured,
  rowJoint,
  rowKilled,
  rowNumber,
  suicide,
} from "./en/casualties.ts";
import { readNumbers } from "../../text/numbers/numbers.ts";
import { tokenize } from "../../text/numbers/tokens.ts";
import { findFigures } from "./figures.ts";

/** A count of people to whom something happened, and where in the article it stands: in the title, at the head, below. */
export interface Count {
  readonly outcome: "killed" | "injured" | "shot" | "people";
  readonly value: number;
  readonly place: "title" | "lead" | "body";
  /** Told of another event, or part of another count. */
  readonly aside: boolean;
}

/** What one article says of dead and injured: its counts, and what its words imply where it counts nobody. */
export interface Casualties {
  readonly counts: readonly Count[];
  /** How often words say that somebody died, was hurt, killed himself; ages told beside death and injury. */
  readonly died: number;
  readonly hurt: number;
  readonly oneDied: number;
  readonly oneHurt: number;
  readonly suicide: number;
  readonly manyVictims: number;
  readonly oneVictim: number;
  readonly agesDied: number;
  readonly agesHurt: number;
  readonly titleDied: boolean;
  readonly titleHurt: boolean;
  /** "One man was killed": people implied by a singular, kept apart from figures. */
  readonly implied: boolean;
}

/** What an article says of dead and injured, from its title and text alone. Pure; linear. */
export function casualtiesIn(title: string, text: string): Casualties {
  const head = `${title.split(/ - | \| /)[0] ?? ""}.\n\n`;
  const whole = head + text;
  const counts = [
    ...countsIn(whole, head.length),
    ...charges(whole, murderCounts, "killed"),
    ...charges(whole, attemptCounts, "injured"),
    ...rowsIn(whole, head.length),
    ...aloneIn(head),
  ];
  const tally = (pattern: RegExp, from = whole): number => (from.match(pattern) ?? []).length;
  return {
    counts,
    died: tally(died),
    hurt: tally(hurt),
    oneDied: tally(oneDied),
    oneHurt: tally(oneHurt),
    suicide: tally(suicide),
    manyVictims: tally(manyVictims),
    oneVictim: tally(oneVictim),
    agesDied: agesBeside(whole, died),
    agesHurt: agesBeside(whole, hurt),
    titleDied: tally(died, head) > 0 || /\b(?:dead|dies|fatal|death|murder)\b/i.test(head),
    titleHurt: tally(hurt, head) > 0 || /\b(?:shot|wounds?|injures?|hurts?)\b/i.test(head),
    implied: counts.every(({ outcome }) => outcome !== "killed") && tally(oneDied) > 0,
  };
}

/** The counts of people killed, injured and shot. */
function countsIn(text: string, head: number): Count[] {
  return findFigures({
    article: { id: "", authors: [], text, blocks: [], images: [], credits: [], flags: [] },
    analysis: { text, sentences: [], names: [] },
    entities: [],
    times: [],
  }).flatMap((figure) => countOf(figure, text, head) ?? []);
}

/** "Two counts of murder": charges count the dead; they stand aside from what is told. */
function charges(text: string, pattern: RegExp, outcome: Count["outcome"]): Count[] {
  return [...text.matchAll(pattern)].flatMap(([, word = ""]) => {
    const value = readNumbers(tokenize(word))[0]?.low ?? 0;
    return value > 0 && value < 60 ? [{ outcome, value, place: "body" as const, aside: true }] : [];
  });
}

/** People told one by one: "a girl and a man were shot" counts two. */
function rowsIn(text: string, head: number): Count[] {
  const rows = [
    ...[...text.matchAll(inRowBefore)].map(({ index, 1: row = "", 2: word = "" }) => ({ index, row, word })),
    ...[...text.matchAll(inRowAfter)].map(({ index, 1: word = "", 2: row = "" }) => ({ index, row, word })),
  ];
  return rows.map(({ index, row, word }) => ({
    outcome: outcomeIn(word),
    value: row.split(rowJoint).reduce((sum, one) => sum + peopleIn(one), 0),
    place: placeOf(index, head),
    aside: elsewhere.test(text.slice(Math.max(0, index - 80), index + row.length + 80)),
  }));
}

/** People of a title told each with what befell them, summed by outcome: "toddler killed, adult injured". */
function aloneIn(title: string): Count[] {
  const found = new Map<Count["outcome"], number>();
  for (const [, one = "", word = ""] of title.matchAll(aloneBefore)) {
    const outcome = outcomeIn(word);
    found.set(outcome, (found.get(outcome) ?? 0) + peopleIn(one));
  }
  return [...found].map(([outcome, value]) => ({ outcome, value, place: "title", aside: false }));
}

function outcomeIn(word: string): Count["outcome"] {
  if (rowKilled.test(word)) return "killed";
  return rowInjured.test(word) ? "injured" : "shot";
}

function peopleIn(one: string): number {
  const number = rowNumber.exec(one)?.[0];
  return number ? (readNumbers(tokenize(number))[0]?.low ?? 1) : 1;
}

const placeOf = (at: number, head: number): Count["place"] =>
  at < head ? "title" : at < head + 450 ? "lead" : "body";

function countOf(figure: Figure, text: string, head: number): Count | undefined {
  const { kind, unit, low, high, what, scope, span, partOf, per } = figure;
  if (kind !== "figure" || unit || per || low !== high || !Number.isInteger(low) || low > 120)
    return undefined;
  const outcome = outcomeOf(scope) ?? (what !== undefined && low > 1 ? "people" : undefined);
  if (!outcome || (what !== undefined && !isPerson(what))) return undefined;
  const near = text.slice(Math.max(0, span[0] - 80), span[1] + 80);
  return {
    outcome,
    value: low,
    place: placeOf(span[0], head),
    aside: partOf !== undefined || elsewhere.test(near),
  };
}

function outcomeOf(scope: string | undefined): Count["outcome"] | undefined {
  if (scope === "killed" || scope === "injured" || scope === "shot") return scope;
  return scope === "hospitalised" ? "injured" : undefined;
}

const isPerson = (what: string): boolean =>
  personNouns.has(what) || /^(?:death|fatality|injury|victim|other|life|homicide|body)$/.test(what);

/** Different ages told in sentences that speak of death, or of injury. */
function agesBeside(text: string, pattern: RegExp): number {
  const ages = new Set<string>();
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
    if (sentence.search(pattern) < 0) continue;
    for (const [, after, before] of sentence.matchAll(aged)) ages.add(after ?? before ?? "");
  }
  return ages.size;
}
