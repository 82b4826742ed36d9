import {
  type Period,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  fromDay,
  monthPeriod,
  quarterPeriod,
  weekPeriod,
  weekdayOf,
  weekendPeriod,
  yearPeriod,
} from "../calendar.ts";
import type { Point, Shift } from "../meaning.ts";
import type { Anchors } from "./anchors.ts";
import { type Base, dayOf, nthOf, undated, withinYear } from "./occurrences.ts";

/** The days a point covers and what that rests on; undefined where nothing anchors it. */
export interface Placed {
  readonly period: Period;
  readonly anchor: "publication" | "narrative" | "calendar";
}

/** The calendar period of a point, its part of the day and clock left aside. */
export function placePoint(point: Point, anchors: Anchors): Placed | undefined {
  const base = baseOf(point, anchors);
  const year = yearOf(point, base);
  if (point.nth && point.shift && base) {
    const period = nthOf(point, shiftedPeriod(point.shift, base));
    return period && { period, anchor: base.kind };
  }
  if (isAbsolute(point)) {
    if (point.comparison && anchors.quarter) {
      const quarter = Math.floor((fromDay(anchors.quarter.start).month - 1) / 3) + 1;
      return { period: quarterPeriod(point.year as number, quarter), anchor: "narrative" };
    }
    const period = withinYear(point, point.year as number, anchors);
    return period && { period: around(point, period), anchor: "calendar" };
  }
  if (!base)
    return point.decade !== undefined && point.decade >= 100
      ? { period: decadePeriod(point.decade), anchor: "calendar" }
      : centuryOf(point);
  const period =
    point.shift && !point.nth
      ? shifted(point, point.shift, base, anchors)
      : year === undefined
        ? undated(point, base, anchors)
        : withinYear(point, year, anchors);
  return period && { period: around(point, period), anchor: isEra(point) ? "calendar" : base.kind };
}

function centuryOf({ century }: Point): Placed | undefined {
  return century === undefined ? undefined : { period: centuryPeriod(century), anchor: "calendar" };
}

const isEra = (point: Point): boolean =>
  point.century !== undefined || (point.decade ?? 0) >= 100 || (point.decade ?? 0) < 0;
const isAbsolute = (point: Point): boolean => point.year !== undefined;

function baseOf(point: Point, { publication, told, sentence, narrative }: Anchors): Base | undefined {
  const history = narrative && told;
  if (point.told || history) {
    const period = point.told && !narrative ? (sentence ?? told) : told;
    if (period) return { day: period.start, period, kind: "narrative" };
  }
  return publication && { day: publication.day, period: dayPeriod(publication.day), kind: "publication" };
}

/** The year a relative year leads to. */
function yearOf(point: Point, base: Base | undefined): number | undefined {
  return point.yearShift === undefined || !base ? undefined : fromDay(base.day).year + point.yearShift;
}

/** A point beside its anchor: "last week", "two months ago", "the next day", "Friday of next week", "the 15th of this month". */
function shifted(point: Point, shift: Shift, base: Base, anchors: Anchors): Period | undefined {
  if (shift.direction !== 0 && shift.count === undefined) return undefined;
  if (point.comparison && anchors.quarter) {
    const { year, month } = fromDay(anchors.quarter.start);
    return quarterPeriod(year - 1, Math.floor((month - 1) / 3) + 1);
  }
  if (shift.unit === "quarter" && point.definite) {
    if (anchors.quarter) return anchors.quarter;
    if (point.which === -1) return shiftedPeriod({ ...shift, count: 1, direction: -1 }, base);
  }
  if (point.exact && shift.unit === "week") return dayPeriod(base.day + 7 * shift.direction);
  const period = shiftedPeriod(shift, base);
  if (point.weekend && shift.unit === "week") {
    const over = point.definite && anchors.tense === "past" && weekdayOf(base.day) < 6;
    return weekendPeriod(period.start - (over ? 7 : 0));
  }
  if (point.weekday !== undefined && shift.unit === "week")
    return dayPeriod(weekPeriod(period.start).start + point.weekday - 1);
  if (point.month !== undefined) return undefined;
  if (point.day !== undefined) {
    const { year, month } = fromDay(period.start);
    return dayOf(year, month, point.day);
  }
  return period;
}

function shiftedPeriod({ unit, count = 0, direction }: Shift, base: Base): Period {
  const by = direction * Math.round(count);
  const exact = direction * count;
  const { year, month, day } = fromDay(base.day);
  switch (unit) {
    case "second":
    case "minute":
      return dayPeriod(base.day);
    case "hour":
      return dayPeriod(base.day + Math.trunc(exact / 24));
    case "day":
    case "night":
      return dayPeriod(base.day + by);
    case "weekend":
      return weekendPeriod(base.day + 7 * by);
    case "week":
      return weekPeriod(base.day + 7 * by);
    case "fortnight":
      return weekPeriod(base.day + 14 * by);
    case "month":
      return monthPeriod(year, month + by);
    case "quarter":
      return quarterPeriod(year, Math.floor((month - 1) / 3) + 1 + by);
    case "year":
      return yearPeriod(year + by);
    case "decade":
      return count >= 1 && direction === -1 && day > 0
        ? yearPeriod(year + 10 * by)
        : decadePeriod(Math.floor(year / 10) * 10 + 10 * by);
    case "century":
      return centuryPeriod(Math.floor((year - 1) / 100) + 1 + by);
    case "millennium":
      return yearPeriod(year + 1000 * by);
  }
}

function around({ around: unit, weekend }: Point, period: Period): Period {
  if (unit === "week") return weekPeriod(period.start);
  if (unit === "weekend") return weekendPeriod(period.start);
  return weekend && period.precision === "day" ? weekendPeriod(period.start) : period;
}
