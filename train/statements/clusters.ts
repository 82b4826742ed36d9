import { randomFrom } from "./random.ts";
import type { Vectors } from "./vectors.ts";

/** Cluster of each row, from 0. Spherical k-means from a fixed start; the same vectors give the same clusters. */
export function clustersOf({ values, size }: Vectors, count: number, rounds = 12): Uint16Array {
  const rows = values.length / size;
  const at = new Uint16Array(rows);
  let centres = startFrom(values, size, count);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(count * size);
    for (let i = 0; i < rows; i++) {
      const c = nearest(values, i * size, centres, size);
      at[i] = c;
      for (let k = 0; k < size; k++) (sums[c * size + k] as number) += values[i * size + k] as number;
    }
    centres = normalised(sums, size);
  }
  return at;
}

function startFrom(values: Float32Array, size: number, count: number): Float32Array {
  const random = randomFrom(7);
  const centres = new Float32Array(count * size);
  const rows = Math.min(values.length / size, 20_000);
  for (let c = 0; c < count; c++) {
    const i = Math.floor(random() * rows);
    centres.set(values.subarray(i * size, (i + 1) * size), c * size);
  }
  return centres;
}

function nearest(values: Float32Array, from: number, centres: Float32Array, size: number): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0, base = 0; base < centres.length; c++, base += size) {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (values[from + k] as number) * (centres[base + k] as number);
    if (sum > top) {
      top = sum;
      best = c;
    }
  }
  return best;
}

function normalised(sums: Float32Array, size: number): Float32Array {
  for (let base = 0; base < sums.length; base += size) {
    let square = 0;
    for (let k = 0; k < size; k++) square += (sums[base + k] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < size; k++) (sums[base + k] as number) /= length;
  }
  return sums;
}
