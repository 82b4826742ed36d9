import type { Span } from "../../schema/span.ts";
import type { Passage } from "./passage.ts";

/** The words that depend on each word, in order. Linear. */
export function dependentsOf(passage: Passage): readonly (readonly number[])[] {
  const found: number[][] = Array.from({ length: passage.words.length }, () => []);
  passage.head.forEach((head, i) => {
    if (head >= 0) found[head]?.push(i);
  });
  return found;
}

/** Relation of a word without its subtype. */
export function relationOf(passage: Passage, i: number): string {
  return (passage.words[i]?.relation ?? "").split(":")[0] as string;
}

/** A word and all below it, cut to a range, without punctuation at its edges (quotation marks that pair stay). */
export function subtree(passage: Passage, top: number, [from, to]: Span): Span | undefined {
  return trimmed(passage, [
    Math.max(from, passage.left[top] as number),
    Math.min(to, (passage.right[top] as number) + 1),
  ]);
}

/** A range without commas, dashes and full stops at its edges; quotation marks stay where the words beside them do. */
export function trimmed(passage: Passage, [from, to]: Span): Span | undefined {
  let start = from;
  let end = to;
  const is = (i: number, pattern: RegExp): boolean => {
    const word = passage.words[i];
    return word !== undefined && pattern.test(passage.text.slice(word.start, word.end));
  };
  while (start < end && is(start, /^[,.;:–—\-)\]…]+$/u)) start++;
  while (start < end && is(start, /^[”’»]$/u)) start++;
  for (;;) {
    if (start < end && is(end - 1, /^[,.;:–—\-([…]+$/u)) end--;
    else if (start < end && is(end - 1, /^[“‘«]$/u)) end--;
    else break;
  }
  return start < end ? [start, end] : undefined;
}

/** The word whose head lies outside a range: what the range hangs by. */
export function topWord(passage: Passage, [from, to]: Span): number {
  const isTop = (i: number): boolean => {
    const head = passage.head[i] as number;
    return i < to && (head < from || head >= to) && passage.words[i]?.upos !== "PUNCT";
  };
  for (let i = from; i < to; i++) {
    if (!isTop(i)) continue;
    // Of nouns side by side ("court documents") the last is the head, whatever the tree hangs each on.
    while (passage.words[i]?.tag === "NN" && /^NNS?$/.test(passage.words[i + 1]?.tag ?? "") && isTop(i + 1))
      i++;
    return i;
  }
  return from;
}

/** Words from the first that ends after `start` to the last that begins before `end`. */
export function wordsIn(passage: Passage, [start, end]: Span): Span {
  const from = firstAfter(passage, start);
  let to = from;
  while (to < passage.words.length && (passage.words[to]?.start ?? 0) < end) to++;
  return [from, to];
}

function firstAfter(passage: Passage, place: number): number {
  let low = 0;
  let high = passage.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passage.words[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
