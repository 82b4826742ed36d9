import type { PageBlock } from "../../src/read/page/blocks.ts";

/** A block's words and where they stand in the gold body, if they do. */
interface Anchor {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Which blocks are of the body, judged by its words. Long blocks are placed by their four-word shingles; of all placings the
 * chain in reading order that covers most words is kept, so that one copy of a text that stands twice counts; short blocks count
 * where they fill, word for word, what the chain leaves open.
 */
export function labelsOf(blocks: readonly PageBlock[], body: string): number[] {
  const gold = wordsOf(body);
  const places = shinglesOf(gold);
  const words = blocks.map(({ text }) => wordsOf(text));
  const chain = bestChain(words.flatMap((list, block) => placesOfLong(list, block, places)));
  const labels = blocks.map(() => 0);
  const covered = new Uint8Array(gold.length);
  for (const { block, start, end } of chain) {
    labels[block] = 1;
    covered.fill(1, start, end);
  }
  addStrays(words, places, labels, covered);
  addShort(words, gold, labels, chain);
  return labels;
}

function shinglesOf(gold: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + 4 <= gold.length; i++) {
    const key = gold.slice(i, i + 4).join(" ");
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  }
  return places;
}

/** The places of the body at which most of a long block's shingles stand: at most three. */
function placesOfLong(
  list: readonly string[],
  block: number,
  places: ReadonlyMap<string, readonly number[]>,
): Anchor[] {
  if (list.length < 6) return [];
  const votes = new Map<number, number>();
  let hits = 0;
  for (let i = 0; i + 4 <= list.length; i++) {
    const found = places.get(list.slice(i, i + 4).join(" "));
    if (!found) continue;
    hits++;
    for (const at of found.slice(0, 8)) votes.set(at - i, (votes.get(at - i) ?? 0) + 1);
  }
  if (hits < 0.6 * (list.length - 3)) return [];
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([start]) => ({ block, start: Math.max(0, start), end: start + list.length }));
}

/** The chain of anchors in reading order, not overlapping by more than a few words, that covers most words. */
function bestChain(anchors: readonly Anchor[]): Anchor[] {
  const best = anchors.map(({ start, end }) => end - start);
  const from = anchors.map(() => -1);
  for (const [i, anchor] of anchors.entries()) {
    for (let k = 0; k < i; k++) {
      const before = anchors[k] as Anchor;
      if (before.block === anchor.block || before.end > anchor.start + 3) continue;
      const sum = (best[k] as number) + anchor.end - anchor.start;
      if (sum > (best[i] as number)) {
        best[i] = sum;
        from[i] = k;
      }
    }
  }
  const chain: Anchor[] = [];
  for (let at = best.indexOf(Math.max(...best)); at >= 0; at = from[at] as number)
    chain.unshift(anchors[at] as Anchor);
  return chain;
}

/** Long blocks out of reading order count as well, where the chain does not hold their words already. */
function addStrays(
  words: readonly (readonly string[])[],
  places: ReadonlyMap<string, readonly number[]>,
  labels: number[],
  covered: Uint8Array,
): void {
  for (const [block, list] of words.entries()) {
    if (labels[block] === 1 || list.length < 12) continue;
    const open = placesOfLong(list, block, places).find(
      ({ start, end }) =>
        covered.subarray(start, end).reduce((sum, taken) => sum + taken, 0) < list.length / 4,
    );
    if (!open) continue;
    labels[block] = 1;
    covered.fill(1, open.start, open.end);
  }
}

function addShort(
  words: readonly (readonly string[])[],
  gold: readonly string[],
  labels: number[],
  chain: readonly Anchor[],
): void {
  let cursor = 0;
  let link = 0;
  for (const [block, list] of words.entries()) {
    if (chain[link]?.block === block) {
      cursor = (chain[link] as Anchor).end;
      link++;
      continue;
    }
    if (labels[block] === 1 || list.length === 0 || list.length > 11) continue;
    const limit = chain[link]?.start ?? Math.min(gold.length, cursor + 60);
    const at = placeBetween(list, gold, cursor, limit);
    if (at === undefined) continue;
    labels[block] = 1;
    cursor = at + list.length;
  }
}

function placeBetween(
  list: readonly string[],
  gold: readonly string[],
  from: number,
  to: number,
): number | undefined {
  for (let i = Math.max(0, from); i + list.length <= to; i++)
    if (list.every((word, k) => gold[i + k] === word)) return i;
  return undefined;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}
