import type { Repeat } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import { clockAt } from "./clock.ts";
import type { Reading } from "./lengths.ts";
import { numberAt, ordinalAt } from "./numbers.ts";

/** A repetition: "every Monday", "each year", "daily", "twice a week", "Tuesday nights", "the first Monday of every month". */
export function repeatAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const { lex, word } = token;
  const noun = /^[a-z]/.test(tokens[at + 1]?.word ?? "") && !tokens[at + 1]?.lex.preposition;
  if (noun && (word === "quarterly" || word === "everyday")) return undefined;
  if (lex.every) return reading(at + 1, { every: lex.every });
  if (word === "everyday") return reading(at + 1, { every: { unit: "day", count: 1 } });
  if (lex.part !== undefined && lex.plural)
    return token.opens || tokens[at - 1]?.lex.preposition ? reading(at + 1, { part: lex.part }) : undefined;
  if (word === "every" || word === "each") return everyAt(tokens, at);
  if (lex.weekday !== undefined && lex.plural) return weekdaysAt(tokens, at);
  if (word === "weekdays" || word === "weeknights")
    return reading(at + 1, { every: { unit: "day", count: 1 } });
  if (lex.weekday !== undefined && tokens[at + 1]?.lex.part && tokens[at + 1]?.lex.plural)
    return reading(at + 2, { weekday: lex.weekday, part: tokens[at + 1]?.lex.part as "NI" });
  return timesAt(tokens, at) ?? nthOfEveryAt(tokens, at) ?? perAt(tokens, at);
}

function reading(end: number, repeat: Omit<Repeat, "kind">): Reading<Repeat> {
  return { end, rule: "repeat", meaning: { kind: "repeat", ...repeat } };
}

/** "every", "each" with a unit, a weekday, a month, a season or a part of the day. */
function everyAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const quant = (tokens[at] as Token).word.toUpperCase();
  const single = tokens[at + 1]?.word === "single" || tokens[at + 1]?.word === "and" ? 1 : 0;
  const other = tokens[at + 1]?.word === "other" || tokens[at + 1]?.word === "second" ? 1 : 0;
  const start = at + 1 + other + (tokens[at + 1]?.word === "and" ? 2 : single);
  const token = tokens[start];
  if (!token) return undefined;
  if (token.lex.unit && !token.lex.plural) {
    const rest = { every: { unit: token.lex.unit, count: other ? 2 : 1 }, quant };
    return reading(start + 1, rest);
  }
  if (token.lex.weekday && !token.lex.plural) return weekdayRepeat(tokens, start, quant);
  if (token.lex.month !== undefined) {
    const day = numberAt(tokens, start + 1);
    return day?.count !== undefined && day.count <= 31 && tokens[start + 1]?.plain
      ? reading(day.end, { month: token.lex.month, day: day.count, quant })
      : reading(start + 1, { month: token.lex.month, quant });
  }
  if (token.lex.season && !token.lex.plural) return reading(start + 1, { season: token.lex.season, quant });
  if (token.lex.part && !token.lex.plural) return reading(start + 1, { part: token.lex.part, quant });
  const number = numberAt(tokens, start);
  const unit = number && tokens[number.end];
  return number && unit?.lex.unit
    ? reading(number.end + 1, {
        every: { unit: unit.lex.unit, ...(number.count === undefined ? {} : { count: number.count }) },
        quant,
      })
    : undefined;
}

function weekdayRepeat(tokens: readonly Token[], at: number, quant: string): Reading<Repeat> {
  const weekday = tokens[at]?.lex.weekday as number;
  const part = tokens[at + 1]?.lex.part;
  return part && !tokens[at + 1]?.lex.plural
    ? reading(at + 2, { weekday, part, quant })
    : reading(at + 1, { weekday, quant });
}

function weekdaysAt(tokens: readonly Token[], at: number): Reading<Repeat> {
  const { weekday } = (tokens[at] as Token).lex;
  return reading(at + 1, { weekday: weekday as number });
}

