import type { Unit } from "../../schema/figure.ts";
import { exact } from "../../text/numbers/cardinal.ts";
import { scales } from "../../text/numbers/en/words.ts";
import type { NumberRead } from "../../text/numbers/numbers.ts";
import { currencies, minor, prefixes } from "./en/currencies.ts";
import { rateNouns, unitRows } from "./en/units.ts";
import { phraseAt, phrases } from "./phrases.ts";
import { type View, textAt } from "./view.ts";

/** A number with its unit: how far it reaches, what it measures and by what. */
export interface Measure {
  readonly number: NumberRead;
  /** Token range of number and unit together. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly unit?: Unit;
  /** "day" in "$5 a day". */
  readonly per?: string;
  /** "3-inch": the measure stands before what it describes. */
  readonly hyphen?: boolean;
}

const money = (code: string): Unit => ({ name: code, dimension: "currency" });

const signs = new Map(currencies.flatMap(({ code, signs: all }) => all.map((sign) => [sign, code] as const)));
const codes = new Set(currencies.map(({ code }) => code));
const moneyWords = phrases(
  currencies.flatMap(({ code, words }) =>
    words.flatMap((word) => [word, `${word}s`].map((form) => [form, money(code)] as const)),
  ),
);
const unitWords = phrases(
  unitRows.flatMap(({ name, dimension, words }) => words.map((word) => [word, { name, dimension }] as const)),
);
const shortUnits = phrases(
  unitRows.flatMap(({ name, dimension, short }) => short.map((form) => [form, { name, dimension }] as const)),
  { raw: true },
);

/** The measure a number makes with the signs and words that touch it. */
export function measureOf(view: View, number: NumberRead): Measure {
  const plain = { number, from: number.from, to: number.to, low: number.low, high: number.high };
  const before = moneyBefore(view, number);
  if (before) return withRate(view, moneyMeasure(view, plain, before));
  const after = number.form === "ordinal" ? undefined : unitAfter(view, number);
  return withRate(view, after ? addMinor(view, afterScale(view, { ...plain, ...after })) : plain);
}

/** "75 USD million", "30 MUSD": a multiplier behind or within the code. */
function afterScale(view: View, measure: Measure): Measure {
  if (measure.unit?.dimension !== "currency" || measure.number.scale !== 1) return measure;
  if (/^M[A-Z]{3}$/.test(view.tokens[measure.to - 1]?.raw ?? "")) return times(measure, 1e6);
  const code = /^[A-Z]{3}$/.test(view.tokens[measure.to - 1]?.raw ?? "");
  const scale = code ? scales.get(textAt(view, measure.to)) : undefined;
  return scale ? times({ ...measure, to: measure.to + 1 }, scale) : measure;
}

/** A sign or code before a number; "MUSD" multiplies. */
interface MoneyBefore {
  readonly from: number;
  readonly code: string;
  readonly scale?: number;
}

function moneyMeasure(view: View, plain: Measure, before: MoneyBefore): Measure {
  const repeated = phraseAt(moneyWords, view.tokens, plain.to);
  const to = repeated && textAt(view, plain.to).length > 1 ? repeated.to : plain.to;
  const unit = repeated?.value.name !== "USD" && repeated ? repeated.value : money(before.code);
  return addMinor(view, times({ ...plain, from: before.from, to, unit }, before.scale ?? 1));
}

const times = (measure: Measure, scale: number): Measure =>
  scale === 1 ? measure : { ...measure, low: exact(measure.low * scale), high: exact(measure.high * scale) };

/** "$", "US$", "C $", "Rs", "USD", "MEUR" before a number. */
function moneyBefore(
  view: View,
  { from, digits, scale }: NumberRead,
): { from: number; code: string } | undefined {
  const sign = view.tokens[from - 1];
  if (!sign || belongsLeft(view, from)) return undefined;
  if (sign.kind === "word") {
    const code = codes.has(sign.raw)
      ? sign.raw
      : spelt.get(scale > 1 || sign.text !== "dollar" ? sign.raw : "");
    return code && digits ? { from: from - 1, code } : undefined;
  }
  const code = signs.get(sign.text);
  if (code === undefined) return undefined;
  return prefixed(view, from - 1) ?? { from: from - 1, code };
}

/** "10 rmb 20 usd": the code goes with the number before it, if that has none of its own. */
function belongsLeft(view: View, from: number): boolean {
  const before = view.numberBefore.get(from - 1);
  if (!before || view.tokens[from]?.glued) return false;
  const own = view.tokens[before.from - 1];
  return !own || !(signs.has(own.text) || codes.has(own.raw));
}

