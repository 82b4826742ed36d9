import type { Interval } from "../../schema/time.ts";
import { dayText, type Period } from "./calendar.ts";
import { joinsRange } from "./en/lists.ts";
import type { Found } from "./en/grammar.ts";
import type { Length, Shift } from "./meaning.ts";
import { addAmounts, isCounted } from "./resolve/arithmetic.ts";
import type { Moment, Resolved } from "./resolve/anchors.ts";
import { tenseAt } from "./tense.ts";
import type { Token } from "./tokens.ts";

/** An expression with its place in time. */
export interface Placed {
  readonly found: Found;
  readonly resolved: Resolved;
}

/** Minutes since 1970, end exclusive; an absent end is open. */
interface Stretch {
  readonly start?: number;
  readonly end?: number;
  /** A time of day is told, not days alone. */
  readonly clocked: boolean;
}

/**
 * What each expression covers: its days or minutes, narrowed by "early" and "late", opened or cut by its preposition
 * ("since", "until", "by", "before"), both ends together in a range ("between May and July").
 */
export function intervalsOf(
  tokens: readonly Token[],
  placed: readonly Placed[],
  published: Moment | undefined,
): (Interval | undefined)[] {
  const intervals: (Interval | undefined)[] = [];
  for (const [i, one] of placed.entries()) {
    const own = lengthStretch(tokens, placed, i, published) ?? stretchOf(one.resolved);
    const last = placed[i - 1];
    const range = last && rangeOf(tokens, [last, one], published);
    if (range) intervals[i - 1] = textOf(range);
    intervals.push(range ? textOf(range) : own && textOf(signalled(tokens, one.found, own)));
  }
  return intervals;
}

function stretchOf({ period, minutes, mod, precision }: Resolved): Stretch | undefined {
  if (!period) return undefined;
  const from = period.start * 1440;
  if (minutes) return { start: from + minutes[0], end: from + minutes[1], clocked: true };
  if (mod === "ON_OR_AFTER") return { start: from, clocked: false };
  if (mod === "ON_OR_BEFORE") return { end: period.end * 1440, clocked: false };
  const [start, end] = narrowed(period, precision, mod);
  return { start: start * 1440, end: end * 1440, clocked: start % 1 !== 0 || end % 1 !== 0 };
}

/** The first, middle or last part of a period: halves of a year, a month, a day; three days of a week. */
function narrowed(
  period: Period,
  precision: Resolved["precision"],
  mod: string | undefined,
): [number, number] {
  const { start, end } = period;
  const size = end - start;
  if (mod !== "START" && mod !== "END" && mod !== "MID") return [start, end];
  const half =
    size === 1 ? 0.5 : precision === "week" ? 3 : size >= 28 && size <= 31 ? 15 : Math.floor(size / 2);
  const year =
    size === 365 || size === 366 ? addAmounts(start, [{ unit: "month", count: 6 }], 1) : start + half;
  if (mod === "START") return [start, year];
  if (mod === "END") return [year, end];
  if (half === 15) return [start + 9, start + 20];
  if (size >= 365)
    return [
      addAmounts(start, [{ unit: "month", count: 4 }], 1),
      addAmounts(start, [{ unit: "month", count: 8 }], 1),
    ];
  return [start + Math.floor(size / 3), end - Math.floor(size / 3)];
}

/** Both ends of "from A to B", "between A and B", "A-B", where they stand in order. */
function rangeOf(
  tokens: readonly Token[],
  [first, second]: readonly [Placed, Placed],
  published: Moment | undefined,
): Stretch | undefined {
  if (first.resolved.type === "DURATION" || second.resolved.type === "DURATION") return undefined;
  if (!joinsRange(tokens, first.found, second.found)) return undefined;
  const [a, b] = [
    stretchOf(first.resolved) ?? nowOf(first, published),
    stretchOf(second.resolved) ?? nowOf(second, published),
  ];
  if (a?.start === undefined || b?.end === undefined || a.start > b.end) return undefined;
  return { start: a.start, end: b.end, clocked: a.clocked || b.clocked };
}

/** "now" as the end of a range. */
function nowOf({ resolved }: Placed, published: Moment | undefined): Stretch | undefined {
  return resolved.value === "PRESENT_REF" && published !== undefined
    ? days(published.day, published.day)
    : undefined;
}

