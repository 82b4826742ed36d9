import { stemOf } from "../../text/stem.ts";
import { commonWords } from "./en/common.ts";

/** A text that may be found: its own words, and those of its headline where it has one. */
export interface Searched {
  readonly text: string;
  readonly title?: string;
}

/** One hit: the place of the text in the list given, and how well it fits; comparable within one search alone. */
export interface Hit {
  readonly index: number;
  readonly score: number;
}

/** Finds the texts that say nearly the same as a query, best first, at most so many. */
export type ClaimSearch = (query: string, most: number) => Hit[];

/**
 * Candidate search over claims: BM25 (Robertson and Zaragoza 2009) over stemmed words and, since names and compounds are
 * written in many ways, over the four-letter sequences of the words; the two are added after each is scaled to its best.
 */
export function claimSearch(texts: readonly Searched[]): ClaimSearch {
  const whole = texts.map(({ text, title = "" }) => contentWords(`${text} ${title}`));
  const words = ranking(whole);
  const sequences = ranking(whole.map(sequencesOf));
  return (query, most) => {
    const asked = contentWords(query);
    const scores = scaled(words(asked));
    for (const [index, score] of scaled(sequences(sequencesOf(asked))))
      scores.set(index, (scores.get(index) ?? 0) + 1.5 * score);
    return [...scores]
      .map(([index, score]) => ({ index, score }))
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, most);
  };
}

/** The stems of a text's words that can tell one claim from another; numbers without separators or currency signs. */
export function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\d[\d,.]*\d|\d|\p{L}[\p{L}']*/gu) ?? [];
  return words
    .filter((word) => !commonWords.has(word))
    .map((word) => stemOf(word.replaceAll(",", "")))
    .filter((stem) => stem !== "" && !commonWords.has(stem));
}

function sequencesOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const bounded = `_${word}_`;
    if (bounded.length <= 4) return [bounded];
    return Array.from({ length: bounded.length - 3 }, (_, i) => bounded.slice(i, i + 4));
  });
}

/** Saturation of repeated terms, and how much long texts are held back: chosen on the training half of CheckThat! 2020. */
const saturation = 1.2;
const lengthWeight = 0.3;

/** Term lists to a function that scores every list that shares a term with a query. */
function ranking(lists: readonly (readonly string[])[]) {
  const postings = new Map<string, [index: number, count: number][]>();
  for (const [index, list] of lists.entries())
    for (const [term, count] of countsOf(list)) {
      const posting = postings.get(term);
      if (posting) posting.push([index, count]);
      else postings.set(term, [[index, count]]);
    }
  const mean = lists.reduce((sum, { length }) => sum + length, 0) / Math.max(1, lists.length);
  return (query: readonly string[]): Map<number, number> => {
    const scores = new Map<number, number>();
    for (const [term, asked] of countsOf(query)) {
      const posting = postings.get(term) ?? [];
      const rarity = Math.log(1 + (lists.length - posting.length + 0.5) / (posting.length + 0.5));
      for (const [index, count] of posting) {
        const length = (lists[index]?.length ?? 0) / mean;
        const weight =
          (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * length));
        scores.set(index, (scores.get(index) ?? 0) + Math.sqrt(Math.min(asked, 2)) * rarity * weight);
      }
    }
    return scores;
  };
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function scaled(scores: Map<number, number>): Map<number, number> {
  let best = 0;
  for (const score of scores.values()) best = Math.max(best, score);
  return best === 0 ? scores : new Map([...scores].map(([index, score]) => [index, score / best]));
}
