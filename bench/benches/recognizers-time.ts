import { findTimes } from "../../src/annotate/times/times.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { TimeExpression } from "../../src/schema/time.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Case {
  readonly id: string;
  readonly text: string;
  readonly ref?: string;
  readonly results: readonly Expected[];
}

interface Expected {
  readonly start: number;
  /** Last character, inclusive, as the cases have it. */
  readonly end: number;
  readonly type?: string;
  readonly resolution?: {
    readonly values?: readonly Readonly<Record<string, string>>[];
    readonly Timex?: string;
    readonly FutureResolution?: Readonly<Record<string, string>>;
    readonly PastResolution?: Readonly<Record<string, string>>;
  };
}

const files = ["DateTimeModel", "DatePeriodParser", "DurationParser", "SetParser", "HolidayParser"];

/** Cases of the Recognizers suite about dates as news tells them: what is right, and what is left out and why. `wrong` prints the rest. */
export const bench: Bench = {
  about: "date cases of the Recognizers suite",
  run: (gold, options) => {
    const paths = gold ? [gold] : files.map((name) => sharedPath(`data/time/recognizers-${name}.ndjson`));
    const lines: string[] = [];
    const sums = { right: 0, asked: 0 };
    const left = new Map<string, number>();
    for (const path of paths) {
      const all = readRecords<Case>(path);
      const asked = all.filter((one) => {
        const why = leftOut(one);
        if (why) left.set(why, (left.get(why) ?? 0) + 1);
        return !why;
      });
      const wrong = asked.filter((one) => !isRight(one));
      sums.asked += asked.length;
      sums.right += asked.length - wrong.length;
      lines.push(
        `${path.split("recognizers-").at(-1)}: ${share(asked.length - wrong.length, asked.length)} of ${all.length}`,
      );
      if (options.includes("wrong")) lines.push(...wrong.map(showCase));
    }
    lines.push(`all: ${share(sums.right, sums.asked)}`);
    for (const [why, count] of [...left].toSorted((a, b) => b[1] - a[1]))
      lines.push(`left out, ${why}: ${count}`);
    return lines.join("\n");
  },
};

function share(right: number, all: number): string {
  return `${((100 * right) / all).toFixed(1)}% (${right} of ${all})`;
}

/** Why a case is not about dates as news tells them: by its text and the kind of its results, never by their values. */
function leftOut({ text, ref, results }: Case): string | undefined {
  if (!ref) return "no reference date";
  const kinds = results.map(({ type = "" }) => type.replace("datetimeV2.", ""));
  if (kinds.some((kind) => kind === "timerange" || kind === "datetimerange"))
    return "clock ranges of a calendar";
  if (kinds.some((kind) => kind === "timezone" || kind === "datetimealt" || kind === ""))
    return "zones and alternatives";
  if (kinds.length > 0 && kinds.every((kind) => kind === "time")) return "clock times without a date";
  if (/\b(fiscal|school) year\b|\b(sy|fy|cy)\s?\d/i.test(text))
    return "the suite's own codes for fiscal and school years";
  if (scheduling.test(text)) return "scheduling talk";
  if (text.split(/\s+/).length < 4) return "a fragment, not a sentence";
  if (shorthand.some((pattern) => pattern.test(text))) return "typed shorthand no newspaper prints";
  return undefined;
}

const scheduling =
  /\b(cortana|schedul\w*|book(ed|ing)?|meet(ing|ings)?|set up|set something|remind\w*|calendar|skype|teams|ooo|out of office|appointments?|arrange|available|availability|find us|slot|event|dinner|lunch|coffee|oof|plan(s|ned)?|task|agenda|coordinate)\b/i;

const shorthand = [
  /~/,
  /\bw\/c\b|\b(tmrw|tmr|yr)\b/i,
  /https?:|www\.|tel:|\+\d/i,
  /(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.-])/,
  /\b\d{1,2}\s?[ap]\b/i,
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[./-]?\d|\d(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /\b\d{4}\s?[./-]\s?\d{1,2}(?![\d/.-])|\b\d{1,2}\s?[./-]\s?\d{4}\b/,
  /\b(eod|eoy|otd|ampm|noonish|\d+ish|my week|my weekend)\b/i,
  /\bweek \d|\bw\d\d\b/i,
  /\b\d+(h|d|y|m|day|days|min|mins|year|years|month|months|week|weeks|hour|hours)\b/i,
];

/** Every expected result met by one of ours, or by two that are the ends of its range, and nothing of ours beside. */
function isRight(one: Case): boolean {
  const found = timesOf(one);
  if (!one.results.every((want) => isMet(want, found))) return false;
  return found.every(({ span: [start, end] }) =>
    one.results.some((want) => start <= want.end && end > want.start),
  );
}

function timesOf({ text, ref }: Case): TimeExpression[] {
  const article = articleFromText(text, {
    published: { value: (ref as string).slice(0, 19), from: "given" },
  });
  return findTimes({ article, analysis: { text, sentences: [], names: [] } });
}

