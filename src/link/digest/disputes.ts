import type { Evidence, Point, Series } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./changes.ts";
import { compare, type Desk } from "./coverage.ts";
import { disputing } from "./en/measures.ts";
import { atOdds, formerValue, holdingAgainst, ofTheirOwn } from "./en/changing.ts";
import {
  apart,
  besides,
  comparable,
  daysApart,
  gapOf,
  isInNotice,
  isOtherCount,
  opposed,
  valueOf,
} from "./value-gaps.ts";

/** Two points of a series that exclude each other, as a change. */
interface Dispute {
  readonly series: Series;
  readonly from: Point;
  readonly to: Point;
  readonly draft: Draft;
}

/** Values that exclude each other, set side by side by articles of two origins as of about one day. */
export function contradictions(desk: Desk, series: Series): Dispute[] {
  const { points, what, scope, unit } = series;
  if (!scope && (!what || what === unit)) return [];
  return points.flatMap((from, i) =>
    points.slice(i + 1).flatMap((to) => {
      if (!apart(from, to) || !comparable(from, to)) return [];
      return opposed(desk, {
        from,
        to,
        often: 2,
        days: unit === "percent" ? 0 : 1,
        within: besides,
        counted: scope ?? what,
      }).map((draft) => ({ series, from, to, draft }));
    }),
  );
}

/** Counts of one measure that two voices give for one day beside each other in one article. */
export function setAgainst(desk: Desk, series: readonly Series[]): Draft[] {
  return series
    .filter(({ scope, what, unit }) => (scope ?? what) !== unit)
    .flatMap((one) => pairsBeside(desk, one).map((pair) => ({ ...pair, one })))
    .map(({ from, to, first, second, one }) => ({
      kind: "contradiction",
      from: first,
      to: second,
      reason: `${from.by} gives ${valueOf(from)}, ${to.by} gives ${valueOf(to)} (${one.scope ?? one.what}).`,
      sure: "possibly",
    }));
}

/**
 * Of two voices, and over one measure, one dispute is told: that which articles of two origins tell, else where an article says that they are at odds,
 * else where the two counts first stand beside each other.
 */
export function oneDispute(desk: Desk, series: readonly Series[], drafts: readonly Draft[]): Draft[] {
  const disputes = drafts.filter(({ kind }) => kind === "contradiction");
  const told = Map.groupBy(
    series.flatMap(({ id, points }) =>
      points.flatMap(({ by, evidence }) => evidence.map(({ article, span }) => ({ id, by, article, span }))),
    ),
    ({ article }) => article,
  );
  const rank = (one: Draft): number =>
    (one.sure === "probably" ? 2 : 0) + (isAtOdds(desk, one) ? 1 : 0) - (isSetAside(desk, one) ? 1 : 0);
  const kept = new Set<Draft>();
  const taken = new Set<string>();
  for (const one of disputes
    .toSorted((a, b) => inOrder(desk, a.from, b.from) || a.from.span[0] - b.from.span[0])
    .toSorted((a, b) => rank(b) - rank(a))) {
    const over = disputeOf(told, one);
    if (over.some((what) => taken.has(what))) continue;
    kept.add(one);
    for (const what of over) taken.add(what);
  }
  return drafts.filter((one) => one.kind !== "contradiction" || kept.has(one));
}

/** A telling of a value, by the series that has it. */
interface Placed {
  readonly id: string;
  readonly by: string | undefined;
  readonly span: Span;
}

/** The measure and the two voices of a dispute. */
function disputeOf(told: ReadonlyMap<string, readonly Placed[]>, { from, to }: Draft): string[] {
  const [first, second] = [from, to].map(({ article, span }) =>
    (told.get(article) ?? []).filter((one) => one.span[0] < span[1] && span[0] < one.span[1]),
  );
  for (const a of first ?? [])
    for (const b of second ?? [])
      if (a.id === b.id && a.by && b.by && a.by !== b.by) return [a.id, [a.by, b.by].sort().join("\n")];
  return [];
}

/** Whether the words between and just after two counts say that one of their voices holds against the other. */
function isAtOdds(desk: Desk, { from: { article, span }, to }: Draft): boolean {
  const [start, end] = [Math.min(span[1], to.span[1]), Math.max(span[1], to.span[1])];
  return article === to.article && holdingAgainst.test(desk.words({ article, span: [start, end + 160] }));
}

