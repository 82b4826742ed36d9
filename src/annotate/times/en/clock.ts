import type { Clock, DayPart } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import type { Atom } from "./atoms.ts";
import { numberAt, skipHyphen } from "./numbers.ts";

/** A time of day: "11.40pm", "6 a.m.", "17:30 GMT", "six o'clock", "three in the morning", "noon", "half past two". */
export function clockAt(tokens: readonly Token[], at: number): Atom | undefined {
  if (!tokens[at]) return undefined;
  const named = namedClockAt(tokens, at);
  if (named) return named;
  const read = hourAt(tokens, at) ?? pastAt(tokens, at);
  if (!read) return undefined;
  const { end: zoned, zone } = zoneAt(tokens, read.end);
  return clockAtom(zoned, zone ? { ...read.clock, zone } : read.clock);
}

function clockAtom(end: number, clock: Clock): Atom {
  return { kind: "clock", end, point: { kind: "point", clock } };
}

function namedClockAt(tokens: readonly Token[], at: number): Atom | undefined {
  const word = tokens[at]?.word;
  if (tokens[at]?.capital && !tokens[at]?.opens) return undefined;
  if (word === "noon" || word === "midday") return clockAtom(at + 1, { hour: 12, minute: 0 });
  if (word === "midnight") return clockAtom(at + 1, { hour: 0, minute: 0 });
  const number = tokens[at]?.number;
  if (number === 12 && (tokens[at + 1]?.word === "noon" || tokens[at + 1]?.word === "midnight"))
    return clockAtom(at + 2, { hour: tokens[at + 1]?.word === "noon" ? 12 : 0, minute: 0 });
  return undefined;
}

interface Read {
  readonly end: number;
  readonly clock: Clock;
}

/** Hour with minutes or a half of the day told. */
function hourAt(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at] as Token;
  const digits = !Number.isNaN(token.number);
  const worded = digits ? undefined : token.lex.cardinal;
  if (!digits && (worded === undefined || worded > 12)) return undefined;
  const written = digits ? digitsOf(tokens, at) : wordsOf(tokens, at, worded as number);
  if (!written) return undefined;
  const { hour, minute, second, end } = written;
  const told = halfOfDayAt(tokens, end);
  if (told && hour <= 12 && hour > 0)
    return { end: told.end, clock: clockOf(toHour(hour, told.half), minute ?? 0, second) };
  if (told && hour <= 23) return { end: told.end, clock: clockOf(hour, minute ?? 0, second) };
  if (tokens[end]?.word === "o" && tokens[end + 1]?.word === "'" && tokens[end + 2]?.word === "clock")
    return oclock(tokens, end + 3, hour);
  const inPart = partAfter(tokens, end);
  if (inPart && hour <= 12)
    return { end: inPart.end, clock: clockOf(byPart(hour, inPart.part), minute ?? 0, second) };
  if (
    (tokens[end]?.word === "hrs" || tokens[end]?.word === "hours") &&
    (written.colon || (token.plain && token.end - token.start === 4))
  )
    return { end: end + 1, clock: clockOf(hour, minute ?? 0, second) };
  if (written.colon)
    return {
      end,
      clock: { ...clockOf(hour, minute as number, second), ...(hour <= 12 ? { half: true } : {}) },
    };
  const zone = zoneAt(tokens, end);
  if (digits && zone.zone && token.end - token.start === 4 && token.number % 100 < 60)
    return { end, clock: clockOf(Math.floor(token.number / 100), token.number % 100) };
  return undefined;
}

function clockOf(hour: number, minute: number, second?: number): Clock {
  return { hour: hour % 24, minute, ...(second === undefined ? {} : { second }) };
}

interface Written {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly end: number;
  /** Written "17:30". */
  readonly colon?: true;
}

/** "6", "11.40" (read as one number), "17:30", "17:30:05". */
function digitsOf(tokens: readonly Token[], at: number): Written | undefined {
  const token = tokens[at] as Token;
  const minutes = tokens[at + 2];
  if (tokens[at + 1]?.word === ":" && minutes?.plain && !minutes.gap && minutes.end - minutes.start === 2) {
    if (!token.plain || token.number > 24 || minutes.number > 59) return undefined;
    const seconds = tokens[at + 4];
    const more = tokens[at + 3]?.word === ":" && seconds?.gap === false && seconds.end - seconds.start === 2;
    return more
      ? { hour: token.number, minute: minutes.number, second: seconds.number, end: at + 5, colon: true }
      : { hour: token.number, minute: minutes.number, end: at + 3, colon: true };
  }
  if (token.plain)
    return token.number <= 24 || token.end - token.start === 4
      ? { hour: token.number, end: at + 1 }
      : undefined;
  const [hour, minute] = token.word.split(".").map(Number);
  return token.word.includes(".") &&
    /\.\d\d$/.test(token.word) &&
    (hour as number) <= 24 &&
    (minute as number) < 60
    ? { hour: hour as number, minute: minute as number, end: at + 1 }
    : undefined;
}

