import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  fromDay,
  halfPeriod,
  monthLength,
  monthPeriod,
  nthWeekday,
  type Period,
  quarterPeriod,
  seasonPeriod,
  seasonStart,
  toDay,
  weekdayOf,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from "../calendar.ts";
import { holidays } from "../en/holidays.ts";
import type { Point, Shift } from "../meaning.ts";
import type { Anchors } from "./anchors.ts";

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

/** What a point is counted from. */
interface Base {
  readonly day: number;
  readonly period: Period;
  readonly kind: "publication" | "narrative";
}

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

/** Month, day, season, quarter, holiday or week within a known year; the year itself. */
function withinYear(point: Point, year: number, anchors: Anchors): Period | undefined {
  const { month, day, season, quarter, half, holiday, nth } = point;
  if (nth) return nthOf(point, month === undefined ? yearPeriod(year) : monthPeriod(year, month));
  if (month !== undefined) return day === undefined ? monthPeriod(year, month) : dayOf(year, month, day);
  if (season) return seasonPeriod(year, season, anchors.southern);
  if (quarter !== undefined) return quarterPeriod(year, quarter);
  if (half !== undefined) return halfPeriod(year, half);
  if (holiday) return holidayPeriod(holiday, year);
  return yearPeriod(year);
}

function dayOf(year: number, month: number, day: number): Period | undefined {
  return day <= monthLength(year, month) ? dayPeriod(toDay(year, month, day)) : undefined;
}

function holidayPeriod(name: string, year: number): Period | undefined {
  const rule = holidays.get(name);
  return rule && dayPeriod(rule(year));
}

