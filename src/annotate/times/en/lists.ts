import type { Point } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import type { Found } from "./grammar.ts";
import { ordinalAt } from "./numbers.ts";

/** The bare day before a date it shares its month with: "[12]-14 July", "the [28] and 29 August", "from [3] to 12 May". */
export function before(tokens: readonly Token[], from: number, date: Found): Found[] {
  const era = yearBefore(tokens, from, date);
  if (era) return [era];
  const point = dayPoint(date);
  if (!point || !startsWithDay(tokens, date)) return [];
  const end = (tokens[date.start - 1]?.word === "the" ? date.start - 1 : date.start) - 1;
  if (!joinsDays(tokens[end]?.word)) return [];
  const day = dayBefore(tokens, end);
  if (!day || day.start < from) return [];
  if (day.number >= (point.day as number) && tokens[end]?.word === "-") return [];
  const { start } = day;
  const withThe = tokens[start - 1]?.word === "the" && start - 1 >= from ? start - 1 : start;
  return [{ ...date, start: withThe, end, meaning: { ...point, day: day.number }, rule: "day-list" }];
}

/** The first of two years before Christ: "[499]-493 BC", "[264] to 241 BC". */
function yearBefore(
  tokens: readonly Token[],
  from: number,
  { start, end, meaning }: Found,
): Found | undefined {
  if (
    meaning.kind !== "point" ||
    meaning.year === undefined ||
    meaning.year > 0 ||
    meaning.month !== undefined
  )
    return undefined;
  const first = tokens[start - 2];
  if (
    start - 2 < from ||
    !first?.plain ||
    first.number <= 1 - meaning.year ||
    !joinsDays(tokens[start - 1]?.word)
  )
    return undefined;
  if (tokens[end - 1]?.plain) return undefined;
  return {
    start: start - 2,
    end: start - 1,
    meaning: { kind: "point", year: 1 - first.number },
    rule: "year-list",
  };
}

/** Gives the month before a dated one its year: "[March] and April 1918", "[31 May] - 1 June 1916", "July-November 1954". */
export function shareYear(tokens: readonly Token[], found: Found[], { start, meaning }: Found): void {
  const last = found.at(-1);
  if (last?.meaning.kind !== "point" || meaning.kind !== "point" || meaning.year === undefined) return;
  const { month, year, yearShift, which } = last.meaning;
  const joined = start - last.end <= 2 && joinsDays(tokens[last.end]?.word);
  if (!joined || month === undefined || meaning.month === undefined || year !== undefined) return;
  if (yearShift !== undefined || which !== undefined) return;
  const shared = month > meaning.month ? meaning.year - 1 : meaning.year;
  found[found.length - 1] = { ...last, meaning: { ...last.meaning, year: shared } };
}

/** The day number, in digits or as an ordinal in words, that ends before a token. */
function dayBefore(tokens: readonly Token[], end: number): { start: number; number: number } | undefined {
  for (const start of [end - 3, end - 2]) {
    const ordinal = start >= 0 ? ordinalAt(tokens, start) : undefined;
    if (ordinal?.end === end && ordinal.count <= 31) return { start, number: ordinal.count };
  }
  const last = tokens[end - 1];
  if (last?.lex.ordinal !== undefined && last.lex.ordinal <= 31)
    return { start: end - 1, number: last.lex.ordinal };
  const bare = last?.plain && last.number >= 1 && last.number <= 31 && last.end - last.start <= 2;
  return bare ? { start: end - 1, number: last.number } : undefined;
}

/** The bare day after a date: "May 4 and [5]", "November 19-[20]"; the short year after a year: "1990-[94]". */
export function after(tokens: readonly Token[], date: Found): Found[] {
  if (!joinsDays(tokens[date.end]?.word)) return [];
  const the = tokens[date.end + 1]?.word === "the" ? date.end + 2 : date.end + 1;
  const next = tokens[the];
  if (!next || (!ordinalAt(tokens, the) && (!next.plain || next.end - next.start > 2))) return [];
  return dayAfter(tokens, date, the) ?? yearAfter(tokens, date, next) ?? lengthAfter(tokens, date, the) ?? [];
}

/** "from 40 minutes to [30]". */
function lengthAfter(
  tokens: readonly Token[],
  { start, end, meaning }: Found,
  at: number,
): Found[] | undefined {
  const [amount] = meaning.kind === "length" ? meaning.amounts : [];
  const range = tokens[start - 1]?.word === "from" && tokens[end]?.word === "to";
  if (!amount || !range || !isFree(tokens, at + 1)) return undefined;
  const { number } = tokens[at] as Token;
  return [
    {
      start: at,
      end: at + 1,
      meaning: { kind: "length", amounts: [{ unit: amount.unit, count: number }] },
      rule: "length-list",
    },
  ];
}

function dayAfter(tokens: readonly Token[], date: Found, at: number): Found[] | undefined {
  const point = dayPoint(date);
  const ordinal = ordinalAt(tokens, at);
  const number = ordinal?.count ?? (tokens[at] as Token).number;
  const end = ordinal?.end ?? at + 1;
  if (!point || (startsWithDay(tokens, date) && !ordinal) || number <= (point.day as number) || number > 31)
    return undefined;
  if (!ordinal && !isFree(tokens, end)) return undefined;
  return [{ start: at, end, meaning: { ...point, day: number }, rule: "day-list" }];
}

function yearAfter(tokens: readonly Token[], { meaning, end }: Found, next: Token): Found[] | undefined {
  if (meaning.kind !== "point" || meaning.year === undefined || meaning.month !== undefined) return undefined;
  const dash = tokens[end] as Token;
  if (meaning.year < 1000 || dash.word !== "-" || dash.gap || next.number <= meaning.year % 100)
    return undefined;
  if (next.end - next.start !== 2) return undefined;
  const year = Math.floor(meaning.year / 100) * 100 + next.number;
  return [{ start: end + 1, end: end + 2, meaning: { kind: "point", year }, rule: "year-list" }];
}

function dayPoint({ meaning }: Found): Point | undefined {
  const dated = meaning.kind === "point" && meaning.day !== undefined && meaning.month !== undefined;
  return dated && !meaning.clock && !meaning.part ? meaning : undefined;
}

function startsWithDay(tokens: readonly Token[], date: Found): boolean {
  const start = tokens[date.start]?.word === "the" ? date.start + 1 : date.start;
  return tokens[start]?.plain === true || tokens[start]?.lex.ordinal !== undefined;
}

/** Whether two expressions are the ends of a range: "from A to B", "between A and B", "A-B", "A until B". */
export function joinsRange(tokens: readonly Token[], first: Found, second: Found): boolean {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 2) return false;
  const word = tokens[first.end]?.word ?? "";
  const rest = tokens[first.end + 1]?.word ?? "";
  if (gap === 2 && rest !== "the" && rest !== "in" && rest !== "on") return false;
  if (word === "and") return tokens[first.start - 1]?.word === "between";
  return word !== "or" && word !== "till" ? joiners.has(word) : word === "till";
}

const joiners = new Set(["-", "and", "to", "or", "through", "until", "till"]);
const joinsDays = (word: string | undefined): boolean => joiners.has(word ?? "");

/** Whether a number ends its phrase rather than counts the next word. */
function isFree(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.opens) return true;
  return !/^[a-z%$-]/.test(next.word) || next.lex.preposition === true || next.lex.tense !== undefined;
}
