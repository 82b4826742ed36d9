import { existsSync } from "node:fs";
import { currencies } from "../../src/annotate/figures/en/currencies.ts";
import type { Figure } from "../../src/schema/figure.ts";
import { readNumbers } from "../../src/text/numbers/numbers.ts";
import { tokenize } from "../../src/text/numbers/tokens.ts";
import type { Bench } from "../run.ts";
import { figureReader } from "../figures.ts";
import { readRecords, sharedPath } from "../shared.ts";

/*
 * Left out: results without a value ("a small percent", a bare "dollar"), which name a unit and no number.
 */

/** One case of the Recognizers-Text suite. */
interface Case {
  readonly id: string;
  readonly text: string;
  readonly results: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly resolution: Readonly<Record<string, string>>;
  }[];
}

/** A result brought to one form: where and what. */
interface Result {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

const models = ["NumberModel", "NumberRangeModel", "PercentModel", "CurrencyModel"];

/** Cases of the Recognizers-Text suite for numbers, ranges, percentages and money: right when all results agree in place and value. */
export const bench: Bench = {
  about: "number, range, percent and currency cases of Recognizers-Text",
  run: (gold, options) => {
    const files =
      gold && existsSync(gold)
        ? [gold]
        : models.map((name) => sharedPath("data/figures", `recognizers-${name}.ndjson`));
    const read = figureReader({ durations: true, bare: true });
    const lines: string[] = [];
    let right = 0;
    let total = 0;
    for (const file of files) {
      const cases = readRecords<Case>(file);
      const wrong = cases.filter(
        (item) => !isRight(item, answer(modelOf(file, item), item.text, read(item.text).figures)),
      );
      right += cases.length - wrong.length;
      total += cases.length;
      lines.push(
        `${/\w+Model/.exec(file)?.[0] ?? file}: ${cases.length - wrong.length} of ${cases.length} (${share(cases.length - wrong.length, cases.length)})`,
      );
      if (options.includes("errors"))
        for (const item of wrong)
          lines.push(
            `  ${item.id} ${JSON.stringify(item.text).slice(0, 140)} got ${show(answer(modelOf(file, item), item.text, read(item.text).figures))} not ${show(wanted(item))}`,
          );
    }
    return [...lines, `all: ${right} of ${total} (${share(right, total)})`].join("\n");
  },
};

const share = (a: number, b: number): string => `${((100 * a) / b).toFixed(1)}%`;
const show = (results: readonly Result[]): string =>
  results.map(({ value }) => value).join(" | ") || "nothing";

/** Which recogniser a file is for: by its name, else by what its results are. */
function modelOf(file: string, { results }: Case): string {
  const named = models.find((name) => file.includes(name));
  if (named) return named;
  const type = results[0]?.type;
  if (type === "numberrange") return "NumberRangeModel";
  return type === "percentage" ? "PercentModel" : type === "currency" ? "CurrencyModel" : "NumberModel";
}

function isRight(item: Case, found: readonly Result[]): boolean {
  const gold = wanted(item);
  return (
    gold.length === found.length &&
    gold.every((want, at) => {
      const got = found[at] as Result;
      return got.start < want.end && want.start < got.end && same(got.value, want.value);
    })
  );
}

/** Values alike to twelve digits, as the suite rounds to fifteen. */
function same(got: string, want: string): boolean {
  if (got === want) return true;
  const [a, b] = [got, want].map((text) => text.split(/([\d.]+(?:E[+-]?\d+)?)/));
  return (
    a?.length === b?.length &&
    (a ?? []).every(
      (part, at) =>
        part === b?.[at] || Math.abs(Number(part) - Number(b?.[at])) <= 1e-12 * Math.abs(Number(part)) * 1e3,
    )
  );
}

function wanted({ results }: Case): Result[] {
  return results
    .filter(({ resolution }) => resolution.value != null && resolution.value !== "null")
    .map(({ start, end, type, resolution }) => ({
      start,
      end,
      value:
        type === "currency"
          ? `${resolution.value} ${resolution.isoCurrency ?? resolution.unit}`
          : (resolution.value as string),
    }));
}

function answer(model: string, text: string, figures: readonly Figure[]): Result[] {
  if (model === "NumberModel") return numbers(text, figures);
  if (model === "PercentModel")
    return figures
      .filter(({ unit }) => unit?.name === "percent")
      .map((figure) => result(figure, `${figure.low}%`));
  if (model === "CurrencyModel")
    return figures
      .filter(({ unit }) => unit?.dimension === "currency")
      .map((figure) => result(figure, `${figure.low} ${money(text, figure)}`));
  return ranges(text, figures);
}

const result = ({ span }: Figure, value: string): Result => ({ start: span[0], end: span[1], value });

/** Every number the grammar reads but pronouns and those a unit of measure touches. */
function numbers(text: string, figures: readonly Figure[]): Result[] {
  const tokens = tokenize(text);
  return readNumbers(tokens)
    .filter(({ form, from, to }) => {
      if (form === "ordinal" || form === "few" || form === "vague") return false;
      const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
      const figure = figures.find(({ number }) => number[0] < end && start < number[1]);
      if (!figure && text.slice(start, end).toLowerCase() === "one") return false;
      const next = tokens[to];
      return !(next?.glued && next.kind === "word" && figure?.unit && figure.unit.dimension !== "currency");
    })
    .map(({ from, to, low }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      value: String(low).replace("e", "E"),
    }));
}

