import type { Token } from "../tokens.ts";

/** A number read from words or digits; `count` absent is "several". */
export interface Counted {
  /** Index after its last token. */
  readonly end: number;
  readonly count?: number;
  /** "a couple of": told roughly. */
  readonly rough?: true;
}

/** The number at a token: "12", "2.5", "twenty-four", "a hundred", "two and a half", "several", "a couple of". */
export function numberAt(tokens: readonly Token[], at: number): Counted | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (!Number.isNaN(token.number)) return digitsAt(tokens, at);
  if (token.lex.some) return someAt(tokens, at);
  if (token.word === "a" || token.word === "an") return afterArticle(tokens, at);
  if (token.word === "half") return halfAt(tokens, at);
  const words = cardinalAt(tokens, at);
  return words && withHalf(tokens, words);
}

function digitsAt(tokens: readonly Token[], at: number): Counted {
  const { number } = tokens[at] as Token;
  const next = tokens[at + 1];
  const slash = tokens[at + 2];
  if (next && slash?.word === "/" && next.number < 10 && (tokens[at + 3]?.number ?? 0) < 11)
    return { count: number + next.number / (tokens[at + 3] as Token).number, end: at + 4 };
  if (next?.word === "½") return { count: number + 0.5, end: at + 2 };
  const scale = scaleOf(next);
  return scale ? { count: number * scale, end: at + 2 } : withHalf(tokens, { count: number, end: at + 1 });
}

function scaleOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  return token.word === "million"
    ? 1e6
    : token.word === "billion"
      ? 1e9
      : (token.lex.cardinal ?? 0) >= 100
        ? (token.lex.cardinal as number)
        : 0;
}

/** "several", "a few": no count; "couple of" two, roughly; "dozens of" no count. */
function someAt(tokens: readonly Token[], at: number): Counted {
  const { word } = tokens[at] as Token;
  const end = tokens[at + 1]?.word === "of" ? at + 2 : at + 1;
  return word === "couple" ? { count: 2, rough: true, end } : { end };
}

function afterArticle(tokens: readonly Token[], at: number): Counted | undefined {
  const next = tokens[at + 1];
  if (next === undefined) return undefined;
  if (next.lex.some && next.word !== "many") return someAt(tokens, at + 1);
  if (next.word === "dozen") return { count: 12, end: at + 2 };
  if (next.word === "half") return { count: 0.5, end: skipHyphen(tokens, at + 2) };
  if (next.word === "quarter" && tokens[at + 2]?.word === "of") {
    const unit = tokens[at + 3]?.word === "an" || tokens[at + 3]?.word === "a" ? at + 4 : at + 3;
    return { count: 0.25, end: unit };
  }
  if ((next.lex.cardinal ?? 0) >= 100) return cardinalAt(tokens, at + 1, 1);
  return undefined;
}

function halfAt(tokens: readonly Token[], at: number): Counted | undefined {
  const next = tokens[at + 1]?.word;
  if (next === "a" || next === "an")
    return tokens[at + 2]?.word === "dozen" ? { count: 6, end: at + 3 } : { count: 0.5, end: at + 2 };
  if (next === "-") return { count: 0.5, end: at + 2 };
  return tokens[at + 1]?.lex.unit === "hour" && !tokens[at + 1]?.lex.plural
    ? { count: 0.5, end: at + 1 }
    : undefined;
}

/** A cardinal in words; `start` is what stands before a scale ("a hundred"). */
function cardinalAt(tokens: readonly Token[], at: number, start?: number): Counted | undefined {
  let total = 0;
  let group = start ?? Number.NaN;
  let end = at;
  for (let i = at; i < at + 12; i = skipHyphen(tokens, end)) {
    const token = tokens[i];
    const value = cardinalOf(token);
    if (value === undefined) {
      const joins =
        token?.word === "and" && (group >= 100 || total > 0) && cardinalOf(tokens[i + 1]) !== undefined;
      if (!joins) break;
      end = i + 1;
      continue;
    }
    if (value === 1000 || value >= 1e6) {
      if (Number.isNaN(group)) return undefined;
      total += group * value;
      group = 0;
    } else if (value === 100) {
      if (Number.isNaN(group)) return undefined;
      group *= 100;
    } else {
      const rest = Number.isNaN(group) ? 0 : group % 100;
      const fits = Number.isNaN(group) || rest === 0 || (rest >= 20 && rest % 10 === 0 && value < 10);
      if (!fits || (group === 0 && total === 0 && i !== at)) break;
      group = (Number.isNaN(group) ? 0 : group) + value;
    }
    end = i + 1;
  }
  return Number.isNaN(group) || end === at ? undefined : { count: total + group, end };
}

function cardinalOf(token: Token | undefined): number | undefined {
  if (token?.word === "million") return 1e6;
  if (token?.word === "billion") return 1e9;
  return token?.lex.cardinal;
}

/** "two and a half". */
function withHalf(tokens: readonly Token[], read: Counted): Counted {
  const { end, count } = read;
  if (tokens[end]?.word !== "and" || count === undefined) return read;
  const half = tokens[end + 1]?.word === "a" ? end + 2 : end + 1;
  return tokens[half]?.word === "half" ? { count: count + 0.5, end: half + 1 } : read;
}

/** The index after a hyphen that joins two words, else the index itself. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.word === "-" && !token.gap && tokens[at + 1]?.gap === false ? at + 1 : at;
}

/** A year in words: "nineteen ninety-seven", "two thousand and four"; beside a date also "seventeen hundred thirty-three". */
export function writtenYearAt(tokens: readonly Token[], at: number): Counted | undefined {
  const first = tokens[at]?.lex.cardinal;
  if (first === undefined || first > 20) return undefined;
  const next = skipHyphen(tokens, at + 1);
  const scale = tokens[next]?.lex.cardinal;
  if (scale === 100 || scale === 1000) return scaledYearAt(tokens, at, first, scale);
  const rest = first >= 11 ? cardinalAt(tokens, next) : undefined;
  return rest?.count !== undefined && rest.count >= 10 && rest.count < 100
    ? { count: first * 100 + rest.count, end: rest.end }
    : undefined;
}

function scaledYearAt(
  tokens: readonly Token[],
  at: number,
  first: number,
  scale: number,
): Counted | undefined {
  const whole = cardinalAt(tokens, at);
  if (whole?.count === undefined || whole.count < 1000 || whole.count > 2199) return undefined;
  const before = tokens[at - 1];
  const beside = before?.word === "in" || before?.word === "of" || before?.lex.month !== undefined;
  return beside || (first === 2 && scale === 1000) ? whole : undefined;
}

/** An ordinal: "first", "twenty-first", "1st", "22nd". */
export function ordinalAt(tokens: readonly Token[], at: number): { count: number; end: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.plain) {
    const suffix = tokens[at + 1];
    return suffix?.gap === false && /^(st|nd|rd|th)$/.test(suffix.word)
      ? { count: token.number, end: at + 2 }
      : undefined;
  }
  if (token.lex.ordinal !== undefined) return { count: token.lex.ordinal, end: at + 1 };
  const tens = token.lex.cardinal;
  if (tens === undefined || tens < 20 || tens % 10) return undefined;
  const ones = tokens[skipHyphen(tokens, at + 1)]?.lex.ordinal;
  return ones !== undefined && ones < 10
    ? { count: tens + ones, end: skipHyphen(tokens, at + 1) + 1 }
    : undefined;
}
