import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stepInto } from "../../src/annotate/statements/crf.ts";
import { hashOf } from "../../src/annotate/statements/hash.ts";
import { labelCount } from "../../src/annotate/statements/labels.ts";
import type { Clusters } from "../../src/annotate/statements/lexicon.ts";
import {
  lemmaRows,
  traitCount,
  traitRows,
  traitsOf,
  wordRow,
  wordRows,
} from "../../src/annotate/statements/net-features.ts";
import type { View } from "../../src/annotate/statements/view.ts";
import type { Example } from "./gold.ts";
import type { Vectors } from "./vectors.ts";

/** What the net reads of an example: the row of each word, then the rows of its traits. */
export interface NetRows {
  readonly words: Uint16Array;
  readonly traits: Uint16Array;
}

/** The rows of a passage. */
export function netRowsOf(view: View): NetRows {
  return { words: lemmaRows(view), traits: traitsOf(view) };
}

/**
 * Writes examples as flat arrays for `train/statements/net.py`: words in each article, rows of words, rows of traits,
 * label, kind of step into the word (255 at the beginning of a paragraph). Each part is one file, little-endian.
 */
export function writeNetData(
  folder: string,
  name: string,
  examples: readonly Example[],
  rows: readonly NetRows[],
): void {
  mkdirSync(folder, { recursive: true });
  const write = (part: string, arrays: readonly (Int32Array | Uint16Array | Uint8Array)[]): void =>
    writeFileSync(
      join(folder, `${name}.${part}`),
      Buffer.concat(arrays.map((a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength))),
    );
  write("lengths", [Int32Array.from(examples, ({ labels }) => labels.length)]);
  write(
    "words",
    rows.map(({ words }) => words),
  );
  write(
    "traits",
    rows.map(({ traits }) => traits),
  );
  write(
    "labels",
    examples.map(({ labels }) => labels),
  );
  write("steps", examples.map(stepsOf));
  writeFileSync(join(folder, "about.json"), JSON.stringify({ labelCount, traitCount, traitRows, wordRows }));
}

function stepsOf({ passage }: Example): Uint8Array {
  const begins = new Set(passage.paragraphs.map(([start]) => start));
  return Uint8Array.from(passage.words, (_, i) => (begins.has(i) ? 255 : stepInto(passage, i)));
}

/** Beginnings for the rows of the table of words: the vector of the commonest word of each row. */
export function writeWordVectors(folder: string, { words, values, size }: Vectors, clusters: Clusters): void {
  const found = new Float32Array(wordRows * size);
  const taken = new Uint8Array(wordRows);
  words.forEach((word, i) => {
    const hash = hashOf(word);
    const row = wordRow(hash, clusters.of(hash));
    if (row === 0 || taken[row]) return;
    taken[row] = 1;
    found.set(values.subarray(i * size, (i + 1) * size), row * size);
  });
  writeFileSync(join(folder, "words.f32"), Buffer.from(found.buffer));
}
