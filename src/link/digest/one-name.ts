import type { Desk } from "./coverage.ts";
import { besideBody, demonymEnd, institutions, soleBodies } from "./en/voices.ts";

/** One body under one name: what a story calls it most often. */
export type OneName = (name: string) => string;

/**
 * Puts the names of one body together over a story: names of the same words in any order, and "the coastguard" with "the Harbour
 * Coastguard" where the story has one. Other names in short may be those of other bodies and stay as they are.
 */
export function oneNameOf(desk: Desk, given: readonly string[]): OneName {
  const named = desk.articles.flatMap(({ article, annotation }) =>
    annotation.entities
      .filter(({ kind, mentions }) => kind === "organisation" && mentions.some(({ form }) => form === "name"))
      .map(({ id, name }) => desk.nameOf(article.id, id, name)),
  );
  const groups = Map.groupBy([...given, ...named].filter(isName), keyOf);
  const keys = [...groups.keys()];
  const names = new Map([...groups].map(([key, group]) => [key, commonest(group)]));
  const owned = ownedOf(given);
  return (name) => {
    const key = keyOf(name);
    const head = headOf(name);
    if (soleBodies.has(head)) return names.get(fullest(key, keys)) ?? name;
    if (!institutions.has(head)) return name;
    return owned.get(key) ?? names.get(key) ?? name;
  };
}

/** "Ostland’s health ministry" is "the health ministry" where no other country’s gives figures: what it is called most often. */
function ownedOf(given: readonly string[]): ReadonlyMap<string, string> {
  const owners = Map.groupBy(
    given.flatMap((name) => {
      const [, owner, body] = /^(\p{Lu}[\p{L}-]+)['’]s (\p{Ll}.*)$/u.exec(name) ?? [];
      return owner && body ? [{ owner, body, name }] : [];
    }),
    ({ body }) => keyOf(body),
  );
  return new Map(
    [...owners].flatMap(([key, all]): [string, string][] => {
      const bare = given.filter((name) => keyOf(name) === key);
      if (new Set(all.map(({ owner }) => owner)).size > 1 || bare.length === 0) return [];
      const called = commonest([...bare, ...all.map(({ name }) => name)]);
      return [...all.map(({ name }) => name), ...bare].map((name) => [keyOf(name), called]);
    }),
  );
}

/** A name and no description: capitals, perhaps with the nouns of a body behind them. */
const isName = (name: string): boolean =>
  /^(?:\p{Lu}[\p{L}\d.’'&-]*(?: (?:of|for|and|the))*(?: |$))+(?:\p{Ll}+ ?){0,3}$/u.test(name) &&
  !/\b(?:in|at|on|by|from|who|which|said|has|had)\b/.test(name);

/** The noun that says what kind of body a name is of: "ministry" of "the Ministry of Defence". */
function headOf(name: string): string {
  const [first = ""] = withoutBrackets(name).split(/ (?:of|for|at|in|and|on) /);
  return (first.split(/\s+/).at(-1) ?? "").toLowerCase().replace(/['’]s?$/, "");
}

const withoutBrackets = (name: string): string => name.replace(/\s*\([^)]*\)/g, "").trim();

/** Its head, and its words in order of the alphabet. */
const keyOf = (name: string): string => `${headOf(name)}: ${wordsOfBody(name).sort().join(" ")}`;

/** The words of a name that tell its body from others: "Ostland’s defence ministry" and "the Ostlandian Ministry of Defence" have the same. */
export function wordsOfBody(name: string): string[] {
  const words = withoutBrackets(name).match(/\p{L}[\p{L}\p{N}]*(?:[-&.]\p{L}+)*/gu) ?? [];
  return [...new Set(words.map(stemOfName))].filter((word) => word.length > 1 && !besideBody.has(word));
}

/** "Ostlandian" and "Ostland’s" are of one country. */
export function stemOfName(word: string): string {
  const lower = word.toLowerCase();
  return lower.length < 5 ? lower : lower.replace(demonymEnd, "").replace(/[aeiouy]+$/, "");
}

/** The one longest name with that head. */
function fullest(key: string, keys: readonly string[]): string {
  const [head] = key.split(" ");
  const all = keys.filter((other) => other.split(" ")[0] === head);
  const longest = all.reduce((a, b) => (b.split(" ").length > a.split(" ").length ? b : a), key);
  const words = longest.split(" ");
  return all.every((other) => other.split(" ").every((word) => words.includes(word))) ? longest : key;
}

/** The name most often used; of those the first in the alphabet. */
function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] as string;
}