function isMet(want: Expected, found: readonly TimeExpression[]): boolean {
  const ours = found.filter(({ span: [start, end] }) => start <= want.end && end > want.start);
  const wanted = valuesOf(want);
  return wanted.some((value) =>
    ours.some((one, i) => isSame(value, one) || isRange(value, one, ours[i + 1])),
  );
}

type Value = Readonly<Record<string, string>>;

/** The values that count as right: as the model lists them, or the parsers' future and past readings. */
function valuesOf({ resolution = {} }: Expected): Value[] {
  if (resolution.values) return [...resolution.values];
  const timex = resolution.Timex ?? "";
  return [resolution.FutureResolution, resolution.PastResolution].map((values) => {
    const { startDate, endDate, date, duration, ...rest } = values ?? {};
    const known = { start: startDate, end: endDate, value: date ?? duration };
    const filled = Object.fromEntries(Object.entries(known).filter(([, v]) => v !== undefined)) as Value;
    return { timex, ...rest, ...filled };
  });
}

function isSame({ timex = "", start, end, value }: Value, one: TimeExpression): boolean {
  const { interval } = one;
  const ours = one.value ?? "";
  if (ours === timex || habit(ours) === timex || ours.endsWith(`-${timex}`)) return true;
  if (/^\d\d:\d\d:\d\d$/.test(value ?? "") && ours.includes("T"))
    return isClock(ours.split("T")[1] as string, value as string);
  if (one.type === "DURATION" && value !== undefined && /^\d+(\.\d+)?$/.test(value))
    return Math.abs(secondsOf(ours.replace("X", "3")) - Number(value)) < 60;
  if (start !== undefined || end !== undefined) {
    const begins =
      interval?.start === start || (one.type === "DURATION" && dayBefore(interval?.start ?? "") === start);
    return begins && (interval?.end === end || (end !== undefined && dayBefore(interval?.end ?? "") === end));
  }
  if (value === undefined || interval === undefined) return false;
  if (one.rule.startsWith("shift"))
    return (
      (interval.start ?? "") <= value.replace(" ", "T") && value.replace(" ", "T") < (interval.end ?? "")
    );
  return interval.start === value.replace(" ", "T").slice(0, interval.start?.length) && !isLong(interval);
}

/** The cases write a daily clock "T09", ours is "XXXX-XX-XXT09:00". */
function habit(value: string): string {
  return value
    .replace("XXXX-XX-XXT", "T")
    .replace(/(T\d\d):00$/, "$1")
    .replace("XXXX-WXX-WE", "P1WE");
}

/** The same time of day, in either half where ours told none. */
function isClock(ours: string, value: string): boolean {
  return ours === value || `${ours}:00` === value || `${ours}:00:00` === value;
}

/** A day or a moment. */
function isLong({ start = "", end = "" }: { start?: string; end?: string }): boolean {
  return Date.parse(`${end.slice(0, 10)}T00:00Z`) - Date.parse(`${start.slice(0, 10)}T00:00Z`) > 86_400_000;
}

/** The cases end a range where its last period begins. */
function isRange({ start, end }: Value, one: TimeExpression, other: TimeExpression | undefined): boolean {
  if (start === undefined || end === undefined || !other) return false;
  const last = other.interval?.end;
  if (one.interval?.start !== start || last === undefined) return false;
  return other.value === end || last === end || startOf(other.value ?? "") === end || dayBefore(last) === end;
}

function startOf(value: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter) return `${quarter[1]}-${String(3 * Number(quarter[2]) - 2).padStart(2, "0")}-01`;
  return /^\d{4}$/.test(value) ? `${value}-01-01` : /^\d{4}-\d\d$/.test(value) ? `${value}-01` : value;
}

function dayBefore(day: string): string {
  const time = Date.parse(`${day.slice(0, 10)}T00:00Z`);
  return Number.isNaN(time) ? "" : new Date(time - 86_400_000).toISOString().slice(0, 10);
}

/** Seconds of an ISO duration, years of 365 days and months of 30 as the cases count them. */
function secondsOf(value: string): number {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)(?:D|WE))?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      value,
    );
  if (!match) return Number.NaN;
  const [y, mo, w, d, h, m, s] = match.slice(1).map((part) => Number(part ?? 0)) as number[];
  return (
    (((y ?? 0) * 365 + (mo ?? 0) * 30 + (w ?? 0) * 7 + (d ?? 0)) * 24 + (h ?? 0)) * 3600 +
    (m ?? 0) * 60 +
    (s ?? 0)
  );
}

function showCase(one: Case): string {
  const ours = timesOf(one).map(
    ({ span, value, interval }) =>
      `${one.text.slice(...span)}=${value} ${interval?.start ?? ""}..${interval?.end ?? ""}`,
  );
  const want = one.results.map(
    (r) =>
      `${one.text.slice(r.start, r.end + 1)}=${JSON.stringify(valuesOf(r).map((v) => Object.values(v).join(" ")))}`,
  );
  return `  ${one.text} @${one.ref?.slice(0, 16)} WANT ${want.join(" ## ")} GOT ${ours.join(" ## ")}`;
}
