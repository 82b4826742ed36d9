import type { PageBlock } from "../../src/read/page/blocks.ts";

/**
 * Which blocks are of the body, judged by its words: long ones by the share of their four-word shingles that the body holds,
 * short ones by standing, word for word, between the places of the long ones around them. One copy of a text counts.
 */
export function labelsOf(blocks: readonly PageBlock[], body: string): number[] {
  const gold = wordsOf(body);
  const places = new Map<string, number[]>();
  for (let i = 0; i + 4 <= gold.length; i++) {
    const key = gold.slice(i, i + 4).join(" ");
    places.set(key, [...(places.get(key) ?? []), i]);
  }
  const words = blocks.map(({ text }) => wordsOf(text));
  const anchors = words.map((list) => placeOfLong(list, places));
  const used = new Set<string>();
  return blocks.map((_, i) => {
    const list = words[i] as string[];
    const key = list.join(" ");
    if (list.length === 0 || used.has(key)) return 0;
    const held =
      list.length >= 6
        ? anchors[i] !== undefined
        : standsBetween(list, gold, previous(anchors, i), next(anchors, i, gold.length));
    if (held && list.length >= 4) used.add(key);
    return held ? 1 : 0;
  });
}

function placeOfLong(
  list: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  if (list.length < 6) return undefined;
  let hits = 0;
  let first: number | undefined;
  for (let i = 0; i + 4 <= list.length; i++) {
    const found = places.get(list.slice(i, i + 4).join(" "));
    if (!found) continue;
    hits++;
    first ??= (found[0] as number) - i;
  }
  return hits >= 0.6 * (list.length - 3) ? first : undefined;
}

function standsBetween(list: readonly string[], gold: readonly string[], from: number, to: number): boolean {
  for (let i = Math.max(0, from); i + list.length <= Math.min(gold.length, to); i++) {
    if (list.every((word, k) => gold[i + k] === word)) return true;
  }
  return false;
}

function previous(anchors: readonly (number | undefined)[], i: number): number {
  for (let k = i - 1; k >= 0; k--) if (anchors[k] !== undefined) return anchors[k] as number;
  return 0;
}

function next(anchors: readonly (number | undefined)[], i: number, end: number): number {
  for (let k = i + 1; k < anchors.length; k++)
    if (anchors[k] !== undefined) return (anchors[k] as number) + 4;
  return end;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
}
