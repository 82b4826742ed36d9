/** A page without what nobody reads in it, and the way back to the places of what is left. */
export interface Trimmed {
  readonly html: string;
  /** Where a place of `html` stands in the whole page. */
  readonly placeOf: (offset: number) => number;
}

const opening = /<(script|style|svg)\b/gi;
const closings = { script: /<\/script\b/gi, style: /<\/style\b/gi, svg: /<\/svg\s*>/gi } as const;
const flow = /<(?:p|div|article|section|main|body|h[1-6]|script|svg)\b/i;
const longestTag = 10_000;

/**
 * Cuts the contents of scripts, style sheets and drawings, more than half of a page, before it is parsed. JSON-LD stays, as
 * does whatever is not plainly such an element: an end that is missing leaves the rest as it is.
 */
export function trimmed(html: string): Trimmed {
  const cuts: [at: number, removed: number][] = [];
  let kept = "";
  let from = 0;
  let removed = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    const start = endOfTag(html, match.index + match[0].length);
    if (start < 0) break;
    const tag = match[1]?.toLowerCase() as keyof typeof closings;
    const closing = closings[tag];
    closing.lastIndex = start;
    const end = closing.exec(html)?.index;
    if (end === undefined) break;
    opening.lastIndex = end;
    if (!isCuttable(tag, html.slice(match.index, start), html.slice(start, end))) {
      opening.lastIndex = tag === "svg" ? start : end;
      continue;
    }
    kept += html.slice(from, start);
    removed += end - start;
    cuts.push([kept.length, removed]);
    from = end;
  }
  return { html: kept + html.slice(from), placeOf: (offset) => offset + removedBefore(cuts, offset) };
}

function isCuttable(tag: keyof typeof closings, head: string, inside: string): boolean {
  if (inside === "" || head.endsWith("/>")) return false;
  if (tag === "script") return !/ld\+json/i.test(head) && !inside.includes("<!--");
  return tag === "style" || !flow.test(inside);
}

/** Just after the `>` that ends a tag, quotation marks respected; -1 where none is near. */
function endOfTag(html: string, from: number): number {
  let quote = 0;
  for (let i = from; i < Math.min(html.length, from + longestTag); i++) {
    const code = html.charCodeAt(i);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 62) return i + 1;
    else if ((code === 34 || code === 39) && /[=\s]/.test(html[i - 1] ?? "")) quote = code;
  }
  return -1;
}

function removedBefore(cuts: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1]?.[1] ?? 0;
}
