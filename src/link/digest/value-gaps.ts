import type { Evidence, Point } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import { compare, type Desk } from "./coverage.ts";
import { correcting } from "./en/changing.ts";
import { isPutRight } from "./notices.ts";

/** Characters within which two figures stand beside each other. */
export const besides = 300;

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
    .map((article) => ({ from: longestIn(desk, a, article), to: longestIn(desk, b, article) }));
}

/** Characters between two places; infinite across articles. */
export function gapOf(a: Evidence, b: Evidence): number {
  if (a.article !== b.article) return Number.POSITIVE_INFINITY;
  return Math.max(a.span[0], b.span[0]) - Math.min(a.span[1], b.span[1]);
}

/** A telling that says what it counts before one that does not, then the longest. */
function longestIn(desk: Desk, { evidence }: Point, article: string): Evidence {
  const figures = desk.held(article)?.annotation.figures ?? [];
  const rank = ({ span: [start, end] }: Evidence): number => {
    const figure = figures.find(({ span }) => span[0] === start);
    return end - start + (figure?.scope !== undefined || figure?.what !== undefined ? 1000 : 0);
  };
  return evidence.filter((one) => one.article === article).reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

/** Values far apart count other things: the dead of one ward and the dead of the city. */
export function comparable(a: Point, b: Point): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return less >= 5 && more <= 2.5 * less;
}

/** Ranges that share no value, bounds taken at their word. */
export function apart(a: Point, b: Point): boolean {
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

/** Whole days between two dates; 0 where one is missing. */
export function daysApart(a = "", b = ""): number {
  const days = (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? 0 : Math.abs(days);
}

/** When the first article that tells a point was published. */
export const firstDay = (desk: Desk, { evidence }: Point): string =>
  evidence.map(({ article }) => desk.publishedOf(article)).sort()[0] ?? "";

/** Where a value is first told, in the longest words of that article. */
export function firstOf(desk: Desk, point: Point): Evidence {
  const first = point.evidence.reduce((a, b) =>
    desk.publishedOf(b.article) < desk.publishedOf(a.article) ? b : a,
  );
  return longestIn(desk, point, first.article);
}

/** The first telling of a new value in one sentence with the old one and words of correction. */
export function correctingOf(desk: Desk, from: Point, to: Point): Evidence | undefined {
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

/** A point's value as words: "about 40", "at least 3 to 5". */
export function valueOf({ low, high, bound, approximate }: Point): string {
  const value =
    low === high ? low.toLocaleString("en") : `${low.toLocaleString("en")} to ${high.toLocaleString("en")}`;
  return `${approximate ? "about " : ""}${bound ? `${bound} ` : ""}${value}`;
}

/** Whether evidence stands in what a correction says is right. */
export function isInNotice(desk: Desk, { article, span }: Evidence): boolean {
  const held = desk.held(article);
  return held !== undefined && isPutRight(held, span);
}

/** Apart by more than a twentieth, and not by so much that they count other things. */
export function isOtherCount(a: Point, b: Point): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return apart(a, b) && less >= 2 && more > 1.05 * less && more <= 5 * less;
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

/** The contradiction of two points that articles of enough origins set side by side; none otherwise. */
export function opposed(desk: Desk, { from, to, often, days, within, counted }: Opposed): Draft[] {
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
