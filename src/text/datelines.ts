import type { Span } from "../schema/span.ts";

/** "OLDMERE, March 10 (TPA) — ", "SANT ORLE (Northwire) - ": place in capitals, perhaps a date, an agency, a dash. */
const pattern =
  /(?:^|\n)(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ ,/]+\p{Lu}[\p{L}\p{M}.'’-]*|[ ,]+\d{1,2})*[ ,]*(?:\([\p{L} ./-]{2,40}\))?\s*[—–-]+\s+)(?=\S)/gu;

/** Where datelines stand in a text: they belong to no source and no content. */
export function datelinesIn(text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole, 1: line = "" }) => {
    const start = index + whole.length - line.length;
    return [start, start + line.length];
  });
}