/** ", not 12,000": a count that is only mentioned to be set aside. */
function isSetAside(
  desk: Desk,
  {
    to: {
      article,
      span: [start],
    },
  }: Draft,
): boolean {
  return /\bnot (?:the |just |only )?$/.test(desk.words({ article, span: [Math.max(0, start - 12), start] }));
}

interface Beside {
  readonly from: Point;
  readonly to: Point;
  readonly first: Evidence;
  readonly second: Evidence;
}

/** Values that follow one another in an article, given for one day by two voices, and apart by more than rounding. */
function pairsBeside(desk: Desk, { points, unit }: Series): Beside[] {
  const all = points
    .flatMap((point) => point.evidence.map((place) => ({ point, place })))
    .filter(({ place: { article, span } }) => {
      const before = desk.words({ article, span: [Math.max(0, span[0] - 24), span[0]] });
      return !formerValue.test(before);
    })
    .sort((a, b) => inOrder(desk, a.place, b.place) || a.place.span[0] - b.place.span[0]);
  return all.slice(1).flatMap(({ point: to, place: second }, i) => {
    const { point: from, place: first } = all[i] as (typeof all)[number];
    const isDispute =
      gapOf(first, second) < nextTo &&
      !isOfEachOwn(desk, first, second) &&
      isVoice(from.by) &&
      isVoice(to.by) &&
      from.by !== to.by &&
      !isInNotice(desk, second) &&
      daysApart(from.asOf, to.asOf) <= (unit !== "percent" && areSetOff(desk, first, second) ? 1 : 0) &&
      (isOtherCount(from, to) ||
        (isContested(desk, first, second) && isOtherCount(withoutBound(from), withoutBound(to))));
    return isDispute ? [{ from, to, first, second }] : [];
  });
}

/** "38 of its soldiers", "thirteen of its soldiers": each counts its own; and what would be is no count. */
function isOfEachOwn(desk: Desk, first: Evidence, second: Evidence): boolean {
  const words = [first, second].map(({ article, span: [start, end] }) =>
    desk.words({ article, span: [start, end + 24] }),
  );
  const before = desk.words({
    article: second.article,
    span: [Math.max(0, second.span[0] - 40), second.span[0]],
  });
  return (
    words.every((text) => ofTheirOwn.test(text)) ||
    /\b(?:would|could|might|may) (?:be|come|have|reach|rise)\b/.test(before)
  );
}

/** By publication, then by article. */
function inOrder(desk: Desk, { article: a }: Evidence, { article: b }: Evidence): number {
  return compare(desk.publishedOf(a), desk.publishedOf(b)) || compare(a, b);
}

/** Whether the words about two counts say that they are at odds: "almost twice the official total", "a rival tally". */
function isDisputed(desk: Desk, { article, span }: Evidence, { span: [, end] }: Evidence): boolean {
  return atOdds.test(desk.words({ article, span: [Math.max(0, span[0] - 60), end + 60] }));
}

/** Whether words say so, or one sentence has both, each from a voice of its own. */
function areSetOff(desk: Desk, first: Evidence, second: Evidence): boolean {
  const { article, span } = first;
  const between = desk.words({ article, span: [span[1], second.span[0]] });
  return (
    isDisputed(desk, first, second) ||
    (/; |, (?:while|but|whereas) /.test(between) && !/[.!?][”"’]?\s/.test(between))
  );
}

/** "disputed an estimate that as many as 24,000 had come, saying": a bound that another holds against is taken at its value. */
function isContested(desk: Desk, { article, span: [start] }: Evidence, { span: [end] }: Evidence): boolean {
  return disputing.test(desk.words({ article, span: [Math.max(0, start - 70), start] })) && end > start;
}

const withoutBound = (point: Point): Point => {
  const { bound: _, ...plain } = point;
  return plain;
};

/** Characters between two counts that an article sets against each other. */
const nextTo = 900;

const isVoice = (by: string | undefined): boolean =>
  by !== undefined && !/^(?:his|her|its|their)\b/i.test(by);
