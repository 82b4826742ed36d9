import type { PageBlock } from "./blocks.ts";
import { type Look, enclosureAbove } from "./enclosure.ts";
import { type PageHints, featureCount, featuresOf, rowsOf } from "./features.ts";
import { groupsOf } from "./measures.ts";
import { type Trees, type TreesJson, scoreOf, treesOf } from "./trees.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** What tells body from boilerplate: words and classes, then trees in two passes; the second sees what the first thought. */
export interface PageModel {
  readonly wording: Wording;
  readonly first: Trees;
  readonly second: Trees;
}

/** A model as it is stored: weights of words and classes as signed bytes in base64 with their scale. */
export interface PageModelJson {
  readonly wording: { readonly scale: number; readonly words: string; readonly classes: string };
  readonly first: TreesJson;
  readonly second: TreesJson;
}

/** Reads the block classifier from its stored form. */
export function readPageModel(json: string): PageModel {
  const { wording, first, second } = JSON.parse(json) as PageModelJson;
  return {
    wording: {
      words: weightsOf(wording.words, wording.scale),
      classes: weightsOf(wording.classes, wording.scale),
    },
    first: treesOf(first),
    second: treesOf(second),
  };
}

function weightsOf(base64: string, scale: number): Float32Array {
  const bytes = Int8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return Float32Array.from(bytes, (byte) => byte * scale);
}

/** Probability that each block is of the article's body, 0 for one under a half; by a plain rule where no model is given. */
export function bodyChances(
  blocks: readonly PageBlock[],
  hints: PageHints,
  model: PageModel | undefined,
): number[] {
  if (!model)
    return blocks.map(({ text, linked, kind }) =>
      linked < 0.4 && (text.length > 90 || (kind === "quote" && text.length > 40)) ? 1 : 0,
    );
  const rows = featuresOf(blocks, hints, wordingOf(blocks, model.wording));
  const first = rows.map((row) => chance(scoreOf(model.first, row)));
  return secondRows(blocks, rows, first).map((row) => chance(scoreOf(model.second, row, 0)));
}

const view = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Length of a row of the second pass. */
export const secondCount = featureCount + view.length + 10;

/**
 * The blocks' rows with what the first pass thought: of each, of its neighbours, of the page on either side, of all under the
 * same parents, of all of one look, of other copies of its text.
 */
export function secondRows(
  blocks: readonly PageBlock[],
  rows: readonly Float32Array[],
  first: readonly number[],
): Float32Array[] {
  const weights = blocks.map(({ text }) => Math.log1p(text.length));
  const looks = groupsOf(blocks, wholeLook, wordsOfLook);
  const means = [parentsOf(blocks, 1), parentsOf(blocks, 2), parentsOf(blocks, 3), looks].map((groups) =>
    meansOf(groups, weights, first),
  );
  const copies = bestOf(blocks, first);
  const begin = first.findIndex((value) => value > 0.5);
  const end = first.findLastIndex((value) => value > 0.5);
  const seconds = rowsOf(rows.length, secondCount);
  for (let i = 0; i < rows.length; i++) {
    const row = seconds[i] as Float32Array;
    row.set(rows[i] as Float32Array);
    let at = featureCount;
    for (const step of view) row[at++] = first[i + step] ?? -1;
    row[at++] = meanOf(first, i - 12, i);
    row[at++] = meanOf(first, i + 1, i + 13);
    for (const mean of means) row[at++] = mean[i] as number;
    row[at++] = begin < 0 ? -30 : Math.max(-30, Math.min(30, i - begin));
    row[at++] = end < 0 ? -30 : Math.max(-30, Math.min(30, i - end));
    row[at++] = copies[i]?.[0] ?? -1;
    row[at++] = copies[i]?.[1] ?? -1;
  }
  return seconds;
}

function wholeLook(look: Look): string {
  return look.whole;
}

function wordsOfLook(look: Look): string {
  return look.words;
}

/** For each block a number that it shares with all under the same element so many steps up; 0 where there is none. */
function parentsOf(blocks: readonly PageBlock[], steps: number): number[] {
  return blocks.map(({ around }) => (enclosureAbove(around, steps)?.number ?? -1) + 1);
}

/** For each block the mean over all blocks of its group, by their weights. */
function meansOf(groups: readonly number[], weights: readonly number[], first: readonly number[]): number[] {
  const room = groups.reduce((most, group) => Math.max(most, group), 0) + 1;
  const sums = new Float64Array(room);
  const masses = new Float64Array(room);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] as number;
    sums[group] = (sums[group] as number) + (weights[i] as number) * (first[i] as number);
    masses[group] = (masses[group] as number) + (weights[i] as number);
  }
  return groups.map((group) => (sums[group] as number) / (masses[group] as number));
}

/** For each block whose text stands more than once: the best chance of an earlier and of a later copy. */
function bestOf(
  blocks: readonly PageBlock[],
  first: readonly number[],
): ([earlier: number, later: number] | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of blocks.entries()) {
    const list = places.get(text);
    if (list) list.push(i);
    else places.set(text, [i]);
  }
  return blocks.map(({ text }, i) => {
    const list = places.get(text) as number[];
    if (list.length < 2 || list.length > 50) return undefined;
    const best = (others: number[]) => others.reduce((most, k) => Math.max(most, first[k] as number), -1);
    return [best(list.filter((k) => k < i)), best(list.filter((k) => k > i))];
  });
}

function meanOf(values: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(values.length, to); i++) sum += values[i] as number;
  return sum / (to - from);
}

/** A probability from log-odds. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
