import type { Span } from "../../schema/span.ts";

/** How many findings before a place are looked at for one that reaches past it. */
const reach = 40;

/** Those of a list in order of start that share a character with a span. Looks a bounded way back, so it is fast on any list. */
export function overlapping<T extends { readonly span: Span }>(list: readonly T[], [start, end]: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).span[0] >= end) high = middle;
    else low = middle + 1;
  }
  const found: T[] = [];
  for (let i = low - 1; i >= 0 && (found.length === low - 1 - i || i >= low - reach); i--) {
    if ((list[i] as T).span[1] > start) found.push(list[i] as T);
  }
  return found.toReversed();
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
