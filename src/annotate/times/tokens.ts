import { type Lex, lexicon } from "./en/words.ts";

/** One word, number or mark of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower-case word without dots, digits as written, or a single mark. */
  readonly word: string;
  readonly lex: Lex;
  /** Value of a number in digits, else NaN. */
  readonly number: number;
  /** A number without comma or decimals. */
  readonly plain: boolean;
  readonly capital: boolean;
  /** White space stands before it. */
  readonly gap: boolean;
  /** A sentence or paragraph begins here. */
  readonly opens: boolean;
  /** A paragraph begins here. */
  readonly block: boolean;
}

const nothing: Lex = {};
const longestNumber = 15;

/** Words, numbers and marks with what the grammar knows of them; one pass, linear on any text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let gap = true;
  let opens = true;
  let newlines = 2;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      gap = true;
      if (code === 10) newlines++;
      at++;
      continue;
    }
    const end = isDigit(code) ? numberEnd(text, at) : isLetter(code) ? wordEnd(text, at) : at + 1;
    const block = newlines >= 2;
    const token = tokenOf(text, at, end, {
      gap,
      opens: block || (opens && startsSentence(text, code, gap)),
      block,
    });
    tokens.push(token);
    opens = endsSentence(token, tokens) || (opens && isQuote(token.word));
    at = end;
    gap = false;
    newlines = 0;
  }
  return tokens;
}

type Place = Pick<Token, "gap" | "opens" | "block">;

function tokenOf(text: string, start: number, end: number, place: Place): Token {
  const raw = end - start > 40 ? "…" : text.slice(start, end);
  const code = text.charCodeAt(start);
  if (isDigit(code)) {
    const tooLong = raw.length > longestNumber;
    const number = tooLong ? Number.NaN : Number(raw.replaceAll(",", ""));
    return {
      start,
      end,
      word: raw,
      lex: nothing,
      number,
      plain: !tooLong && !/[.,]/.test(raw),
      capital: false,
      ...place,
    };
  }
  const lower = raw.toLowerCase();
  const word =
    lower.length > 1 && lower.includes(".") ? lower.replaceAll(".", "") : (dashes.get(lower) ?? lower);
  return {
    start,
    end,
    word,
    lex: lexicon.get(word) ?? nothing,
    number: Number.NaN,
    plain: false,
    capital: lower !== raw,
    ...place,
  };
}

const dashes = new Map([
  ["–", "-"],
  ["‑", "-"],
  ["‐", "-"],
  ["’", "'"],
  ["‘", "'"],
  ["`", "'"],
  ["“", '"'],
  ["”", '"'],
]);

function numberEnd(text: string, start: number): number {
  let at = digitsEnd(text, start);
  while (text.charCodeAt(at) === 44 && digitsEnd(text, at + 1) === at + 4) at += 4;
  if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) at = digitsEnd(text, at + 1);
  return at;
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a word; "p.m." and "U.S." are one word with their dots. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  if (at - start !== 1) return at;
  while (
    text.charCodeAt(at) === 46 &&
    isLetter(text.charCodeAt(at + 1)) &&
    !isLetter(text.charCodeAt(at + 2))
  )
    at += 2;
  return at - start > 1 && text.charCodeAt(at) === 46 ? at + 1 : at;
}

function endsSentence(token: Token, tokens: readonly Token[]): boolean {
  const { word } = token;
  if (word === "?" || word === "!") return true;
  if (word !== "." && !(word.length === 2 && token.end - token.start > word.length)) return false;
  const before = tokens[tokens.length - 2];
  return word !== "." || before === undefined || !abbreviations.has(before.word);
}

const abbreviations = new Set(
  "mr mrs ms dr gen col lt sgt sen rep gov prof st jr sr inc corp co ltd no jan feb mar apr jun jul aug sep sept oct nov dec vs u.s".split(
    " ",
  ),
);

function startsSentence(text: string, code: number, gap: boolean): boolean {
  return gap && (isUpper(code) || isDigit(code) || isQuote(text[0] ?? "") || !isLetter(code));
}

const isQuote = (word: string): boolean => word === '"' || word === "'" || word === "(" || word === "`";
const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x3000;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
  c >= 0x3040;