/** Words and codes for money that stand before the number. */
const spelt = new Map([
  ["Rs", "INR"],
  ["RM", "MYR"],
  ["Rp", "IDR"],
  ["NIS", "ILS"],
  ["Ksh", "KES"],
  ["rmb", "CNY"],
  ["RMB", "CNY"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["dollar", "USD"],
]);

/** Letters before the sign: "US$", "c $", "U.S. $". */
function prefixed(view: View, at: number): { from: number; code: string } | undefined {
  const { tokens } = view;
  if (tokens[at]?.text !== "$") return undefined;
  const before = tokens[at - 1];
  if (textAt(view, at - 1) === "s" && textAt(view, at - 2) === "." && textAt(view, at - 3) === "u")
    return { from: at - 3, code: "USD" };
  if (textAt(view, at - 1) === "." && textAt(view, at - 2) === "s" && textAt(view, at - 4) === "u")
    return { from: at - 4, code: "USD" };
  const code = before?.kind === "word" ? prefixes.get(before.text) : undefined;
  if (!code || !before) return undefined;
  const near = tokens[at]?.glued === true;
  if (!near && before.raw === before.text && !/^(?:c|us|hk)$/.test(before.text)) return undefined;
  if (!near && /^(?:a|s|can|j)$/.test(before.text)) return undefined;
  return { from: at - 1, code };
}

type Found = Pick<Measure, "to" | "unit" | "hyphen">;

/** A unit after a number: a word, a short form, a sign, perhaps behind a hyphen. */
function unitAfter(view: View, number: NumberRead): Found | undefined {
  const { tokens } = view;
  const dash = textAt(view, number.to) === "-" && tokens[number.to + 1]?.kind === "word";
  const at = dash ? number.to + 1 : number.to;
  const [money, long] = [moneyAfter(view, at), longUnit(view, at)];
  const longer = money && long && long.to > money.to ? long : money;
  const found = longer ?? shortUnit(view, number, at) ?? long;
  if (!found || isModifierUnit(view, number, found, dash)) return undefined;
  const unit =
    found.unit.name === "pound" || found.unit.name === "GBP" ? pound(view, number, found.to) : found.unit;
  return { to: found.to, unit, ...(dash ? { hyphen: true } : {}) };
}

interface Named {
  readonly unit: Unit;
  readonly to: number;
}

/** "three night-shift workers": a unit in the singular that opens a compound after several. */
function isModifierUnit(view: View, { low }: NumberRead, { unit, to }: Named, dash: boolean): boolean {
  if (dash || low === 1 || unit.dimension !== "time" || textAt(view, to) !== "-") return false;
  return view.tokens[to]?.glued === true && !textAt(view, to - 1).endsWith("s");
}

function moneyAfter(view: View, at: number): Named | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  if (token.kind === "sign") {
    const code = signs.get(token.text);
    return code && (!beginsNumber(view, at + 1) || closesNext(view, at))
      ? { unit: money(code), to: at + 1 }
      : undefined;
  }
  const code = codes.has(token.raw)
    ? token.raw
    : (/^M([A-Z]{3})$/.exec(token.raw)?.[1] ?? lowerCodes.get(token.text));
  if (code && codes.has(code) && !isGluedDigits(view, at + 1)) return { unit: money(code), to: at + 1 };
  const words = phraseAt(moneyWords, view.tokens, at);
  if (words && !(ambiguousMoney.has(token.text) && words.to === at + 1))
    return { unit: words.value, to: words.to };
  const small = minor.get(token.text);
  if (!small || ((token.text === "p" || token.text === "sen") && !token.glued)) return undefined;
  if (token.text === "p" && resolutions.has(view.tokens[at - 1]?.text ?? "")) return undefined;
  return { unit: { name: small, dimension: "currency" }, to: at + 1 };
}

/** Words that are other words far more often: "won", "mark", "real". */
const ambiguousMoney = new Set(
  "won mark marks real sol ether quid dong dram som kip bob leu lev punt lei colón"
    .split(" ")
    .filter((word) => word !== "quid"),
);
/** "1080p" is a picture, not a price. */
const resolutions = new Set(["144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320"]);

const lowerCodes = new Map(["usd", "eur", "gbp"].map((code) => [code, code.toUpperCase()]));

const isGluedDigits = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.kind === "digits" && tokens[at]?.glued === true;

/** "10 $ 30 $": the sign after the next number shows that this one belongs to the number before it. */
function closesNext(view: View, at: number): boolean {
  const next = view.numberAt.get(at + 1);
  return (
    next !== undefined &&
    /^(?:\p{Sc}|cents?)$/u.test(textAt(view, next.to)) &&
    !view.numberAt.has(next.to + 1)
  );
}

