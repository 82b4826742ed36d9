import type { Copy, Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";

/**
 * Where a passage of an article stands in the copies made of it, and in the copies of those: what a statement rests on
 * though many carry it. Spans are as near as the shared passages tell; the article itself comes first.
 */
export function carriedBy(article: string, span: Span, copies: readonly Copy[]): Evidence[] {
  const found: Evidence[] = [{ article, span }];
  for (const at of found)
    for (const copy of copies) {
      if (copy.from !== at.article || found.some((known) => known.article === copy.to)) continue;
      const carried = mapped(copy, at.span);
      if (carried) found.push({ article: copy.to, span: carried });
    }
  return found;
}

/** Share of a span that must stand in a passage for it to be carried. */
const enough = 0.5;

function mapped({ passages }: Copy, [start, end]: Span): Span | undefined {
  let [first, last, length] = [Number.POSITIVE_INFINITY, -1, 0];
  for (const { from, to } of passages) {
    const [s, e] = [Math.max(start, from[0]), Math.min(end, from[1])];
    if (s >= e) continue;
    length += e - s;
    first = Math.min(first, along(s, from, to));
    last = Math.max(last, along(e, from, to));
  }
  return length >= enough * (end - start) && first < last ? [first, last] : undefined;
}

/** The place in `to` that a place in `from` answers to, by its share of the way. */
function along(at: number, from: Span, to: Span): number {
  const share = (at - from[0]) / Math.max(1, from[1] - from[0]);
  return Math.round(to[0] + share * (to[1] - to[0]));
}
