import { bundles, ordinals, parts, scales, shortScales, small, tens } from "./en/words.ts";
import { type Token, digitsValue } from "./tokens.ts";

/** A whole or decimal number at some token, and the token after it. */
export interface Cardinal {
  readonly value: number;
  /** Index of the first token that is not part of it. */
  readonly to: number;
  /** Its last multiplier ("million"), 1 without one. */
  readonly scale: number;
  /** Written in digits at least in part. */
  readonly digits: boolean;
  /** The value before its only multiplier: 2.5 of "2.5bn"; absent where words make it up. */
  readonly coefficient?: number;
  /** "twenty-first", "3rd". */
  readonly ordinal?: boolean;
}

/** 4.1 times a million is 4,100,000, not the binary fraction beside it. */
export const exact = (value: number): number => Number(value.toPrecision(15));

interface State {
  total: number;
  /** What is below the next multiplier. */
  group: number | undefined;
  lastScale: number;
  at: number;
  digits: boolean;
  /** Numbers taken in, to know whether a coefficient stands alone. */
  taken: number;
}

/**
 * The number that begins at a token, read as far as it goes: "four thousand three hundred and 21", "2.5bn", "1 234 567".
 * `alone` keeps "and" from joining ("between one hundred and two thousand").
 */
export function readCardinal(tokens: readonly Token[], from: number, alone = false): Cardinal | undefined {
  const state: State = {
    total: 0,
    group: undefined,
    lastScale: Infinity,
    at: from,
    digits: false,
    taken: 0,
  };
  let coefficient: number | undefined;
  while (step(tokens, state, alone)) {
    if (state.taken === 1 && state.group !== undefined && state.total === 0) coefficient = state.group;
  }
  if (state.at === from) return undefined;
  const ordinal = readOrdinalTail(tokens, state);
  const value = exact(state.total + (state.group ?? 0));
  if (!Number.isFinite(value)) return undefined;
  const scale = state.lastScale === Infinity ? 1 : state.lastScale;
  return {
    value,
    to: state.at,
    scale,
    digits: state.digits,
    ...(state.taken === 1 && coefficient !== undefined ? { coefficient } : {}),
    ...(ordinal ? { ordinal } : {}),
  };
}

/** Takes in the next piece; false where the number ends. */
function step(tokens: readonly Token[], state: State, alone: boolean): boolean {
  return (
    takeBasic(tokens, state, state.at) ||
    takeHundred(tokens, state) ||
    takeScale(tokens, state) ||
    (!alone && takeAnd(tokens, state))
  );
}

/** Value of a basic number at a token: digits, "seven", "twenty". */
function basic(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number; digits: boolean } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === "digits") return spaced(tokens, at);
  if (token.kind === "sign") return undefined;
  const value = small.get(token.text) ?? tens.get(token.text);
  if (value === undefined) return undefined;
  if (value < 20) return { value, to: at + 1, digits: false };
  const next = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  const unit = small.get(tokens[next]?.text ?? "");
  if (unit === undefined || unit === 0 || unit > 9) return { value, to: at + 1, digits: false };
  return { value: value + unit, to: next + 1, digits: false };
}

/** Digits, with the groups of three that spaces hold apart. */
function spaced(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number; digits: boolean } | undefined {
  const first = tokens[at] as Token;
  let raw = first.text;
  let to = at + 1;
  if (/^\d{1,3}$/.test(raw) && raw[0] !== "0" && !first.glued) {
    for (let next = tokens[to]; next && isGroup(next, tokens[to - 1] as Token); next = tokens[to]) {
      raw += next.text;
      to++;
      if (next.text.includes(".")) break;
    }
    const loose = tokens[to + 1];
    if (
      to === at + 1 &&
      tokens[to]?.text === "," &&
      tokens[to]?.glued &&
      loose &&
      isZeros(loose, tokens[to] as Token)
    ) {
      raw += loose.text;
      to += 2;
    }
  }
  const value = digitsValue(raw);
  return value === undefined ? undefined : { value, to, digits: true };
}

const isGroup = (token: Token, before: Token): boolean =>
  token.kind === "digits" && token.start - before.end === 1 && /^\d{3}(?:\.\d+)?$/.test(token.text);

/** "61, 000": after a comma and a space, a group that no number begins with. */
const isZeros = (token: Token, before: Token): boolean =>
  token.kind === "digits" && token.start - before.end === 1 && /^0\d\d$/.test(token.text);

function takeBasic(tokens: readonly Token[], state: State, at: number): boolean {
  const piece = basic(tokens, at);
  if (!piece) return false;
  if (state.group !== undefined) {
    const fits = state.group > 0 && state.group % 100 === 0 && piece.value < 100 && !piece.digits;
    if (!fits || !endsInHundred(tokens, state.at)) return false;
  } else if (state.taken > 0) {
    if (piece.value >= state.lastScale) return false;
    if (piece.digits && !isMultiplier(tokens[piece.to])) return false;
  }
  state.group = (state.group ?? 0) + piece.value;
  state.digits ||= piece.digits;
  state.taken++;
  state.at = piece.to;
  return true;
}

