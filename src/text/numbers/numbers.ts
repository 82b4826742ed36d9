import {
  bundles,
  few,
  fractionSigns,
  metreCues,
  ordinals,
  parts,
  scales,
  small,
  tens,
  timeUnits,
  vague,
} from "./en/words.ts";
import { type Cardinal, exact, readCardinal } from "./cardinal.ts";
import { type Token, digitsValue } from "./tokens.ts";

/** A number as it is written: where, what it may lie between, and how it is said. */
export interface NumberRead {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** `vague` counts by the plural ("hundreds"), `few` by a word ("several"), `ratio` is "one in five". */
  readonly form: "cardinal" | "ordinal" | "fraction" | "ratio" | "vague" | "few";
  /** Last multiplier, 1 without one: "10 to 15 million" lends it to the 10. */
  readonly scale: number;
  /** What stood before the only multiplier: 15 of "15 million". */
  readonly coefficient?: number;
  readonly digits: boolean;
}

/** All numbers of a run of tokens, in order; they never overlap. Linear. */
export function readNumbers(tokens: readonly Token[]): NumberRead[] {
  const found: NumberRead[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = mayBegin(tokens[at] as Token) ? readNumber(tokens, at) : undefined;
    if (number) found.push(number);
    at = number ? number.to : at + 1;
  }
  return found;
}

const openers = new Set([
  ...small.keys(),
  ...tens.keys(),
  ...scales.keys(),
  ...vague.keys(),
  ...few.keys(),
  ...ordinals.keys(),
  ...fractionSigns.keys(),
  "hundred",
  "half",
  "quarter",
  "dozen",
  "a",
  "an",
  "minus",
  "negative",
  "-",
  "−",
  ".",
  "couple",
  "pair",
]);

const mayBegin = (token: Token): boolean => token.kind === "digits" || openers.has(token.text);

/** The number that begins at a token, as long as it goes. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | undefined {
  return (
    readSigned(tokens, at) ??
    readPlural(tokens, at) ??
    readHalf(tokens, at) ??
    readBundle(tokens, at) ??
    readPart(tokens, at) ??
    readCounted(tokens, at)
  );
}

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

/** "minus five", "-9.2", "negative one". A hyphen counts only where nothing stands before it. */
function readSigned(tokens: readonly Token[], at: number): NumberRead | undefined {
  const text = word(tokens, at);
  const hyphen = text === "-" || text === "−";
  if (!hyphen && text !== "minus" && text !== "negative") return undefined;
  const next = tokens[at + 1];
  if (!next || (hyphen && !isLoose(tokens, at))) return undefined;
  if (next.kind !== "digits" && hyphen) return undefined;
  const inner = readCounted(tokens, at + 1);
  if (!inner || inner.form === "ordinal") return undefined;
  return { ...inner, from: at, low: -inner.high, high: -inner.low };
}

/** A minus sign stands free on its left and touches its number. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!tokens[at + 1]?.glued) return before === undefined;
  if (before && /^[<>=≤≥]$/.test(before.text)) return true;
  return before === undefined || (!tokens[at]?.glued && before.kind !== "digits");
}

/** "hundreds", "tens of thousands", "several hundred", "a few million". */
function readPlural(tokens: readonly Token[], at: number): NumberRead | undefined {
  const range = vague.get(word(tokens, at));
  if (range && !isVerb(tokens, at)) {
    const inner = word(tokens, at + 1) === "of" ? vague.get(word(tokens, at + 2)) : undefined;
    const scale = inner ? inner[0] : 1;
    return number(tokens, at, inner ? at + 3 : at + 1, [range[0] * scale, range[1] * scale], "vague");
  }
  const start = word(tokens, at) === "a" ? at + 1 : at;
  const text = word(tokens, start);
  const count = few.get(text);
  if (!count || (start === at && text === "handful")) return undefined;
  const scale = multiplier(word(tokens, start + 1));
  if (text === "few" && start === at && !scale) return undefined;
  const to = scale ? start + 2 : start + 1;
  return number(tokens, at, to, [count[0] * (scale ?? 1), count[1] * (scale ?? 1)], "few");
}

