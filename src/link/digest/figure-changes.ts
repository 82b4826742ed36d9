import type { Evidence, Point, Series } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Draft } from "./changes.ts";
import { type Desk, compare } from "./coverage.ts";
import { atOdds, correcting, formerValue, holdingAgainst, mistaken, ofTheirOwn } from "./en/changing.ts";
import { noticePairs } from "./notices.ts";

/** What changes between the points of each series: updates and corrections by one source, contradictions between two. */
export function figureChanges(desk: Desk, series: readonly Series[]): Draft[] {
  const disputes = series.flatMap((one) => contradictions(desk, one));
  return [
    ...series.flatMap((one) => [...ownChanges(desk, one), ...revisions(desk, one)]),
    ...disputes.map(({ draft }) => draft),
    ...acrossWholes(desk, series),
    ...setAgainst(desk, series),
  ];
}

/** Values of a source before a new one that it is held against. */
const mostEarlier = 50;

/** Each source's values one after another: a correction where its words stand beside both, else an update. */
function ownChanges(desk: Desk, { points, what, scope }: Series): Draft[] {
  const bySource = Map.groupBy(
    points.filter(({ by }) => by !== undefined),
    ({ by }) => by as string,
  );
  return [...bySource].flatMap(([by, own]) => {
    const given = own.toSorted((a, b) => compare(firstDay(desk, a), firstDay(desk, b)));
    return given.flatMap((to, i): Draft[] => {
      const reason = (from: Point): string =>
        `${by} gave ${valueOf(from)}, then ${valueOf(to)} (${scope ?? what}).`;
      const earlier = given.slice(0, i).filter((from) => apart(from, to));
      for (const from of earlier.slice(-mostEarlier).toReversed()) {
        const beside = correctingOf(desk, from, to);
        if (
          beside &&
          !isOnlyMore(desk, { from, to, beside, scope }) &&
          firstDay(desk, from) < desk.publishedOf(beside.article)
        )
          return [
            {
              kind: "correction",
              from: firstOf(desk, from),
              to: beside,
              reason: reason(from),
              sure: "surely",
            },
          ];
      }
      const from = earlier.at(-1);
      const admitted = from && admittedOf(desk, from, to, scope);
      if (from && admitted)
        return [
          {
            kind: "correction",
            from: firstOf(desk, from),
            to: admitted,
            reason: reason(from),
            sure: "probably",
          },
        ];
      return from
        ? [
            {
              kind: "update",
              from: firstOf(desk, from),
              to: firstOf(desk, to),
              reason: reason(from),
              sure: "probably",
            },
          ]
        : [];
    });
  });
}

/** Where a voice admits another value than it had given, of what does not change from day to day: how many were aboard. */
function admittedOf(desk: Desk, from: Point, to: Point, scope: string | undefined): Evidence | undefined {
  if (changing.has(scope ?? "") || firstDay(desk, from) >= firstDay(desk, to)) return undefined;
  const [first] = to.evidence.toSorted((a, b) =>
    compare(desk.publishedOf(a.article), desk.publishedOf(b.article)),
  );
  const held = first && desk.held(first.article);
  const figure = held?.annotation.figures.find(({ span }) => span[0] === first?.span[0]);
  const statement = held?.annotation.statements.find(({ id }) => id === figure?.statement);
  return statement?.act === "acknowledge" ? first : undefined;
}

/** What befalls more or fewer with the days. */
const changing: ReadonlySet<string> = new Set(
  "killed injured hospitalised infected missing trapped rescued evacuated displaced relocated fled sheltered homeless arrested detained".split(
    " ",
  ),
);

/** A count that can only rise was raised because more came to light, not because the first was wrong. */
function isOnlyMore(
  desk: Desk,
  { from, to, beside, scope }: { from: Point; to: Point; beside: Evidence; scope: string | undefined },
): boolean {
  if (isInNotice(desk, beside)) return true;
  if (to.low <= from.low || !/^(?:killed|injured|infected)$/.test(scope ?? "")) return false;
  const sentence = desk
    .held(beside.article)
    ?.annotation.sentences.find(([start, end]) => start <= beside.span[0] && beside.span[1] <= end);
  return sentence !== undefined && !mistaken.test(desk.words({ article: beside.article, span: sentence }));
}