/** "six", "eight thirty". */
function wordsOf(tokens: readonly Token[], at: number, hour: number): Written {
  const next = tokens[at + 1]?.lex.cardinal;
  if (next !== undefined && next >= 10 && next < 60) {
    const minute = numberAt(tokens, at + 1);
    if (minute?.count !== undefined && minute.count < 60 && halfOfDayAt(tokens, minute.end))
      return { hour, minute: minute.count, end: minute.end };
  }
  return { hour, end: at + 1 };
}

/** "am", "p.m.", "a . m ." */
function halfOfDayAt(tokens: readonly Token[], at: number): { half: "am" | "pm"; end: number } | undefined {
  const token = tokens[at];
  if (token?.word === "am" || token?.word === "pm") {
    if (
      token.word === "am" &&
      token.gap &&
      token.capital === false &&
      token.end - token.start === 2 &&
      tokens[at - 1]?.plain === false
    )
      return undefined;
    return { half: token.word, end: at + 1 };
  }
  if (
    (token?.word === "a" || token?.word === "p") &&
    tokens[at + 1]?.word === "." &&
    tokens[at + 2]?.word === "m"
  )
    return { half: token.word === "a" ? "am" : "pm", end: tokens[at + 3]?.word === "." ? at + 4 : at + 3 };
  return undefined;
}

function toHour(hour: number, half: "am" | "pm"): number {
  return half === "am" ? hour % 12 : (hour % 12) + 12;
}

function oclock(tokens: readonly Token[], end: number, hour: number): Read {
  const part = partAfter(tokens, end);
  if (part) return { end: part.end, clock: clockOf(byPart(hour, part.part), 0) };
  return { end, clock: { ...clockOf(hour, 0), half: true } };
}

/** "in the morning", "at night" after an hour. */
function partAfter(tokens: readonly Token[], at: number): { part: DayPart; end: number } | undefined {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.word === "in" && second?.word === "the" && third?.lex.part && !third.lex.plural)
    return { part: third.lex.part, end: at + 3 };
  if (first?.word === "at" && second?.lex.part === "NI") return { part: "NI", end: at + 2 };
  return undefined;
}

/** The hour of the day meant by an hour of the dial in a part of the day. */
export function byPart(hour: number, part: DayPart): number {
  if (part === "MO" || part === "DT") return hour === 12 ? 0 : hour;
  if (part === "NI") return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
  return hour < 12 ? hour + 12 : hour;
}

/** "half past two", "a quarter to six", "ten past nine". */
function pastAt(tokens: readonly Token[], at: number): Read | undefined {
  const first = tokens[at] as Token;
  const quarter =
    first.word === "quarter" ? at : first.word === "a" && tokens[at + 1]?.word === "quarter" ? at + 1 : -1;
  const minutes =
    first.word === "half"
      ? 30
      : quarter >= 0
        ? 15
        : (first.lex.cardinal ?? (first.plain ? first.number : 99));
  const next = quarter >= 0 ? quarter + 1 : at + 1;
  const side = tokens[next]?.word;
  if (minutes > 30 || (side !== "past" && side !== "to")) return undefined;
  const hour = tokens[next + 1];
  const value = hour?.plain ? hour.number : hour?.lex.cardinal;
  if (value === undefined || value < 1 || value > 12 || (side === "to" && quarter < 0)) return undefined;
  if (tokens[next + 2]?.lex.unit || tokens[next + 2]?.word === "%") return undefined;
  const half = halfOfDayAt(tokens, next + 2) ?? partAfter(tokens, next + 2);
  const dial = side === "past" ? value : value - 1;
  const minute = side === "past" ? minutes : 60 - minutes;
  if (!half) return { end: next + 2, clock: { hour: dial, minute, half: true } };
  return {
    end: half.end,
    clock: clockOf("half" in half ? toHour(dial, half.half) : byPart(dial, half.part), minute),
  };
}

/** A zone after a clock: "GMT", "EST", "local time", "Eastern time", "(1400 GMT)" is its own expression. */
export function zoneAt(tokens: readonly Token[], at: number): { end: number; zone?: string } {
  const token = tokens[at];
  if (token?.word === "local" && tokens[at + 1]?.word === "time") return { end: at + 2 };
  const name = token?.word === "(" ? tokens[at + 1] : token;
  const paren = token?.word === "(" ? 1 : 0;
  if (!name?.lex.zone || !name.capital) return { end: at };
  const after = tokens[at + 1 + paren]?.word;
  const end = at + 1 + paren + (paren && after === ")" ? 1 : 0);
  return paren && after !== ")"
    ? { end: at }
    : { end: tokens[end]?.word === "time" ? end + 1 : end, zone: name.lex.zone };
}

/** A part of the day: "morning", "mid-afternoon", "the evening". */
export function partAt(tokens: readonly Token[], at: number): Atom | undefined {
  const the = tokens[at]?.word === "the" ? at + 1 : at;
  const token = tokens[skipHyphen(tokens, the)];
  if (!token?.lex.part || token.lex.plural || token.lex.day !== undefined) return undefined;
  const end = tokens[the + 1]?.word === "hours" ? the + 2 : the + 1;
  return { kind: "part", end, point: { kind: "point", part: token.lex.part }, weak: true };
}