/** "He scores", "the tens": only what is counted or what befell it makes these words numbers. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:scores|tens)$/.test(word(tokens, at)) &&
  !/^(?:of|more|killed|injured|wounded|dead|missing|died|others)$/.test(word(tokens, at + 1));

const multiplier = (text: string): number | undefined =>
  text === "hundred" ? 100 : (scales.get(text) ?? bundles.get(text));

function number(
  tokens: readonly Token[],
  from: number,
  to: number,
  [low, high]: readonly [number, number],
  form: NumberRead["form"],
): NumberRead {
  const digits = tokens[to - 1]?.kind === "digits";
  return { from, to, low: exact(low), high: exact(high), form, scale: 1, digits };
}

/** "half a dozen", "half a million", "half million", "half", "a half". */
function readHalf(tokens: readonly Token[], at: number): NumberRead | undefined {
  const start = word(tokens, at) === "a" ? at + 1 : at;
  const text = word(tokens, start);
  const share = text === "half" ? 0.5 : text === "quarter" ? 0.25 : undefined;
  if (share === undefined) return undefined;
  const of = word(tokens, start + 1) === "of" && word(tokens, start + 2) === "a" ? 2 : 0;
  const article = of || (word(tokens, start + 1) === "a" ? 1 : 0);
  const scale = multiplier(word(tokens, start + 1 + article));
  if (scale) return number(tokens, at, start + 2 + article, [share * scale, share * scale], "cardinal");
  if (share === 0.25 && start === at) return undefined;
  if (tokens[start + 1]?.text === "-") return undefined;
  return number(tokens, at, start + 1, [share, share], "fraction");
}

/** "a dozen", "a couple of", "a hundred", "a million and a half". */
function readBundle(tokens: readonly Token[], at: number): NumberRead | undefined {
  const article = word(tokens, at) === "a" || word(tokens, at) === "an";
  if (!article) return readPair(tokens, at);
  const text = word(tokens, at + 1);
  if (text === "dozen") return number(tokens, at, at + 2, [12, 12], "cardinal");
  if (text === "couple" || text === "pair") return readPair(tokens, at);
  if (text !== "hundred" && !scales.has(text)) return undefined;
  const inner = readCounted(tokens, at + 1);
  return inner && inner.form !== "ordinal" ? { ...inner, from: at } : undefined;
}

function readPair(tokens: readonly Token[], at: number): NumberRead | undefined {
  if (word(tokens, at) === "dozen") return number(tokens, at, at + 1, [12, 12], "cardinal");
  if (word(tokens, at) !== "a") return undefined;
  const text = word(tokens, at + 1);
  if (text !== "couple" && text !== "pair") return undefined;
  const dozen = word(tokens, at + 2) === "dozen" ? 12 : 1;
  return number(
    tokens,
    at,
    at + (dozen === 12 ? 3 : 2),
    [2 * dozen, 2 * dozen],
    text === "couple" ? "few" : "cardinal",
  );
}

/** "a third", "a fifth of": a part of one; "a third man" is none. */
function readPart(tokens: readonly Token[], at: number): NumberRead | undefined {
  if (word(tokens, at) !== "a" && word(tokens, at) !== "an") {
    const sign = fractionSigns.get(word(tokens, at));
    return sign === undefined ? undefined : number(tokens, at, at + 1, [sign, sign], "fraction");
  }
  const twenty = tens.get(word(tokens, at + 1));
  const to = twenty === undefined ? at + 2 : word(tokens, at + 2) === "-" ? at + 4 : at + 3;
  const ordinal = ordinals.get(word(tokens, to - 1));
  if (ordinal === undefined || ordinal < 3) return undefined;
  if (twenty !== undefined && ordinal > 9) return undefined;
  const rest = tokens[to];
  if (rest?.text === "-" && rest.glued && tokens[to + 1]?.glued) return undefined;
  if (rest && rest.kind === "word" && !partFollowers.has(rest.text)) return undefined;
  const share = 1 / (ordinal + (twenty ?? 0));
  return number(tokens, at, to, [share, share], "fraction");
}

