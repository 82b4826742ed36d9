import type { Amount, Unit } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import { type Counted, numberAt, skipHyphen } from "./numbers.ts";

/** Amounts read so far. */
export interface Amounts {
  readonly end: number;
  readonly amounts: readonly Amount[];
  readonly hyphen: boolean;
  readonly rough?: true;
  readonly mod?: string;
}

/** "five days", "2 1/2 hours", "two years and three months", "two to three weeks", "three-year", "3h". */
export function amountsAt(tokens: readonly Token[], at: number): Amounts | undefined {
  const number = numberAt(tokens, at);
  if (!number) return undefined;
  const range = rangeAt(tokens, number.end);
  const first = unitAfter(tokens, range?.end ?? number.end, number);
  if (!first) return undefined;
  const amounts: Amount[] = [
    {
      unit: first.unit,
      ...(range || number.count === undefined
        ? range
          ? { count: number.count as number }
          : {}
        : { count: number.count }),
    },
  ];
  let { end } = first;
  for (let more = nextAmount(tokens, end); more; more = nextAmount(tokens, end)) {
    amounts.push(more.amount);
    end = more.end;
  }
  const half = halfAfter(tokens, end, amounts);
  return {
    end: half ?? end,
    amounts: half ? [{ ...(amounts[0] as Amount), count: (amounts[0]?.count ?? 0) + 0.5 }] : amounts,
    hyphen: first.hyphen,
    ...(number.rough ? { rough: true } : {}),
    ...(range ? { mod: "EQUAL_OR_MORE" } : {}),
  };
}

/** "a year and a half". */
function halfAfter(tokens: readonly Token[], end: number, amounts: readonly Amount[]): number | undefined {
  const fits =
    tokens[end]?.word === "and" && tokens[end + 1]?.word === "a" && tokens[end + 2]?.word === "half";
  return fits && amounts.length === 1 && amounts[0]?.count !== undefined && !tokens[end + 3]?.lex.unit
    ? end + 3
    : undefined;
}

/** "to three", "-30", "or twelve" between two numbers of one unit. */
function rangeAt(tokens: readonly Token[], at: number): { end: number } | undefined {
  const { word, gap } = tokens[at] ?? { word: "", gap: true };
  if (word !== "to" && word !== "or" && !(word === "-" && (!gap || tokens[at + 1]?.gap))) return undefined;
  const second = numberAt(tokens, at + 1);
  return second?.count !== undefined && tokens[skipHyphen(tokens, second.end)]?.lex.unit ? second : undefined;
}

/** The unit after a number, past a hyphen and words like "full" or "trading". */
function unitAfter(
  tokens: readonly Token[],
  at: number,
  number: Counted,
): { unit: Unit; end: number; hyphen: boolean } | undefined {
  const joined = skipHyphen(tokens, at);
  let i = joined;
  while (i < joined + 2 && between.has(tokens[i]?.word ?? "")) i++;
  const token = tokens[i];
  const unit = token?.lex.unit;
  if (!token || !unit || (token.word === "second" && joined === at)) return undefined;
  if ((token.capital && token.gap) || (unit === "night" && !token.lex.plural)) return undefined;
  if (token.lex.doubtful && (token.gap || Number.isNaN(tokens[at - 1]?.number ?? Number.NaN)))
    return undefined;
  if (!token.lex.plural && joined === at && (number.count ?? 0) >= 1000) return undefined;
  if (unit === "quarter" && (!token.lex.plural || joined > at || tokens[i + 1]?.word === "of"))
    return undefined;
  const hyphen = joined > at || (!token.lex.plural && number.count !== 1);
  if (
    token.lex.plural &&
    number.count === undefined &&
    tokens[at - 1]?.word === "some" &&
    number.end - 1 > at
  )
    return undefined;
  return { unit, end: i + 1, hyphen };
}

const between = new Set(
  "full more additional consecutive straight trading business working calendar long further extra whole entire solid successive school fiscal other brutal bloody crucial short".split(
    " ",
  ),
);

