import type { Boundaries } from "../../src/annotate/statements/boundaries.ts";
import { modelMark, spread } from "../../src/annotate/statements/model.ts";
import { labelCount } from "../../src/annotate/statements/labels.ts";
import type { Lexicon } from "../../src/annotate/statements/lexicon.ts";
import type { Linker } from "../../src/annotate/statements/linking.ts";
import type { Trained } from "./crf.ts";

/** What a model file is made of. */
export interface Parts {
  readonly lexicon: Lexicon;
  readonly tagger: Trained;
  readonly linker: Linker;
  readonly boundaries: Boundaries;
}

/** The bytes of a model, features with no weight above `least` left out; read back by `readStatementModel`. */
export function modelBytes({ lexicon, tagger, linker, boundaries }: Parts, least = 0.05): Uint8Array {
  return Buffer.concat([
    Buffer.from(modelMark, "latin1"),
    binBytes(lexicon.bins),
    taggerBytes(tagger, least),
    rankerBytes(linker.source),
    rankerBytes(linker.content),
    rankerBytes(boundaries.source),
    rankerBytes(boundaries.content),
  ]);
}

function binBytes(bins: Lexicon["bins"]): Buffer {
  const bytes = Buffer.alloc(4 + bins.size * 5);
  bytes.writeUInt32LE(bins.size, 0);
  [...bins]
    .sort(([a], [b]) => a - b)
    .forEach(([key, bin], i) => {
      bytes.writeInt32LE(key, 4 + i * 5);
      bytes.writeUInt8(bin, 8 + i * 5);
    });
  return bytes;
}

function taggerBytes(tagger: Trained, least: number): Buffer {
  const rows = tagger.features
    .map((feature, row) => ({ feature, row }))
    .filter(({ row }) =>
      [...rowOf(tagger.weights, row), tagger.cueWeights[row] as number].some((w) => Math.abs(w) >= least),
    )
    .sort((a, b) => spread(a.feature) - spread(b.feature));
  const keys = Buffer.alloc(4 + rows.length * 4);
  keys.writeUInt32LE(rows.length, 0);
  rows.forEach(({ feature }, i) => keys.writeUInt32LE(spread(feature), 4 + i * 4));
  const weights = Float32Array.from(rows.flatMap(({ row }) => [...rowOf(tagger.weights, row)]));
  const transitions = Buffer.from(tagger.transitions.slice().buffer);
  const cueWeights = Float32Array.from(rows, ({ row }) => tagger.cueWeights[row] as number);
  return Buffer.concat([keys, weightBytes(weights), weightBytes(cueWeights), transitions]);
}

function rowOf(weights: Float32Array, row: number): Float32Array {
  return weights.subarray(row * labelCount, (row + 1) * labelCount);
}

function rankerBytes(weights: Float32Array): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(weights.length, 0);
  return Buffer.concat([size, weightBytes(weights)]);
}

function weightBytes(weights: Float32Array): Buffer {
  let most = 1e-9;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const bytes = Buffer.alloc(4 + weights.length);
  bytes.writeFloatLE(most, 0);
  weights.forEach((w, i) =>
    bytes.writeInt8(Math.round(Math.sign(w) * Math.sqrt(Math.abs(w) / most) * 127), 4 + i),
  );
  return bytes;
}
