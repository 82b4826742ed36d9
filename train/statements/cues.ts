import { roleOf } from "../../src/annotate/statements/labels.ts";
import type { Raw } from "./prepare.ts";
import { randomFrom, shuffle } from "./random.ts";

/** Feature rows of an example's words, with their labels. */
export interface CueData extends Raw {
  readonly labels: Uint8Array;
}

const folds = 5;
const epochs = 4;
const noise = 0.4;
const step = 0.03;
const l2 = 0.5;

/** How likely each word is in a cue, by a learner that has not seen its example. */
export function jackknifedChances(
  data: readonly CueData[],
  size: number,
  log: (line: string) => void,
): Float32Array[] {
  const found: Float32Array[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = trainCues(data, (d) => d % folds !== fold, size);
    for (let d = fold; d < data.length; d += folds) found[d] = chancesOf(data[d] as CueData, weights);
  }
  log(`chances of cues: ${rightness(data, found)}`);
  return found;
}

/** Logistic regression by AdaGrad with noise on the features; one weight a row. Deterministic. */
export function trainCues(
  data: readonly CueData[],
  isIn: (example: number) => boolean,
  size: number,
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const random = randomFrom(11);
  const order = data.map((_, d) => d).filter(isIn);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const d of order) learn(data[d] as CueData, weights, squares, random);
    for (let k = 0; k < size; k++)
      (weights[k] as number) /= 1 + (step * l2) / Math.sqrt(squares[k] as number);
  }
  return weights;
}

function learn(
  { offsets, rows, labels }: CueData,
  weights: Float32Array,
  squares: Float32Array,
  random: () => number,
): void {
  const used = new Int32Array(512);
  for (let i = 0; i < labels.length; i++) {
    let count = 0;
    let sum = 0;
    for (let f = offsets[i] as number; f < (offsets[i + 1] as number) && count < 512; f++) {
      if (random() < noise) continue;
      const row = rows[f] as number;
      used[count++] = row;
      sum += weights[row] as number;
    }
    const right = roleOf(labels[i] as number) === 1 ? 1 : 0;
    const g = 1 / (1 + Math.exp(-sum / (1 - noise))) - right;
    if (Math.abs(g) < 5e-3) continue;
    for (let k = 0; k < count; k++) {
      const row = used[k] as number;
      const square = (squares[row] as number) + g * g;
      squares[row] = square;
      (weights[row] as number) -= (step * g) / Math.sqrt(square);
    }
  }
}

function chancesOf({ offsets, rows, labels }: CueData, weights: Float32Array): Float32Array {
  return Float32Array.from(labels, (_, i) => {
    let sum = 0;
    for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++)
      sum += weights[rows[f] as number] as number;
    return 1 / (1 + Math.exp(-sum));
  });
}

function rightness(data: readonly CueData[], chances: readonly Float32Array[]): string {
  let [hits, guesses, golds, found] = [0, 0, 0, 0];
  data.forEach(({ labels }, d) =>
    labels.forEach((label, i) => {
      const gold = roleOf(label) === 1;
      const chance = chances[d]?.[i] as number;
      if (gold) golds++;
      if (chance >= 0.5) guesses++;
      if (chance >= 0.5 && gold) hits++;
      if (chance >= 0.3 && gold) found++;
    }),
  );
  const share = (a: number, b: number): string => (a / b).toFixed(3);
  return `P ${share(hits, guesses)} R ${share(hits, golds)} at 0.5; R ${share(found, golds)} at 0.3`;
}
