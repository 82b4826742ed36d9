import { writeFileSync } from "node:fs";
import { align } from "../../src/language/model.ts";
import type { PackedWeights } from "../../src/language/weights.ts";
import { packed } from "../packed.ts";

type Arrays = Int8Array | Uint8Array | Uint16Array | Int32Array;

/** Everything that goes into a model file. */
export interface ModelParts {
  readonly version: string;
  readonly lists: Record<string, readonly string[]>;
  readonly weights: Record<string, PackedWeights>;
  readonly arrays: Record<string, Arrays>;
}

/** Writes a model file, packed, and gives its size in bytes. */
export function writeModel(file: string, { version, lists, weights, arrays }: ModelParts): number {
  const all: [string, Arrays][] = Object.entries(arrays);
  for (const [name, { prints, counts, rows }] of Object.entries(weights))
    all.push([`${name}.prints`, prints], [`${name}.counts`, counts], [`${name}.rows`, rows]);
  let offset = 0;
  const sections = all.map(([name, array]) => {
    const section = { name, kind: array.constructor.name, offset, length: array.length };
    offset = align(offset + array.byteLength);
    return section;
  });
  const header = Buffer.from(JSON.stringify({ version, lists, sections }));
  const start = align(4 + header.length);
  const bytes = Buffer.alloc(start + offset);
  bytes.writeUInt32LE(header.length, 0);
  header.copy(bytes, 4);
  all.forEach(([, array], i) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(
      bytes,
      start + (sections[i]?.offset ?? 0),
    ),
  );
  const small = packed(bytes);
  writeFileSync(file, small);
  return small.length;
}