function beginsNumber({ tokens }: View, at: number): boolean {
  const token = tokens[at];
  return token?.kind === "digits" && tokens[at - 1]?.glued !== true;
}

function shortUnit(view: View, number: NumberRead, at: number): Named | undefined {
  const hit = phraseAt(shortUnits, view.tokens, at, true);
  const token = view.tokens[at];
  if (!hit || !token || !number.digits) return undefined;
  const letters = view.tokens[hit.to - 1]?.end ?? 0;
  const length = letters - token.start;
  if (length === 1 && token.kind === "word" && !token.glued) return undefined;
  if (length === 1 && view.tokens[hit.to]?.glued && view.tokens[hit.to]?.kind !== "sign") return undefined;
  if (hit.value.name === "generation wireless" && (number.high > 7 || !token.glued)) return undefined;
  return { unit: hit.value, to: hit.to };
}

function longUnit(view: View, at: number): Named | undefined {
  const hit = phraseAt(unitWords, view.tokens, at);
  if (!hit) return undefined;
  return { unit: hit.value, to: hit.to };
}

/** A pound is money beside great numbers and words of price, else a weight. */
function pound(view: View, number: NumberRead, to: number): Unit {
  const mass = { name: "pound", dimension: "mass" };
  if (view.tokens[to - 1]?.raw === "lb" || view.tokens[to - 1]?.raw === "lbs") return mass;
  if (number.scale >= 1e6 || number.low >= 1e5) return money("GBP");
  const near = view.tokens.slice(Math.max(0, number.from - 8), to + 6);
  return near.some(({ text }) => priceWords.has(text)) ? money("GBP") : mass;
}

const priceWords = new Set(
  "£ pence sterling pay paid pays cost costs price prices worth fine fined spent spend raised raise debt bill bills salary wage wages fee fees tax loan donation donated bank cash earn earned earns owed owes savings funding grant budget profit profits revenue sales stolen".split(
    " ",
  ),
);

/** "3 dollars 50 cents", "$10 and 25 cents": small change joins its sum. */
function addMinor(view: View, measure: Measure): Measure {
  if (measure.unit?.dimension !== "currency" || minor.has(measure.unit.name)) return measure;
  const start = textAt(view, measure.to) === "and" ? measure.to + 1 : measure.to;
  const change = view.numberAt.get(start);
  if (
    !change ||
    change.low >= 100 ||
    !(minor.has(textAt(view, change.to)) || isBareChange(view, measure, change))
  )
    return measure;
  if (measure.low !== measure.high || !Number.isInteger(measure.low)) return measure;
  const value = measure.low + change.low / 100;
  return {
    ...measure,
    to: minor.has(textAt(view, change.to)) ? change.to + 1 : change.to,
    low: value,
    high: value,
  };
}

/** "15 dollars 50", "thirteen dollars forty five": two figures at the end of the sum, with nothing to count. */
function isBareChange(view: View, { to }: Measure, change: NumberRead): boolean {
  if (view.tokens[to - 1]?.kind !== "word" || change.low < 10 || !Number.isInteger(change.low)) return false;
  const next = view.tokens[change.to];
  return next === undefined || /^(?:[.,;!?]|more)$/.test(next.text);
}

/** "a day", "per square foot", "/kg", "-a-share" after a measure. */
export function withRate(view: View, measure: Measure): Measure {
  const rate = rateAt(view, measure.to);
  return rate ? { ...measure, to: rate.to, per: rate.per } : measure;
}

/** A rate that begins at a token: what it is by, and where it ends. */
export function rateAt(view: View, at: number): { per: string; to: number } | undefined {
  const start = textAt(view, at) === "-" ? at + 1 : at;
  const link = textAt(view, start);
  const dash = textAt(view, start + 1) === "-" ? 1 : 0;
  if (link !== "a" && link !== "an" && link !== "per" && link !== "each" && link !== "every" && link !== "/")
    return undefined;
  const noun = start + 1 + dash;
  const text = textAt(view, noun);
  if (link === "every" && !/^(?:day|week|month|year|hour)$/.test(text)) return undefined;
  if (/^(?:earlier|later|before|after|ago)$/.test(textAt(view, noun + 1))) return undefined;
  const unit =
    phraseAt(unitWords, view.tokens, noun) ??
    (link === "/" || link === "per" ? phraseAt(shortUnits, view.tokens, noun, true) : undefined);
  if (unit && (rateNouns.has(text) || link === "per" || link === "/"))
    return { per: unit.value.name, to: unit.to };
  if (rateNouns.has(text)) return { per: text === "annum" ? "year" : text, to: noun + 1 };
  return link === "per" && view.tokens[noun]?.kind === "word" ? { per: text, to: noun + 1 } : undefined;
}
