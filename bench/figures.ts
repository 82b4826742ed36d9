import { findFigures } from "../src/annotate/figures/figures.ts";
import { currencies } from "../src/annotate/figures/en/currencies.ts";
import type { ChooseSubjects } from "../src/annotate/figures/subjects.ts";
import { findTimes } from "../src/annotate/times/times.ts";
import type { Analysis, Word } from "../src/language/analysis.ts";
import { analyse } from "../src/language/analyse.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { type ParserName, parserOf } from "../src/pipeline/parser.ts";
import { articleFromText } from "../src/read/plain.ts";
import type { Article } from "../src/schema/article.ts";
import type { Figure } from "../src/schema/figure.ts";
import type { TimeExpression } from "../src/schema/time.ts";

/** One text with what was read from it. */
export interface FigureReading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly figures: readonly Figure[];
}

interface ReadingOptions {
  readonly durations?: boolean;
  readonly bare?: boolean;
  readonly parser?: ParserName;
  readonly subjects?: ChooseSubjects | undefined;
}

/** Reads the figures of bare texts. `durations` also gives those that the product leaves to times. */
export function figureReader({
  durations = false,
  bare = false,
  parser = parserOf(),
  subjects = loadModels(parser).annotate.subjects,
}: ReadingOptions = {}): (text: string) => FigureReading {
  const { language } = loadModels(parser).annotate;
  return (text) => {
    const article = articleFromText(text, { published: { value: "2019-10-01", from: "given" } });
    const analysis = bare
      ? { text: article.text, sentences: [], names: [] }
      : analyse(article.text, article.blocks, language);
    const times = findTimes({ article, analysis }).filter(
      (time) => !durations || !isDuration(article.text, time),
    );
    return { article, analysis, figures: findFigures({ article, analysis, entities: [], times, subjects }) };
  };
}

const unitOfTime = "(?:second|minute|hour|day|week|fortnight|month|year|decade|night|centur)";

/** Times told by counting units: "three months", "two years ago", "the last 200 days", "six minutes later". */
function isDuration(text: string, { span }: TimeExpression): boolean {
  const words = text.slice(...span);
  return (
    new RegExp(
      `(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|\\w+ty|several|few|hundred|half))[\\s-]+(?:and a half )?(?:\\w+ )?${unitOfTime}`,
      "i",
    ).test(words) && !/\bof\b.*\d{4}|\d{1,2}:\d\d/.test(words)
  );
}

const goldMoney: Readonly<Record<string, string>> = {
  USD: "dollar",
  GBP: "pound sterling",
  JPY: "japanese yen",
  CNY: "chinese yuan",
  CAD: "canadian dollar",
  AUD: "australian dollar",
  TRY: "turkish lira",
  KRW: "south korean won",
  ILS: "shekel",
  BTC: "bitcoin",
  DKK: "danish krone",
  MXN: "mexican peso",
  NLG: "netherlands guilder",
  FIM: "finnish markka",
  DEM: "mark",
  RUB: "russian rouble",
};

const goldUnits: Readonly<Record<string, string>> = {
  percent: "percentage",
  pound: "pound-mass",
};

/** A unit by the name CQE's authors give it. */
export function goldUnit(figure: Figure, analysis: Analysis): string {
  const { unit, per } = figure;
  if (figure.kind === "age") return `${unit?.name ?? "year"} of age`;
  const counted = unit ? measured(unit.name) : countedPhrase(figure, analysis);
  const part = !unit && /\b(?:half|thirds?|quarters?|\w+ths?)$/i.test(analysis.text.slice(...figure.number));
  const own = part ? `% ${counted}` : counted === "time" ? "count" : counted;
  return per ? `${own} per ${goldUnits[per] ?? per}` : own;
}

function measured(name: string): string {
  const currency = currencies.find(({ code }) => code === name);
  if (currency)
    return goldMoney[name] ?? currency.words.find((word) => word.includes(" ")) ?? currency.words[0] ?? name;
  return goldUnits[name] ?? name;
}

const superlatives: Readonly<Record<string, string>> = {
  best: "good",
  better: "good",
  worst: "bad",
  worse: "bad",
  more: "more",
  most: "most",
};

/** The counted noun with its adjectives in their base form; participles are left out. */
function countedPhrase({ what, whatSpan }: Figure, analysis: Analysis): string {
  if (!what || !whatSpan) return "-";
  const words = wordsIn(analysis, whatSpan);
  if (words.length === 0)
    return `${modifiers(analysis.text.slice(...whatSpan))}${/people$/i.test(analysis.text.slice(...whatSpan)) ? "people" : what}`.toLowerCase();
  return words
    .map((word, at) =>
      at === words.length - 1 ? headOf(word, what, analysis.text) : modifier(word, analysis.text),
    )
    .filter(Boolean)
    .join(" ")
    .replace(/ ?- ?/g, "-");
}

const headOf = ({ start, end }: Word, what: string, text: string): string =>
  what === "person" && text.slice(start, end).toLowerCase() === "people" ? "people" : what;

function modifiers(phrase: string): string {
  const words = phrase
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => !/(?:ed|ing)$/.test(word));
  return words.length > 0 ? `${words.map((w) => superlatives[w] ?? w).join(" ")} ` : "";
}

function modifier({ start, end, tag, lemma, upos }: Word, text: string): string {
  if (tag === "VBG" || tag === "VBN" || upos === "ADV" || upos === "DET") return "";
  const word = text.slice(start, end);
  return tag === "JJS" || tag === "JJR" ? (superlatives[word.toLowerCase()] ?? lemma) : word;
}

/** Words of the parse inside a span. */
export function wordsIn({ sentences }: Analysis, [start, end]: readonly [number, number]): Word[] {
  return sentences
    .filter(({ span }) => span[0] < end && start < span[1])
    .flatMap(({ words }) => words.filter((word) => word.start >= start && word.end <= end));
}
