import { type Form, type Lexicon, formOf } from "../../src/language/forms.ts";
import { isAllCapitals, tagFeatures } from "../../src/language/tag.ts";
import { Learner, randomFrom, shuffle } from "./learner.ts";

/** A sentence to learn tags from; `gold` are numbers of tags. */
export interface TagExample {
  readonly forms: readonly Form[];
  readonly gold: Uint8Array;
}

/** Weights of the tagger; words whose tag never varies are not asked about, and not learnt. */
export function trainTagger(examples: readonly TagExample[], tags: number, rounds: number): Learner {
  const learner = new Learner(tags);
  const random = randomFrom(3);
  const order = [...examples];
  const scores = new Float64Array(tags);
  const features = new Int32Array(64);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const { forms, gold } of order) {
      const found = new Uint8Array(forms.length);
      const isLoud = isAllCapitals(forms) ? 1 : 0;
      for (let i = 0; i < forms.length; i++) {
        const only = (forms[i] as Form).only;
        if (only > 0) {
          found[i] = only - 1;
          continue;
        }
        const count = tagFeatures(forms, i, found, isLoud, features);
        learner.score(features, count, scores);
        const guess = greatest(scores);
        const right = gold[i] as number;
        if (guess !== right) learner.update(features, count, right, guess);
        learner.steps++;
        found[i] = guess;
      }
    }
  }
  return learner;
}

/** Index of the greatest. */
export function greatest(scores: Float64Array): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i;
  return at;
}

/** The lexicon as arrays on disk. */
export interface PackedLexicon {
  readonly keys: Int32Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  readonly habits: Uint16Array;
  readonly only: Uint8Array;
}

export const noLexicon: Lexicon = {
  keys: new Int32Array(2),
  coarse: new Uint8Array(2),
  fine: new Uint16Array(2),
  habits: new Uint16Array(2),
  only: new Uint8Array(2),
};

/** Forms of words. */
export function formsOf(words: readonly string[], lexicon: Lexicon): Form[] {
  return words.map((word) => formOf(word, lexicon));
}
