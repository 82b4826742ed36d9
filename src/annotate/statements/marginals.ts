import type { Span } from "../../schema/span.ts";
import { rememberedOf } from "../../text/remembered.ts";
import { stepInto } from "./crf.ts";
import { labelCount, mayFollow } from "./labels.ts";
import type { Passage } from "./passage.ts";

/**
 * How likely each label is at each word, given its whole paragraph (forward-backward), by word and label. Linear.
 */
export function marginalsOf(transitions: Float32Array, passage: Passage, scores: Float32Array): Float32Array {
  const found = new Float32Array(scores.length);
  const ways = waysOf(transitions);
  for (const paragraph of passage.paragraphs) {
    const exps = exponents(scores, paragraph);
    const forward = forwards(passage, ways, exps, paragraph);
    combine(passage, { ways, exps, forward, found }, paragraph);
  }
  return found;
}

/** Exponents of the transitions that may happen, by step, label before, label. */
const waysOf = rememberedOf((transitions: Float32Array) =>
  Float64Array.from(transitions, (value, i) => {
    const step = Math.floor(i / (labelCount * labelCount));
    const before = Math.floor(i / labelCount) % labelCount;
    return mayFollow(before, i % labelCount, step >= 12) ? Math.exp(value) : 0;
  }),
);

function exponents(scores: Float32Array, [start, end]: Span): Float64Array {
  const exps = new Float64Array((end - start) * labelCount);
  for (let i = start; i < end; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < labelCount; l++) top = Math.max(top, scores[i * labelCount + l] as number);
    for (let l = 0; l < labelCount; l++)
      exps[(i - start) * labelCount + l] = Math.exp((scores[i * labelCount + l] as number) - top);
  }
  return exps;
}

function forwards(
  passage: Passage,
  ways: Float64Array,
  exps: Float64Array,
  [start, end]: Span,
): Float64Array {
  const forward = new Float64Array((end - start) * labelCount);
  for (let i = 0; i < end - start; i++) {
    const step = i === 0 ? 0 : stepInto(passage, start + i);
    let sum = 0;
    for (let l = 0; l < labelCount; l++) {
      let value = i === 0 && mayFollow(0, l, true) ? 1 : 0;
      for (let b = 0; i > 0 && b < labelCount; b++)
        value +=
          (forward[(i - 1) * labelCount + b] as number) *
          (ways[(step * labelCount + b) * labelCount + l] as number);
      value *= exps[i * labelCount + l] as number;
      forward[i * labelCount + l] = value;
      sum += value;
    }
    for (let l = 0; l < labelCount; l++) (forward[i * labelCount + l] as number) /= sum;
  }
  return forward;
}

interface Lattice {
  readonly ways: Float64Array;
  readonly exps: Float64Array;
  readonly forward: Float64Array;
  readonly found: Float32Array;
}

function combine(passage: Passage, { ways, exps, forward, found }: Lattice, [start, end]: Span): void {
  let backward: Float64Array = new Float64Array(labelCount).fill(1);
  for (let i = end - start - 1; i >= 0; i--) {
    let sum = 0;
    for (let l = 0; l < labelCount; l++)
      sum += (forward[i * labelCount + l] as number) * (backward[l] as number);
    for (let l = 0; l < labelCount; l++)
      found[(start + i) * labelCount + l] =
        ((forward[i * labelCount + l] as number) * (backward[l] as number)) / sum;
    if (i > 0) backward = backwards(ways, exps, [stepInto(passage, start + i), i], backward);
  }
}

function backwards(
  ways: Float64Array,
  exps: Float64Array,
  [step, i]: readonly [number, number],
  after: Float64Array,
): Float64Array {
  const before = new Float64Array(labelCount);
  let sum = 0;
  for (let b = 0; b < labelCount; b++) {
    let value = 0;
    for (let l = 0; l < labelCount; l++)
      value +=
        (ways[(step * labelCount + b) * labelCount + l] as number) *
        (exps[i * labelCount + l] as number) *
        (after[l] as number);
    before[b] = value;
    sum += value;
  }
  for (let b = 0; b < labelCount; b++) (before[b] as number) /= sum;
  return before;
}
