import { type Features, featuresBuffer, newFeatures } from "../../src/annotate/entities/rank/features.ts";
import { eachPair, type Ranker, standsAlone } from "../../src/annotate/entities/rank/ranker.ts";
import type { Scene } from "../../src/annotate/entities/rank/scene.ts";
import { walk } from "../../src/annotate/entities/rank/walk.ts";
import type { Example, Marks } from "./examples.ts";

/** What learning is given. */
export interface Settings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Added to the score of a wrong choice: a link where there is none, none where there is one, a wrong one. */
  readonly costs: { readonly link: number; readonly none: number; readonly wrong: number };
  readonly shrink: number;
}

/**
 * Learns to rank antecedents: log-loss over all right ones together, with costs (Durrett and Klein 2013), by AdaGrad. What
 * an entity has gathered so far is as the ranker itself decides, so that it learns from its own histories. Deterministic.
 */
export function learn(
  examples: readonly Example[],
  settings: Settings,
  tell: (line: string) => void,
): Ranker {
  const size = 1 << settings.bits;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-3);
  const sum = new Float32Array(size);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let loss = 0;
    for (const k of shuffled(examples.length, epoch))
      loss += learnOne(examples[k] as Example, { weights, squares, settings });
    if (epoch >= settings.epochs / 2)
      for (let i = 0; i < size; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
    tell(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
  const kept = settings.epochs - Math.ceil(settings.epochs / 2);
  return { weights: sum.map((value) => value / kept) };
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly settings: Settings;
}

const buffer = featuresBuffer();

function learnOne({ scene: make, judge, weight }: Example, state: State): number {
  const scene = make();
  const mask = state.weights.length - 1;
  let loss = 0;
  walk(scene, (at, candidates) => {
    const right = judge(scene, at, candidates);
    const choices = choicesOf(scene, at, candidates);
    const scores = choices.map((features) => sumOf(features, state.weights, mask));
    const open = standsAlone(scene, at, candidates) ? scores : scores.slice(1);
    const best = scores.indexOf(Math.max(...open), scores.length - open.length) - 1;
    if (right) loss += weight * step({ choices, scores, right, weight }, state);
    return best < 0 ? -1 : (candidates[best] ?? -1);
  });
  return loss;
}

/** Feature lists: something new first, then each candidate. */
function choicesOf(scene: Scene, at: number, candidates: readonly number[]): Int32Array[] {
  newFeatures(scene, at, candidates, buffer);
  const choices = [copyOf(buffer)];
  eachPair(scene, at, candidates, buffer, () => choices.push(copyOf(buffer)));
  return choices;
}

function copyOf({ at, size }: Features): Int32Array {
  return at.slice(0, size);
}

function sumOf(features: Int32Array, weights: Float32Array, mask: number): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature & mask] as number;
  return sum;
}

interface Choice {
  readonly choices: readonly Int32Array[];
  readonly scores: readonly number[];
  readonly right: Marks;
  readonly weight: number;
}

function step({ choices, scores, right, weight }: Choice, { weights, squares, settings }: State): number {
  const { costs, rate, shrink } = settings;
  const isNew = right[0] === 1;
  const cost = right.map((value, k) =>
    value !== 0 ? 0 : isNew ? costs.link : k === 0 ? costs.none : costs.wrong,
  );
  const raised = scores.map((score, k) => (right[k] === -1 ? -Infinity : score + (cost[k] ?? 0)));
  const top = Math.max(...raised);
  const odds = raised.map((score) => Math.exp(score - top));
  const total = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((a, value, k) => a + (right[k] === 1 ? value : 0), 0);
  const mask = weights.length - 1;
  for (const [k, features] of choices.entries()) {
    const odd = odds[k] as number;
    const gradient = weight * (odd / total - (right[k] === 1 ? odd / good : 0));
    if (Math.abs(gradient) < 1e-4) continue;
    for (const feature of features) {
      const i = feature & mask;
      const slope = gradient + shrink * (weights[i] as number);
      squares[i] = (squares[i] as number) + slope * slope;
      weights[i] = (weights[i] as number) - (rate * slope) / Math.sqrt(squares[i] as number);
    }
  }
  return Math.log(total) - Math.log(good);
}

/** The same order for the same epoch, a different one for the next. */
function shuffled(length: number, epoch: number): number[] {
  const order = Array.from({ length }, (_, i) => i);
  let state = 12345 + epoch * 7919;
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = (state >>> 8) % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
