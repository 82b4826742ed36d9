import { writeFileSync } from "node:fs";
import type { Phrase } from "../../src/annotate/figures/about.ts";
import { type Subject, type SubjectModel, chooserOf } from "../../src/annotate/figures/subjects.ts";
import type { View } from "../../src/annotate/figures/view.ts";
import { parserNames } from "../../src/pipeline/parser.ts";
import type { Figure } from "../../src/schema/figure.ts";
import { figureReader } from "../../bench/figures.ts";
import { readRecords, sharedPath } from "../../bench/shared.ts";
import { type Choice, fitLogit } from "./logit.ts";

/*
 * Learns to choose what a number is said of among the noun phrases of its sentence, from sentences whose quantities are marked
 * with their concepts (NewsQuant), read with the trees of either parser.
 *
 *   node train/figures/subjects.ts [--folds] [OUT]     --folds prints ten-fold results instead of writing the weights
 */

interface Quantity {
  readonly value: number | readonly [number, number];
  readonly concepts: string | readonly string[] | null;
  readonly start?: number;
  readonly end?: number;
}

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

interface Example extends Choice {
  readonly options: readonly Subject[];
  readonly view: View;
  readonly gold: ReadonlySet<string>;
  /** Number of its sentence; all examples of one sentence fall into one fold. */
  readonly sentence: number;
}

const folds = 10;
const fit = { rounds: 60, decay: 0.012, pace: 0.3, least: 4 };
const sentences = readRecords<Marked>(sharedPath("data/figures/newsquant-dev.ndjson"));
const read = new Map(parserNames.map((parser) => [parser, examplesOf(parser)]));
const all = [...read.values()].flat();

/** The figures of all sentences that gold marks too, each with its possible subjects. */
function examplesOf(parser: (typeof parserNames)[number]): Example[] {
  let asked: { subjects: readonly Subject[]; view: View }[] = [];
  const reader = figureReader({
    durations: true,
    parser,
    subjects: (subjects, view) => {
      asked.push({ subjects, view });
      return [];
    },
  });
  return sentences.flatMap(({ text, quantities }, sentence) => {
    asked = [];
    const figures = reader(text).figures.filter(({ kind }) => kind === "figure" || kind === "age");
    const free = new Set(quantities);
    return figures.flatMap((figure, at) => {
      const quantity =
        [...free].find((one) => overlaps(one, figure)) ?? [...free].find((one) => one.value === figure.low);
      if (!quantity) return [];
      free.delete(quantity);
      const { subjects, view } = asked[at] as (typeof asked)[number];
      const gold = goldWords(quantity);
      const right = subjects.map(({ phrase }) => wordsOf(view, phrase).some((word) => gold.has(word)));
      return [{ options: subjects, right, view, gold, sentence }];
    });
  });
}

function overlaps({ start = -1, end = -1 }: Quantity, { span }: Figure): boolean {
  return start < span[1] && span[0] < end;
}

/** The words of a concept as the scorer takes them; "-" stands for none. */
function goldWords({ concepts }: Quantity): Set<string> {
  const words = [concepts ?? []]
    .flat()
    .join(" ")
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean);
  return new Set(words.length > 0 ? words : ["-"]);
}

function wordsOf({ tokens, words, wordOf }: View, phrase: Phrase | undefined): string[] {
  if (!phrase) return ["-"];
  const held = new Set(wordOf.slice(phrase.from, phrase.to));
  return [...held].flatMap((at) => {
    const word = words[at];
    if (!word || !/NOUN|PROPN|ADJ|NUM/.test(word.upos)) return [];
    const parts = tokens.filter(({ start, end }) => start >= word.start && end <= word.end);
    return [parts.map(({ text }) => text).join("")];
  });
}

/** Shares of examples whose chosen words touch the concept's, and equal them. */
function shares(set: readonly Example[], model: SubjectModel): { touched: number; equal: number } {
  const choose = chooserOf(model);
  let [touched, equal] = [0, 0];
  for (const { options, view, gold } of set) {
    const chosen = choose(options, view);
    const words = new Set(chosen.length > 0 ? chosen.flatMap((phrase) => wordsOf(view, phrase)) : ["-"]);
    const shared = [...words].filter((word) => gold.has(word)).length;
    if (shared > 0) touched++;
    if (shared === gold.size && shared === words.size) equal++;
  }
  return { touched, equal };
}

const out = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "models/figures/subjects.json";
if (process.argv.includes("--folds"))
  for (const [parser, examples] of read) {
    let [touched, equal] = [0, 0];
    for (let fold = 0; fold < folds; fold++) {
      const model = fitLogit(
        all.filter(({ sentence }) => sentence % folds !== fold),
        fit,
      );
      const held = shares(
        examples.filter(({ sentence }) => sentence % folds === fold),
        model,
      );
      touched += held.touched;
      equal += held.equal;
    }
    const share = (n: number): string => ((100 * n) / examples.length).toFixed(1);
    console.log(
      `${parser}: of ${examples.length} figures ${share(touched)}% touch their concept, ${share(equal)}% equal it`,
    );
  }
else {
  const model = fitLogit(all, fit);
  writeFileSync(out, `${JSON.stringify(model)}\n`);
  console.log(`${Object.keys(model).length} weights`);
}
