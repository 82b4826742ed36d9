import type { Counted } from "./counted.ts";
import { type View, textAt } from "./view.ts";

/** A number in its sentence, as the reading of parts needs it. */
export interface Part {
  /** Token range of the whole expression. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Percent and money are no parts of a count. */
  readonly measured: boolean;
  readonly counted?: Counted | undefined;
}

/** For each number the one it is a part of: "4,700 casualties, including 600 deaths"; -1 where it is of none. */
export function partsOf(view: View, all: readonly Part[]): number[] {
  const whole: number[] = [];
  for (let at = 0; at < all.length; at++) whole.push(wholeOf(view, all, at, whole));
  return whole;
}

function wholeOf(view: View, all: readonly Part[], at: number, known: readonly number[]): number {
  const part = all[at] as Part;
  if (part.measured && part.high > 1) return -1;
  const next = all[at + 1];
  if (next && isOutOf(view, part, next)) return at + 1;
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const whole = all[before] as Part;
    if (part.low > whole.high) continue;
    if (linked(view, whole, part) || ofThem(view, part)) return rootOf(all, before, part);
    if (before === at - 1 && listed(view, whole, part) && (known[before] ?? -1) >= 0)
      return known[before] as number;
    if (opensSentence(view, whole)) return before;
    return -1;
  }
  return -1;
}

/** The whole counts the same kind of thing as its part would: a share is of the number before it. */
function rootOf(all: readonly Part[], before: number, part: Part): number {
  return (all[before] as Part).measured && !part.measured ? -1 : before;
}

/** "two of the seven", "one of four concepts". */
function isOutOf(view: View, part: Part, next: Part): boolean {
  if (part.low > next.high) return false;
  if (part.from < next.from && next.from < part.to) return true;
  let at = part.to;
  if (textAt(view, at) !== "of") return false;
  at++;
  while (/^(?:the|its|his|her|their|all|those|these|our|some)$/.test(textAt(view, at))) at++;
  return at >= next.from && at <= next.to;
}

/** Only words that open a part stand between: "including", "among them", "of whom", an opening bracket. */
function linked(view: View, whole: Part, part: Part): boolean {
  const words: string[] = [];
  for (let at = whole.to; at < part.from; at++) words.push(textAt(view, at));
  if (words.length > 14) return false;
  const text = words.join(" ");
  return (
    /(?:^|[ ,(])(?:including|among them|among whom|of whom|of which|of these|of those|of them|with at least)(?: at least)?$/.test(
      text,
    ) || /(?:including|among them|of whom|of which)(?: \p{L}+){0,3}$/u.test(text)
  );
}

/** "12 of them children", "three of whom died". */
function ofThem(view: View, part: Part): boolean {
  const after = part.counted ? part.counted.to : part.to;
  return [after, part.to].some(
    (of) => textAt(view, of) === "of" && /^(?:them|whom|which|these|those)$/.test(textAt(view, of + 1)),
  );
}

/** "…, 8 women and 3 children": the next of a list of parts. */
function listed(view: View, before: Part, part: Part): boolean {
  const between: string[] = [];
  for (let at = before.to; at < part.from; at++) between.push(textAt(view, at));
  return between.length <= 3 && /^(?:,|and|, and)$/.test(between.join(" "));
}

/** "Of the 1,314 families, 295 are in the north". */
function opensSentence(view: View, whole: Part): boolean {
  const start = whole.from - 2;
  return start === 0 && textAt(view, 0) === "of" && /^(?:the|these|those|all)$/.test(textAt(view, 1));
}