/** Opens or cuts a stretch by the preposition before it. */
function signalled(
  tokens: readonly Token[],
  { start: at, end: after }: Found,
  { start, end, clocked }: Stretch,
): Stretch {
  const word = tokens[at - 1]?.word ?? "";
  if (word === "since" || (word === "from" && tenseAt(tokens, at, after) === "future"))
    return open({ start, clocked });
  if (word === "until" || word === "till" || word === "by" || word === "through")
    return open({ end, clocked });
  if (word === "before") return open({ end: start, clocked });
  if (word === "after") return open({ start: end, clocked });
  return open({ start, end, clocked });
}

function open({
  start,
  end,
  clocked,
}: {
  start?: number | undefined;
  end?: number | undefined;
  clocked: boolean;
}): Stretch {
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }), clocked };
}

/** What a length covers by its neighbours: "two days before Christmas", "the first nine months of 1989", "within 72 hours". */
function lengthStretch(
  tokens: readonly Token[],
  placed: readonly Placed[],
  index: number,
  published: Moment | undefined,
): Stretch | undefined {
  const { found } = placed[index] as Placed;
  const { meaning, end } = found;
  if (meaning.kind === "point") return meaning.told ? undefined : vagueStretch(meaning.shift, published);
  if (meaning.kind !== "length") return undefined;
  const next = placed[index + 1];
  const near = next && next.found.start - end <= 2 ? next.resolved.period : undefined;
  const beside = near && isCounted(meaning.amounts) && besidePeriod(meaning, tokens[end]?.word, near);
  if (beside || published === undefined || meaning.side !== undefined) return beside || undefined;
  const word = tokens[found.start - 1]?.word;
  if (word === "within") return ahead(meaning, published, true);
  return word === "in" && tenseAt(tokens, found.start, end) === "future"
    ? ahead(meaning, published, false)
    : undefined;
}

/** "within 72 hours" from the publication on, "in two weeks" a day or a minute ahead. */
function ahead({ amounts }: Length, { day, minute }: Moment, within: boolean): Stretch | undefined {
  const minutes = clockMinutes(amounts);
  if (minutes !== undefined) {
    if (minute === undefined) return undefined;
    const now = day * 1440 + minute;
    return within
      ? { start: now, end: now + minutes, clocked: true }
      : { start: now + minutes, end: now + minutes + 1, clocked: true };
  }
  if (!isCounted(amounts)) return undefined;
  const then = addAmounts(day, amounts, 1);
  return within ? days(day, then) : days(then, then + 1);
}

/** Minutes of hours and minutes alone. */
function clockMinutes(amounts: Length["amounts"]): number | undefined {
  let sum = 0;
  for (const { unit, count } of amounts) {
    if ((unit !== "hour" && unit !== "minute") || count === undefined) return undefined;
    sum += count * (unit === "hour" ? 60 : 1);
  }
  return sum;
}

/** "several months ago" ends at the publication. */
function vagueStretch(shift: Shift | undefined, published: Moment | undefined): Stretch | undefined {
  if (!shift || !shift.direction || shift.count !== undefined || !published) return undefined;
  const at = published.day * 1440;
  return shift.direction < 0 ? { end: at, clocked: false } : { start: at, clocked: false };
}

function besidePeriod(
  { amounts, side }: Length,
  word: string | undefined,
  { start, end }: Period,
): Stretch | undefined {
  if (side === 0 && (word === "of" || word === "in")) return days(start, addAmounts(start, amounts, 1));
  if (side === -1 && word === "of") return days(addAmounts(end, amounts, -1), end);
  if (side !== undefined || (word !== "before" && word !== "after" && word !== "from")) return undefined;
  const day = addAmounts(start, amounts, word === "before" ? -1 : 1);
  return days(day, day + 1);
}

function days(start: number, end: number): Stretch {
  return { start: start * 1440, end: end * 1440, clocked: false };
}

function textOf({ start, end, clocked }: Stretch): Interval {
  return {
    ...(start === undefined ? {} : { start: minuteText(start, clocked) }),
    ...(end === undefined ? {} : { end: minuteText(end, clocked) }),
  };
}

function minuteText(minute: number, clocked: boolean): string {
  const day = Math.floor(minute / 1440);
  if (!clocked) return dayText(day);
  const within = Math.round(minute - day * 1440);
  return `${dayText(day)}T${two(Math.floor(within / 60))}:${two(within % 60)}`;
}

const two = (n: number): string => String(n).padStart(2, "0");
