import { type Period, dayPeriod, dayText, yearText } from "../calendar.ts";
import type { Amount, Clock, DayPart, Meaning, Point, Repeat, Unit } from "../meaning.ts";
import type { Anchors, Resolved } from "./anchors.ts";
import { durationText, resolveLength, withMod } from "./lengths.ts";
import { placePoint } from "./points.ts";

/** A meaning in its place in time: TIMEX3 type and value, the days it covers, what it was resolved against. */
export function resolve(meaning: Exclude<Meaning, { kind: "age" }>, anchors: Anchors): Resolved {
  if (meaning.kind === "vague") return vague(meaning.value, meaning.mod);
  if (meaning.kind === "length") return resolveLength(meaning, anchors);
  if (meaning.kind === "repeat") return resolveRepeat(meaning);
  if (meaning.clock) return resolveClock(meaning, meaning.clock, anchors);
  if (meaning.part) return resolvePart(meaning, meaning.part, anchors);
  return resolveDate(meaning, anchors);
}

function vague(value: string, mod?: string): Resolved {
  return { type: "DATE", value, precision: "vague", anchor: "none", ...(mod ? { mod } : {}) };
}

function resolveDate(point: Point, anchors: Anchors): Resolved {
  const { shift } = point;
  if (shift && shift.direction !== 0 && shift.count === undefined) return vaguely(shift.direction, point);
  if (shift && isClockUnit(shift.unit)) return hoursAway(point, shift.unit, anchors);
  const placed = placePoint(point, anchors);
  if (!placed) return unplaced(point);
  const { period, anchor } = placed;
  if (point.mod === "REST") return restOf(period, anchor, anchors);
  return {
    type: "DATE",
    value: period.value,
    precision: period.precision,
    period,
    anchor,
    ...withMod(point.mod),
  };
}

/** "the rest of the week": from the publication on. */
function restOf(period: Period, anchor: Resolved["anchor"], { publication }: Anchors): Resolved {
  const inside = publication && publication.day > period.start && publication.day < period.end;
  const rest = inside ? { ...period, start: publication.day } : period;
  return { type: "DATE", value: period.value, precision: period.precision, period: rest, anchor };
}

const isClockUnit = (unit: Unit): boolean => unit === "second" || unit === "minute" || unit === "hour";

/** "several months ago": some time before the anchor. */
function vaguely(direction: -1 | 1, point: Point): Resolved {
  return {
    ...vague(direction < 0 ? "PAST_REF" : "FUTURE_REF", point.mod),
    anchor: point.told ? "narrative" : "publication",
  };
}

/** "two hours ago": the clock where the publication's is known, else the day. */
function hoursAway(point: Point, unit: Unit, anchors: Anchors): Resolved {
  const { count = 0, direction } = point.shift as { count?: number; direction: -1 | 0 | 1 };
  const { publication, clock } = anchors;
  const base = (point.told ? clock : undefined) ?? publication;
  if (base?.minute === undefined)
    return {
      type: "TIME",
      ...withMod(point.mod),
      anchor: "none",
      precision: "hour",
      value: "XXXX-XX-XXTXX",
      relative: signed(direction, [{ unit, count }]),
    };
  const minute = base.minute + direction * count * (unit === "hour" ? 60 : unit === "minute" ? 1 : 1 / 60);
  const day = base.day + Math.floor(minute / 1440);
  const within = ((Math.floor(minute) % 1440) + 1440) % 1440;
  return timeOf(
    dayPeriod(day),
    { hour: Math.floor(within / 60), minute: within % 60 },
    point.told ? "narrative" : "publication",
    point.mod,
  );
}

/** A date nobody can place: its value with X for what is not known. */
function unplaced(point: Point): Resolved {
  const value = unplacedValue(point);
  const relative = relativeOf(point);
  return {
    type: "DATE",
    ...(value ? { value } : {}),
    precision: unplacedPrecision(point),
    anchor: "none",
    ...(relative ? { relative } : {}),
    ...withMod(point.mod),
  };
}

const two = (n: number): string => String(n).padStart(2, "0");

function unplacedValue(point: Point): string | undefined {
  const year = point.year === undefined ? "XXXX" : yearText(point.year);
  if (point.month !== undefined)
    return point.day === undefined
      ? `${year}-${two(point.month)}`
      : `${year}-${two(point.month)}-${two(point.day)}`;
  if (point.day !== undefined) return `XXXX-XX-${two(point.day)}`;
  if (point.weekday !== undefined) return `XXXX-WXX-${point.weekday}`;
  if (point.season) return `${year}-${point.season}`;
  if (point.quarter !== undefined) return `${year}-Q${point.quarter}`;
  if (point.half !== undefined) return `${year}-H${point.half}`;
  if (point.weekend) return "XXXX-WXX-WE";
  if (point.yearShift !== undefined || point.holiday) return year;
  return { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", quarter: "XXXX-QX", year: "XXXX" }[
    point.shift?.unit as string
  ];
}

function unplacedPrecision({ month, day, weekday, season, quarter, shift }: Point): Period["precision"] {
  if (day !== undefined || weekday !== undefined) return "day";
  if (month !== undefined) return "month";
  if (season) return "season";
  if (quarter !== undefined) return "quarter";
  const unit = shift?.unit;
  return unit === "day" || unit === "week" || unit === "month" || unit === "quarter" || unit === "decade"
    ? unit
    : "year";
}

