import { type Period, fromDay, quarterPeriod } from "../calendar.ts";
import type { Amount, Length, Unit } from "../meaning.ts";
import type { Anchors, Resolved } from "./anchors.ts";
import { addAmounts, isCounted } from "./arithmetic.ts";

/** The mod as a field, absent where there is none. */
export const withMod = (mod: string | undefined): { mod?: string } => (mod ? { mod } : {});

/** A length of time with the stretch before or after its anchor where it names one. */
export function resolveLength(length: Length, anchors: Anchors): Resolved {
  const { amounts, side, mod } = length;
  const value = durationText(amounts);
  const told = length.told || anchors.narrative ? anchors.told?.start : undefined;
  const from = told ?? anchors.publication?.day;
  const period = side === undefined || side === 0 ? undefined : sidePeriod(amounts, side, from, value);
  return {
    type: "DURATION",
    value,
    anchor: period ? (length.told ? "narrative" : "publication") : "none",
    ...(period ? { period } : {}),
    precision: amounts[0]?.count === undefined ? "vague" : precisionOfUnit(amounts),
    ...withMod(mod),
  };
}

function precisionOfUnit(amounts: readonly Amount[]): Resolved["precision"] {
  const unit = amounts.at(-1)?.unit ?? "day";
  if (unit === "weekend" || unit === "fortnight") return "week";
  if (unit === "night") return "day";
  return unit === "millennium" ? "century" : unit;
}

/** The stretch before or after the anchor: "the last three months", "the next two days" from tomorrow. */
function sidePeriod(
  amounts: readonly Amount[],
  side: -1 | 1,
  from: number | undefined,
  value: string,
): Period | undefined {
  if (from === undefined || !isCounted(amounts)) return undefined;
  if (amounts[0]?.unit === "quarter") return quarters(amounts[0].count ?? 0, side, from, value);
  if (side < 0) return { value, precision: "vague", start: addAmounts(from, amounts, -1), end: from };
  return { value, precision: "vague", start: from + 1, end: addAmounts(from + 1, amounts, 1) };
}

/** Whole calendar quarters before or after the anchor's own. */
function quarters(count: number, side: -1 | 1, from: number, value: string): Period {
  const { year, month } = fromDay(from);
  const own = Math.floor((month - 1) / 3) + 1;
  const first = side < 0 ? own - count : own + 1;
  const last = side < 0 ? own - 1 : own + count;
  return {
    value,
    precision: "vague",
    start: quarterPeriod(year, first).start,
    end: quarterPeriod(year, last).end,
  };
}

const letters: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ["TS", 1],
  minute: ["TM", 1],
  hour: ["TH", 1],
  day: ["D", 1],
  night: ["D", 1],
  weekend: ["WE", 1],
  week: ["W", 1],
  fortnight: ["W", 2],
  month: ["M", 1],
  quarter: ["M", 3],
  year: ["Y", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
  millennium: ["Y", 1000],
};

/** ISO 8601 duration; X for an amount nobody told: "P5D", "PT2H30M", "PXM". */
export function durationText(amounts: readonly Amount[]): string {
  let text = "P";
  let timed = false;
  for (const { unit, count } of amounts.flatMap(withMinutes)) {
    const [letter, factor] = letters[unit];
    const isTime = letter.startsWith("T");
    if (isTime && !timed) text += "T";
    timed ||= isTime;
    const [number, name] =
      count === undefined
        ? ["X", several[unit] ?? letter]
        : [String(Math.round(count * factor * 1000) / 1000), letter];
    text += number + (isTime ? name.slice(1) : name);
  }
  return text;
}

/** Half hours in minutes: "PT5H30M". */
function withMinutes(amount: Amount): readonly Amount[] {
  const { unit, count } = amount;
  if (unit !== "hour" || count === undefined || Number.isInteger(count)) return [amount];
  const minutes: Amount = { unit: "minute", count: Math.round((count % 1) * 60) };
  return count < 1 ? [minutes] : [{ unit, count: Math.floor(count) }, minutes];
}

/** Letters of amounts without a number, where they differ: "decades" is PXDE. */
const several: Partial<Record<Unit, string>> = { decade: "DE", century: "CE", quarter: "Q" };
