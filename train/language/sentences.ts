import { Marks, endFeatures } from "../../src/language/sentences.ts";
import { tokenise } from "../../src/language/tokenise.ts";
import type { GoldDocument } from "./conllu.ts";
import type { PackedWeights } from "../../src/language/weights.ts";
import { Learner, pack, randomFrom, shuffle } from "./learner.ts";

/** Weights that tell where a sentence ends, from paragraphs with gold sentences. */
export function trainSentences(documents: readonly GoldDocument[], rounds = 8): PackedWeights {
  const paragraphs = documents.flatMap((document) => document.paragraphs);
  const examples = paragraphs.flatMap(({ text, sentences }) => {
    const gold = new Set(sentences.map((words) => words.at(-1)?.token[1]));
    return examplesOf(text, gold);
  });
  const learner = new Learner(2);
  const random = randomFrom(11);
  const scores = new Float64Array(2);
  for (let round = 0; round < rounds; round++) {
    shuffle(examples, random);
    for (const { features, isEnd } of examples) {
      learner.score(features, features.length, scores);
      const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
      if (guess !== isEnd) learner.update(features, features.length, isEnd, guess);
      learner.steps++;
    }
  }
  return pack(learner.rows());
}

function examplesOf(text: string, gold: ReadonlySet<number | undefined>) {
  const tokens = tokenise(text, 0, text.length);
  const marks = new Marks(text, tokens);
  const examples: { features: Int32Array; isEnd: number }[] = [];
  const buffer = new Int32Array(40);
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
