import { writeFileSync } from "node:fs";
import { type Candidate, candidatesOf } from "../../src/annotate/figures/tally.ts";
import { casualtiesIn } from "../../src/annotate/figures/casualties.ts";
import { type Incident, inDateOrder } from "../../bench/incidents.ts";
import { readRecords, sharedPath } from "../../bench/shared.ts";

/*
 * Learns to choose an event's toll among those its articles could mean: a conditional logit over named features,
 * by full-batch gradient steps with Adagrad and an L2 penalty. Deterministic.
 *
 *   node train/figures/train.ts [--folds] [OUT]     --folds prints five-fold results instead of writing the weights
 */

interface Example {
  readonly candidates: readonly Candidate[];
  readonly right: number;
  readonly gold: readonly [number, number];
}

const examples = readRecords<Incident>(sharedPath("data/figures/incidents-dev.ndjson.gz"))
  .filter(({ gold }) => gold)
  .map((incident): Example => {
    const candidates = candidatesOf(
      inDateOrder(incident.docs).map(({ title, content }) => casualtiesIn(title ?? "", content)),
    );
    const { num_killed: killed = 0, num_injured: injured = 0 } = incident.gold ?? {};
    const right = candidates.findIndex(({ toll }) => toll.killed === killed && toll.injured === injured);
    return { candidates, right, gold: [killed, injured] };
  });

const decay = Number(process.argv.find((word) => word.startsWith("--decay="))?.slice(8) ?? 0.0008);

/** Names become numbers once; those seen in fewer than three examples are left out. */
function train(set: readonly Example[], rounds = 120): Record<string, number> {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>();
    for (const { candidates, right } of set) {
      if (right < 0) continue;
      const scores = candidates.map(({ features }) =>
        features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
      );
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((a, b) => a + b, 0);
      candidates.forEach(({ features }, at) => {
        const push = (at === right ? 1 : 0) - (odds[at] as number) / total;
        if (Math.abs(push) < 1e-4) return;
        for (const name of features) gradient.set(name, (gradient.get(name) ?? 0) + push);
      });
    }
    for (const [name, sum] of gradient) {
      const step = sum / set.length - decay * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + step * step;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + (0.5 * step) / Math.sqrt(square + 1e-9));
    }
  }
  return Object.fromEntries(
    [...weights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => [name, Number(weight.toFixed(3))]),
  );
}

function shares(set: readonly Example[], model: Record<string, number>): number[] {
  const sums = [0, 0, 0, 0];
  for (const { candidates, gold, right } of set) {
    let best = candidates[0] as Candidate;
    let top = -Infinity;
    for (const candidate of candidates) {
      const score = candidate.features.reduce((sum, name) => sum + (model[name] ?? 0), 0);
      if (score > top) [top, best] = [score, candidate];
    }
    const [k, i] = [best.toll.killed === gold[0], best.toll.injured === gold[1]];
    [k, i, k && i, right >= 0].forEach((hit, at) => (sums[at] = (sums[at] ?? 0) + (hit ? 1 : 0)));
  }
  return sums.map((sum) => (100 * sum) / set.length);
}

const out = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "models/figures/casualties.json";
if (process.argv.includes("--folds")) {
  const all = [0, 1, 2, 3, 4].map((fold) => {
    const model = train(examples.filter((_, at) => at % 5 !== fold));
    return shares(
      examples.filter((_, at) => at % 5 === fold),
      model,
    );
  });
  const mean = (at: number): string => (all.reduce((sum, row) => sum + (row[at] ?? 0), 0) / 5).toFixed(1);
  console.log(
    `five folds: killed ${mean(0)} injured ${mean(1)} both ${mean(2)}; right toll among candidates ${mean(3)}`,
  );
} else {
  const model = train(examples);
  writeFileSync(out, `${JSON.stringify(model)}\n`);
  console.log(
    `${Object.keys(model).length} weights; on the training set ${shares(examples, model)
      .map((n) => n.toFixed(1))
      .join(" / ")}`,
  );
}
