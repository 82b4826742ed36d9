import type { PageBlock } from "./blocks.ts";
import { featureCount, featuresOf } from "./features.ts";
import { type Trees, type TreesJson, scoreOf, treesOf } from "./trees.ts";

/** Two passes over the blocks of a page: the second also sees what the first thought of the neighbours. */
export interface PageModel {
  readonly first: Trees;
  readonly second: Trees;
}

/** Reads the block classifier from its stored form. */
export function readPageModel(json: string): PageModel {
  const { first, second } = JSON.parse(json) as { first: TreesJson; second: TreesJson };
  return { first: treesOf(first), second: treesOf(second) };
}

/** Probability that each block is of the article's body; by a plain rule where no model is given. */
export function bodyChances(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  model: PageModel | undefined,
): number[] {
  if (!model)
    return blocks.map(({ text, linked, kind }) =>
      linked < 0.4 && (text.length > 90 || (kind === "quote" && text.length > 40)) ? 1 : 0,
    );
  const rows = featuresOf(blocks, titles);
  const first = rows.map((row) => chance(scoreOf(model.first, row)));
  return rows.map((_, i) => chance(scoreOf(model.second, secondRow(rows, first, i))));
}

const view = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Length of a row of the second pass. */
export const secondCount = featureCount + view.length + 2;

/** A block's row with what the first pass thought of it, of its neighbours, and of the page on either side. */
export function secondRow(rows: readonly Float32Array[], first: readonly number[], i: number): Float32Array {
  const row = new Float32Array(secondCount);
  row.set(rows[i] as Float32Array);
  for (const [n, step] of view.entries()) row[featureCount + n] = first[i + step] ?? -1;
  row[featureCount + view.length] = meanOf(first, i - 12, i);
  row[featureCount + view.length + 1] = meanOf(first, i + 1, i + 13);
  return row;
}

function meanOf(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) sum += values[i] as number;
  return sum / (to - from);
}

function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
