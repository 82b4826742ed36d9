import { writeFileSync } from "node:fs";
import { type Candidate, candidatesOf } from "../../src/annotate/figures/tally.ts";
import { casualtiesIn } from "../../src/annotate/figures/casualties.ts";
import { type Incident, inDateOrder } from "../../bench/incidents.ts";
import { readRecords, sharedPath } from "../../bench/shared.ts";
import { type Choice, fitLogit } from "./logit.ts";

/*
 * Learns to choose an event's toll among those its articles could mean: a conditional logit over named features,
 * by full-batch gradient steps with Adagrad and an L2 penalty. Deterministic.
 *
 *   node train/figures/tolls.ts [--folds] [OUT]     --folds prints five-fold results instead of writing the weights
 */

interface Example extends Choice {
  readonly options: readonly Candidate[];
  readonly gold: readonly [number, number];
}

const examples = readRecords<Incident>(sharedPath("data/figures/incidents-dev.ndjson.gz"))
  .filter(({ gold }) => gold)
  .map((incident): Example => {
    const options = candidatesOf(
      inDateOrder(incident.docs).map(({ title, content }) => casualtiesIn(title ?? "", content)),
    );
    const { num_killed: killed = 0, num_injured: injured = 0 } = incident.gold ?? {};
    const right = options.map(({ toll }) => toll.killed === killed && toll.injured === injured);
    return { options, right, gold: [killed, injured] };
  });

const fit = { rounds: 120, decay: 0.006, pace: 0.5 };

function shares(set: readonly Example[], model: Record<string, number>): number[] {
  const sums = [0, 0, 0, 0];
  for (const { options, gold, right } of set) {
    let best = options[0] as Candidate;
    let top = -Infinity;
    for (const candidate of options) {
      const score = candidate.features.reduce((sum, name) => sum + (model[name] ?? 0), 0);
      if (score > top) [top, best] = [score, candidate];
    }
    const [k, i] = [best.toll.killed === gold[0], best.toll.injured === gold[1]];
    [k, i, k && i, right.includes(true)].forEach((hit, at) => (sums[at] = (sums[at] ?? 0) + (hit ? 1 : 0)));
  }
  return sums.map((sum) => (100 * sum) / set.length);
}

const out = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? "models/figures/casualties.json";
if (process.argv.includes("--folds")) {
  const all = [0, 1, 2, 3, 4].map((fold) => {
    const model = fitLogit(
      examples.filter((_, at) => at % 5 !== fold),
      fit,
    );
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
  const model = fitLogit(examples, fit);
  writeFileSync(out, `${JSON.stringify(model)}\n`);
  console.log(
    `${Object.keys(model).length} weights; on the training set ${shares(examples, model)
      .map((n) => n.toFixed(1))
      .join(" / ")}`,
  );
}
