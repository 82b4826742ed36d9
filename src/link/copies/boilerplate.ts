import type { Span } from "../../schema/span.ts";
import type { Print, Words } from "../../text/fingerprints.ts";
import type { Holder, Holders } from "./candidates.ts";

/** How often an outlet must print a passage before it is taken for its habit. */
export interface Habit {
  /** Articles of the outlet that have it. */
  readonly articles: number;
  /** And so many times the articles that have the middle one of the text's passages: a text repeated whole is no habit. */
  readonly middles: number;
  /** Or simply so many articles. */
  readonly surely: number;
}

/** Said so often that it is no part of any article: "sign up", "all rights reserved". */
export const formula: Habit = { articles: 40, middles: 1, surely: 40 };

/** Recurring background, bylines and calls: left out when the texts of two outlets are compared. */
export const background: Habit = { articles: 4, middles: 3, surely: 12 };

/** Counts of articles at which what is a habit may change. */
export const turningPoints: readonly number[] = [4, 6, 9, 12, 40];

/** Articles that share little else with a text and yet have a passage of it, which is then everybody's. */
export const everybody = 5;

/** Share of fingerprints, and number, up to which two articles share little. */
const little = { share: 0.1, prints: 3 } as const;

/**
 * Tells which holders of an article's fingerprints share little else with it: those that have one of the links below a page, a
 * sentence that a minister said to all. Copies are none.
 */
export function strangersTo(
  self: Holder,
  prints: readonly number[],
  holders: Holders,
): (other: Holder) => boolean {
  const shared = new Map<string, number>();
  for (const print of prints)
    for (const { article } of holders.get(print) ?? []) shared.set(article, (shared.get(article) ?? 0) + 1);
  return (other) =>
    other.article !== self.article && shareLittle(self, other, shared.get(other.article) ?? 0);
}

/** True where two articles have so few fingerprints in common that neither is taken for a copy. */
export function shareLittle(self: Holder, other: Holder, shared: number): boolean {
  return shared <= Math.max(little.prints, little.share * Math.min(self.prints, other.prints));
}

/** For each fingerprint of an article how many articles of its outlet have it, itself included. */
export function habitCounts(
  { article, site }: Holder,
  prints: readonly number[],
  holders: Holders,
): number[] {
  return prints.map((print) => {
    if (site === undefined) return 1;
    let count = 1;
    for (const holder of holders.get(print) ?? [])
      if (holder.site === site && holder.article !== article) count++;
    return count;
  });
}

/** The fingerprints of an article that its outlet prints again and again, by their counts. */
export function habitualPrints(
  prints: readonly number[],
  counts: readonly number[],
  habit: Habit,
): ReadonlySet<number> {
  if (counts.every((count) => count < habit.articles)) return new Set();
  const middle = counts.toSorted((a, b) => a - b)[counts.length >> 1] ?? 1;
  const least = Math.min(habit.surely, Math.max(habit.articles, habit.middles * middle));
  return new Set(prints.filter((_, i) => (counts[i] as number) >= least));
}

/** The fingerprints of an article that are everybody's: many have them that share little else with it. */
export function everybodysPrints(
  self: Holder,
  prints: readonly number[],
  holders: Holders,
): ReadonlySet<number> {
  const often = prints.filter((print) => (holders.get(print)?.length ?? 0) >= everybody);
  if (often.length === 0) return new Set();
  const isStranger = strangersTo(self, prints, holders);
  return new Set(often.filter((print) => holders.get(print)!.filter(isStranger).length >= everybody));
}

/** The sentences of a text that are habitual by half of their fingerprints or more, and the short ones between two of those. */
export function habitualSpans(
  text: string,
  words: Words,
  prints: readonly Print[],
  habitual: ReadonlySet<number>,
): Span[] {
  if (habitual.size === 0) return [];
  const sentences = roughSentences(text);
  const votes = sentences.map(() => ({ yes: 0, no: 0 }));
  let at = 0;
  for (const { value, word } of prints) {
    const start = words.starts[word] as number;
    while (at < sentences.length - 1 && (sentences[at] as Span)[1] <= start) at++;
    const vote = votes[at];
    if (vote && habitual.has(value)) vote.yes++;
    else if (vote) vote.no++;
  }
  const verdicts = votes.map(({ yes, no }) => (yes === 0 && no === 0 ? undefined : yes >= no));
  return sentences.filter((_, i) => verdicts[i] ?? (verdicts[i - 1] === true && verdicts[i + 1] !== false));
}

/** Stretches that end with a full stop, question or exclamation mark, or with a line. Good enough to weigh passages by. */
function roughSentences(text: string): Span[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?]["”’)]*(?=\s)|$|(?=\n))/gmu)].map(({ 0: words, index }) => [
    index,
    index + words.length,
  ]);
}
