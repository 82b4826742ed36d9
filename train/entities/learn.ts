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
  /** Share of the features of a choice left out at random while learning, so that no few of them decide alone. */
  readonly drop: number;
  /** How often to learn anew; the weights are averaged, so that chance counts for less. */
  readonly runs: number;
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
  const sum = new Float32Array(size);
  for (let run = 0; run < settings.runs; run++) learnRun(examples, { run, sum, settings, tell });
  const kept = settings.runs * (settings.epochs - Math.ceil(settings.epochs / 2));
  return { weights: sum.map((value) => value / kept) };
}

interface Run {
  readonly run: number;
  /** Weights after each epoch of the second half, added up over all runs. */
  readonly sum: Float32Array;
  readonly settings: Settings;
  readonly tell: (line: string) => void;
}

/** Learns from nothing, in an order and with features left out that are this run’s own. */
function learnRun(examples: readonly Example[], { run, sum, settings, tell }: Run): void {
  const weights = new Float32Array(sum.length);
  const squares = new Float32Array(sum.length).fill(1e-3);
  const state: State = { weights, squares, settings, chance: 4711 + run * 7919 };
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    let loss = 0;
    for (const k of shuffled(examples.length, run * settings.epochs + epoch))
      loss += learnOne(examples[k] as Example, state);
    if (epoch >= settings.epochs / 2)
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number);
    tell(`run ${run + 1}, epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
  }
}

interface State {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly settings: Settings;
  /** State of the generator that features are left out by. */
  chance: number;
}

/** Features of all choices one after the other, as indices into the weights: something new first, then each candidate. */
interface Choices {
  at: Int32Array;
  readonly ends: number[];
  readonly scores: number[];
}

const buffer = featuresBuffer();
const choices: Choices = { at: new Int32Array(1 << 14), ends: [], scores: [] };

function learnOne({ scene: make, judge, weight }: Example, state: State): number {
  const scene = make();
  let loss = 0;
  walk(scene, (at, candidates) => {
    const right = judge(scene, at, candidates);
    gather(scene, at, candidates, state);
    const { scores } = choices;
    let best = standsAlone(scene, at, candidates) ? 0 : 1;
    for (let k = best + 1; k < scores.length; k++)
      if ((scores[k] as number) > (scores[best] as number)) best = k;
    if (right) loss += weight * step(right, weight, state);
    return best === 0 ? -1 : (candidates[best - 1] ?? -1);
  });
  return loss;
}

function gather(scene: Scene, at: number, candidates: readonly number[], state: State): void {
  choices.ends.length = 0;
  choices.scores.length = 0;
  newFeatures(scene, at, candidates, buffer);
  keep(buffer, state);
  eachPair(scene, at, candidates, buffer, () => keep(buffer, state));
}

/** Adds a choice with its score; some of its features are left out by chance. */
function keep({ at, size }: Features, state: State): void {
  const { weights, settings } = state;
  const mask = weights.length - 1;
  const least = settings.drop * 4294967296;
  let end = choices.ends.at(-1) ?? 0;
  if (end + size > choices.at.length) {
    const more = new Int32Array(2 * choices.at.length);
    more.set(choices.at);
    choices.at = more;
  }
  let sum = 0;
  for (let k = 0; k < size; k++) {
    state.chance = (Math.imul(state.chance, 1664525) + 1013904223) >>> 0;
    if (state.chance < least) continue;
    const i = (at[k] as number) & mask;
    sum += weights[i] as number;
    choices.at[end++] = i;
  }
  choices.ends.push(end);
  choices.scores.push(sum);
}

function step(right: Marks, weight: number, { weights, squares, settings }: State): number {
  const { costs, rate, shrink } = settings;
  const { at, ends, scores } = choices;
  const isNew = right[0] === 1;
  const cost = right.map((value, k) =>
    value !== 0 ? 0 : isNew ? costs.link : k === 0 ? costs.none : costs.wrong,
  );
  const raised = scores.map((score, k) => (right[k] === -1 ? -Infinity : score + (cost[k] ?? 0)));
  const top = Math.max(...raised);
  const odds = raised.map((score) => Math.exp(score - top));
  const total = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((a, value, k) => a + (right[k] === 1 ? value : 0), 0);
  for (const [k, end] of ends.entries()) {
    const odd = odds[k] as number;
    const gradient = weight * (odd / total - (right[k] === 1 ? odd / good : 0));
    if (Math.abs(gradient) < 1e-4) continue;
    for (let f = ends[k - 1] ?? 0; f < end; f++) {
      const i = at[f] as number;
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
