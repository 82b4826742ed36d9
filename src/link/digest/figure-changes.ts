import type { Evidence, Point, Series } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { correcting } from "./en/changing.ts";

/** What changes between the points of each series: updates and corrections by one source, contradictions between two. */
export function figureChanges(desk: Desk, series: readonly Series[]): Draft[] {
  return series.flatMap((one) => [...ownChanges(desk, one), ...contradictions(one)]);
}

/** Each source's values one after another. */
function ownChanges(desk: Desk, { points, what, scope }: Series): Draft[] {
  const bySource = Map.groupBy(
    points.filter(({ by }) => by !== undefined),
    ({ by }) => by as string,
  );
  return [...bySource].flatMap(([by, own]) =>
    own.flatMap((to, i) => {
      const from = own[i - 1];
      if (!from || !apart(from, to)) return [];
      const [a, b] = [firstOf(desk, from), correctingOf(desk, to) ?? firstOf(desk, to)];
      const corrected = correctingOf(desk, to) !== undefined;
      return [
        {
          kind: corrected ? ("correction" as const) : ("update" as const),
          from: a,
          to: b,
          reason: `${by} gave ${valueOf(from)}, then ${valueOf(to)} (${scope ?? what}).`,
          sure: corrected ? ("surely" as const) : ("probably" as const),
        },
      ];
    }),
  );
}

/** Values that exclude each other, told in one article by two sources as of about one day. */
function contradictions({ points, what, scope, unit }: Series): Draft[] {
  if (!scope && (!what || what === unit)) return [];
  return points.flatMap((from, i) =>
    points.slice(i + 1).flatMap((to) => {
      if (!from.by || !to.by || from.by === to.by || !apart(from, to) || !comparable(from, to)) return [];
      const beside = sharedArticle(from, to);
      if (!beside || daysApart(from.asOf, to.asOf) > 1) return [];
      return [
        {
          kind: "contradiction" as const,
          from: beside.from,
          to: beside.to,
          reason: `${from.by} gives ${valueOf(from)}, ${to.by} gives ${valueOf(to)} (${scope ?? what}).`,
          sure: "probably" as const,
        },
      ];
    }),
  );
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

function sharedArticle(a: Point, b: Point): { from: Evidence; to: Evidence } | undefined {
  for (const from of a.evidence) {
    const to = b.evidence.find(({ article }) => article === from.article);
    if (to) return { from, to };
  }
  return undefined;
}

function daysApart(a = "", b = ""): number {
  const days = (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? 0 : Math.abs(days);
}

/** Where a value is first told. */
function firstOf(desk: Desk, { evidence }: Point): Evidence {
  return evidence.reduce((a, b) => (desk.publishedOf(b.article) < desk.publishedOf(a.article) ? b : a));
}

/** The telling of a value beside words of correction. */
function correctingOf(desk: Desk, { evidence }: Point): Evidence | undefined {
  return evidence.find(({ article, span }) => {
    const text = desk.articles.find((one) => one.article.id === article);
    const sentence = text?.annotation.sentences.find(([start, end]) => start <= span[0] && span[1] <= end);
    return sentence && correcting.test(text?.article.text.slice(...sentence) ?? "");
  });
}

function valueOf({ low, high, bound, approximate }: Point): string {
  const value =
    low === high ? low.toLocaleString("en") : `${low.toLocaleString("en")} to ${high.toLocaleString("en")}`;
  return `${approximate ? "about " : ""}${bound ? `${bound} ` : ""}${value}`;
}
