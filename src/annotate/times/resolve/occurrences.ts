import {
  type Period,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  fromDay,
  halfPeriod,
  monthLength,
  monthPeriod,
  nthWeekday,
  quarterPeriod,
  seasonPeriod,
  toDay,
  weekPeriod,
  weekdayOf,
  yearPeriod,
} from "../calendar.ts";
import { holidays } from "../en/holidays.ts";
import type { Point } from "../meaning.ts";
import type { Anchors } from "./anchors.ts";

/** What a point is counted from. */
export interface Base {
  readonly day: number;
  readonly period: Period;
  readonly kind: "publication" | "narrative";
}

/** Month, day, season, quarter, holiday or week within a known year; the year itself. */
export function withinYear(point: Point, year: number, anchors: Anchors): Period | undefined {
  const { month, day, season, quarter, half, holiday, nth } = point;
  if (nth) return nthOf(point, month === undefined ? yearPeriod(year) : monthPeriod(year, month));
  if (month !== undefined) return day === undefined ? monthPeriod(year, month) : dayOf(year, month, day);
  if (season) return seasonPeriod(year, season, anchors.southern);
  if (quarter !== undefined) return quarterPeriod(year, quarter);
  if (half !== undefined) return halfPeriod(year, half);
  if (holiday) return holidayPeriod(holiday, year);
  return yearPeriod(year);
}

/** One day, where the month has it. */
export function dayOf(year: number, month: number, day: number): Period | undefined {
  return day <= monthLength(year, month) ? dayPeriod(toDay(year, month, day)) : undefined;
}

function holidayPeriod(name: string, year: number): Period | undefined {
  const rule = holidays.get(name);
  return rule && dayPeriod(rule(year));
}

/** The n-th week, weekday or day of a period; counted from the end for -1. */
export function nthOf({ nth, weekday }: Point, period: Period): Period | undefined {
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

/** A point without a year, from the anchor and the tense: "Monday", "in April", "March 10", "last autumn", "the third quarter". */
export function undated(point: Point, base: Base, anchors: Anchors): Period | undefined {
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