function relativeOf({ shift, yearShift }: Point): string | undefined {
  if (yearShift)
    return signed(Math.sign(yearShift) as -1 | 1, [{ unit: "year", count: Math.abs(yearShift) }]);
  return shift?.direction ? signed(shift.direction, [shift]) : undefined;
}

function signed(direction: -1 | 0 | 1, amounts: readonly Amount[]): string {
  return `${direction < 0 ? "-" : ""}${durationText(amounts)}`;
}

/** A clock on its day: the day told with it, else the day of the sentence, else the last such moment before publication. */
function resolveClock(point: Point, clock: Clock, anchors: Anchors): Resolved {
  const placed = hasDay(point) ? placePoint({ ...point, ...noClock }, anchors) : clockDay(clock, anchors);
  if (!placed)
    return {
      type: "TIME",
      value: `XXXX-XX-XXT${clockText(clock)}`,
      clock,
      precision: precisionOf(clock),
      anchor: "none",
      ...withMod(point.mod),
    };
  if (placed.period.precision !== "day")
    return {
      type: "TIME",
      value: `${placed.period.value}T${clockText(clock)}`,
      anchor: placed.anchor,
      precision: precisionOf(clock),
      ...withMod(point.mod),
    };
  return timeOf(placed.period, clock, placed.anchor, point.mod);
}

const noClock = { clock: undefined, part: undefined } as unknown as Record<never, never>;
const hasDay = (point: Point): boolean =>
  point.shift !== undefined ||
  point.weekday !== undefined ||
  point.day !== undefined ||
  point.holiday !== undefined ||
  point.year !== undefined ||
  point.month !== undefined ||
  point.yearShift !== undefined;

function timeOf(period: Period, clock: Clock, anchor: Resolved["anchor"], mod?: string): Resolved {
  const start = clock.hour * 60 + (clock.minute ?? 0);
  return {
    type: "TIME",
    value: `${dayText(period.start)}T${clockText(clock)}`,
    period,
    clock,
    minutes: [start, start + (clock.minute === undefined ? 60 : 1)],
    precision: precisionOf(clock),
    anchor,
    ...withMod(mod),
  };
}

function clockText({ hour, minute, second }: Clock): string {
  return (
    two(hour) +
    (minute === undefined ? "" : `:${two(minute)}`) +
    (second === undefined ? "" : `:${two(second)}`)
  );
}

function precisionOf({ minute, second }: Clock): "second" | "minute" | "hour" {
  return second !== undefined ? "second" : minute === undefined ? "hour" : "minute";
}

/** The day of a clock told without one. */
function clockDay(
  { hour, minute = 0 }: Clock,
  { sentence, publication, told, narrative, tense }: Anchors,
): { period: Period; anchor: "publication" | "narrative" } | undefined {
  if (sentence) return { period: dayPeriod(sentence.start), anchor: "narrative" };
  if (narrative) return told?.precision === "day" ? { period: told, anchor: "narrative" } : undefined;
  if (!publication) return undefined;
  const later = publication.minute !== undefined && hour * 60 + minute > publication.minute;
  return {
    period: dayPeriod(later && tense === "past" ? publication.day - 1 : publication.day),
    anchor: "publication",
  };
}

const partMinutes: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [0, 720],
  MI: [660, 840],
  AF: [720, 1080],
  EV: [1080, 1320],
  NI: [1080, 1800],
  DT: [360, 1080],
};

/** A part of a day: "Monday evening", "overnight", "this morning". */
function resolvePart(point: Point, part: DayPart, anchors: Anchors): Resolved {
  const day = { ...point, ...noClock };
  const placed = hasDay(point) ? placePoint(day, anchors) : partDay(part, point, anchors);
  if (!placed)
    return {
      type: "TIME",
      value: `XXXX-XX-XXT${part}`,
      precision: "part-of-day",
      anchor: "none",
      ...withMod(point.mod),
    };
  const { period, anchor } = placed;
  return {
    type: "TIME",
    value: `${period.value}T${part}`,
    period,
    minutes: partMinutes[part],
    precision: "part-of-day",
    anchor,
    ...withMod(point.mod),
  };
}

/** "overnight" in the past is the night that began the evening before; other parts are the day in question's. */
function partDay(
  part: DayPart,
  point: Point,
  { sentence, publication, told, narrative, tense }: Anchors,
): { period: Period; anchor: "publication" | "narrative" } | undefined {
  if (narrative) return told?.precision === "day" ? { period: told, anchor: "narrative" } : undefined;
  if (!publication) return undefined;
  const base = sentence ? sentence.start : publication.day;
  const eve = part === "NI" && point.definite && tense === "past" ? 1 : 0;
  return { period: dayPeriod(base - eve), anchor: sentence ? "narrative" : "publication" };
}

function resolveRepeat(repeat: Repeat): Resolved {
  const { every, clock, quant, freq } = repeat;
  const time = clock ? `T${clockText(clock)}` : "";
  const value = every
    ? clock
      ? `XXXX-XX-XX${time}`
      : durationText([every])
    : `${repeatValue(repeat)}${time}`;
  return { type: "SET", value, anchor: "none", ...(quant ? { quant } : {}), ...(freq ? { freq } : {}) };
}

function repeatValue({ weekday, month, day, season, part }: Repeat): string {
  const time = part ? `T${part}` : "";
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${time}`;
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? "" : `-${two(day)}`}`;
  return season ? `XXXX-${season}` : `XXXX-XX-XX${time}`;
}