/** Words after "a third" that leave it a part of one. */
const partFollowers = new Set(
  "of in on to from since by as and or more less fewer higher lower larger smaller bigger compared said were are was is have has had say do with over during between this last while".split(
    " ",
  ),
);

/** A number that is counted out, with its fractions: "two thirds", "four and a half million", "one in five". */
function readCounted(tokens: readonly Token[], at: number): NumberRead | undefined {
  const first = readOrdinal(tokens, at) ?? readPoint(tokens, at);
  if (first) return first;
  const cardinal = readCardinal(tokens, at, word(tokens, at - 1) === "between");
  if (!cardinal) return undefined;
  if (cardinal.ordinal) return whole(tokens, at, cardinal, "ordinal");
  return (
    readRatio(tokens, at, cardinal) ??
    readParts(tokens, at, cardinal) ??
    readAndPart(tokens, at, cardinal) ??
    readSlash(tokens, at, cardinal) ??
    readPower(tokens, at, cardinal) ??
    readMetres(tokens, at, cardinal) ??
    whole(tokens, at, cardinal, "cardinal")
  );
}

function whole(
  tokens: readonly Token[],
  from: number,
  cardinal: Cardinal,
  form: NumberRead["form"],
): NumberRead {
  const { value, to, scale, digits, coefficient } = pointed(tokens, cardinal);
  return {
    from,
    to,
    low: value,
    high: value,
    form,
    scale,
    digits,
    ...(coefficient === undefined ? {} : { coefficient }),
  };
}

function readOrdinal(tokens: readonly Token[], at: number): NumberRead | undefined {
  const value = ordinals.get(word(tokens, at));
  if (value === undefined || value > 100) return undefined;
  return number(tokens, at, at + 1, [value, value], "ordinal");
}

/** ".500" */
function readPoint(tokens: readonly Token[], at: number): NumberRead | undefined {
  const next = tokens[at + 1];
  if (word(tokens, at) !== "." || !next?.glued || next.kind !== "digits" || tokens[at]?.glued)
    return undefined;
  const value = Number(`0.${next.text}`);
  return Number.isFinite(value) ? { ...number(tokens, at, at + 2, [value, value], "cardinal") } : undefined;
}

/** "two hundred point zero three", "five point seven million". */
function pointed(tokens: readonly Token[], cardinal: Cardinal): Cardinal {
  if (word(tokens, cardinal.to) !== "point" || cardinal.digits) return cardinal;
  let to = cardinal.to + 1;
  let decimals = "";
  for (let value = decimal(tokens, to); value; value = decimal(tokens, to)) {
    decimals += value.text;
    to = value.to;
  }
  if (!decimals) return cardinal;
  const value = Number(`${cardinal.value}.${decimals}`);
  const scale = scales.get(word(tokens, to));
  return {
    ...cardinal,
    value: value * (scale ?? 1),
    to: scale ? to + 1 : to,
    scale: scale ?? 1,
    coefficient: value,
  };
}

