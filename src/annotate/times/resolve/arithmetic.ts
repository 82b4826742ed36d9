import { fromDay, monthLength, toDay } from "../calendar.ts";
import type { Amount, Unit } from "../meaning.ts";

/** The day a length of time from another, by the calendar: months and years keep the day of the month where they can. */
export function addAmounts(day: number, amounts: readonly Amount[], sign: -1 | 1): number {
  let { year, month, day: date } = fromDay(day);
  let days = 0;
  for (const { unit, count = 0 } of amounts) {
    if (unit in monthsOf) month += sign * Math.round(count * (monthsOf[unit] as number));
    else days += count * (daysOf[unit] ?? 0);
  }
  year += Math.floor((month - 1) / 12);
  month = ((((month - 1) % 12) + 12) % 12) + 1;
  date = Math.min(date, monthLength(year, month));
  return toDay(year, month, date) + sign * Math.trunc(days);
}

/** Whether every amount tells its number and reaches a day. */
export function isCounted(amounts: readonly Amount[]): boolean {
  return amounts.every(({ unit, count }) => count !== undefined && (unit in monthsOf || unit in daysOf));
}

const monthsOf: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};

const daysOf: Partial<Record<Unit, number>> = { day: 1, night: 1, weekend: 7, week: 7, fortnight: 14 };
