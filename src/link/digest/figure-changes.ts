import type { Evidence, Point, Series } from "../../schema/link.ts";
import type { Draft } from "./changes.ts";
import { compare, type Desk } from "./coverage.ts";
import { contradictions, setAgainst } from "./disputes.ts";
import { mistaken, stoodBy } from "./en/changing.ts";
import {
  apart,
  besides,
  correctingOf,
  firstDay,
  firstOf,
  gapOf,
  isInNotice,
  opposed,
  valueOf,
} from "./value-gaps.ts";

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
      if (!from.evidence.some((other) => gapOf(other, told) < besides && !isStoodBy(desk, other))) return [];
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

/** "stood by its own count of 140": what a voice holds on to is put in nobody’s place. */
function isStoodBy(desk: Desk, { article, span: [start] }: Evidence): boolean {
  return stoodBy.test(desk.words({ article, span: [Math.max(0, start - 60), start] }));
}

/** Within a tenth: a recount of the same, not another count. */
function isNear(a: Point, b: Point): boolean {
  const [less, more] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
  return less >= 1000 && more <= 1.1 * less;
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
