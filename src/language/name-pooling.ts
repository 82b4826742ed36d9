import type { Draft } from "./analyse.ts";

/** What words have learnt of their likes all over the article: a row (width) for each word as written. */
export interface Learnt {
  /** Place of each word's row, by the words' order. */
  readonly rowOf: Uint32Array;
  readonly rows: Float32Array;
}

/** Numbers words as written, in order of their first; how often each occurs. */
export function alike(drafts: readonly Draft[]): { readonly rowOf: Uint32Array; readonly counts: number[] } {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const rowOf = new Uint32Array(drafts.reduce((sum, { forms }) => sum + forms.length, 0));
  let word = 0;
  for (const { forms } of drafts)
    for (const { exact } of forms) {
      let row = numbers.get(exact);
      if (row === undefined) numbers.set(exact, (row = counts.push(0) - 1));
      (counts[row] as number)++;
      rowOf[word++] = row;
    }
  return { rowOf, counts };
}
