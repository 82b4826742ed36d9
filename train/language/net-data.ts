import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../../src/language/forms.ts";
import { hashOf } from "../../src/language/hash.ts";
import { netFeatures, netTables, wordRow } from "../../src/language/net.ts";
import type { GoldWord } from "./conllu.ts";
import { formsOf } from "./tagger.ts";
import type { Vectors } from "./vectors.ts";

/** Writes sentences as flat arrays for the net's training program: features, then tag, head (0 for the root), relation. */
export function writeNetData(
  folder: string,
  name: string,
  sentences: readonly GoldWord[][],
  { lexicon, tags, relations }: { lexicon: Lexicon; tags: readonly string[]; relations: readonly string[] },
): void {
  mkdirSync(folder, { recursive: true });
  const lengths = Int32Array.from(sentences, (words) => words.length);
  const features: number[] = [];
  const gold: number[] = [];
  for (const words of sentences) {
    for (const form of formsOf(
      words.map(({ form }) => form),
      lexicon,
    ))
      features.push(...netFeatures(form));
    for (const { upos, xpos, head, relation } of words)
      gold.push(tags.indexOf(`${upos} ${xpos}`), head + 1, relations.indexOf(relation));
  }
  const write = (part: string, array: Int32Array) =>
    writeFileSync(
      join(folder, `${name}.${part}`),
      Buffer.from(array.buffer, array.byteOffset, array.byteLength),
    );
  write("lengths", lengths);
  write("features", Int32Array.from(features));
  write("gold", Int32Array.from(gold));
}

/** Beginnings for the rows of the table of words: the mean of the vectors of the words in a row, the commoner the more. */
export function writeWordRows(folder: string, { words, counts, dimensions, rows }: Vectors): void {
  const size = netTables[0];
  const sums = new Float32Array(size * dimensions);
  const weights = new Float64Array(size);
  words.forEach((word, i) => {
    const row = wordRow(hashOf(word));
    const weight = counts[i] as number;
    weights[row]! += weight;
    for (let d = 0; d < dimensions; d++)
      sums[row * dimensions + d]! += weight * (rows[i * dimensions + d] as number);
  });
  for (let row = 0; row < size; row++)
    for (let d = 0; d < dimensions; d++) sums[row * dimensions + d]! /= weights[row] || 1;
  writeFileSync(join(folder, "words.f32"), Buffer.from(sums.buffer));
}
