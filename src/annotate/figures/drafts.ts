import type { Bound, NumberKind } from "../../schema/figure.ts";
import { type Change, changeOf } from "./change.ts";
import { type Counted, countedBy } from "./counted.ts";
import { scopes } from "./en/scopes.ts";
import { kindOf } from "./kinds.ts";
import { rateAt } from "./measure.ts";
import { boundOf, qualifyAfter, qualifyBefore } from "./qualify.ts";
import { type Spread, spreadsOf } from "./ranges.ts";
import { type View, classAt, textAt } from "./view.ts";

/** A number with all that stands around it read, in token indices. */
export interface Draft {
  readonly spread: Spread;
  readonly kind: NumberKind;
  /** Qualifiers included; `after` ends number, unit and qualifiers, `to` also what is counted. */
  readonly from: number;
  readonly after: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly approximate: boolean;
  readonly bound?: Bound | undefined;
  /** It has a unit: it measures and counts nothing. */
  readonly measured: boolean;
  readonly counted?: Counted | undefined;
  readonly change?: Change | undefined;
  readonly per?: string | undefined;
  /** Says in brackets what the number before it says. */
  readonly restates?: boolean;
}

/** The numbers of a sentence that stand for something, read one by one. */
export function draftsOf(view: View): Draft[] {
  const drafts = spreadsOf(view)
    .filter((spread) => !isPronoun(view, spread))
    .map((spread) => draftOf(view, spread));
  return drafts.map((draft, at) => restated(view, drafts[at - 1], draft));
}

/** "One" that counts nothing: "the one who", "this one", "one another", "get their hands on one". */
function isPronoun(view: View, { from, to, unit }: Spread): boolean {
  if (unit || to - from !== 1 || textAt(view, from) !== "one") return false;
  const before = textAt(view, from - 1);
  const next = textAt(view, to);
  if (/^(?:this|that|which|no|each|every|any|another|some|whichever)$/.test(before)) return true;
  if (/^(?:another|thing|day|who|whose|is|way|would|can|could|might|must|should|may)$/.test(next))
    return true;
  const kind = classAt(view, to);
  if (before === "the" && kind !== "noun" && kind !== "adjective") return true;
  if (next === "of" || next === "-" || /^(?:noun|name|adjective|number)$/.test(kind ?? "")) return false;
  return !happens(view, to);
}

/** "one was killed", "one died": the one is a person. */
function happens(view: View, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    if (scopes.has(textAt(view, at))) return true;
    if (classAt(view, at) !== "auxiliary" && classAt(view, at) !== "adverb") return false;
  }
  return false;
}

function draftOf(view: View, spread: Spread): Draft {
  const moves = spread.course === "up" || spread.course === "down";
  const none = { from: spread.from, to: spread.to, approximate: false, bound: undefined };
  const before = moves ? none : qualifyBefore(view, spread.from);
  const after = qualifyAfter(view, spread.to);
  const kind = kindOf(view, spread);
  const counted = kind === "figure" ? countedBy(view, spread, after.to) : undefined;
  const to = Math.max(after.to, counted?.to ?? 0);
  const rate = spread.per === undefined && counted ? rateAt(view, to) : undefined;
  const vague = spread.number.form === "vague" || spread.number.form === "few";
  return {
    spread,
    kind,
    from: before.from,
    after: after.to,
    to: rate?.to ?? to,
    low: Math.min(spread.low, spread.high),
    high: Math.max(spread.low, spread.high),
    approximate: before.approximate || after.approximate || vague,
    bound: boundOf(before, after),
    measured: spread.unit !== undefined,
    counted,
    change: kind === "figure" ? changeOf(view, spread, before.from, after.to) : undefined,
    per: spread.per ?? rate?.per,
  };
}

/** "7.5m crowns ($1.1m)": what is said again in brackets keeps the qualifiers of what it says again. */
function restated(view: View, before: Draft | undefined, draft: Draft): Draft {
  if (!before?.spread.unit || before.spread.unit.dimension !== draft.spread.unit?.dimension) return draft;
  if (
    textAt(view, before.after) !== "(" ||
    before.after + 1 !== draft.from ||
    textAt(view, draft.after) !== ")"
  )
    return draft;
  return {
    ...draft,
    restates: true,
    approximate: draft.approximate || before.approximate,
    bound: draft.bound ?? before.bound,
    change: draft.change ?? before.change,
  };
}