const endsInHundred = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === "hundred";

function isMultiplier(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "hundred" || scales.has(token.text));
}

function takeHundred(tokens: readonly Token[], state: State): boolean {
  const at = dash(tokens, state, "hundred");
  if (at < 0) return false;
  if (state.group === undefined ? state.taken > 0 : state.group <= 0 || state.group > 999) return false;
  if (endsInHundred(tokens, state.at)) return false;
  state.group = (state.group ?? 1) * 100;
  state.at = at + 1;
  if (state.taken === 0) state.taken = 1;
  return true;
}

/** Index of a word right here or after a hyphen; -1 where it is not. */
function dash(tokens: readonly Token[], state: State, word: string): number {
  if (tokens[state.at]?.text === word) return state.at;
  if (state.taken > 0 && tokens[state.at]?.text === "-" && tokens[state.at + 1]?.text === word)
    return state.at + 1;
  return -1;
}

function takeScale(tokens: readonly Token[], state: State): boolean {
  const hyphen = state.taken > 0 && tokens[state.at]?.text === "-" && isScaleWord(tokens[state.at + 1]);
  const at = hyphen ? state.at + 1 : state.at;
  const token = tokens[at];
  const scale = token && scaleOf(token, state, tokens);
  if (scale === undefined || (token?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === "digits"))
    return false;
  if (state.group === undefined) {
    if (state.taken > 0 && !isScaleWord(tokens[state.at - 1])) return false;
    state.total = (state.total || 1) * scale;
  } else if (scale < state.lastScale) {
    state.total += state.group * scale;
  } else {
    return false;
  }
  state.group = undefined;
  state.lastScale = scale;
  if (state.taken === 0) state.taken = 1;
  state.at = at + 1;
  return true;
}

const isScaleWord = (token: Token | undefined): boolean => token !== undefined && scales.has(token.text);

function scaleOf(token: Token, state: State, tokens: readonly Token[]): number | undefined {
  const written = scales.get(token.text) ?? bundles.get(state.taken > 0 ? token.text : "");
  if (written !== undefined || token.kind !== "word") return written;
  const short = state.digits ? shortScales.get(token.text) : undefined;
  if (short === undefined || (token.text === "mm" && !isMoney(tokens, state))) return undefined;
  if (token.raw === "M") return short;
  return token.glued || token.text.length > 1 || token.text === "k" ? short : undefined;
}

/** "$40mm" is millions, "a 40mm gun" has millimetres. */
function isMoney(tokens: readonly Token[], { at }: State): boolean {
  return [tokens[at - 2], tokens[at - 3]].some((token) => /^[$€£¥]$|^\p{Lu}{3}$/u.test(token?.raw ?? ""));
}

/** "two hundred and three", "six crore and two hundred": what follows "and" must be smaller than what stands before. */
function takeAnd(tokens: readonly Token[], state: State): boolean {
  if (state.taken === 0 || tokens[state.at]?.text !== "and") return false;
  const before = tokens[state.at - 1] as Token;
  if (before.text !== "hundred" && !scales.has(before.text)) return false;
  const piece = basic(tokens, state.at + 1);
  if (!piece || piece.value >= 1000 || piece.value === 0) return false;
  if (piece.digits && before.text !== "hundred" && before.text !== "thousand") return false;
  const after = tokens[piece.to];
  if (namesParts(tokens, piece)) return false;
  if (state.group !== undefined) {
    if (state.group % 100 !== 0 || piece.value >= 100 || after?.text === "hundred") return false;
  } else if (piece.digits && isMultiplier(after)) return false;
  state.group = (state.group ?? 0) + piece.value;
  state.digits ||= piece.digits;
  state.taken++;
  state.at = piece.to;
  return true;
}

/** Whether parts of one follow: in "two million and three fifths" the "and" joins the fifths. */
function namesParts(tokens: readonly Token[], { value, to }: { value: number; to: number }): boolean {
  const text = tokens[tokens[to]?.text === "-" ? to + 1 : to]?.text ?? "";
  const below = parts.get(text);
  if (below === undefined || value >= below) return false;
  return text.endsWith("s") || text === "half" || text === "quarter" || value === 1;
}

/** "twenty-first", "one hundred and fifth", "3rd": the ordinal word or ending that closes a number. */
function readOrdinalTail(tokens: readonly Token[], state: State): boolean {
  const token = tokens[state.at];
  const last = tokens[state.at - 1] as Token;
  if (last.kind === "digits" && token?.glued && /^(?:st|nd|rd|th)$/.test(token.text)) {
    state.at++;
    return true;
  }
  const at = token?.text === "-" ? state.at + 1 : state.at;
  const value = ordinals.get(tokens[at]?.text ?? "");
  if (value === undefined || value > 9 || state.group === undefined || state.digits) return false;
  if (!tens.has(last.text)) return false;
  state.group += value;
  state.at = at + 1;
  return true;
}