/** ", two months" after "a year". */
function nextAmount(tokens: readonly Token[], at: number): { amount: Amount; end: number } | undefined {
  const skip = tokens[at]?.word === "and" || tokens[at]?.word === "," ? at + 1 : at;
  if (tokens[at]?.word === "," && tokens[at]?.gap) return undefined;
  const number = numberAt(tokens, tokens[skip]?.word === "and" && skip > at ? skip + 1 : skip);
  if (!number || number.count === undefined) return undefined;
  const unit = tokens[number.end];
  if (!unit?.lex.unit || unit.lex.doubtful || unit.word === "second" || unit.word === "night")
    return undefined;
  return { amount: { unit: unit.lex.unit, count: number.count }, end: number.end + 1 };
}

/** "a week", "an hour", "a full year", "one day". */
export function articleAt(tokens: readonly Token[], at: number): Amounts | undefined {
  const { word } = tokens[at] as Token;
  const whole = wholeAt(tokens, at);
  if (whole) return whole;
  if (word !== "a" && word !== "an" && word !== "one" && word !== "another") return undefined;
  let i = at + 1;
  while (
    i < at + 3 &&
    (between.has(tokens[i]?.word ?? "") || tokens[i]?.word === "single" || tokens[i]?.word === "mere")
  )
    i++;
  const token = tokens[i];
  if (!token?.lex.unit || token.lex.plural || token.lex.doubtful) return undefined;
  if (
    token.word === "second" ||
    token.word === "quarter" ||
    token.word === "night" ||
    token.word === "weekend"
  )
    return undefined;
  if (tokens[i + 1]?.word === "-" && !tokens[i + 1]?.gap) {
    const tail = tokens[i + 2]?.word;
    return tail === "old"
      ? { end: i + 1, amounts: [{ unit: token.lex.unit, count: 1 }], hyphen: true }
      : undefined;
  }
  const half =
    tokens[i + 1]?.word === "and" && tokens[i + 2]?.word === "half"
      ? i + 3
      : halfAfter(tokens, i + 1, [{ unit: token.lex.unit, count: 1 }]);
  return { end: half ?? i + 1, amounts: [{ unit: token.lex.unit, count: half ? 1.5 : 1 }], hyphen: false };
}

/** "all day", "for a full year", "for a whole week". */
function wholeAt(tokens: readonly Token[], at: number): Amounts | undefined {
  const { word } = tokens[at] as Token;
  if (word !== "all" && word !== "full" && word !== "whole") return undefined;
  const unit = tokens[skipHyphen(tokens, at + 1)];
  if (!unit?.lex.unit || unit.lex.plural || !/^(day|week|month|year|night)$/.test(unit.word))
    return undefined;
  if (word !== "all" && tokens[at - 1]?.word !== "for") return undefined;
  return { end: skipHyphen(tokens, at + 1) + 1, amounts: [{ unit: unit.lex.unit, count: 1 }], hyphen: false };
}

/** "the past two quarters", where "two quarters" alone may be parts. */
export function quartersAt(tokens: readonly Token[], at: number): Amounts | undefined {
  const number = numberAt(tokens, at);
  return number?.count !== undefined && tokens[number.end]?.word === "quarters"
    ? { end: number.end + 1, amounts: [{ unit: "quarter", count: number.count }], hyphen: false }
    : undefined;
}

/** A plural unit without a number: "months", "weeks and months". */
export function pluralAt(tokens: readonly Token[], at: number): Amounts | undefined {
  const token = tokens[at];
  if (!token?.lex.unit || !token.lex.plural) return undefined;
  const and = tokens[at + 1]?.word === "and" || tokens[at + 1]?.word === "or";
  const end = and && tokens[at + 2]?.lex.plural && tokens[at + 2]?.lex.unit ? at + 3 : at + 1;
  return { end, amounts: [{ unit: token.lex.unit }], hyphen: false };
}
