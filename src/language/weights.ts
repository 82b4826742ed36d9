import { kernel } from "./weights-kernel.ts";

/**
 * Weights of a linear model over hashed features: for each known feature a few (class, weight) pairs. A feature is kept
 * as 16 bits beside its place in an open-addressed table, so its name cannot be read back. They lie in the memory of
 * their own WebAssembly instance, which adds them up (`wasm/language/weights.ts`).
 */
export interface Weights {
  /** Where the features of the next choice are written, at most 160. */
  readonly features: Int32Array;
  /** One sum a class, of the choice last asked for. */
  readonly scores: Int16Array;
  /** Fills `scores` with the sums of the weights of features[0, count). */
  readonly score: (count: number) => void;
}

/**
 * Weights as they lie on disk. Each slot has its feature's 16 bits (0 where it is empty) and says how its row is written:
 * as so many pairs (weight, class), or as `whole`, a weight for each class, filled up to a multiple of 8. With at most
 * three classes every row is four bytes. Rows follow one another in the order of their slots.
 */
export interface PackedWeights {
  readonly classes: number;
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
  readonly rows: Uint8Array;
}

/** In place of a count of pairs: a row with a byte for each class. */
export const whole = 255;

/** How many weights a row of that many classes has room for where it is written whole. */
export function roomOf(classes: number): number {
  return classes <= 3 ? 4 : Math.ceil(classes / 8) * 8;
}

/** What wasm/language/weights.ts does; places are byte offsets. */
export interface WeightsKernel {
  readonly memory: WebAssembly.Memory;
  /** The first byte that may be used. */
  room(): number;
  score(slots: number, mask: number, features: number, count: number, scores: number, width: number): void;
  scoreThree(slots: number, mask: number, features: number, count: number, scores: number): void;
  tally(cells: number, bits: number, features: number, count: number, sums: number): void;
}

const mostFeatures = 160;

let module: WebAssembly.Module | undefined;

/** A kernel of its own, with so many bytes of room. */
export function weightsKernel(bytes: number): WeightsKernel {
  module ??= new WebAssembly.Module(kernel());
  const exports = new WebAssembly.Instance(module).exports as unknown as WeightsKernel;
  const missing = exports.room() + bytes - exports.memory.buffer.byteLength;
  if (missing > 0) exports.memory.grow(Math.ceil(missing / 65536));
  return exports;
}

/** Weights made ready. */
export function weightsOf({ classes, prints, counts, rows }: PackedWeights): Weights {
  const isSmall = classes <= 3;
  const width = roomOf(classes) * 2;
  const size = mostFeatures * 4 + width + prints.length * 8;
  const exports = weightsKernel(size + (isSmall ? 0 : rows.length));
  const features = exports.room();
  const scores = features + mostFeatures * 4;
  const slots = scores + width;
  const firstRow = features + size;
  const { buffer } = exports.memory;
  const table = new Uint32Array(buffer, slots, prints.length * 2);
  if (isSmall) putSmall(prints, rows, table);
  else {
    new Uint8Array(buffer).set(rows, firstRow);
    putPlaces(prints, counts, table, firstRow, width / 2);
  }
  const mask = prints.length - 1;
  return {
    features: new Int32Array(buffer, features, mostFeatures),
    scores: new Int16Array(buffer, scores, classes),
    score: isSmall
      ? (count) => exports.scoreThree(slots, mask, features, count, scores)
      : (count) => exports.score(slots, mask, features, count, scores, width),
  };
}

/** With at most three classes the weights stand where else the place of a row does. */
function putSmall(prints: Uint16Array, rows: Uint8Array, table: Uint32Array): void {
  const words = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  let row = 0;
  for (let slot = 0; slot < prints.length; slot++) {
    const print = prints[slot] as number;
    if (print === 0) continue;
    table[slot * 2] = print;
    table[slot * 2 + 1] = words.getUint32(row, true);
    row += 4;
  }
}

/** A slot is its feature's 16 bits under how its row is written, and the row's place. */
function putPlaces(
  prints: Uint16Array,
  counts: Uint8Array,
  table: Uint32Array,
  first: number,
  room: number,
): void {
  const sizes = Uint16Array.from({ length: 256 }, (_, count) => (count === whole ? room : count * 2));
  let place = first;
  for (let slot = 0; slot < prints.length; slot++) {
    const count = counts[slot] as number;
    table[slot * 2] = (prints[slot] as number) | (count << 16);
    table[slot * 2 + 1] = place;
    place += sizes[count] as number;
  }
}

/** Where the search for a feature begins, before it is cut to the table's size. */
export function firstSlot(feature: number): number {
  return feature ^ (feature >>> 15);
}

/** The 16 bits that stand for a feature; never 0. */
export function printOf(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 16 || 1;
}

/** Index of the greatest score; the first of equals. */
export function best(scores: Int16Array): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i;
  return at;
}
