import type { Figure } from "../../schema/figure.ts";
import type { Point, Series } from "../../schema/link.ts";
import { contentId } from "../../text/id.ts";
import { type Desk, compare } from "./coverage.ts";
import { befallenNouns, peopleNouns } from "./en/people.ts";
import { isOfSide } from "./sides.ts";
import type { Told } from "./tellings.ts";

/**
 * What one figure measures, by itself: the unit's dimension, what happened to those counted, what is counted where that tells
 * more than "people", and of which part. People killed are one measure whether they are called victims or residents.
 */
export function measureKey({ unit, scope, what, per, about, place, of }: Figure): string | undefined {
  const people = scope !== undefined && (peopleNouns.has(what ?? "") || befallenNouns.has(what ?? ""));
  const counted = what === undefined || people ? "" : what;
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

/** The tellings of how many died in the whole of an event, without its parts and the happenings in it. */
export function tollsOf(told: readonly Told[]): Told[] {
  return partsApart(told).filter(({ key }) => key === "count|killed||");
}

/** Counts that only rise while an event goes on: who was killed stays killed. */
const cumulative: ReadonlySet<string> = new Set([
  "killed",
  "injured",
  "arrested",
  "destroyed",
  "rescued",
  "infected",
]);

/**
 * Of a count that only rises, a value under half of what was told before counts a part: one ward, one family. In a story longer
 * than a fortnight only what is told as a total belongs to the toll: the rest are happenings in it. Of the dead of one side in a war
 * each side gives counts of its own.
 */
function partsApart(told: readonly Told[]): Told[] {
  const highest = new Map<string, number>();
  const parts = new Map<string, boolean>();
  const isLong = isLonger(told, fortnight);
  return told.map((one) => {
    if (!cumulative.has(one.key.split("|")[1] ?? "") || isOfSide(one.key)) return one;
    if (isLong && !one.running) return { ...one, key: `${one.key}|happening` };
    const value = `${one.key} ${one.low}`;
    const before = highest.get(one.key) ?? 0;
    const isPart = parts.get(value) ?? one.high < before / 2;
    parts.set(value, isPart);
    if (isPart) return { ...one, key: `${one.key}|part` };
    highest.set(one.key, Math.max(before, one.low));
    return one;
  });
}

const fortnight = 14;

/** Whether a story is told over more than so many days. */
function isLonger(told: readonly Told[], days: number): boolean {
  const all = told
    .map(({ published }) => published)
    .filter(Boolean)
    .sort();
  return Date.parse(all.at(-1) ?? "") - Date.parse(all[0] ?? "") > days * 86_400_000;
}

/** Measures of shares that are asked, offered or agreed. */
const bids: ReadonlySet<string> = new Set(["demanded", "offered", "agreed"]);

function oneSeries(desk: Desk, key: string, told: readonly Told[]): Series {
  const first = told.find(({ figure }) => figure.what ?? figure.scope) ?? (told[0] as Told);
  const { what, scope, unit, of, place } = first.figure;
  const unitName = unit?.name ?? (first.unit || undefined);
  return {
    id: contentId(desk.story, key),
    story: desk.story,
    what: what ?? scope ?? unitName ?? "",
    ...(of ? { of } : {}),
    ...((bids.has(key) ? key : scope) ? { scope: bids.has(key) ? key : scope } : {}),
    ...(place ? { place } : {}),
    ...(unitName ? { unit: unitName } : {}),
    points: pointsOf(told),
  };
}

/** Points by as-of date: a value by a source as of a day once, wherever it is told. */
function pointsOf(told: readonly Told[]): Point[] {
  const groups = Map.groupBy(
    told,
    ({ low, high, by, asOf }) => `${low} ${high} ${by ?? ""} ${by ? asOf : ""}`,
  );
  const points = [...groups.values()].map((group) => ({ group, point: pointOf(group) }));
  return points
    .map(({ group, point }) => ({ ...point, stale: isStale(group, point, points) }))
    .sort((a, b) => compare(a.asOf ?? "", b.asOf ?? "") || a.low - b.low || compare(a.by ?? "", b.by ?? ""));
}

function pointOf(group: readonly Told[]): Point {
  const [first] = group as [Told, ...Told[]];
  const bound = group.find(({ figure }) => figure.bound)?.figure.bound;
  return {
    low: first.low,
    high: first.high,
    approximate: first.figure.approximate,
    ...(bound ? { bound } : {}),
    ...(first.by ? { by: first.by } : {}),
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
  const [firstGiven = "", last = ""] = [daysOf(group)[0], daysOf(group).at(-1)];
  return all.some(({ group: other, point }) => {
    if (point.by !== by || (point.low === low && point.high === high)) return false;
    const given = daysOf(other)[0] ?? "";
    return given > firstGiven && given < last;
  });
}

const daysOf = (group: readonly Told[]): string[] =>
  group
    .map(({ published }) => published)
    .filter(Boolean)
    .sort();
