import type { Amount, Length, Meaning, Point, Unit } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import { type Amounts, amountsAt, articleAt, pluralAt, quartersAt } from "./amounts.ts";
import { numberAt, skipHyphen } from "./numbers.ts";

/** What was read, to which token, by which rule. */
export interface Reading<M extends Meaning = Meaning> {
  readonly end: number;
  readonly meaning: M;
  readonly rule: string;
  /** Too weak to stand without a preposition or a companion. */
  readonly weak?: true;
}

/** A length of time, or the point it leads to: "five days", "the last three months", "two weeks ago", "54 years old". */
export function lengthAt(tokens: readonly Token[], at: number): Reading | undefined {
  if (!tokens[at]) return undefined;
  const sided = sidedAt(tokens, at) ?? yearEndedAt(tokens, at) ?? countedSideAt(tokens, at);
  if (sided) return sided;
  const period = tokens[at]?.word === "a" ? amountsAt(tokens, at + 1) : undefined;
  const whole = period?.hyphen ? periodAt(tokens, period) : undefined;
  if (whole) return whole;
  const the = isDeterminer(tokens[at]) ? at + 1 : at;
  const another = tokens[at]?.word === "another";
  const read = amountsAt(tokens, the) ?? (the > at && !another ? undefined : articleAt(tokens, at));
  if (!read) return the === at ? bareAt(tokens, at) : undefined;
  if (read.hyphen && the > at && tokens[at]?.word !== "another") return periodAt(tokens, read);
  return ageAt(tokens, read, the) ?? shiftAt(tokens, read) ?? lengthReading(tokens, read);
}

const determiners = new Set(["the", "another", "these", "those", "all", "its", "their", "his", "her", "our"]);
const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.word === "the" || token.word === "another");

function lengthReading(tokens: readonly Token[], read: Amounts): Reading<Length> {
  const { end, mod } = suffixAt(tokens, read);
  return { end, rule: "length", meaning: { kind: "length", amounts: read.amounts, ...(mod ? { mod } : {}) } };
}

/** "a week or so", "a year or two", "two days or more". */
function suffixAt(tokens: readonly Token[], read: Amounts): { end: number; mod?: string } {
  const { end } = read;
  if (tokens[end]?.word === "or") {
    const next = tokens[end + 1]?.word;
    if (next === "so" || next === "thereabouts") return { end: end + 2, mod: "APPROX" };
    if (next === "more" || next === "longer") return { end: end + 2, mod: "EQUAL_OR_MORE" };
    if (next === "less" || next === "fewer") return { end: end + 2, mod: "EQUAL_OR_LESS" };
    if (next === "two" && read.amounts[0]?.count === 1) return { end: end + 2, mod: "APPROX" };
  }
  return { end, ...(read.mod ? { mod: read.mod } : read.rough ? { mod: "APPROX" } : {}) };
}

/** "months", "day-long", "hour-long": a length without a number. */
function bareAt(tokens: readonly Token[], at: number): Reading | undefined {
  const { lex } = tokens[at] as Token;
  if (!lex.unit || lex.doubtful) return undefined;
  if (lex.plural) {
    const or =
      tokens[at + 1]?.word === "or" && tokens[at + 2]?.lex.plural && tokens[at + 2]?.lex.unit
        ? at + 3
        : at + 1;
    const long = tokens[or]?.word === "-" && tokens[or + 1]?.word === "long" ? or + 2 : or;
    const read = { end: long, amounts: [{ unit: lex.unit }], hyphen: false };
    return (
      shiftAt(tokens, read) ?? {
        ...lengthReading(tokens, read),
        rule: "bare-length",
        ...(long > or ? {} : { weak: true }),
      }
    );
  }
  if (tokens[at + 1]?.word !== "-" || tokens[at + 2]?.word !== "long") return undefined;
  return lengthReading(tokens, { end: at + 3, amounts: [{ unit: lex.unit, count: 1 }], hyphen: true });
}

/** "a three-year period", else the article stays outside: "a [three-year] strike". */
function periodAt(tokens: readonly Token[], read: Amounts): Reading | undefined {
  return tokens[read.end]?.word === "period" || tokens[read.end]?.word === "span"
    ? lengthReading(tokens, { ...read, end: read.end + 1 })
    : undefined;
}

/** "54 years old", "two-year-old", "18 years of age": no length of time. */
function ageAt(tokens: readonly Token[], read: Amounts, at: number): Reading | undefined {
  const { end } = read;
  const before = tokens[at - 1]?.word;
  if (tokens[at]?.word === "a" && (before === "than" || before === "least")) return undefined;
  const old = skipHyphen(tokens, end);
  if (/^olds?$/.test(tokens[old]?.word ?? "")) return { end: old + 1, meaning: { kind: "age" }, rule: "age" };
  if (tokens[end]?.word === "of" && tokens[end + 1]?.word === "age")
    return { end: end + 2, meaning: { kind: "age" }, rule: "age" };
  return undefined;
}

