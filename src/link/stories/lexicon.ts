import type { Term } from "./terms.ts";

/** Groups that have a word, by their places, and beside each how much it has of the word. */
export interface Posting {
  readonly groups: number[];
  readonly sums: number[];
}

/** Words by small numbers, so that what is known of each stands in a list; a number is given again when its word is let go. */
export interface Lexicon {
  readonly numbers: Map<number, number>;
  /** The hash of each word. */
  readonly hashes: number[];
  /** How many articles have it, of those that tell how rare it is. */
  readonly counts: number[];
  /** Which groups have it, where some do. */
  readonly postings: (Posting | undefined)[];
  readonly free: number[];
}

/** A lexicon without words. */
export function emptyLexicon(): Lexicon {
  return { numbers: new Map(), hashes: [], counts: [], postings: [], free: [] };
}

/** The numbers of an article's words, each counted once more. */
export function counted(lexicon: Lexicon, terms: readonly Term[]): Int32Array {
  const numbers = new Int32Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const number = numberOf(lexicon, terms[i]![0]);
    numbers[i] = number;
    lexicon.counts[number]!++;
  }
  return numbers;
}

function numberOf({ numbers, hashes, counts, postings, free }: Lexicon, hash: number): number {
  const known = numbers.get(hash);
  if (known !== undefined) return known;
  const number = free.pop() ?? hashes.length;
  numbers.set(hash, number);
  hashes[number] = hash;
  counts[number] = 0;
  postings[number] = undefined;
  return number;
}

/** Counts the words of an article no more. */
export function uncount(lexicon: Lexicon, numbers: Int32Array): void {
  for (const number of numbers) {
    lexicon.counts[number]!--;
    letGo(lexicon, number);
  }
}

/** Forgets a word that no article counted and no group has. */
export function letGo({ numbers, hashes, counts, postings, free }: Lexicon, number: number): void {
  if (counts[number] !== 0 || postings[number]) return;
  numbers.delete(hashes[number]!);
  free.push(number);
}
