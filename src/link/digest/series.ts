import type { Figure } from "../../schema/figure.ts";
import type { Evidence, Point, Series } from "../../schema/link.ts";
import { contentId } from "../../text/id.ts";
import { type Desk, compare } from "./coverage.ts";
import { peopleNouns } from "./en/people.ts";

/** One figure told in one article, with what it measures and whose it is. */
export interface Told {
  readonly figure: Figure;
  readonly evidence: Evidence;
  /** Measures are one where their keys are. */
  readonly key: string;
  readonly by?: string;
  readonly asOf: string;
  readonly published: string;
}

/** Every figure of a story with the measure it belongs to, by publication. */
export function measuresOf(desk: Desk): Told[] {
  return desk.articles.flatMap(({ article, annotation }) =>
    annotation.figures
      .filter(({ kind, delta }) => kind === "figure" && !delta)
      .flatMap((figure) => {
        const key = measureKey(figure);
        if (!key) return [];
        const published = desk.publishedOf(article.id).slice(0, 10);
        const { whose } = figure;
        return {
          figure,
          evidence: { article: article.id, span: figure.span },
          key,
          ...(whose ? { by: desk.nameOf(article.id, whose.entity, whose.name) } : {}),
          asOf: figure.asOf ?? published,
          published,
        };
      }),
  );
}

/**
 * What a figure measures: the unit's dimension, what happened to those counted, what is counted where that tells more than
 * "people", and of which part. People killed are one measure whether they are called victims or residents.
 */
export function measureKey({ unit, scope, what, per, about, place, of }: Figure): string | undefined {
  const counted = what === undefined || (scope !== undefined && peopleNouns.has(what)) ? "" : what;
  if (!unit && !scope && !counted) return undefined;
  if (!scope && !counted && !about && !of && !place)
    return unit ? `${unit.dimension} ${unit.name}` : undefined;
  return [unit ? `${unit.dimension} ${unit.name}` : "count", scope ?? "", counted, per ?? ""].join("|");
}

/** The measures told more than once or by a named source, each with its points; the measure with most points first. */
export function seriesOf(desk: Desk, told: readonly Told[]): Series[] {
  return [...Map.groupBy(partsApart(told), ({ key }) => key)]
    .map(([key, all]) => oneSeries(desk, key, all))
    .filter(({ points }) => points.length > 1 || points.some(({ by }) => by))
    .sort((a, b) => b.points.length - a.points.length || compare(a.id, b.id));
}

/** Counts that only rise while an event goes on: who was killed stays killed. */
const cumulative: ReadonlySet<string> = new Set(["killed", "injured", "arrested", "destroyed"]);

/** Of a count that only rises, a value under half of what was told before counts a part: one ward, one family. */
function partsApart(told: readonly Told[]): Told[] {
  const highest = new Map<string, number>();
  return told.map((one) => {
    if (!cumulative.has(one.figure.scope ?? "")) return one;
    const before = highest.get(one.key) ?? 0;
    highest.set(one.key, Math.max(before, one.figure.low));
    return one.figure.high < before / 2 ? { ...one, key: `${one.key}|part` } : one;
  });
}

function oneSeries(desk: Desk, key: string, told: readonly Told[]): Series {
  const [first] = told as [Told];
  const { what, scope, unit, of, place } = first.figure;
  return {
    id: contentId(desk.story, key),
    story: desk.story,
    what: what ?? scope ?? unit?.name ?? "",
    ...(of ? { of } : {}),
    ...(scope ? { scope } : {}),
    ...(place ? { place } : {}),
    ...(unit ? { unit: unit.name } : {}),
    points: pointsOf(told),
  };
}

/** Points by as-of date: a value by a source once, wherever it is told; what is told without a source joins the source that gave it. */
function pointsOf(told: readonly Told[]): Point[] {
  const groups = new Map<string, Told[]>();
  const sourced = told.filter(({ by }) => by !== undefined);
  for (const one of told) {
    const giver = one.by ?? giverOf(one, sourced);
    const key = `${one.figure.low} ${one.figure.high} ${giver ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const points = [...groups.values()].map((group) => ({ group, point: pointOf(group) }));
  return points
    .map(({ group, point }) => ({ ...point, stale: isStale(group, point, points) }))
    .sort((a, b) => compare(a.asOf ?? "", b.asOf ?? "") || a.low - b.low || compare(a.by ?? "", b.by ?? ""));
}

/** Who first gave this value before it was told without a source. */
function giverOf({ figure, published }: Told, sourced: readonly Told[]): string | undefined {
  const same = sourced.filter(({ figure: { low, high } }) => low === figure.low && high === figure.high);
  return (same.find((one) => one.published <= published) ?? same[0])?.by;
}

function pointOf(group: readonly Told[]): Point {
  const named = group.find(({ by }) => by);
  const first = group.reduce((a, b) => (b.asOf < a.asOf && b.asOf !== "" ? b : a));
  const { low, high, approximate } = first.figure;
  const bound = group.find(({ figure }) => figure.bound)?.figure.bound;
  return {
    low,
    high,
    approximate,
    ...(bound ? { bound } : {}),
    ...(named?.by ? { by: named.by } : {}),
    ...(first.asOf ? { asOf: first.asOf } : {}),
    stale: false,
    evidence: group.map(({ evidence }) => evidence),
  };
}

/** Told again, later than its source had given another value. */
function isStale(
  group: readonly Told[],
  { by, low, high }: Point,
  all: readonly { readonly group: readonly Told[]; readonly point: Point }[],
): boolean {
  if (!by) return false;
  const last = group.reduce((latest, { published }) => (published > latest ? published : latest), "");
  return all.some(({ group: other, point }) => {
    if (point.by !== by || (point.low === low && point.high === high)) return false;
    const given =
      other
        .map(({ published }) => published)
        .filter(Boolean)
        .sort()[0] ?? "";
    const firstGiven =
      group
        .map(({ published }) => published)
        .filter(Boolean)
        .sort()[0] ?? "";
    return given > firstGiven && given < last;
  });
}
