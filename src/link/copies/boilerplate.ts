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
const everybody = 5;

/** Share of fingerprints, and number, up to which two articles share little. */
const little = { share: 0.1, prints: 3 } as const;

/** For each fingerprint of an article how many articles of its outlet have it, itself included. */
export function habitCounts(
  { article, site }: Pick<Holder, "article" | "site">,
  prints: readonly number[],
  holders: Holders,
): number[] {
  return prints.map((print) => {
    const holding = site === undefined ? undefined : holders.get(print);
    if (!holding) return 1;
    let count = 1;
    for (const holder of holding) if (holder.site === site && holder.article !== article) count++;
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

/**
 * The fingerprints of an article that are everybody's: many have them that share little else with it, as those have that link to
 * the same pages or quote what a minister said to all. Copies share more.
 */
export function everybodysPrints(
  self: Holder,
  prints: readonly number[],
  holders: Holders,
): ReadonlySet<number> {
  return new Set(
    prints.filter((print) => {
      const holding = holders.get(print) ?? [];
      return holding.length > everybody && strangers(self, holding) >= everybody;
    }),
  );
}

/** Whether a print is everybody's to one that has it, now that others `came`, and whether it was `before`. */
export function isEverybodys(
  self: Holder,
  former: readonly Holder[],
  came: readonly Holder[],
): "before" | "now" | undefined {
  if (former.length + came.length <= everybody) return undefined;
  const [then, since] = [strangers(self, former), strangers(self, came)];
  return then >= everybody ? "before" : then + since >= everybody ? "now" : undefined;
}

/** How many of those that have a print share little else with an article; counted up to as many as make it everybody's. */
function strangers(self: Holder, holders: readonly Holder[]): number {
  let count = 0;
  for (let i = 0; i < holders.length && count < everybody; i++)
    if (isStranger(self, holders[i] as Holder)) count++;
  return count;
}

/** True where two articles have so few fingerprints in common that neither is taken for a copy. */
function isStranger(self: Holder, other: Holder): boolean {
  if (other.article === self.article) return false;
  const few = Math.max(little.prints, little.share * Math.min(self.prints, other.prints));
  return inBoth(self.sorted, other.sorted) <= few;
}

/** How many numbers two rising lists have in common. */
function inBoth(one: Float64Array, other: Float64Array): number {
  let [count, i, j] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] as number, other[j] as number];
    if (a === b) count++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return count;
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