/** The n-th week, weekday or day of a period; counted from the end for -1. */
function nthOf({ nth, weekday }: Point, period: Period): Period | undefined {
  const { n, unit } = nth as { n: number; unit: string };
  if (unit === "day") return dayPeriod(n < 0 ? period.end - 1 : period.start + n - 1);
  if (unit === "weekday") {
    const { year, month } = fromDay(period.start);
    if (period.precision === "month") return dayPeriod(nthWeekday(year, month, weekday as number, n));
    return dayPeriod(
      n < 0 ? nthWeekday(year, 12, weekday as number, -1) : nthWeekday(year, month, weekday as number, n),
    );
  }
  if (n < 0) {
    const last = weekPeriod(period.end - 1);
    return last.start + 3 < period.end ? last : weekPeriod(last.start - 1);
  }
  const first = weekPeriod(period.start + 3);
  return weekPeriod(first.start + 7 * (n - 1));
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

/** A point without a year, from the anchor and the tense: "Monday", "in April", "March 10", "last autumn", "the third quarter". */
function undated(point: Point, base: Base, anchors: Anchors): Period | undefined {
  const { year } = fromDay(base.day);
  if (point.decade !== undefined)
    return decadePeriod(
      point.decade >= 100 || point.decade < 0 ? point.decade : nearDecade(point.decade, year),
    );
  if (point.century !== undefined) return centuryPeriod(point.century);
  if (point.weekday !== undefined && point.month === undefined && point.day === undefined && !point.nth)
    return weekdayNear(point, base, anchors);
  if (point.day !== undefined && point.month === undefined && point.weekday !== undefined)
    return weekdayNumberNear(point.day, point.weekday, base, anchors);
  if (point.day !== undefined && point.month === undefined) return dayNumberNear(point.day, base, anchors);
  if (point.clock || point.part) return undefined;
  return chooseYear((y) => withinYear(point, y, anchors), point, base, anchors);
}

function nearDecade(decade: number, year: number): number {
  const guess = Math.floor(year / 100) * 100 + decade;
  return guess > year + 5 ? guess - 100 : guess;
}

/** The weekday that the tense asks for; the publication's own weekday is the publication day. */
function weekdayNear({ weekday, which, part, exact }: Point, base: Base, { tense }: Anchors): Period {
  const own = weekdayOf(base.day);
  const back = (own - (weekday as number) + 7) % 7;
  const ahead = ((weekday as number) - own + 7) % 7;
  if (which === -1) return dayPeriod(base.day - (back === 0 || (back === 1 && !exact) ? back + 7 : back));
  if (which === 1) return dayPeriod(base.day + (ahead === 0 || (ahead === 1 && !exact) ? ahead + 7 : ahead));
  if (which === 0)
    return dayPeriod(
      back === 0 ? base.day : tense === "past" && part === undefined ? base.day - back : base.day + ahead,
    );
  if (base.kind === "narrative") return dayPeriod(base.day + ahead);
  return dayPeriod(tense === "future" ? base.day + ahead : base.day - back);
}

/** "Friday the 13th": the nearest month, the tense's way, whose day falls on that weekday. */
function weekdayNumberNear(day: number, weekday: number, base: Base, { tense }: Anchors): Period | undefined {
  const { year, month } = fromDay(base.day);
  const ahead =
    tense === "future"
      ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
      : [0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12];
  for (const by of ahead) {
    const { start, end } = monthPeriod(year, month + by);
    const candidate = start + day - 1;
    if (candidate < end && weekdayOf(candidate) === weekday && (tense === "future") === candidate > base.day)
      return dayPeriod(candidate);
  }
  return undefined;
}

/** "the 19th" within the month in question. */
function dayNumberNear(
  day: number,
  base: Base,
  { tense, told, sentence, narrative }: Anchors,
): Period | undefined {
  const near = sentence ?? (narrative ? told : undefined);
  const { year, month } = fromDay(near?.start ?? base.day);
  if (near) return dayOf(year, month, day);
  const here = dayOf(year, month, day);
  if (!here) return undefined;
  if (tense === "future" && here.start < base.day)
    return dayPeriod(monthPeriod(year, month + 1).start + day - 1);
  if (tense === "past" && here.start > base.day)
    return dayPeriod(monthPeriod(year, month - 1).start + day - 1);
  return here;
}

/** The occurrence the words and the tense ask for, among the years around the anchor. */
function chooseYear(
  at: (year: number) => Period | undefined,
  point: Point,
  base: Base,
  anchors: Anchors,
): Period | undefined {
  const { year } = fromDay(base.day);
  const now = base.day;
  const all = [year - 2, year - 1, year, year + 1, year + 2].flatMap((y) => at(y) ?? []);
  const past = all.findLast((p) => p.end <= now);
  const begun = all.findLast((p) => p.start <= now);
  const next = all.find((p) => p.start > now);
  const current = all.find((p) => p.start <= now && now < p.end);
  if (point.which === -1)
    return point.month !== undefined && past && now - past.end < 31
      ? all[all.indexOf(past) - 1]
      : (past ?? begun);
  if (point.which === 1) return next;
  if (point.which === 0) return at(year) ?? current;
  if (base.kind === "narrative") return narrativeYear(all, base);
  if (current && point.season === undefined) return current;
  if (point.quarter !== undefined && begun) return begun;
  if (!begun || !next) return begun ?? next;
  const [ago, ahead] = [now - begun.start, next.start - now];
  if (point.day !== undefined || point.holiday) return nearest(begun, next, ago, ahead, anchors);
  if (anchors.tense === "future") return current ?? next;
  return anchors.ahead || (point.month !== undefined && ahead < 62 && !anchors.certain) ? next : begun;
}

/** Of two dates a year apart the nearer one, the tense deciding where neither is near. */
function nearest(begun: Period, next: Period, ago: number, ahead: number, anchors: Anchors): Period {
  if (anchors.certain && !anchors.ahead && ahead > 60) return begun;
  if (ago < 0.45 * ahead) return begun;
  if (ahead < 0.45 * ago) return next;
  if (!anchors.known && ahead * 1.2 < ago) return next;
  return anchors.ahead ? next : begun;
}

/** In a narrative a date without a year stays in the year last told. */
function narrativeYear(all: readonly Period[], base: Base): Period | undefined {
  const { year } = fromDay(base.day);
  return all.find((p) => fromDay(p.start).year === year);
}

function around({ around: unit, weekend }: Point, period: Period): Period {
  if (unit === "week") return weekPeriod(period.start);
  if (unit === "weekend") return weekendPeriod(period.start);
  return weekend && period.precision === "day" ? weekendPeriod(period.start) : period;
}

/** Whether a season that starts in one year and ends in the next is meant by its first. */
export const seasonMonth = seasonStart;