/** A count near another source's that a later one puts in its place, both told beside each other where the new one is first told. */
function revisions(desk: Desk, { points, what, scope }: Series): Draft[] {
  return points.flatMap((from) =>
    points.flatMap((to): Draft[] => {
      if (!from.by || !to.by || from.by === to.by || !apart(from, to) || !isNear(from, to)) return [];
      if ((from.asOf ?? "") >= (to.asOf ?? "") || firstDay(desk, from) >= firstDay(desk, to)) return [];
      const told = firstOf(desk, to);
      if (!from.evidence.some((other) => gapOf(other, told) < besides)) return [];
      return [
        {
          kind: "correction",
          from: firstOf(desk, from),
          to: told,
          reason: `${from.by} gave ${valueOf(from)}; ${to.by} puts it at ${valueOf(to)} (${scope ?? what}).`,
          sure: "possibly",
        },
      ];
    }),
  );
}

/** Within a tenth: a recount of the same, not another count. */
function isNear(a: Point, b: Point): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return less >= 1000 && more <= 1.1 * less;
}

/** Two points of a series that exclude each other, as a change. */
interface Dispute {
  readonly series: Series;
  readonly from: Point;
  readonly to: Point;
  readonly draft: Draft;
}

/** Values that exclude each other, set side by side by articles of two origins as of about one day. */
function contradictions(desk: Desk, series: Series): Dispute[] {
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
function setAgainst(desk: Desk, series: readonly Series[]): Draft[] {
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
 * Of two voices one dispute is told: that which articles of two origins tell, else where an article says that they are at odds,
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
  const groups = Map.groupBy(disputes, (draft) => disputeOf(told, draft) ?? draft);
  const rank = (one: Draft): number => (one.sure === "probably" ? 2 : 0) + (isAtOdds(desk, one) ? 1 : 0);
  const kept = new Set(
    [...groups.values()].map((group) =>
      group
        .toSorted((a, b) => inOrder(desk, a.from, b.from) || a.from.span[0] - b.from.span[0])
        .reduce((a, b) => (rank(b) > rank(a) ? b : a)),
    ),
  );
  return drafts.filter((one) => one.kind !== "contradiction" || kept.has(one));
}

/** A telling of a value, by the series that has it. */
interface Placed {
  readonly id: string;
  readonly by: string | undefined;
  readonly span: Span;
}

/** The two voices of a dispute over one measure. */
function disputeOf(told: ReadonlyMap<string, readonly Placed[]>, { from, to }: Draft): string | undefined {
  const [first, second] = [from, to].map(({ article, span }) =>
    (told.get(article) ?? []).filter((one) => one.span[0] < span[1] && span[0] < one.span[1]),
  );
  for (const a of first ?? [])
    for (const b of second ?? [])
      if (a.id === b.id && a.by && b.by && a.by !== b.by) return [a.by, b.by].sort().join("\n");
  return undefined;
}

/** Whether the words between and just after two counts say that one of their voices holds against the other. */
function isAtOdds(desk: Desk, { from: { article, span }, to }: Draft): boolean {
  const [start, end] = [Math.min(span[1], to.span[1]), Math.max(span[1], to.span[1])];
  return article === to.article && holdingAgainst.test(desk.words({ article, span: [start, end + 160] }));
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
      daysApart(from.asOf, to.asOf) <= (unit !== "percent" && isDisputed(desk, first, second) ? 1 : 0) &&
      isOtherCount(from, to);
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

/** Characters between two counts that an article sets against each other. */
const nextTo = 900;

const isVoice = (by: string | undefined): boolean =>
  by !== undefined && !/^(?:his|her|its|their)\b/i.test(by);

function isInNotice(desk: Desk, { article, span }: Evidence): boolean {
  const held = desk.held(article);
  return (
    held !== undefined && noticePairs(held).some(({ right }) => right[0] <= span[0] && span[1] <= right[1])
  );
}

/** Apart by more than a twentieth, and not by so much that they count other things. */
function isOtherCount(a: Point, b: Point): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return apart(a, b) && less >= 2 && more > 1.05 * less && more <= 5 * less;
}

/** Shares of different wholes that articles of three origins set against each other: "92 percent of members", "41 percent of staff". */
function acrossWholes(desk: Desk, series: readonly Series[]): Draft[] {
  const shares = series.filter(({ unit, scope }) => unit === "percent" && !scope);
  return shares.flatMap((one, i) =>
    shares
      .slice(i + 1)
      .flatMap((other) =>
        one.points.flatMap((from) =>
          other.points.flatMap((to) =>
            opposed(desk, { from, to, often: 3, days: 0, within: 160, counted: "of different wholes" }),
          ),
        ),
      ),
  );
}

interface Opposed {
  readonly from: Point;
  readonly to: Point;
  /** Origins that must set them side by side. */
  readonly often: number;
  /** Days that their dates may lie apart. */
  readonly days: number;
  /** Characters that may lie between them. */
  readonly within: number;
  readonly counted: string;
}

function opposed(desk: Desk, { from, to, often, days, within, counted }: Opposed): Draft[] {
  if (!from.by || !to.by || from.by === to.by || daysApart(from.asOf, to.asOf) > days) return [];
  const beside = sideBySide(desk, from, to, within);
  const [first] = beside;
  if (!first || new Set(beside.map((pair) => desk.originOf(pair.from.article))).size < often) return [];
  return [
    {
      kind: "contradiction",
      ...first,
      reason: `${from.by} gives ${valueOf(from)}, ${to.by} gives ${valueOf(to)} (${counted}).`,
      sure: "probably",
    },
  ];
}

/** Characters within which two figures stand beside each other. */
const besides = 300;

/** The articles that tell both values beside each other, by publication, each with the longest words for them. */
function sideBySide(desk: Desk, a: Point, b: Point, within: number): { from: Evidence; to: Evidence }[] {
  const articles = [...new Set(a.evidence.map(({ article }) => article))];
  return articles
    .filter((article) =>
      a.evidence.some(
        (one) => one.article === article && b.evidence.some((other) => gapOf(one, other) < within),
      ),
    )
    .sort((x, y) => compare(desk.publishedOf(x), desk.publishedOf(y)))
    .map((article) => ({ from: longestIn(a, article), to: longestIn(b, article) }));
}

/** Characters between two places; infinite across articles. */
function gapOf(a: Evidence, b: Evidence): number {
  if (a.article !== b.article) return Number.POSITIVE_INFINITY;
  return Math.max(a.span[0], b.span[0]) - Math.min(a.span[1], b.span[1]);
}

function longestIn({ evidence }: Point, article: string): Evidence {
  return evidence
    .filter((one) => one.article === article)
    .reduce((a, b) => (b.span[1] - b.span[0] > a.span[1] - a.span[0] ? b : a));
}

/** Values far apart count other things: the dead of one ward and the dead of the city. */
function comparable(a: Point, b: Point): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return less >= 5 && more <= 2.5 * less;
}

