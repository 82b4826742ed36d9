import type { Article } from "../../schema/article.ts";
import { wordHash } from "../../text/fingerprints.ts";
import { stopwords } from "./en/stopwords.ts";

/** A word as a hash, and how much the article says it. */
export type Term = readonly [term: number, weight: number];

/** Weight of a word by where it stands: in the title, the first lines, the rest. */
const places = { title: 2, lead: 1, body: 0.5 } as const;

/** Length of the lead, and how much of the rest is read, in characters. */
const lengths = { lead: 600, text: 3000 } as const;

/** Most words kept: the weightiest. */
const most = 80;

/** The words that tell what an article is about: those of the title and the lead weigh most, names more than others. */
export function termsOf({ title, text }: Pick<Article, "title" | "text">): Term[] {
  const weights = new Map<string, number>();
  count(weights, title ?? "", places.title);
  count(weights, text.slice(0, lengths.lead), places.lead);
  count(weights, text.slice(lengths.lead, lengths.text), places.body);
  return weightiest(weights).map(([word, weight]) => [wordHash(word), Math.round(1000 * weight) / 1000]);
}

/** The words that weigh most, those that weigh the same by letter, each with the weight that is kept. */
function weightiest(weights: ReadonlyMap<string, number>): (readonly [string, number])[] {
  const kept = new Map<number, number>();
  const alike = new Map<number, string[]>();
  for (const [word, weight] of weights) {
    let logarithm = kept.get(weight);
    if (logarithm === undefined) kept.set(weight, (logarithm = 1 + Math.log(Math.max(weight, 0.5) + 0.5)));
    const words = alike.get(logarithm);
    if (words) words.push(word);
    else alike.set(logarithm, [word]);
  }
  const found: (readonly [string, number])[] = [];
  for (const weight of [...alike.keys()].sort((a, b) => b - a)) {
    if (found.length >= most) break;
    for (const word of alike.get(weight)!.sort()) found.push([word, weight]);
  }
  return found.slice(0, most);
}

/** How much more a capitalised word weighs: in running text it is a name as a rule. */
const nameFactor = 1.4;

function count(weights: Map<string, number>, text: string, place: number): void {
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const lower = word.toLowerCase();
    if (stopwords.has(lower) || (word.length < 2 && !/\d/.test(word))) continue;
    const name = word !== lower ? nameFactor : 1;
    const stem = stemOf(lower);
    weights.set(stem, (weights.get(stem) ?? 0) + place * name);
  }
}

/** A light stem: plural and possessive endings off, so that "deaths" and "death" are one. */
function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word) && word.length > 5) return word.slice(0, -2);
  return word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
