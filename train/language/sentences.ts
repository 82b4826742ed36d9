import { type Lexicon, formOf } from "../../src/language/forms.ts";
import { Marks, endFeatures } from "../../src/language/sentences.ts";
import { tokenise } from "../../src/language/tokenise.ts";
import type { GoldDocument } from "./conllu.ts";
import type { PackedWeights } from "../../src/language/weights.ts";
import { Learner, mergedRows, pack, randomFrom, shuffle } from "./learner.ts";

/** Weights that tell where a sentence ends, from paragraphs with gold sentences: a committee's, for examples are few. */
export function trainSentences(
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
  rounds = 14,
): PackedWeights {
  const paragraphs = documents.flatMap((document) => document.paragraphs);
  const examples = paragraphs.flatMap(({ text, sentences }) => {
    const gold = new Set(sentences.map((words) => words.at(-1)?.token[1]));
    return examplesOf(text, gold, lexicon);
  });
  const committee = seeds.map((seed) => learnt(examples, rounds, seed).rows());
  return pack(mergedRows(committee), 2);
}

/** By how much the right answer is to win (Crammer et al. 2006 call it a margin); chosen on held-out parts of GUM's training files. */
const margin = 3;

const seeds = [11, 12, 13, 14, 15];

interface EndExample {
  readonly features: Int32Array;
  readonly isEnd: number;
}

function learnt(examples: readonly EndExample[], rounds: number, seed: number): Learner {
  const learner = new Learner(2);
  const order = [...examples];
  const random = randomFrom(seed);
  const scores = new Float64Array(2);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { features, isEnd } of order) {
      learner.score(features, features.length, scores);
      const lead = (scores[isEnd] as number) - (scores[1 - isEnd] as number);
      if (lead <= margin) learner.update(features, features.length, isEnd, 1 - isEnd);
      learner.steps++;
    }
  }
  return learner;
}

function examplesOf(text: string, gold: ReadonlySet<number | undefined>, lexicon: Lexicon) {
  const tokens = tokenise(text, 0, text.length);
  const forms = tokens.starts.map((start, i) => formOf(text.slice(start, tokens.ends[i]), lexicon));
  const marks = new Marks(text, tokens, forms);
  const examples: EndExample[] = [];
  const buffer = new Int32Array(80);
  let first = 0;
  for (let i = 0; i + 1 < tokens.starts.length; i++) {
    marks.pass(i);
    const isEnd = gold.has(tokens.ends[i]) ? 1 : 0;
    if (marks.mayEnd(i))
      examples.push({ features: buffer.slice(0, endFeatures(marks, i, first, buffer)), isEnd });
    if (isEnd) first = i + 1;
  }
  return examples;
}
