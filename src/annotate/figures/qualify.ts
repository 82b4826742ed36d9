import type { Bound } from "../../schema/figure.ts";
import { after, before } from "./en/qualifiers.ts";
import { phraseAt, phraseBefore, phrases } from "./phrases.ts";
import { type View, textAt } from "./view.ts";

/** What the words around a number make of it, and how far they reach. */
export interface Qualified {
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
  readonly bound?: Bound;
  readonly inclusive?: boolean;
}

const leading = phrases(before, { backwards: true });
const trailing = phrases(after);

/** Qualifiers that stand before a stretch: "an estimated", "more than about". */
export function qualifyBefore(view: View, from: number): Qualified {
  let at = from;
  let approximate = false;
  let bound: Bound | undefined;
  for (let step = 0; step < 3; step++) {
    const skip = textAt(view, at - 1) === "the" || textAt(view, at - 1) === "be" ? 1 : 0;
    const hit = phraseBefore(leading, view.tokens, at - skip);
    if (!hit || isOther(view, hit.to, at - skip)) break;
    approximate ||= hit.value.approximate === true;
    bound ??= hit.value.bound;
    at = hit.to;
  }
  return { from: at, to: from, approximate, ...(bound ? { bound } : {}) };
}

/** "Over" and "under" in other uses: "took over 12 banks" is left to the verb. */
function isOther(view: View, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const word = textAt(view, from);
  if (word === "over")
    return /^(?:took|take|takes|taken|taking|victory|win|wins|control|lead|all|advantage|triumph)$/.test(
      textAt(view, from - 1),
    );
  if (word === "below" || word === "above" || word === "under")
    return /^(?:from|the)$/.test(textAt(view, from - 1));
  return word === "average" && textAt(view, from - 1) === "the";
}

/** Qualifiers that stand after a stretch: "or more", "or so", "at least". */
export function qualifyAfter(view: View, to: number): Qualified {
  const hit = phraseAt(trailing, view.tokens, to);
  if (!hit || (isLast(view, to) && !view.tokens[to]?.glued)) return { from: to, to, approximate: false };
  if (view.numberAt.has(hit.to) || textAt(view, hit.to) === "than")
    return { from: to, to, approximate: false };
  const { approximate = false, bound, inclusive } = hit.value;
  return {
    from: to,
    to: hit.to,
    approximate,
    ...(bound ? { bound } : {}),
    ...(inclusive ? { inclusive } : {}),
  };
}

/** "Plus" and "at least" alone may open what follows; only a touching "+" is safe. */
function isLast(view: View, at: number): boolean {
  return /^(?:plus|\+|minimum|maximum|tops)$/.test(textAt(view, at));
}

const letIn: Partial<Record<Bound, Bound>> = { "more than": "at least", "less than": "up to" };

/** The bound that qualifiers before and after a number give together. */
export function boundOf(before: Pick<Qualified, "bound">, after: Qualified): Bound | undefined {
  const bound = before.bound ?? after.bound;
  return bound && after.inclusive ? (letIn[bound] ?? bound) : bound;
}
