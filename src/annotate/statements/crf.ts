import { type CueLexicon, type FeatureVisit, visitFeatures } from "./features.ts";
import { isBegin, labelCount, mayFollow } from "./labels.ts";
import type { Passage } from "./passage.ts";

/** Kinds of step from one word to the next, each with its own transition weights. */
export const stepCount = 16;

/** A linear-chain conditional random field (Lafferty et al. 2001) over hashed features. */
export interface Tagger {
  /** Row of a feature in `weights`, or -1. */
  readonly rowOf: (feature: number) => number;
  /** `labelCount` weights a row. */
  readonly weights: Float32Array;
  /** By step, label before, label. */
  readonly transitions: Float32Array;
}

/** Added to each beginning: a trained tagger finds too little rather than too much. Chosen on held-out articles. */
const eagerness = 0.2;

/** Scores of each label at each word, summed over its features. */
export function scoresOf(tagger: Tagger, passage: Passage, lexicon: CueLexicon): Float32Array {
  const scores = new Float32Array(passage.words.length * labelCount);
  for (let i = 0; i < scores.length; i++) if (isBegin(i % labelCount)) scores[i] = eagerness;
  const { weights } = tagger;
  const add: FeatureVisit = (word, values, count) => {
    const to = word * labelCount;
    for (let f = 0; f < count; f++) {
      const row = tagger.rowOf(values[f] as number);
      if (row < 0) continue;
      const from = row * labelCount;
      for (let l = 0; l < labelCount; l++) (scores[to + l] as number) += weights[from + l] as number;
    }
  };
  visitFeatures(passage, lexicon, add);
  return scores;
}

/** The kind of step into word i: does it cross a sentence, a quotation mark, punctuation? */
export function stepInto(passage: Passage, i: number): number {
  const quoted =
    ((passage.quoted[i - 1] as number) > 0 ? 2 : 0) + ((passage.quoted[i] as number) > 0 ? 1 : 0);
  if (passage.sentenceOf[i] !== passage.sentenceOf[i - 1]) return 12 + quoted;
  const tag = passage.words[i]?.tag;
  return quoted * 3 + (tag === "," ? 1 : tag && !/^[A-Z]/.test(tag) ? 2 : 0);
}

/** The best labelling of each paragraph (Viterbi). Linear. */
export function labelsOf(tagger: Tagger, passage: Passage, scores: Float32Array): Uint8Array {
  const labels = new Uint8Array(passage.words.length);
  for (const [start, end] of passage.paragraphs) decode(tagger, passage, scores, labels, [start, end]);
  return labels;
}

function decode(
  tagger: Tagger,
  passage: Passage,
  scores: Float32Array,
  labels: Uint8Array,
  [start, end]: readonly [number, number],
): void {
  const back = new Int8Array((end - start) * labelCount);
  let best = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
  for (let l = 0; l < labelCount; l++)
    if (mayFollow(0, l, true)) best[l] = scores[start * labelCount + l] as number;
  for (let i = start + 1; i < end; i++) {
    const step = stepInto(passage, i);
    const next = new Float64Array(labelCount);
    for (let l = 0; l < labelCount; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let b = 0; b < labelCount; b++) {
        if (!mayFollow(b, l, step >= 12)) continue;
        const value =
          (best[b] as number) + (tagger.transitions[(step * labelCount + b) * labelCount + l] as number);
        if (value > top) {
          top = value;
          from = b;
        }
      }
      next[l] = top + (scores[i * labelCount + l] as number);
      back[(i - start) * labelCount + l] = from;
    }
    best = next;
  }
  let label = best.indexOf(Math.max(...best));
  for (let i = end - 1; i >= start; i--) {
    labels[i] = label;
    label = back[(i - start) * labelCount + label] as number;
  }
}
