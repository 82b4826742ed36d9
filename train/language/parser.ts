import { LEFT, RIGHT, Reading, SHIFT } from "../../src/language/arcs.ts";
import type { Tagged } from "../../src/language/parse.ts";
import { labelFeatures, moveFeatures } from "../../src/language/parse-features.ts";
import { Learner, randomFrom, shuffle } from "./learner.ts";
import { greatest } from "./tagger.ts";

/** A sentence to learn trees from: tagged as the tagger would, with gold heads (the size of the sentence for the root). */
export interface TreeExample {
  readonly sentence: Tagged;
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

interface Learners {
  readonly moves: Learner;
  readonly labels: Learner;
}

const features = new Int32Array(160);
const scores = new Float64Array(3);

/** Learns moves with a dynamic oracle and exploration (Goldberg and Nivre 2013), and relations of right arcs. */
export function trainParser(
  examples: readonly TreeExample[],
  relations: number,
  rounds: number,
  log: (line: string) => void,
): Learners {
  const learners = { moves: new Learner(3), labels: new Learner(relations) };
  const labelScores = new Float64Array(relations);
  const random = randomFrom(7);
  const order = [...examples];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let right = 0;
    let words = 0;
    for (const example of order) {
      right += learn(example, learners, labelScores, round === 0 ? 0 : 0.9, random);
      words += example.heads.length;
    }
    log(`parser, round ${round + 1}: ${((100 * right) / words).toFixed(2)} % of heads as in gold`);
  }
  return learners;
}

function learn(
  example: TreeExample,
  { moves, labels }: Learners,
  labelScores: Float64Array,
  exploration: number,
  random: () => number,
): number {
  const { sentence, heads, relations } = example;
  const reading = new Reading(heads.length);
  while (!reading.isOver()) {
    const may = [reading.mayShift(), reading.mayLeft(), reading.mayRight()];
    const costs = costsOf(reading, heads, may);
    let move = greatestOf([0, 0, 0], may);
    if (may.filter(Boolean).length > 1) {
      const count = moveFeatures(sentence, reading, features);
      moves.score(features, count, scores);
      const guess = greatestOf(scores, may);
      const least = Math.min(...costs);
      const gold = greatestOf(
        scores,
        may.map((is, i) => is && costs[i] === least),
      );
      if (costs[guess] !== least) moves.update(features, count, gold, guess);
      moves.steps++;
      move = random() < exploration ? guess : gold;
    }
    if (move === SHIFT) reading.shift();
    else {
      const child = reading.top(0);
      const head = move === LEFT ? reading.next : reading.top(1);
      let label = relations[child] as number;
      if (head < reading.size) {
        const count = labelFeatures(sentence, reading, head, child, features);
        labels.score(features, count, labelScores);
        const guess = greatest(labelScores);
        if (heads[child] === head) {
          if (guess !== label) labels.update(features, count, label, guess);
          labels.steps++;
        }
        label = random() < exploration ? guess : heads[child] === head ? label : guess;
      }
      if (move === LEFT) reading.attachLeft(label);
      else reading.attachRight(label);
    }
  }
  let right = 0;
  for (let i = 0; i < heads.length; i++) if (reading.heads[i] === heads[i]) right++;
  return right;
}

/** How many gold arcs each move makes impossible; a move that is not allowed costs more than any. */
export function costsOf(reading: Reading, heads: Int16Array, may: readonly boolean[]): number[] {
  const { size, next } = reading;
  const s0 = reading.top(0);
  const s1 = reading.top(1);
  const costs = [1e6, 1e6, 1e6];
  if (may[SHIFT]) {
    let cost = 0;
    for (let depth = 0; depth < reading.height; depth++) {
      const word = reading.top(depth);
      if (heads[word] === next) cost++;
      if (depth > 0 && heads[next] === word) cost++;
    }
    costs[SHIFT] = cost;
  }
  if (!may[LEFT] && !may[RIGHT]) return costs;
  let children = 0;
  for (let i = next; i < size; i++) if (heads[i] === s0) children++;
  const head = heads[s0] as number;
  if (may[LEFT]) costs[LEFT] = children + (head === s1 || head > next ? 1 : 0);
  if (may[RIGHT]) costs[RIGHT] = children + (head >= next ? 1 : 0);
  return costs;
}

function greatestOf(values: ArrayLike<number>, may: readonly boolean[]): number {
  let at = -1;
  for (let i = 0; i < 3; i++)
    if (may[i] && (at < 0 || (values[i] as number) > (values[at] as number))) at = i;
  return at;
}

export { RIGHT };
