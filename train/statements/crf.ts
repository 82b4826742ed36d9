import { stepCount, type Tagger } from "../../src/annotate/statements/crf.ts";
import { labelCount, mayFollow } from "../../src/annotate/statements/labels.ts";
import type { HashTable } from "./table.ts";
import type { Prepared, Sequence } from "./prepare.ts";
import { randomFrom, shuffle } from "./random.ts";

/** How to train: passes over the data, AdaGrad's step, L1 and L2 weights of the objective. */
export interface Settings {
  readonly epochs: number;
  readonly step: number;
  readonly l1: number;
  readonly l2: number;
  readonly least: number;
  readonly seed: number;
  /** Share of each word's features left out at each step (feature noising, Wang & Manning 2013). */
  readonly noise: number;
  readonly log?: (line: string) => void;
}

export const defaults: Settings = { epochs: 10, step: 0.02, l1: 0.05, l2: 3, least: 2, seed: 1, noise: 0.4 };

/** A trained tagger with its weights by feature. */
export interface Trained extends Tagger {
  readonly features: readonly number[];
  /** `labelCount` weights a feature, and one that speaks for a cue. */
  readonly weights: Float32Array;
  readonly cueWeights: Float32Array;
}

/**
 * Trains a linear-chain CRF by AdaGrad (Duchi et al. 2011) on paragraphs in a fixed shuffled order, with one proximal
 * step for L1 and L2 an epoch; the last third of the epochs is averaged. `isIn` says which examples take part. The same
 * input gives the same weights.
 */
export function trainTagger(
  {
    table,
    features,
    cueWeights,
    sequences: all,
  }: Pick<Prepared, "table" | "features" | "cueWeights" | "sequences">,
  isIn: (example: number) => boolean,
  settings: Settings = defaults,
): Trained {
  const sequences = all.filter(({ example }) => isIn(example));
  const size = features.length * labelCount;
  const pairs = new Float32Array(size * 2).fill(1e-2);
  for (let i = 0; i < features.length; i++)
    pairs.fill(0, i * labelCount * 2, i * labelCount * 2 + labelCount);
  const transitions = new Float32Array(stepCount * labelCount * labelCount);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-2);
  settings.log?.(`${sequences.length} paragraphs, ${features.length} features`);
  const random = randomFrom(settings.seed);
  const { step, noise } = settings;
  const learn = learner({ pairs, transitions, transitionSquares, step, noise, random });
  const average = new Float32Array(size);
  const averageTransitions = new Float32Array(transitions.length);
  const averaged = Math.max(1, Math.floor(settings.epochs / 3));
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(sequences, random);
    let loss = 0;
    for (const sequence of sequences) loss += learn(sequence);
    shrink(pairs, settings);
    if (epoch >= settings.epochs - averaged) {
      for (let i = 0; i < size; i++) {
        const at = i + labelCount * Math.floor(i / labelCount);
        (average[i] as number) += (pairs[at] as number) / averaged;
      }
      for (let i = 0; i < transitions.length; i++)
        (averageTransitions[i] as number) += (transitions[i] as number) / averaged;
    }
    settings.log?.(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  return taggerOf({ cueWeights, weights: average, transitions: averageTransitions, features }, table);
}

/** One tagger whose weights are the mean of several over the same features: runs differ in what they err on. */
export function meanOf(taggers: readonly Trained[], table: HashTable): Trained {
  const first = taggers[0] as Trained;
  const mean = (lists: readonly Float32Array[]): Float32Array =>
    (lists[0] as Float32Array).map(
      (_, i) => lists.reduce((sum, list) => sum + (list[i] as number), 0) / lists.length,
    );
  return taggerOf(
    {
      ...first,
      weights: mean(taggers.map(({ weights }) => weights)),
      transitions: mean(taggers.map(({ transitions }) => transitions)),
    },
    table,
  );
}