const names: Readonly<Record<string, string>> = {
  GBP: "Pound",
  CHF: "Franc",
  INR: "Rupee",
  BTC: "Bitcoin",
  FIM: "Finnish markka",
  ESP: "Peseta",
  NLG: "Netherlands guilder",
  DEM: "Mark",
  cent: "Cent",
  penny: "Pence",
  satoshi: "Satoshi",
};

/** A bare dollar has no country in the suite; nor do pounds, francs and rupees. */
function money(text: string, { unit, span }: Figure): string {
  const name = unit?.name ?? "";
  const words = text.slice(...span).toLowerCase();
  if (name === "USD") return /(?:^|[^a-z])u\.?s|musd/.test(words) ? "USD" : "Dollar";
  if (name === "GBP" && /gbp|british/.test(words)) return "GBP";
  if (name === "CHF" && /chf|swiss/.test(words)) return "CHF";
  if (name === "penny" && words.includes("penny")) return "Penny";
  return names[name] ?? (currencies.some(({ code }) => code === name) ? name : name);
}

/** Bounds and ranges as intervals; two bounds that stand together make one. */
function ranges(text: string, figures: readonly Figure[]): Result[] {
  const found: Result[] = [];
  for (const figure of figures) {
    const value = interval(text, figure);
    if (!value) continue;
    const last = found.at(-1);
    const joint = last && merged(text, last, { ...result(figure, value) });
    if (joint) found[found.length - 1] = joint;
    else found.push(result(figure, value));
  }
  return found;
}

function interval(text: string, { low, high, bound, span, number, kind }: Figure): string | undefined {
  if (bound === "more than") return `(${low},)`;
  if (bound === "at least") return `[${low},)`;
  if (bound === "up to") return `(,${high}]`;
  if (bound === "less than") return `(,${high})`;
  if (low !== high) return `[${low},${high})`;
  if (kind !== "figure") return undefined;
  return /\bequals?(?:ing)?(?: to)? $/i.test(text.slice(Math.max(0, span[0] - 14), number[0]))
    ? `[${low},${low}]`
    : undefined;
}

function merged(text: string, first: Result, second: Result): Result | undefined {
  if (!/^\s*(?:and|but|,)\s*$/.test(text.slice(first.end, second.start))) return undefined;
  const [a, b] = first.value.startsWith("(,") ? [second.value, first.value] : [first.value, second.value];
  if (!a.endsWith(",)") || !b.startsWith("(,")) return undefined;
  const [low, high] = [Number(a.slice(1, -2)), Number(b.slice(2, -1))];
  return low < high
    ? { start: first.start, end: second.end, value: `${a.slice(0, -1)}${b.slice(2)}` }
    : undefined;
}
