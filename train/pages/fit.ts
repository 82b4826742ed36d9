import { chance, secondRows, type PageModelJson } from "../../src/read/page/body.ts";
import { featuresOf } from "../../src/read/page/features.ts";
import { type Trees, type TreesJson, scoreOf, treesOf } from "../../src/read/page/trees.ts";
import { type Wording, wordingOf } from "../../src/read/page/wording.ts";
import { boostMany } from "./boost.ts";
import { type TrainingPage, foldOf } from "./gold.ts";
import { learnWording, storedWording } from "./wording.ts";

const parts = 2;

/**
 * Trains words, first pass and second pass. Each learns from what the one before it thought of pages it had not seen: two
 * trainings on half of the sites each answer for the other half.
 */
export function trained(pages: readonly TrainingPage[], seeds: number): PageModelJson {
  const others = (part: number) => pages.filter(({ domain }) => foldOf(`part ${domain}`, parts) !== part);
  const wordings = unseen(pages, (part) => learnWording(others(part)));
  const rows = new Map(
    pages.map((page) => [
      page,
      featuresOf(page.blocks, page.hints, wordingOf(page.blocks, wordings.get(page) as Wording)),
    ]),
  );
  const rowsOf = (page: TrainingPage) => rows.get(page) as Float32Array[];
  const firsts = unseen(pages, (part) => treesOf(fit(others(part), rowsOf, { rounds: 70, seeds: 1 })));
  const chances = (page: TrainingPage) =>
    rowsOf(page).map((row) => chance(scoreOf(firsts.get(page) as Trees, row)));
  const secondOf = (page: TrainingPage) => secondRows(page.blocks, rowsOf(page), chances(page));
  return {
    wording: storedWording(learnWording(pages)),
    first: fit(pages, rowsOf, { rounds: 70, seeds: 1 }),
    second: fit(pages, secondOf, { rounds: 60, seeds }),
  };
}

/** For each page the training that has not seen its site. */
function unseen<T>(pages: readonly TrainingPage[], train: (part: number) => T): Map<TrainingPage, T> {
  const made = Array.from({ length: parts }, (_, part) => train(part));
  return new Map(pages.map((page) => [page, made[foldOf(`part ${page.domain}`, parts)] as T]));
}

function fit(
  pages: readonly TrainingPage[],
  rowsOf: (page: TrainingPage) => readonly Float32Array[],
  { rounds, seeds }: { readonly rounds: number; readonly seeds: number },
): TreesJson {
  const examples = { rows: [] as Float32Array[], labels: [] as number[], weights: [] as number[] };
  for (const page of pages) {
    const { blocks, labels, set } = page;
    const rows = rowsOf(page);
    // A page weighs the same whatever its length, as in the benchmark; a block by its words.
    const raw = blocks.map(({ text }) => 0.3 + Math.log1p(text.length / 20));
    const scale = (40 / raw.reduce((a, b) => a + b, 0)) * setWeights[set];
    for (const [i, label] of labels.entries()) {
      const far = isFar(labels, i);
      if (far && i % farShare !== 0) continue;
      examples.rows.push(rows[i] as Float32Array);
      examples.labels.push(label);
      examples.weights.push((raw[i] as number) * scale * (far ? farShare : 1));
    }
  }
  return boostMany(
    examples,
    { rounds, leaves: 15, rate: 0.12, leastWeight: 4, rowShare: 0.6, featureShare: 0.6, seed: 1 },
    seeds,
  );
}

/** What a page of each set counts: the 91 are few, and their bodies are marked by hand as news is read. */
const setWeights = { aeb: 3, wcxb: 1, fundus: 1.5 } as const;

const farShare = 6;
const near = 6;

/** Far from the body: one of six stands for all, at six times its weight. */
function isFar(labels: readonly number[], i: number): boolean {
  for (let k = Math.max(0, i - near); k <= Math.min(labels.length - 1, i + near); k++)
    if (labels[k] === 1) return false;
  return true;
}
