import type { Point } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import { holidayStarts, holidays } from "./holidays.ts";
import { numberAt, ordinalAt, skipHyphen, writtenYearAt } from "./numbers.ts";

/** What kind of point an atom is; it decides with what it may join. */
export type AtomKind =
  | "year"
  | "month"
  | "date"
  | "day-number"
  | "weekday"
  | "day"
  | "unit"
  | "week"
  | "season"
  | "quarter"
  | "decade"
  | "holiday"
  | "part"
  | "clock";

/** A piece of a date that stands alone or joins its neighbours. */
export interface Atom {
  readonly end: number;
  readonly kind: AtomKind;
  readonly point: Point;
  /** Too weak to stand alone: a bare number that may be a year, "the 19th", "may". */
  readonly weak?: true;
}

const atom = (kind: AtomKind, end: number, point: Omit<Point, "kind">, weak?: boolean): Atom => ({
  kind,
  end,
  point: { kind: "point", ...point },
  ...(weak ? { weak } : {}),
});

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

function fullYear(number: number, digits: number): number {
  if (digits > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
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

/** "1980s", "'80s", "eighties", "nineteen seventies"; "mid-1990s" comes by its modifier. */
function decadeAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at] as Token;
  if (token.lex.decade !== undefined) {
    const before = tokens[at - 1]?.word;
    return before === "the" ||
      token.opens ||
      before?.startsWith("mid") ||
      before === "early" ||
      before === "late"
      ? atom("decade", at + 1, { decade: token.lex.decade })
      : undefined;
  }
  const named = tokens[skipHyphen(tokens, at + 1)];
  if ((token.lex.cardinal === 19 || token.lex.cardinal === 18) && named?.lex.decade !== undefined)
    return atom("decade", skipHyphen(tokens, at + 1) + 1, {
      decade: token.lex.cardinal * 100 + named.lex.decade,
    });
  if (!token.plain || token.number % 10 !== 0) return undefined;
  const mark = tokens[at + 1]?.word === "'" && !tokens[at + 1]?.gap ? at + 2 : at + 1;
  if (tokens[mark]?.word !== "s" || tokens[mark]?.gap) return undefined;
  const digits = token.end - token.start;
  const before = tokens[at - 1]?.word;
  const told =
    digits === 4
      ? token.number < 2100
      : digits === 2 && (before === "the" || before === "'" || before === "-");
  const era = bcAt(tokens, mark + 1);
  if (!told && !era) return undefined;
  return era
    ? atom("decade", era, { decade: -token.number })
    : atom("decade", mark + 1, { decade: token.number }, digits === 2);
}

/** "the 20th century", "the nineteenth century", "5th century BC". */
function centuryAt(tokens: readonly Token[], at: number): Atom | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal) return undefined;
  const end = skipHyphen(tokens, ordinal.end);
  if (tokens[end]?.lex.unit !== "century") return undefined;
  const bc = bcAt(tokens, end + 1);
  return atom("decade", bc ?? end + 1, { century: bc ? -ordinal.count : ordinal.count });
}

/** "1971", "480 BC", "79 AD", "1939"; years without company are weak before 1900. */
function yearAt(tokens: readonly Token[], at: number): Atom | undefined {
  const token = tokens[at] as Token;
  const bc = bcAt(tokens, at + 1);
  if (bc && token.number > 0) return atom("year", bc, { year: 1 - token.number });
  const next = tokens[at + 1];
  if (next?.word === "ad" || next?.word === "ce") return atom("year", at + 2, { year: token.number });
  if (token.end - token.start !== 4 || token.number < 1000 || token.number > 2199) return undefined;
  if ((next?.word === "quarter" || next?.word === "period") && tokens[at - 1]?.word === "the")
    return atom("year", at + 2, { year: token.number, comparison: true });
  return atom("year", at + 1, { year: token.number }, !isYearHere(tokens, at));
}

function bcAt(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.word;
  return word === "bc" || word === "bce" ? at + 1 : undefined;
}