/** "ago", "earlier", "later", "from now", "hence": the point a length leads to. */
function shiftAt(tokens: readonly Token[], read: Amounts): Reading<Point> | undefined {
  const or = suffixAt(tokens, read);
  const at = or.end;
  const token = tokens[at];
  const [first] = read.amounts;
  if (!first || !token) return undefined;
  const found = shiftWord(tokens, at);
  if (!found) return undefined;
  const { direction, told, end } = found;
  const amounts = read.amounts.length > 1 ? wholeAmount(read.amounts) : first;
  const shift = {
    unit: amounts.unit,
    direction,
    ...(amounts.count === undefined ? {} : { count: amounts.count }),
  };
  const comparison = first.unit === "year" && first.count === 1 && direction === -1;
  return {
    end,
    rule: told ? "shift-told" : "shift",
    meaning: {
      kind: "point",
      shift,
      ...(told ? { told: true } : {}),
      ...(comparison ? { comparison: true } : {}),
      ...(first.unit === "week" && first.count === 1 ? { exact: true } : {}),
      ...(or.mod ? { mod: or.mod } : {}),
    },
  };
}

function shiftWord(
  tokens: readonly Token[],
  at: number,
): { direction: -1 | 1; told: boolean; end: number } | undefined {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1]?.word;
  if (word === "ago") return { direction: -1, told: false, end: at + 1 };
  if (word === "earlier" || word === "previously")
    return next === "than" ? undefined : { direction: -1, told: true, end: at + 1 };
  if (word === "later" || word === "afterwards" || word === "afterward" || word === "thereafter")
    return { direction: 1, told: true, end: at + 1 };
  if (word === "hence") return { direction: 1, told: false, end: at + 1 };
  if (word === "from" && (next === "now" || next === "today"))
    return { direction: 1, told: false, end: at + 2 };
  if (word === "back" && next !== "to" && next !== "in") return undefined;
  return undefined;
}

/** "a year and two months" in the smaller unit. */
function wholeAmount(amounts: readonly Amount[]): Amount {
  const last = amounts.at(-1) as Amount;
  const sum = amounts.reduce((total, { unit, count }) => total + (count ?? 0) * (scale[unit] ?? 1), 0);
  return { unit: last.unit, count: Math.round(sum / (scale[last.unit] ?? 1)) };
}

const scale: Partial<Record<Unit, number>> = {
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  year: 365.25,
};

/** "the 5 past years", "2 upcoming months". */
function countedSideAt(tokens: readonly Token[], at: number): Reading | undefined {
  const number = numberAt(tokens, tokens[at]?.word === "the" ? at + 1 : at);
  const side = number && sideOf(tokens[number.end]);
  const unit = number && tokens[number.end + 1];
  if (!side || number.count === undefined || !unit?.lex.unit || !unit.lex.plural) return undefined;
  const amounts = [{ unit: unit.lex.unit, count: number.count }];
  return { end: number.end + 2, rule: "side-length", meaning: { kind: "length", amounts, side } };
}

/** "the year ended March 31", "the quarter ending June 30": a stretch up to a day. */
function yearEndedAt(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]?.word !== "the") return undefined;
  const noun = tokens[at + 1]?.word === "fiscal" ? at + 2 : at + 1;
  const after = tokens[noun + 1]?.word;
  if (tokens[noun]?.word !== "year" || (after !== "ended" && after !== "ending")) return undefined;
  return {
    end: noun + 1,
    rule: "year-ended",
    meaning: { kind: "length", amounts: [{ unit: "year", count: 1 }] },
  };
}

/** "the last three months", "the past decade", "the first nine months", "the next few days", "recent weeks". */
function sidedAt(tokens: readonly Token[], at: number): Reading | undefined {
  const the = determiners.has(tokens[at]?.word ?? "") ? at + 1 : at;
  const side = sideOf(tokens[the]);
  if (side === undefined) return undefined;
  const told = tokens[the]?.lex.told;
  const next = tokens[the + 1];
  const read =
    quartersAt(tokens, the + 1) ??
    amountsAt(tokens, the + 1) ??
    pluralAt(tokens, the + 1) ??
    (the > at ? pastUnitAt(tokens, the) : undefined);
  if (
    !read ||
    next === undefined ||
    (read.hyphen && tokens[read.end - 1]?.lex.plural !== true && read.amounts[0]?.count !== 1)
  )
    return undefined;
  const { end, meaning } = lengthReading(tokens, read);
  if (tokens[the]?.word === "recent" && read.amounts[0]?.count === undefined)
    return { end, rule: "recent", meaning: { kind: "vague", value: "PAST_REF" } };
  const rule = side === 0 ? "first-length" : "side-length";
  return { end, rule, meaning: { ...meaning, side, ...(told ? { told: true } : {}) } };
}

function sideOf(token: Token | undefined): -1 | 0 | 1 | undefined {
  if (!token) return undefined;
  const { word } = token;
  if (word === "first" || word === "opening") return 0;
  if (word === "recent") return -1;
  if (word === "final" || word === "intervening") return 0;
  if (word === "latest") return -1;
  return token.lex.which === 0 || token.word === "that" || token.word === "this"
    ? undefined
    : token.lex.which;
}

/** "the past year", "the past hour": a length, where "the last year" is a point. */
function pastUnitAt(tokens: readonly Token[], at: number): Amounts | undefined {
  const token = tokens[at + 1];
  if (tokens[at]?.word !== "past" || !token?.lex.unit || token.lex.plural) return undefined;
  if (token.lex.unit === "night" || token.lex.unit === "weekend" || token.lex.unit === "quarter")
    return undefined;
  return { end: at + 2, amounts: [{ unit: token.lex.unit, count: 1 }], hyphen: false };
}