function taggerOf(trained: Omit<Trained, "add">, table: HashTable): Trained {
  const { weights, cueWeights } = trained;
  const add: Tagger["add"] = (hashes, count, scores, at) => {
    let spoken = 0;
    for (let f = 0; f < count; f++) {
      const row = table.get(hashes[f] as number);
      if (row < 0) continue;
      for (let l = 0; l < labelCount; l++)
        (scores[at + l] as number) += weights[row * labelCount + l] as number;
      spoken += cueWeights[row] as number;
    }
    return spoken;
  };
  return { ...trained, add };
}

interface State {
  /** By feature: its weights by label, then the sums of their squared gradients. */
  readonly pairs: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly step: number;
  readonly noise: number;
  readonly random: () => number;
}

const allowed = [0, 1].map((crosses) =>
  Uint8Array.from({ length: labelCount * labelCount }, (_, i) =>
    mayFollow(Math.floor(i / labelCount), i % labelCount, crosses === 1) ? 1 : 0,
  ),
);

/** One step on one sequence: forward, backward, update; gives its loss. */
function learner(state: State): (sequence: Sequence) => number {
  const { pairs, transitions, step } = state;
  const L = labelCount;
  const keep = 1 - state.noise;
  const eps = (sequence: Sequence, alpha: Float64Array): void => {
    const size = sequence.labels.length;
    alpha.fill(0, 0, size * L);
    for (let i = 0; i < size; i++) {
      const end = sequence.offsets[i + 1] as number;
      const to = i * L;
      for (let f = sequence.offsets[i] as number; f < end; f++) {
        const kept = keep === 1 || state.random() < keep;
        used[f] = kept ? 1 : 0;
        if (!kept) continue;
        const from = (sequence.rows[f] as number) * 2 * L;
        for (let l = 0; l < L; l++) (alpha[to + l] as number) += (pairs[from + l] as number) / keep;
      }
    }
  };
  let used = new Uint8Array(1 << 16);
  let room = 4096;
  let emit = new Float64Array(room * L);
  let forward = new Float64Array(room * L);
  let backward = new Float64Array(room * L);
  const gradient = new Float64Array(L);
  const expected = new Float64Array(transitions.length);
  const potential = new Float64Array(transitions.length);
  return (sequence) => {
    const size = sequence.labels.length;
    if (size > room) {
      room = size;
      emit = new Float64Array(room * L);
      forward = new Float64Array(room * L);
      backward = new Float64Array(room * L);
    }
    if (sequence.rows.length > used.length) used = new Uint8Array(sequence.rows.length * 2);
    eps(sequence, emit);
    const usedSteps = new Set(sequence.steps.subarray(1));
    for (const s of usedSteps) {
      const may = allowed[s >= 12 ? 1 : 0] as Uint8Array;
      for (let k = 0; k < L * L; k++)
        potential[s * L * L + k] = may[k] ? Math.exp(transitions[s * L * L + k] as number) : 0;
    }
    let gold = 0;
    let log = 0;
    for (let i = 0; i < size; i++) {
      gold += emit[i * L + (sequence.labels[i] as number)] as number;
      if (i > 0)
        gold += transitions[
          ((sequence.steps[i] as number) * L + (sequence.labels[i - 1] as number)) * L +
            (sequence.labels[i] as number)
        ] as number;
      let top = Number.NEGATIVE_INFINITY;
      for (let l = 0; l < L; l++) top = Math.max(top, emit[i * L + l] as number);
      log += top;
      for (let l = 0; l < L; l++) emit[i * L + l] = Math.exp((emit[i * L + l] as number) - top);
    }
    for (let i = 0; i < size; i++) {
      let sum = 0;
      const base = (sequence.steps[i] as number) * L * L;
      for (let l = 0; l < L; l++) {
        let value = 0;
        if (i === 0) value = mayFollow(0, l, true) ? 1 : 0;
        else
          for (let b = 0; b < L; b++)
            value += (forward[(i - 1) * L + b] as number) * (potential[base + b * L + l] as number);
        value *= emit[i * L + l] as number;
        forward[i * L + l] = value;
        sum += value;
      }
      log += Math.log(sum);
      for (let l = 0; l < L; l++) (forward[i * L + l] as number) /= sum;
    }
    for (let l = 0; l < L; l++) backward[(size - 1) * L + l] = 1;
    for (let i = size - 2; i >= 0; i--) {
      let sum = 0;
      const base = (sequence.steps[i + 1] as number) * L * L;
      for (let b = 0; b < L; b++) {
        let value = 0;
        for (let l = 0; l < L; l++)
          value +=
            (potential[base + b * L + l] as number) *
            (emit[(i + 1) * L + l] as number) *
            (backward[(i + 1) * L + l] as number);
        backward[i * L + b] = value;
        sum += value;
      }
      for (let b = 0; b < L; b++) (backward[i * L + b] as number) /= sum;
    }
    expected.fill(0);
    for (let i = 1; i < size; i++) {
      const base = (sequence.steps[i] as number) * L * L;
      let sum = 0;
      for (let b = 0; b < L; b++)
        for (let l = 0; l < L; l++)
          sum +=
            (forward[(i - 1) * L + b] as number) *
            (potential[base + b * L + l] as number) *
            (emit[i * L + l] as number) *
            (backward[i * L + l] as number);
      if (sum <= 0) continue;
      for (let b = 0; b < L; b++)
        for (let l = 0; l < L; l++)
          (expected[base + b * L + l] as number) +=
            ((forward[(i - 1) * L + b] as number) *
              (potential[base + b * L + l] as number) *
              (emit[i * L + l] as number) *
              (backward[i * L + l] as number)) /
            sum;
      (expected[base + (sequence.labels[i - 1] as number) * L + (sequence.labels[i] as number)] as number) -=
        1;
    }
    for (const s of usedSteps)
      for (let k = s * L * L; k < (s + 1) * L * L; k++) {
        const g = expected[k] as number;
        if (Math.abs(g) < 1e-5) continue;
        (state.transitionSquares[k] as number) += g * g;
        (transitions[k] as number) -= (step * g) / Math.sqrt(state.transitionSquares[k] as number);
      }
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let l = 0; l < L; l++) sum += (forward[i * L + l] as number) * (backward[i * L + l] as number);
      let strongest = 0;
      for (let l = 0; l < L; l++) {
        gradient[l] =
          ((forward[i * L + l] as number) * (backward[i * L + l] as number)) / sum -
          (sequence.labels[i] === l ? 1 : 0);
        strongest = Math.max(strongest, Math.abs(gradient[l] as number));
      }
      if (strongest < 3e-3) continue;
      const end = sequence.offsets[i + 1] as number;
      for (let f = sequence.offsets[i] as number; f < end; f++) {
        if (!used[f]) continue;
        const from = (sequence.rows[f] as number) * 2 * L;
        for (let l = 0; l < L; l++) {
          const g = gradient[l] as number;
          const square = (pairs[from + L + l] as number) + g * g;
          pairs[from + L + l] = square;
          (pairs[from + l] as number) -= (step * g) / Math.sqrt(square);
        }
      }
    }
    return log - gold;
  };
}

/** The proximal step: every weight towards zero by its own rate. */
function shrink(pairs: Float32Array, { step, l1, l2 }: Settings): void {
  for (let base = 0; base < pairs.length; base += 2 * labelCount)
    for (let i = base; i < base + labelCount; i++) {
      const w = pairs[i] as number;
      if (w === 0) continue;
      const rate = step / Math.sqrt(pairs[i + labelCount] as number);
      const rest = Math.max(0, Math.abs(w) - rate * l1) / (1 + rate * l2);
      pairs[i] = w < 0 ? -rest : rest;
    }
}
