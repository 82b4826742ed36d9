import { type Lexicon, formOf } from "../../src/language/forms.ts";
import { Marks, endFeatures } from "../../src/language/sentences.ts";
import { tokenise } from "../../src/language/tokenise.ts";
import type { GoldDocument } from "./conllu.ts";
import type { PackedWeights } from "../../src/language/weights.ts";
import { type Rows, pack, randomFrom, shuffle } from "./learner.ts";

/** Weights that tell where a sentence ends, from paragraphs with gold sentences. */
export function trainSentences(
  documents: readonly GoldDocument[],
  lexicon: Lexicon,
  rounds = 20,
): PackedWeights {
  const paragraphs = documents.flatMap((document) => document.paragraphs);
  const examples = paragraphs.flatMap(({ text, sentences }) => {
    const gold = new Set(sentences.map((words) => words.at(-1)?.token[1]));
    return examplesOf(text, gold, lexicon);
  });
  return pack(learnt(examples, rounds), 2);
}

interface EndExample {
  readonly features: Int32Array;
  readonly isEnd: number;
}

/** How far a feature's first step goes and how much of its weight each step takes back; chosen on held-out parts of the training files. */
const [stride, decay] = [0.2, 1e-4];

/** Logistic regression; a feature's steps grow shorter by those it has made (AdaGrad, Duchi et al. 2011). */
function learnt(examples: readonly EndExample[], rounds: number): Rows {
  const numbers = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) if (!numbers.has(feature)) numbers.set(feature, numbers.size);
  const order = examples.map(({ features, isEnd }) => ({
    rows: features.map((feature) => numbers.get(feature) as number),
    isEnd,
  }));
  const weights = new Float64Array(numbers.size);
  const made = new Float64Array(numbers.size).fill(1);
  const random = randomFrom(11);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { rows, isEnd } of order) {
      let sum = 0;
      for (const row of rows) sum += weights[row] as number;
      const miss = isEnd - 1 / (1 + Math.exp(-sum));
      for (const row of rows) {
        const slope = miss - decay * (weights[row] as number);
        made[row]! += slope * slope;
        weights[row]! += (stride * slope) / Math.sqrt(made[row] as number);
      }
    }
  }
  return {
    keys: Int32Array.from(numbers.keys()),
    updates: new Uint16Array(numbers.size).fill(1),
    counts: new Uint8Array(numbers.size).fill(1),
    classes: new Uint8Array(numbers.size).fill(1),
    values: Float32Array.from(weights),
  };
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
