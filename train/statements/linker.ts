import { linkView, type Run } from "../../src/annotate/statements/link-view.ts";
import {
  type Choice,
  contentChoice,
  type Linker,
  type Links,
  rank,
  type Ranker,
  runsOf,
  sourceChoice,
} from "../../src/annotate/statements/linking.ts";
import type { Example } from "./gold.ts";
import { randomFrom } from "./random.ts";

/** One decision with the place of its right candidate. */
export interface Case extends Choice {
  readonly right: number;
}

/** Trains the two rankers as softmax over candidates, on gold runs and gold links. */
export function trainLinker(examples: readonly Example[], epochs = 8): Linker {
  const cases: Record<"source" | "content", Case[]> = { source: [], content: [] };
  for (const example of examples) {
    const runs = runsOf(example.labels);
    const view = linkView(example.passage, runs);
    const owner = (run: Run): number => example.owner[run.words[0]] as number;
    const links = goldLinks(runs, owner);
    runs.forEach((run, r) => {
      const add = (kind: "source" | "content", choice: Choice, want: (c: number) => boolean): void => {
        const right = choice.candidates.findIndex((c) => (c < 0 ? true : want(c)));
        if (choice.candidates.length > 1) cases[kind].push({ ...choice, right });
      };
      if (run.role === 1)
        add(
          "source",
          sourceChoice(view, r),
          (c) => owner(runs[c] as Run) === owner(run) || sharedSource(example, runs[c] as Run, run),
        );
      if (run.role === 2) add("content", contentChoice(view, r, links), (c) => links[r] === c);
    });
  }
  return { source: fit(cases.source, epochs), content: fit(cases.content, epochs) };
}

/** Where a later attribution shares its source with an earlier one, the run belongs to the earlier: look into gold. */
function sharedSource(example: Example, source: Run, cue: Run): boolean {
  const attribution = example.gold[example.owner[cue.words[0]] as number];
  const from = example.passage.words[source.words[0]]?.start ?? -1;
  return attribution?.source.some(([start, end]) => start <= from && from < end) ?? false;
}

function goldLinks(runs: readonly Run[], owner: (run: Run) => number): Links {
  const first = new Map<number, number>();
  runs.forEach((run, r) => {
    if (run.role === 1 && !first.has(owner(run))) first.set(owner(run), r);
  });
  return Int32Array.from(runs, (run) => first.get(owner(run)) ?? -1);
}

/** Softmax regression over candidates by AdaGrad; weights are hashed. */
export function fit(cases: readonly Case[], epochs: number): Ranker {
  const size = 1 << 17;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const random = randomFrom(3);
  const order = cases.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    order.sort((a, b) => a - b);
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) learn(weights, squares, cases[i] as Case);
    for (let k = 0; k < size; k++)
      (weights[k] as number) /= 1 + (0.03 * 0.5) / Math.sqrt(squares[k] as number);
  }
  return weights;
}

function learn(weights: Float32Array, squares: Float32Array, { features, right }: Case): void {
  const scores = features.map((f) => rank(weights, f));
  const top = Math.max(...scores);
  const exps = scores.map((s) => Math.exp(s - top));
  const sum = exps.reduce((a, b) => a + b, 0);
  features.forEach((list, c) => {
    const g = (exps[c] as number) / sum - (c === right ? 1 : 0);
    if (Math.abs(g) < 1e-3) return;
    for (const feature of list) {
      const k = feature & (weights.length - 1);
      (squares[k] as number) += g * g;
      (weights[k] as number) -= (0.05 * g) / Math.sqrt(squares[k] as number);
    }
  });
}

/** Share of decisions made as gold has them, on gold runs. */
export function linkingAccuracy(examples: readonly Example[], linker: Linker): Record<string, string> {
  const counts: Record<string, [number, number]> = {};
  const tally = (kind: string, right: boolean): void => {
    const c = (counts[kind] ??= [0, 0]);
    if (right) c[0]++;
    c[1]++;
  };
  for (const example of examples) {
    const runs = runsOf(example.labels);
    const view = linkView(example.passage, runs);
    const owner = (run: Run): number => example.owner[run.words[0]] as number;
    const links = goldLinks(runs, owner);
    const pick = (ranker: Ranker, choice: Choice): number => {
      const scores = choice.features.map((f) => rank(ranker, f));
      return choice.candidates[scores.indexOf(Math.max(...scores))] ?? -1;
    };
    runs.forEach((run, r) => {
      if (run.role === 1) {
        const c = pick(linker.source, sourceChoice(view, r));
        const has = (example.gold[owner(run)]?.source.length ?? 0) > 0;
        tally(
          "source",
          c < 0 ? !has : owner(runs[c] as Run) === owner(run) || sharedSource(example, runs[c] as Run, run),
        );
      }
      if (run.role === 2) tally("content", pick(linker.content, contentChoice(view, r, links)) === links[r]);
    });
  }
  return Object.fromEntries(
    Object.entries(counts).map(([k, [a, b]]) => [k, `${((100 * a) / b).toFixed(1)}% of ${b}`]),
  );
}