/** "twice a week", "three times a day", "once every two years". */
function timesAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const { word } = tokens[at] as Token;
  const known = { once: 1, twice: 2, thrice: 3 }[word];
  const number = known ? undefined : numberAt(tokens, at);
  const count = known ?? (number && tokens[number.end]?.word === "times" ? number.count : undefined);
  if (count === undefined) return undefined;
  const next = known ? at + 1 : (number?.end as number) + 1;
  const every = tokens[next]?.word === "every" ? everyAt(tokens, next) : undefined;
  if (every) return reading(every.end, { ...every.meaning, freq: `${count}X` });
  const article = tokens[next]?.word;
  const unit = tokens[next + 1]?.lex;
  if (
    (article !== "a" && article !== "an" && article !== "per" && article !== "each") ||
    !unit?.unit ||
    unit.plural
  )
    return undefined;
  return reading(next + 2, { every: { unit: unit.unit, count: 1 }, freq: `${count}X` });
}

/** "the first Monday of every month". */
function nthOfEveryAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const the = tokens[at]?.word === "the" ? at + 1 : at;
  const ordinal = tokens[the]?.word === "last" ? { end: the + 1 } : ordinalAt(tokens, the);
  if (!ordinal || !(tokens[ordinal.end]?.lex.weekday || tokens[ordinal.end]?.lex.unit)) return undefined;
  const every = tokens[ordinal.end + 1]?.word === "of" ? tokens[ordinal.end + 2] : undefined;
  if (every?.word !== "every" && every?.word !== "each") return undefined;
  const inner = everyAt(tokens, ordinal.end + 2);
  return inner && reading(inner.end, inner.meaning);
}

/** "per day"; "a day" after an amount: "31 million thalers a day". */
function perAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const { word } = tokens[at] as Token;
  const target = tokens[at + 1];
  if (!target?.lex.unit || target.lex.plural || target.lex.doubtful || target.lex.unit === "second")
    return undefined;
  const per = word === "per" || ((word === "a" || word === "an") && isRate(tokens, at));
  return per ? reading(at + 2, { every: { unit: target.lex.unit, count: 1 } }) : undefined;
}

/** Whether what stands before "a day" is an amount: a number within four words, and no preposition or verb beside. */
function isRate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (
    !before ||
    before.word === "," ||
    before.lex.preposition ||
    before.lex.mod ||
    before.lex.tense ||
    noRate.has(before.word)
  )
    return false;
  const next = tokens[at + 2];
  if (
    next &&
    (next.word === "ago" ||
      next.word === "later" ||
      next.word === "earlier" ||
      next.word === "-" ||
      next.word === "or")
  )
    return false;
  for (let i = at - 1; i >= at - 5 && i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.opens && i < at - 1) return !Number.isNaN(token.number);
    if (!Number.isNaN(token.number) || token.lex.cardinal !== undefined) return true;
    if (token.lex.preposition && token.word !== "of") return false;
  }
  return false;
}

const noRate = new Set(
  "than least half only just quite such what once not such took take takes lasted last lasts spent spend waited wait is was".split(
    " ",
  ),
);

/** A repetition at a time of day: "every morning at 9am", "each Monday at 4pm". */
export function timedRepeatAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const repeat = repeatAt(tokens, at);
  if (!repeat) return undefined;
  const clock = clockAt(tokens, tokens[repeat.end]?.word === "at" ? repeat.end + 1 : repeat.end);
  const daily = isDaily(repeat.meaning);
  if (!clock?.point.clock || !daily) return repeat;
  return reading(clock.end, { ...withoutPart(repeat.meaning), clock: clock.point.clock });
}

function isDaily({ weekday, part, every }: Repeat): boolean {
  return weekday !== undefined || part !== undefined || every?.unit === "day" || every?.unit === "night";
}

function withoutPart(repeat: Repeat): Repeat {
  const { part: _, ...rest } = repeat;
  return rest.weekday === undefined && !rest.every ? { ...rest, every: { unit: "day", count: 1 } } : rest;
}

/** A clock repeated: "8pm daily", "9am every Sunday", "9am on Sundays". */
export function clockRepeatAt(tokens: readonly Token[], at: number): Reading<Repeat> | undefined {
  const clock = clockAt(tokens, at);
  if (!clock?.point.clock) return undefined;
  const repeat = repeatAt(tokens, tokens[clock.end]?.word === "on" ? clock.end + 1 : clock.end);
  if (!repeat || repeat.meaning.freq) return undefined;
  const daily = isDaily(repeat.meaning);
  return daily
    ? reading(repeat.end, { ...withoutPart(repeat.meaning), clock: clock.point.clock })
    : undefined;
}
