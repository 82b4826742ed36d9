import type { Season } from "./meaning.ts";

/** A stretch of days, end exclusive, as days since 1970-01-01, with its TIMEX3 value. */
export interface Period {
  readonly value: string;
  readonly precision:
    | "day"
    | "week"
    | "month"
    | "season"
    | "quarter"
    | "year"
    | "decade"
    | "century"
    | "vague";
  readonly start: number;
  readonly end: number;
}

/** A civil day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a civil date, proleptic Gregorian (Hinnant, days_from_civil). */
export function toDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number (Hinnant, civil_from_days). */
export function fromDay(days: number): Day {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Days in a month. */
export function monthLength(year: number, month: number): number {
  return (month === 12 ? toDay(year + 1, 1, 1) : toDay(year, month + 1, 1)) - toDay(year, month, 1);
}

/** Four digits of a year; "BC0044" before Christ, as TIMEX3 writes it. */
export function yearText(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** ISO text of a day number: "2025-07-01". */
export function dayText(days: number): string {
  const { year, month, day } = fromDay(days);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** One day. */
export function dayPeriod(days: number): Period {
  return { value: dayText(days), precision: "day", start: days, end: days + 1 };
}

/** The ISO week a day lies in. */
export function weekPeriod(days: number): Period {
  const start = days - weekdayOf(days) + 1;
  return { value: weekText(start), precision: "week", start, end: start + 7 };
}

/** The weekend of the ISO week a day lies in. */
export function weekendPeriod(days: number): Period {
  const monday = days - weekdayOf(days) + 1;
  return { value: `${weekText(monday)}-WE`, precision: "week", start: monday + 5, end: monday + 7 };
}

function weekText(monday: number): string {
  const { year } = fromDay(monday + 3);
  const first = toDay(year, 1, 4);
  const week = (monday - (first - weekdayOf(first) + 1)) / 7 + 1;
  return `${yearText(year)}-W${two(week)}`;
}

/** A month; months before 1 and after 12 run over into other years. */
export function monthPeriod(year: number, month: number): Period {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const start = toDay(y, m, 1);
  return { value: `${yearText(y)}-${two(m)}`, precision: "month", start, end: start + monthLength(y, m) };
}

/** A calendar quarter; quarters below 1 and above 4 run over into other years. */
export function quarterPeriod(year: number, quarter: number): Period {
  const y = year + Math.floor((quarter - 1) / 4);
  const q = ((((quarter - 1) % 4) + 4) % 4) + 1;
  return {
    value: `${yearText(y)}-Q${q}`,
    precision: "quarter",
    start: toDay(y, 3 * q - 2, 1),
    end: monthPeriod(y, 3 * q).end,
  };
}

/** Half a year. */
export function halfPeriod(year: number, half: number): Period {
  const start = toDay(year, half === 2 ? 7 : 1, 1);
  return {
    value: `${yearText(year)}-H${half}`,
    precision: "quarter",
    start,
    end: half === 2 ? toDay(year + 1, 1, 1) : toDay(year, 7, 1),
  };
}

/** First month of a season; the winter of 2024 begins in December 2024 (in June in the southern hemisphere). */
export function seasonStart(season: Season, southern: boolean): number {
  const month = { SP: 3, SU: 6, FA: 9, WI: 12 }[season];
  return southern ? ((month + 5) % 12) + 1 : month;
}

/** A meteorological season. */
export function seasonPeriod(year: number, season: Season, southern: boolean): Period {
  const month = seasonStart(season, southern);
  return {
    value: `${yearText(year)}-${season}`,
    precision: "season",
    start: toDay(year, month, 1),
    end: monthPeriod(year, month + 3).start,
  };
}

/** A year. */
export function yearPeriod(year: number): Period {
  return { value: yearText(year), precision: "year", start: toDay(year, 1, 1), end: toDay(year + 1, 1, 1) };
}

/** A decade by its first year. */
export function decadePeriod(year: number): Period {
  return {
    value: yearText(year).slice(0, -1),
    precision: "decade",
    start: toDay(year, 1, 1),
    end: toDay(year + 10, 1, 1),
  };
}

/** A century by its number: 20 is 1900 to 1999; negative before Christ. */
export function centuryPeriod(century: number): Period {
  const first = century > 0 ? (century - 1) * 100 : century * 100;
  const value = century > 0 ? two(century - 1) : `BC${two(-century - 1)}`;
  return { value, precision: "century", start: toDay(first, 1, 1), end: toDay(first + 100, 1, 1) };
}

/** Easter Sunday of a year (Gregorian, anonymous algorithm). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The n-th weekday of a month; the last one for n = -1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = monthPeriod(year, month).end - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}
