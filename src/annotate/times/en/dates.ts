import type { Token } from "../tokens.ts";
import { type Atom, atom } from "./atoms.ts";
import { holidayStarts, holidays } from "./holidays.ts";
import { numberAt, ordinalAt } from "./numbers.ts";
import {
  centuryAt,
  decadeAt,
  fiscalAt,
  fullYear,
  isYearRange,
  namedYearAt,
  shortYearAt,
  writtenYear,
  yearAt,
} from "./years.ts";

/** A calendar date or a piece of one, by name or number: "22 November 2022", "Oct. 9", "2024-03-10", "1971", "the 1980s". */
export function dateAtomAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.plain)
    return (
      isoDateAt(tokens, at) ??
      slashDateAt(tokens, at) ??
      centuryAt(tokens, at) ??
      dayMonthAt(tokens, at) ??
      decadeAt(tokens, at) ??
      yearAt(tokens, at)
    );
  if (token.lex.month !== undefined) return monthAt(tokens, at);
  if (token.lex.weekday !== undefined && !token.lex.plural) return weekdayAt(tokens, at);
  if (token.word === "'") return shortYearAt(tokens, at);
  if (token.word === "year" || token.word === "ad") return namedYearAt(tokens, at);
  if (token.word === "fiscal") return fiscalAt(tokens, at);
  return (
    (token.lex.ordinal !== undefined || token.lex.cardinal !== undefined
      ? (centuryAt(tokens, at) ?? dayMonthAt(tokens, at))
      : undefined) ??
    decadeAt(tokens, at) ??
    writtenYear(tokens, at) ??
    holidayAt(tokens, at)
  );
}

/** "2024-03-10", "2024-03-10T06:50", "2015.3". */
function isoDateAt(tokens: readonly Token[], at: number): Atom | undefined {
  const [year, dash, month, second, day] = tokens.slice(at, at + 5);
  if (year === undefined || month === undefined || year.end - year.start !== 4) return undefined;
  if (dash?.word !== "-" && dash?.word !== "/" && dash?.word !== ".") return undefined;
  if (dash.gap || month.gap || !month.plain || month.number < 1 || month.number > 12) return undefined;
  if (month.end - month.start !== 2 || (second?.word !== dash.word && isYearRange(tokens, at)))
    return undefined;
  const full =
    second?.word === dash.word &&
    day?.plain &&
    !second.gap &&
    !day.gap &&
    day.number >= 1 &&
    day.number <= 31;
  return full
    ? atom("date", at + 5, { year: year.number, month: month.number, day: day.number })
    : atom("month", at + 3, { year: year.number, month: month.number });
}

/** "10/31/99", "31/10/1999", "31.12.2001": the month is where only a month can be; American order when in doubt. */
function slashDateAt(tokens: readonly Token[], at: number): Atom | undefined {
  const [first, mark, second, again, third] = tokens.slice(at, at + 5);
  if (first === undefined || mark === undefined || second === undefined || again === undefined)
    return undefined;
  if (!third?.plain || mark.word !== again.word || !/^[/.-]$/.test(mark.word)) return undefined;
  if (mark.gap || second.gap || again.gap || third.gap || !second.plain) return undefined;
  const [a, b] = [first.number, second.number];
  const dayFirst = a > 12 || (mark.word === "." && b <= 12);
  const [day, month] = dayFirst ? [a, b] : [b, a];
  const digits = third.end - third.start;
  if (day < 1 || day > 31 || month < 1 || month > 12 || (digits !== 2 && digits !== 4)) return undefined;
  return atom("date", at + 5, { year: fullYear(third.number, digits), month, day });
}

/** "22 November", "7th of March", "the 19th", "4 and 22 May": the number before its month. */
function dayMonthAt(tokens: readonly Token[], at: number): Atom | undefined {
  const day = dayNumberAt(tokens, at);
  if (!day) return undefined;
  const next = tokens[day.end]?.word === "of" ? day.end + 1 : day.end;
  const named = tokens[next]?.word === "-" ? next + 1 : next;
  const month =
    monthNameAt(tokens, named) ??
    (next > day.end || day.ordinal || !tokens[named]?.lex.doubtful ? plainMonth(tokens, named) : undefined);
  if (moneyMarks.has(tokens[at - 1]?.word ?? "")) return undefined;
  if (month && (next > day.end || day.ordinal || !tokens[at]?.lex.cardinal))
    return atom("date", month.end, { month: month.month, day: day.day });
  const counts =
    !tokens[at]?.plain &&
    /^[a-z]/.test(tokens[day.end]?.word ?? "") &&
    !tokens[day.end]?.lex.preposition &&
    !tokens[day.end]?.lex.cardinal;
  if (counts) return undefined;
  return day.ordinal && (tokens[at]?.plain || tokens[at - 1]?.word === "the")
    ? atom("day-number", day.end, { day: day.day }, true)
    : undefined;
}

