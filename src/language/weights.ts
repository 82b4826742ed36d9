import { kernel } from "./weights-kernel.ts";

/**
 * Weights of a linear model over hashed features: for each known feature a few (class, weight) pairs. A feature is kept
 * as 16 bits beside its place in an open-addressed table, so its name cannot be read back. They lie in the memory of
 * their own WebAssembly instance, which adds them up (`wasm/weights.ts`).
 */
export interface Weights {
  /** Where the features of the next choice are written, at most 160. */
  readonly features: Int32Array;
  /** One sum a class, of the choice last asked for. */
  readonly scores: Int16Array;
  /** Fills `scores` with the sums of the weights of features[0, count). */
  readonly score: (count: number) => void;
}

/** Weights as they lie on disk: for each slot the feature's 16 bits and the count of its pairs, then all pairs. */
export interface PackedWeights {
  readonly slots: number;
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

interface Kernel {
  readonly memory: WebAssembly.Memory;
  room(): number;
  score(slots: number, mask: number, features: number, count: number, scores: number, width: number): void;
  scoreThree(slots: number, mask: number, features: number, count: number, scores: number): void;
}

const mostFeatures = 160;

let module: WebAssembly.Module | undefined;

/** Weights made ready; `classes` is how many there are. */
export function weightsOf(packed: PackedWeights, classes: number): Weights {
  module ??= new WebAssembly.Module(kernel());
  const exports = new WebAssembly.Instance(module).exports as unknown as Kernel;
  const isSmall = classes <= 3;
  const padded = Math.ceil(classes / 8) * 8;
  const features = exports.room();
  const scores = features + mostFeatures * 4;
  const slots = scores + padded * 2;
  const rows = slots + packed.slots * 8;
  const end = rows + (isSmall ? 0 : sizeOfRows(packed.counts, padded));
  exports.memory.grow(Math.ceil(end / 65536) - exports.memory.buffer.byteLength / 65536);
  const { buffer } = exports.memory;
  const table = new Int32Array(buffer, slots, packed.slots * 2);
  if (isSmall) putThrees(packed, table);
  else putRows(packed, table, new Uint8Array(buffer), rows, padded);
  const mask = packed.slots - 1;
  return {
    features: new Int32Array(buffer, features, mostFeatures),
    scores: new Int16Array(buffer, scores, classes),
    score: isSmall
      ? (count) => exports.scoreThree(slots, mask, features, count, scores)
      : (count) => exports.score(slots, mask, features, count, scores, padded * 2),
  };
}

/** With at most three classes the weights stand where else the place of a row does, a byte each. */
function putThrees({ slots, prints, counts, classes, values }: PackedWeights, table: Int32Array): void {
  let pair = 0;
  for (let slot = 0; slot < slots; slot++) {
    const print = prints[slot] as number;
    if (print === 0) continue;
    const count = counts[slot] as number;
    let weights = 0;
    for (const end = pair + count; pair < end; pair++)
      weights |= ((values[pair] as number) & 0xff) << (8 * (classes[pair] as number));
    table[slot * 2] = print | (count << 16);
    table[slot * 2 + 1] = weights;
  }
}

/** Whether a row has a byte for each class rather than pairs: a feature that speaks of many classes. */
function isFull(count: number, padded: number): boolean {
  return count * 6 >= padded;
}

function sizeOfRows(counts: Uint8Array, padded: number): number {
  let size = 0;
  for (let slot = 0; slot < counts.length; slot++) {
    const count = counts[slot] as number;
    size += isFull(count, padded) ? padded : count * 2;
  }
  return size;
}

/** Rows of pairs (weight, class), or of a byte for each class, marked by 0xffff. */
function putRows(
  { slots, prints, counts, classes, values }: PackedWeights,
  table: Int32Array,
  bytes: Uint8Array,
  first: number,
  padded: number,
): void {
  let place = first;
  let pair = 0;
  for (let slot = 0; slot < slots; slot++) {
    const print = prints[slot] as number;
    if (print === 0) continue;
    const count = counts[slot] as number;
    table[slot * 2 + 1] = place;
    if (isFull(count, padded)) {
      table[slot * 2] = print | (0xffff << 16);
      for (const end = pair + count; pair < end; pair++)
        bytes[place + (classes[pair] as number)] = values[pair] as number;
      place += padded;
      continue;
    }
    table[slot * 2] = print | (count << 16);
    for (const end = pair + count; pair < end; pair++) {
      bytes[place++] = values[pair] as number;
      bytes[place++] = classes[pair] as number;
    }
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
