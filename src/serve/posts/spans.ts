import type { Span } from "../../schema/span.ts";

/** Where words stand in a text, nearest to a place; pieces parted by " … " in order; undefined where one is not there. */
export function spansOf(words: string, text: string, near: number): Span[] | undefined {
  const spans: Span[] = [];
  let from = near;
  for (const piece of words.split(" … ")) {
    const start = nearest(piece, text, from);
    if (start === undefined) return undefined;
    spans.push([start, start + piece.length]);
    from = start + piece.length;
  }
  return spans.every(([start], i) => i === 0 || start >= (spans[i - 1]?.[1] ?? 0)) ? spans : undefined;
}

function nearest(piece: string, text: string, near: number): number | undefined {
  if (piece === "") return undefined;
  const before = text.lastIndexOf(piece, near);
  const after = text.indexOf(piece, near);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? undefined : Math.max(before, after);
  return near - before <= after - near ? before : after;
}