/** Ranges that share no value, bounds taken at their word. */
function apart(a: Point, b: Point): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return highA < lowB || highB < lowA;
}

/** "About" reaches a twentieth to either side, "at least" has no upper end. */
function rangeOf({ low, high, bound, approximate }: Point): readonly [number, number] {
  const slack = approximate ? 0.05 : 0;
  const open = bound === "at least" || bound === "more than";
  const under = bound === "up to" || bound === "less than";
  return [
    under ? Number.NEGATIVE_INFINITY : low * (1 - slack),
    open ? Number.POSITIVE_INFINITY : high * (1 + slack),
  ];
}

function daysApart(a = "", b = ""): number {
  const days = (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? 0 : Math.abs(days);
}

const firstDay = (desk: Desk, { evidence }: Point): string =>
  evidence.map(({ article }) => desk.publishedOf(article)).sort()[0] ?? "";

/** Where a value is first told, in the longest words of that article. */
function firstOf(desk: Desk, point: Point): Evidence {
  const first = point.evidence.reduce((a, b) =>
    desk.publishedOf(b.article) < desk.publishedOf(a.article) ? b : a,
  );
  return longestIn(point, first.article);
}

/** The first telling of a new value in one sentence with the old one and words of correction. */
function correctingOf(desk: Desk, from: Point, to: Point): Evidence | undefined {
  return to.evidence
    .toSorted((a, b) => compare(desk.publishedOf(a.article), desk.publishedOf(b.article)))
    .find(({ article, span }) => {
      const text = desk.held(article);
      const sentence = text?.annotation.sentences.find(([start, end]) => start <= span[0] && span[1] <= end);
      if (!sentence || !correcting.test(text?.article.text.slice(...sentence) ?? "")) return false;
      return from.evidence.some(
        (old) => old.article === article && sentence[0] <= old.span[0] && old.span[1] <= sentence[1],
      );
    });
}

function valueOf({ low, high, bound, approximate }: Point): string {
  const value =
    low === high ? low.toLocaleString("en") : `${low.toLocaleString("en")} to ${high.toLocaleString("en")}`;
  return `${approximate ? "about " : ""}${bound ? `${bound} ` : ""}${value}`;
}