function dayNumberAt(
  tokens: readonly Token[],
  at: number,
): { day: number; end: number; ordinal: boolean } | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (ordinal && ordinal.count <= 31 && ordinal.count > 0)
    return { day: ordinal.count, end: ordinal.end, ordinal: true };
  const token = tokens[at];
  if (!token?.plain || token.end - token.start > 2 || token.number < 1 || token.number > 31)
    return writtenDayAt(tokens, at);
  return { day: token.number, end: at + 1, ordinal: false };
}

/** "twenty nine" after its month. */
function writtenDayAt(
  tokens: readonly Token[],
  at: number,
): { day: number; end: number; ordinal: boolean } | undefined {
  const tens = tokens[at]?.lex.cardinal;
  if ((tens !== 20 && tens !== 30) || tokens[at - 1]?.lex.month === undefined) return undefined;
  const read = numberAt(tokens, at);
  return read?.count !== undefined && read.count <= 31
    ? { day: read.count, end: read.end, ordinal: false }
    : undefined;
}

/** A month's name with the dot of its short form. */
function monthNameAt(tokens: readonly Token[], at: number): { month: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.lex.month === undefined || !token.capital) return undefined;
  const dot = tokens[at + 1];
  const short =
    token.word.length <= 4 && token.word !== "may" && token.word !== "june" && token.word !== "july";
  const end = short && dot?.word === "." && !dot.gap ? at + 2 : at + 1;
  return { month: token.lex.month, end };
}

const moneyMarks = new Set(["$", "£", "€", "¥"]);

function plainMonth(tokens: readonly Token[], at: number): { month: number; end: number } | undefined {
  const month = tokens[at]?.lex.month;
  return month === undefined ? undefined : { month, end: at + 1 };
}

/** "March", "March 10", "Oct. 9th", "March eighth". */
function monthAt(tokens: readonly Token[], at: number): Atom | undefined {
  const month = monthNameAt(tokens, at) ?? lowerMonthAt(tokens, at);
  if (!month) return undefined;
  const the = tokens[month.end]?.word === "the" ? month.end + 1 : month.end;
  const day = dayNumberAt(tokens, the);
  if (day && isDay(tokens, day.end) && (the === month.end || day.ordinal))
    return atom("date", day.end, { month: month.month, day: day.day });
  return atom(
    "month",
    month.end,
    { month: month.month },
    (tokens[at] as Token).lex.doubtful && month.end === at + 1,
  );
}

/** A month without its capital counts beside a number or "last", "this", "next". */
function lowerMonthAt(tokens: readonly Token[], at: number): { month: number; end: number } | undefined {
  const { lex, capital } = tokens[at] as Token;
  if (capital || lex.month === undefined) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const dated = after?.plain || ordinalAt(tokens, at + 1) || before?.lex.which !== undefined || before?.plain;
  return !lex.doubtful || dated ? { month: lex.month, end: at + 1 } : undefined;
}

/** Whether a number after a month is its day: no clock, no amount, no percentage follows. */
function isDay(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  if (next.word === ":" && !next.gap && tokens[end + 1]?.gap === false) return false;
  return next.word !== "%" && next.word !== "percent" && next.word !== "per" && next.word !== "million";
}

function weekdayAt(tokens: readonly Token[], at: number): Atom | undefined {
  const { lex, capital, opens } = tokens[at] as Token;
  const dot = tokens[at + 1];
  const end = lex.doubtful && dot?.word === "." && !dot.gap ? at + 2 : at + 1;
  if (!lex.doubtful) return atom("weekday", end, { weekday: lex.weekday as number });
  const beside = tokens[end]?.word === "," ? end + 1 : end;
  const dated = tokens[beside]?.plain || tokens[beside]?.lex.month !== undefined;
  if (!capital || (!dated && (opens || end === at + 1))) return undefined;
  return atom("weekday", end, { weekday: lex.weekday as number });
}

/** Ordinary words without their capital. */
const properNames = new Set(["epiphany", "may day", "election day", "labor day", "labour day"]);

/** A holiday by its longest name. */
export function holidayAt(tokens: readonly Token[], at: number): Atom | undefined {
  const first = tokens[at] as Token;
  if (!holidayStarts.has(first.word)) return undefined;
  let name = "";
  let found: Atom | undefined;
  for (let i = at; i < at + 6 && i < tokens.length; i++) {
    const { word } = tokens[i] as Token;
    if (word === "'" || word === "." || word === "-") continue;
    name = name ? `${name} ${word}` : word;
    if (holidays.has(name) && (first.capital || !properNames.has(name)))
      found = atom("holiday", i + 1, { holiday: name });
  }
  return found;
}