function decimal(tokens: readonly Token[], at: number): { text: string; to: number } | undefined {
  const ten = tens.get(word(tokens, at));
  if (ten === undefined) {
    const value = small.get(word(tokens, at));
    return value === undefined ? undefined : { text: String(value), to: at + 1 };
  }
  const next = word(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const unit = small.get(word(tokens, next));
  return unit !== undefined && unit > 0 && unit < 10
    ? { text: String(ten + unit), to: next + 1 }
    : { text: String(ten), to: at + 1 };
}

/** "one in five", "two out of three", "one over 20". */
function readRatio(tokens: readonly Token[], at: number, top: Cardinal): NumberRead | undefined {
  const link = word(tokens, top.to);
  const out = link === "out" && word(tokens, top.to + 1) === "of";
  if (!out && link !== "in" && link !== "over") return undefined;
  const below = readCardinal(tokens, top.to + (out ? 2 : 1));
  if (!below || below.value <= top.value || top.value <= 0 || below.ordinal) return undefined;
  if (link === "in" && !isProportion(tokens, top, below)) return undefined;
  if (link === "over" && top.digits !== below.digits && top.value !== 1) return undefined;
  if (link === "over" && timeUnits.has(word(tokens, below.to))) return undefined;
  const value = top.value / below.value;
  return number(tokens, at, below.to, [value, value], "ratio");
}

/** "In" makes a ratio of small round numbers only: "two in 2019" and "eight in six boxes" are none. */
function isProportion(tokens: readonly Token[], top: Cardinal, below: Cardinal): boolean {
  if (timeUnits.has(word(tokens, below.to)) || tokens[below.to]?.text === "-") return false;
  if (top.value > 10 || !Number.isInteger(top.value)) return false;
  return top.value === 1 || below.value <= 10 || (below.value <= 1e6 && /^10+$/.test(String(below.value)));
}

/** "two thirds", "three-quarters", "two thirds of a million". */
function readParts(tokens: readonly Token[], at: number, top: Cardinal): NumberRead | undefined {
  const hyphen = word(tokens, top.to) === "-";
  const name = hyphen ? top.to + 1 : top.to;
  const below = divisor(tokens, name);
  if (!below || top.digits) return undefined;
  if (!isShare(tokens, top, below, hyphen)) return undefined;
  let value = top.value / below.value;
  let to = below.to;
  const of = word(tokens, to) === "of" && word(tokens, to + 1) === "a" ? 2 : 0;
  const scale = scales.get(word(tokens, to + of));
  if (scale) {
    value *= scale;
    to += of + 1;
  }
  return number(tokens, at, to, [value, value], scale ? "cardinal" : "fraction");
}

function divisor(
  tokens: readonly Token[],
  at: number,
): { value: number; to: number; plural: boolean } | undefined {
  const text = word(tokens, at);
  const one = parts.get(text);
  if (one !== undefined) return { value: one, to: at + 1, plural: text.endsWith("s") || text === "halves" };
  const ten = tens.get(text);
  if (ten === undefined) return undefined;
  const next = word(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const unit = parts.get(word(tokens, next)) ?? (/^firsts?$/.test(word(tokens, next)) ? 1 : undefined);
  if (unit === undefined || unit > 9) return undefined;
  return { value: ten + unit, to: next + 1, plural: word(tokens, next).endsWith("s") };
}

/** "One third" is a part unless a noun follows that it ranks; "two thirds" always is. */
function isShare(
  tokens: readonly Token[],
  top: Cardinal,
  below: { to: number; plural: boolean },
  hyphen: boolean,
): boolean {
  if (below.plural) return top.value !== 1 || hyphen;
  return (
    top.value === 1 &&
    (hyphen ||
      !tokens[below.to] ||
      tokens[below.to]?.kind !== "word" ||
      partFollowers.has(word(tokens, below.to)))
  );
}

/** "one and a half", "two and a half million", "a million and a half", "five and three quarters". */
function readAndPart(tokens: readonly Token[], at: number, top: Cardinal): NumberRead | undefined {
  if (word(tokens, top.to) !== "and") return undefined;
  const article = /^(?:an?|one)$/.test(word(tokens, top.to + 1));
  const count = article ? { value: 1, to: top.to + 2 } : readCardinal(tokens, top.to + 1, true);
  if (!count || ("digits" in count && count.digits)) return undefined;
  const name = word(tokens, count.to) === "-" ? count.to + 1 : count.to;
  const below = divisor(tokens, name);
  if (!below || (!below.plural && count.value !== 1)) return undefined;
  const follows = tokens[below.to];
  const share = count.value / below.value;
  const scale = scales.get(follows?.text ?? "");
  if (scale && top.scale === 1) {
    const value = (top.value + share) * scale;
    return {
      ...number(tokens, at, below.to + 1, [value, value], "cardinal"),
      scale,
      coefficient: top.value + share,
    };
  }
  const value = top.value + share * (scale ?? top.scale);
  return number(tokens, at, scale ? below.to + 1 : below.to, [value, value], "cardinal");
}

/** "3/4", "10 1/2", "2½". */
function readSlash(tokens: readonly Token[], at: number, top: Cardinal): NumberRead | undefined {
  const sign = fractionSigns.get(word(tokens, top.to));
  if (sign !== undefined) return scaled(tokens, at, top.to + 1, top.value + sign);
  const direct = fraction(tokens, top.to - 1);
  if (direct && top.to - at === 1 && top.digits) return scaled(tokens, at, direct.to, direct.value);
  const mixed = top.digits ? fraction(tokens, top.to) : undefined;
  if (!mixed || mixed.value >= 1) return undefined;
  return scaled(tokens, at, mixed.to, top.value + mixed.value);
}

function fraction(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const [top, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (top?.kind !== "digits" || (slash?.text !== "/" && slash?.text !== "⁄") || below?.kind !== "digits")
    return undefined;
  if (!slash.glued || !below.glued || word(tokens, at + 3) === "/") return undefined;
  const [a, b] = [digitsValue(top.text), digitsValue(below.text)];
  if (a === undefined || !b || !Number.isInteger(a) || !Number.isInteger(b) || b > 1000) return undefined;
  return { value: a / b, to: at + 3 };
}

function scaled(tokens: readonly Token[], at: number, end: number, value: number): NumberRead {
  const scale = scales.get(word(tokens, end)) ?? 1;
  const to = scale > 1 ? end + 1 : end;
  return {
    ...number(
      tokens,
      at,
      to,
      [value * scale, value * scale],
      value < 1 && scale === 1 ? "fraction" : "cardinal",
    ),
    digits: true,
  };
}

/** "1e10", "1.3x10^6", "1.1^23". */
function readPower(tokens: readonly Token[], at: number, top: Cardinal): NumberRead | undefined {
  if (!top.digits || top.to !== at + 1) return undefined;
  const sign = tokens[top.to];
  if (!sign?.glued) return undefined;
  if (sign.text === "^") {
    const power = exponent(tokens, top.to + 1);
    return power && number(tokens, at, power.to, both(top.value ** power.value), "cardinal");
  }
  const ten = sign.text === "x" || sign.text === "×";
  if (!ten && sign.text !== "e") return undefined;
  if (ten && (word(tokens, top.to + 1) !== "10" || word(tokens, top.to + 2) !== "^")) return undefined;
  const power = exponent(tokens, top.to + (ten ? 3 : 1));
  return power && number(tokens, at, power.to, both(top.value * 10 ** power.value), "cardinal");
}

const both = (value: number): readonly [number, number] => [value, value];

function exponent(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const sign = word(tokens, at);
  const start = sign === "-" || sign === "+" || sign === "−" ? at + 1 : at;
  const token = tokens[start];
  if (token?.kind !== "digits" || !token.glued || token.text.length > 3) return undefined;
  const value = digitsValue(token.text);
  return value === undefined
    ? undefined
    : { value: start > at && sign !== "+" ? -value : value, to: start + 1 };
}

/** "m" that touches digits is metres beside a word of length: the 100m sprint, 1.8m tall. */
function readMetres(tokens: readonly Token[], at: number, top: Cardinal): NumberRead | undefined {
  const last = tokens[top.to - 1];
  if (last?.raw !== "m" || !last.glued || top.to - at !== 2) return undefined;
  const currency = /^[\p{Sc}]$/u.test(word(tokens, at - 1));
  const next = tokens[top.to];
  const length =
    !next || next.kind === "sign"
      ? top.value / 1e6 < 100 && !currency && !next?.text.match(/[-–]/)
      : metreCues.has(next.text);
  if (currency || !length) return undefined;
  const value = top.value / 1e6;
  return { ...number(tokens, at, at + 1, both(value), "cardinal"), digits: true };
}
