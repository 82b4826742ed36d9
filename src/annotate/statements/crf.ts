import { visitWords } from "./features.ts";
import type { Ground } from "./ground.ts";
import { isBegin, labelCount, labelsBefore, mayFollow } from "./labels.ts";
import type { Passage } from "./passage.ts";
import { visitPaths } from "./paths.ts";
import { type View, viewOf } from "./view.ts";

/** Kinds of step from one word to the next, each with its own transition weights. */
export const stepCount = 16;

/** A linear-chain conditional random field (Lafferty et al. 2001) over hashed features. */
export interface Tagger {
  /** Adds the weights of the first `count` features to the scores of the labels from `at` on; gives what they speak for a cue. */
  readonly add: (features: Int32Array, count: number, scores: Float32Array, at: number) => number;
  /** By step, label before, label. */
  readonly transitions: Float32Array;
}

/** Added to each beginning: a trained tagger finds too little rather than too much. Chosen on held-out articles. */
const eagerness = 0.35;

/** What a tagger sees of a passage and how it scores it. */
export interface Scored {
  readonly view: View;
  /** By word and label, summed over features. */
  readonly scores: Float32Array;
}

/** Looks twice: at each word for the chance that it is in a cue, then at its way to the likely cues. Linear. */
export function scored(tagger: Tagger, ground: Ground): Scored {
  const scores = new Float32Array(ground.words.length * labelCount);
  for (let i = 0; i < scores.length; i++) if (isBegin(i % labelCount)) scores[i] = eagerness;
  const chances = new Float32Array(ground.words.length);
  visitWords(ground, (word, values, count) => {
    const sum = tagger.add(values, count, scores, word * labelCount);
    chances[word] = 1 / (1 + Math.exp(-sum));
  });
  const view = viewOf(ground, chances);
  visitPaths(view, (word, values, count) => tagger.add(values, count, scores, word * labelCount));
  return { view, scores };
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
export function labelsOf(transitions: Float32Array, passage: Passage, scores: Float32Array): Uint8Array {
  const labels = new Uint8Array(passage.words.length);
  for (const [start, end] of passage.paragraphs) decode(transitions, passage, scores, labels, [start, end]);
  return labels;
}

function decode(
  transitions: Float32Array,
  passage: Passage,
  scores: Float32Array,
  labels: Uint8Array,
  [start, end]: readonly [number, number],
): void {
  const back = new Int8Array((end - start) * labelCount);
  let best = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(labelCount);
  for (let l = 0; l < labelCount; l++)
    if (mayFollow(0, l, true)) best[l] = scores[start * labelCount + l] as number;
  for (let i = start + 1; i < end; i++) {
    const step = stepInto(passage, i);
    const may = labelsBefore[step >= 12 ? 1 : 0] as Uint8Array[];
    for (let l = 0; l < labelCount; l++) {
      let top = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (const b of may[l] as Uint8Array) {
        const value = (best[b] as number) + (transitions[(step * labelCount + b) * labelCount + l] as number);
        if (value > top) {
          top = value;
          from = b;
        }
      }
      next[l] = top + (scores[i * labelCount + l] as number);
      back[(i - start) * labelCount + l] = from;
    }
    [best, next] = [next, best];
  }
  let label = best.indexOf(Math.max(...best));
  for (let i = end - 1; i >= start; i--) {
    labels[i] = label;
    label = back[(i - start) * labelCount + label] as number;
  }
}