/** Whether four digits read as a year where they stand: what is counted, money, parts of numbers are not. */
function isYearHere(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const { number } = tokens[at] as Token;
  if (before && /^[$£€¥#@.:+]$/.test(before.word) && !tokens[at]?.gap) return false;
  if (next && /^[:%°/]$/.test(next.word) && !next.gap && (next.word !== ":" || after?.gap === false))
    return false;
  if (isYearRange(tokens, at)) return true;
  if (next?.word === "." && !next.gap && after?.plain && !after.gap) return false;
  if (before && notYears.has(before.word)) return false;
  if (before?.word === "-" && !before.gap && tokens[at - 2]?.plain) return false;
  const led = before !== undefined && (yearLeads.has(before.word) || before.word === "(");
  if (led) return next === undefined || !counted.has(next.word);
  if (before?.word === "the" && number >= 1600 && next !== undefined && !counted.has(next.word)) return true;
  if (number < 1900 || number > 2069)
    return next === undefined || /^[,.)]$/.test(next.word) ? number >= 1700 && before?.word !== "," : false;
  return next === undefined || !counted.has(next.word);
}

/** "1861-1863", "1915-17", either end. */
function isYearRange(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next && (next.word === "-" || next.word === "/") && after?.plain && after.end - after.start <= 4) {
    const { number } = tokens[at] as Token;
    return after.end - after.start === 4
      ? after.number > number && after.number < 2200
      : after.end - after.start === 2 && after.number > number % 100;
  }
  const before = tokens[at - 2];
  return (
    tokens[at - 1]?.word === "-" &&
    before?.plain === true &&
    before.end - before.start === 4 &&
    before.number < (tokens[at] as Token).number
  );
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const yearLeads = words(
  "in since by of from until till through during before after late early mid as between summer spring autumn fall winter and to - year around about circa",
);
const notYears = words("no number flight route room page than least nearly almost some only over under up");
const counted = words(
  "people men women troops soldiers tons tonnes miles km kilometers kilometres feet metres meters dollars pounds euros francs yen percent deaths casualties prisoners tanks aircraft ships men's guns jobs workers homes houses points pieces copies units items acres shares more other others hours miles/hour words votes square cubic horses civilians fighters students cases bodies vehicles civilians dead",
);

/** "'89" */
function shortYearAt(tokens: readonly Token[], at: number): Atom | undefined {
  const digits = tokens[at + 1];
  if (!digits?.plain || digits.gap || digits.end - digits.start !== 2) return undefined;
  const decade = decadeAt(tokens, at + 1);
  return decade ?? atom("year", at + 2, { year: fullYear(digits.number, 2) }, tokens[at]?.gap === false);
}

/** "the year 2000", "AD 79". */
function namedYearAt(tokens: readonly Token[], at: number): Atom | undefined {
  const next = tokens[at + 1];
  if (
    next?.plain &&
    next.end - next.start >= 2 &&
    next.number < 2200 &&
    (tokens[at]?.word === "ad" || next.number > 99)
  )
    return atom("year", at + 2, { year: next.number });
  const written = numberAt(tokens, at + 1);
  return written?.count !== undefined && written.count >= 1000 && written.count < 2200 && !next?.plain
    ? atom("year", written.end, { year: written.count })
    : undefined;
}

/** "fiscal 1989", "fiscal year 2024". */
function fiscalAt(tokens: readonly Token[], at: number): Atom | undefined {
  const next = tokens[at + 1]?.word === "year" ? at + 2 : at + 1;
  const year = tokens[next];
  return year?.plain && year.number >= 1900 && year.number < 2200
    ? atom("year", next + 1, { year: year.number })
    : undefined;
}

function writtenYear(tokens: readonly Token[], at: number): Atom | undefined {
  const year = writtenYearAt(tokens, at);
  return year?.count === undefined ? undefined : atom("year", year.end, { year: year.count });
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
