import { dayText, fromDay, type Period } from "./calendar.ts";
import type { Found } from "./en/grammar.ts";
import { joinsRange } from "./en/lists.ts";
import { aheads, arrangements } from "./en/words.ts";
import type { GoverningTense } from "./govern.ts";
import type { Placed } from "./interval.ts";
import type { Meaning, Point } from "./meaning.ts";
import { isAside } from "./narrative.ts";
import type { Anchors, Moment, Resolved } from "./resolve/anchors.ts";
import { resolve } from "./resolve/resolve.ts";
import { tenseAt } from "./tense.ts";
import type { Token } from "./tokens.ts";

/** What holds for a whole article. */
export interface Fixed extends Pick<Anchors, "publication" | "narrative" | "southern"> {
  /** Tenses by the trees of the sentences, where they are parsed. */
  readonly governing?: GoverningTense;
}

type Tense = Pick<Anchors, "tense" | "ahead" | "certain" | "known">;

/** What was told so far. */
interface Told {
  readonly told?: Period;
  readonly quarter?: Period;
  readonly clock?: Moment;
  /** The last day, and the token where its expression ends. */
  readonly day?: { readonly period: Period; readonly end: number };
}

/** Every expression in its place in time, in reading order: each may rest on the dates told before it. */
export function placeAll(tokens: readonly Token[], found: readonly Found[], fixed: Fixed): Placed[] {
  const placed: Placed[] = [];
  let told: Told = {};
  let tense: Tense | undefined;
  for (const one of found) {
    const last = placed.at(-1);
    const joined = last !== undefined && joinsRange(tokens, last.found, one);
    const anchors = { ...anchorsOf(tokens, one, told, fixed), ...(joined && tense ? tenseOf(tense) : {}) };
    const read = resolved(one.meaning, anchors);
    const range = joined
      ? (underWay(last, one, read, anchors) ?? inOrder(last, one, read, anchors))
      : undefined;
    if (range) placed[placed.length - 1] = range[0];
    const now = range?.[1] ?? { found: one, resolved: read };
    placed.push(now);
    tense = anchors;
    told = retold(tokens, now, told, anchors);
  }
  return placed;
}

function tenseOf({ tense, ahead, certain, known }: Tense): Tense {
  return { tense, ahead, certain, known };
}

function resolved(meaning: Meaning, anchors: Anchors): Resolved {
  if (meaning.kind === "age") return { type: "DURATION", anchor: "none" };
  const read = resolve(meaning, anchors);
  const { publication, told, sentence } = anchors;
  if (read.anchor === "publication" && publication) return { ...read, anchorValue: dayText(publication.day) };
  if (read.anchor === "narrative") return { ...read, anchorValue: (sentence ?? told)?.value };
  return read;
}

function anchorsOf(
  tokens: readonly Token[],
  one: Found,
  { told, quarter, clock, day }: Told,
  fixed: Fixed,
): Anchors {
  const sentence = day && !opensBetween(tokens, day.end, one.start) ? day.period : undefined;
  return {
    ...fixed,
    ...tensed(tokens, one, fixed.governing),
    ...(told ? { told } : {}),
    ...(sentence ? { sentence } : {}),
    ...(quarter ? { quarter } : {}),
    ...(clock ? { clock } : {}),
  };
}

/** The tense of the verb; where it is silent, or arranges something "for" a day, the preposition decides. */
function tensed(
  tokens: readonly Token[],
  { start, end }: Found,
  governing: GoverningTense | undefined,
): Tense {
  const tense = governing?.((tokens[end - 1] as Token).start) ?? tenseAt(tokens, start, end);
  const before = tokens[start - 1]?.word ?? "";
  const arranged = before === "for" && arrangements.has(tokens[start - 2]?.word ?? "");
  const looks = aheads.has(before) && (before !== "from" || tense !== "past");
  const ahead = arranged || tense === "future" || looks;
  const certain = tense === "past" && before !== "to" && tenseAt(tokens, start, end, 4) === "past";
  return {
    tense: arranged ? "future" : (tense ?? (ahead ? "future" : "past")),
    ahead,
    certain,
    known: tense !== undefined,
  };
}

function opensBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 200) return true;
  for (let i = from; i <= to; i++) if (tokens[i]?.opens) return true;
  return false;
}

/**
 * The ends of a range in order: a clock goes on into the next day; of dates without a year the end moves ahead in the
 * future, the start back in the past: "from November to March", "11.52pm on Sunday and 10.04am".
 */
function inOrder(last: Placed, found: Found, read: Resolved, anchors: Anchors): [Placed, Placed] | undefined {
  const from = last.resolved.period;
  const { meaning } = found;
  if (!from || !read.period || meaning.kind !== "point" || !isBehind(last.resolved, read)) return undefined;
  if (meaning.clock && meaning.day === undefined && meaning.weekday === undefined && !meaning.shift)
    return [last, { found, resolved: resolved(dated(meaning, from.start + 1), anchors) }];
  const back = anchors.tense === "past" && last.found.meaning.kind === "point";
  const moved = back ? movedBy(last.found.meaning as Point, from, -1) : movedBy(meaning, read.period, 1);
  if (!moved) return undefined;
  const again = resolved(moved, anchors);
  return back
    ? [
        { ...last, resolved: again },
        { found, resolved: read },
      ]
    : [last, { found, resolved: again }];
}

/** A range of months that has begun and not ended is the one meant: "from May to September" told in August. */
function underWay(
  last: Placed,
  found: Found,
  read: Resolved,
  anchors: Anchors,
): [Placed, Placed] | undefined {
  const { publication, narrative } = anchors;
  const from = last.resolved.period;
  const { meaning } = found;
  if (!from || !read.period || !publication || narrative || from.start <= publication.day) return undefined;
  if (meaning.kind !== "point" || last.found.meaning.kind !== "point" || from.precision !== "month")
    return undefined;
  const [start, end] = [movedBy(last.found.meaning, from, -1), movedBy(meaning, read.period, -1)];
  if (!start) return undefined;
  const begun = resolved(start, anchors);
  const ended = end && read.period.end - publication.day > 366 ? resolved(end, anchors) : read;
  if (!ended.period || ended.period.end <= publication.day || ended.period.start - from.start > 0)
    return undefined;
  return [
    { ...last, resolved: begun },
    { found, resolved: ended },
  ];
}

function isBehind(first: Resolved, second: Resolved): boolean {
  const at = ({ period, minutes }: Resolved): number => (period?.start ?? 0) * 1440 + (minutes?.[0] ?? 0);
  return at(second) < at(first);
}

/** A date without a year, a year or, for a weekday, a week away from where it was placed. */
function movedBy(point: Point, { start }: Period, by: -1 | 1): Point | undefined {
  const { year, yearShift, which, shift, month, weekday } = point;
  if (year !== undefined || yearShift !== undefined || which !== undefined || shift) return undefined;
  if (month !== undefined) return { ...point, year: fromDay(start).year + by };
  return weekday === undefined ? undefined : dated(point, start + 7 * by);
}

function dated(point: Point, day: number): Point {
  const { weekday: _, ...rest } = point;
  return { ...rest, ...fromDay(day) };
}

/** What is told after one more expression. */
function retold(
  tokens: readonly Token[],
  now: Placed,
  before: Told,
  { narrative, tense, publication }: Anchors,
): Told {
  const { found: one, resolved: read } = now;
  const { meaning, end } = one;
  const { period, minutes } = read;
  if (meaning.kind === "length" && meaning.amounts[0]?.unit !== "day") return withoutQuarter(before);
  if (meaning.kind !== "point" || !period) return before;
  const broad = period.precision === "decade" || period.precision === "century";
  const kept = broad || meaning.comparison === true || (narrative && isAside(tokens, one));
  return {
    ...before,
    ...(kept ? {} : { told: period }),
    ...(period.precision === "day" ? { day: { period, end } } : {}),
    ...(period.precision === "quarter" &&
    !meaning.comparison &&
    !(tense === "future" && period.end > (publication?.day ?? 0))
      ? { quarter: period }
      : {}),
    ...(minutes && read.clock ? { clock: { day: period.start, minute: minutes[0] } } : {}),
  };
}

function withoutQuarter(told: Told): Told {
  const { quarter: _, ...rest } = told;
  return rest;
}
