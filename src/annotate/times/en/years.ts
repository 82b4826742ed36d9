import type { Token } from "../tokens.ts";
import { type Atom, atom } from "./atoms.ts";
import { numberAt, ordinalAt, skipHyphen, writtenYearAt } from "./numbers.ts";

/** The year of two or four digits: "98" is 1998, "24" is 2024. */
export function fullYear(number: number, digits: number): number {
  if (digits > 2) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}

/** "1980s", "'80s", "eighties", "nineteen seventies"; "mid-1990s" comes by its modifier. */
export function decadeAt(tokens: readonly Token[], at: number): Atom | undefined {
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
export function centuryAt(tokens: readonly Token[], at: number): Atom | undefined {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal) return undefined;
  const end = skipHyphen(tokens, ordinal.end);
  if (tokens[end]?.lex.unit !== "century") return undefined;
  const bc = bcAt(tokens, end + 1);
  return atom("decade", bc ?? end + 1, { century: bc ? -ordinal.count : ordinal.count });
}

/** "1971", "480 BC", "79 AD", "1939"; years without company are weak before 1900. */
export function yearAt(tokens: readonly Token[], at: number): Atom | undefined {
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
export function isYearRange(tokens: readonly Token[], at: number): boolean {
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
export function shortYearAt(tokens: readonly Token[], at: number): Atom | undefined {
  const digits = tokens[at + 1];
  if (!digits?.plain || digits.gap || digits.end - digits.start !== 2) return undefined;
  const decade = decadeAt(tokens, at + 1);
  return decade ?? atom("year", at + 2, { year: fullYear(digits.number, 2) }, tokens[at]?.gap === false);
}

/** "the year 2000", "AD 79". */
export function namedYearAt(tokens: readonly Token[], at: number): Atom | undefined {
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
export function fiscalAt(tokens: readonly Token[], at: number): Atom | undefined {
  const next = tokens[at + 1]?.word === "year" ? at + 2 : at + 1;
  const year = tokens[next];
  return year?.plain && year.number >= 1900 && year.number < 2200
    ? atom("year", next + 1, { year: year.number })
    : undefined;
}

/** A year in words as an atom. */
export function writtenYear(tokens: readonly Token[], at: number): Atom | undefined {
  const year = writtenYearAt(tokens, at);
  return year?.count === undefined ? undefined : atom("year", year.end, { year: year.count });
}
