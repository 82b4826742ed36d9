import { randomFrom } from "./learner.ts";

/** Word vectors: row i of `rows` (dimensions numbers a row, length 1) is the vector of words[i], the commonest first. */
export interface Vectors {
  readonly words: string[];
  readonly counts: number[];
  readonly dimensions: number;
  readonly rows: Float32Array;
}

interface Sparse {
  readonly begins: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
  readonly width: number;
}

const offsets = [-2, -1, 1, 2];

/**
 * Vectors from the company words keep: positive pointwise mutual information of a word with the words one and two to
 * its left and right, each place apart, made short by a randomised singular value decomposition (Levy, Goldberg and
 * Dagan 2015; Halko, Martinsson and Tropp 2011).
 */
export function learnVectors(
  sentences: Iterable<string[]>,
  dimensions = 100,
  least = 6,
  neighbours = 8000,
): Vectors {
  const { ids, words, counts } = readWords(sentences, least);
  const matrix = associations(ids, words.length, neighbours);
  const rows = shortened(matrix, words.length, dimensions);
  return { words, counts, dimensions, rows };
}

function readWords(sentences: Iterable<string[]>, least: number) {
  const raw: number[] = [];
  const index = new Map<string, number>();
  const names: string[] = [];
  const seen: number[] = [];
  for (const sentence of sentences) {
    for (const word of sentence) {
      let id = index.get(word);
      if (id === undefined) {
        id = names.length;
        index.set(word, id);
        names.push(word);
        seen.push(0);
      }
      seen[id]!++;
      raw.push(id);
    }
    raw.push(-1);
  }
  const order = names
    .map((_, id) => id)
    .filter((id) => (seen[id] as number) >= least)
    .sort((a, b) => (seen[b] as number) - (seen[a] as number) || (names[a]! < names[b]! ? -1 : 1));
  const renamed = new Int32Array(names.length).fill(-2);
  for (const [rank, id] of order.entries()) renamed[id] = rank;
  const ids = Int32Array.from(raw, (id) => (id < 0 ? -1 : (renamed[id] as number)));
  return {
    ids,
    words: order.map((id) => names[id] as string),
    counts: order.map((id) => seen[id] as number),
  };
}

function associations(ids: Int32Array, height: number, neighbours: number): Sparse {
  const pairs: { keys: Float64Array; counts: Float64Array }[] = offsets.map((offset) =>
    counted(ids, offset, neighbours),
  );
  const width = neighbours * offsets.length;
  const rowSums = new Float64Array(height);
  const columnSums = new Float64Array(width);
  let total = 0;
  let size = 0;
  pairs.forEach(({ keys, counts }, which) => {
    for (let k = 0; k < keys.length; k++) {
      const count = counts[k] as number;
      rowSums[Math.floor((keys[k] as number) / neighbours)]! += count;
      columnSums[which * neighbours + ((keys[k] as number) % neighbours)]! += count;
      total += count;
      size++;
    }
  });
  const smooth = columnSums.map((sum) => sum ** 0.75);
  const smoothTotal = smooth.reduce((a, b) => a + b, 0);
  const begins = new Int32Array(height + 1);
  const columns = new Int32Array(size);
  const values = new Float32Array(size);
  const cursors = pairs.map(() => 0);
  let at = 0;
  for (let row = 0; row < height; row++) {
    begins[row] = at;
    pairs.forEach(({ keys, counts }, which) => {
      let k = cursors[which] as number;
      for (; k < keys.length && Math.floor((keys[k] as number) / neighbours) === row; k++) {
        const column = which * neighbours + ((keys[k] as number) % neighbours);
        const value = Math.log(
          ((counts[k] as number) * smoothTotal) / ((rowSums[row] as number) * (smooth[column] as number)),
        );
        if (value <= 0) continue;
        columns[at] = column;
        values[at++] = value;
      }
      cursors[which] = k;
    });
  }
  begins[height] = at;
  void total;
  return { begins, columns: columns.slice(0, at), values: values.slice(0, at), width };
}

/** How often a word (key / neighbours) has a neighbour (key % neighbours) at an offset, in order of the key. */
function counted(ids: Int32Array, offset: number, neighbours: number) {
  const list = new Float64Array(ids.length);
  let size = 0;
  for (let i = 0; i < ids.length; i++) {
    const word = ids[i] as number;
    if (word < 0) continue;
    const place = i + offset;
    const middle = Math.abs(offset) > 1 ? ids[i + offset / 2] : 0;
    const other = middle === -1 ? -1 : (ids[place] ?? -1);
    if (other < 0 || other >= neighbours) continue;
    list[size++] = word * neighbours + other;
  }
  const sorted = list.subarray(0, size).sort();
  const keys = new Float64Array(size);
  const counts = new Float64Array(size);
  let n = -1;
  for (const key of sorted) {
    if (n < 0 || keys[n] !== key) keys[++n] = key;
    counts[n]!++;
  }
  return { keys: keys.slice(0, n + 1), counts: counts.slice(0, n + 1) };
}

function shortened(matrix: Sparse, height: number, dimensions: number): Float32Array {
  const inner = dimensions + 12;
  const random = randomFrom(5);
  const start = new Float32Array(matrix.width * inner);
  for (let i = 0; i < start.length; i++) start[i] = random() + random() + random() - 1.5;
  let range = times(matrix, height, start, inner);
  for (let turn = 0; turn < 3; turn++) {
    orthonormal(range, height, inner);
    const back = timesTransposed(matrix, height, range, inner);
    orthonormal(back, matrix.width, inner);
    range = times(matrix, height, back, inner);
  }
  // range = M Q for an orthonormal Q of right vectors: its Gram matrix gives singular values and the turn to them.
  const { values, vectors } = eigen(gram(range, height, inner), inner);
  const rows = new Float32Array(height * dimensions);
  for (let row = 0; row < height; row++) {
    let length = 0;
    for (let d = 0; d < dimensions; d++) {
      let sum = 0;
      for (let k = 0; k < inner; k++)
        sum += (range[row * inner + k] as number) * (vectors[k * inner + d] as number);
      // U times the root of S
      const value = sum / Math.sqrt(Math.sqrt(Math.max(values[d] as number, 1e-9)));
      rows[row * dimensions + d] = value;
      length += value * value;
    }
    const by = 1 / Math.sqrt(length || 1);
    for (let d = 0; d < dimensions; d++) rows[row * dimensions + d]! *= by;
  }
  return rows;
}

function times(
  { begins, columns, values }: Sparse,
  height: number,
  right: Float32Array,
  inner: number,
): Float32Array {
  const out = new Float32Array(height * inner);
  for (let row = 0; row < height; row++)
    for (let k = begins[row] as number; k < (begins[row + 1] as number); k++) {
      const value = values[k] as number;
      const from = (columns[k] as number) * inner;
      const to = row * inner;
      for (let d = 0; d < inner; d++) out[to + d]! += value * (right[from + d] as number);
    }
  return out;
}

function timesTransposed(matrix: Sparse, height: number, right: Float32Array, inner: number): Float32Array {
  const { begins, columns, values, width } = matrix;
  const out = new Float32Array(width * inner);
  for (let row = 0; row < height; row++)
    for (let k = begins[row] as number; k < (begins[row + 1] as number); k++) {
      const value = values[k] as number;
      const to = (columns[k] as number) * inner;
      const from = row * inner;
      for (let d = 0; d < inner; d++) out[to + d]! += value * (right[from + d] as number);
    }
  return out;
}

/** Columns made orthonormal in place, by the eigenvectors of their Gram matrix. */
function orthonormal(matrix: Float32Array, height: number, inner: number): void {
  const { values, vectors } = eigen(gram(matrix, height, inner), inner);
  const line = new Float64Array(inner);
  const scale = values.map((value) => 1 / Math.sqrt(Math.max(value, 1e-12)));
  for (let row = 0; row < height; row++) {
    line.fill(0);
    for (let k = 0; k < inner; k++) {
      const value = matrix[row * inner + k] as number;
      for (let d = 0; d < inner; d++) line[d]! += value * (vectors[k * inner + d] as number);
    }
    for (let d = 0; d < inner; d++) matrix[row * inner + d] = (line[d] as number) * (scale[d] as number);
  }
}

function gram(matrix: Float32Array, height: number, inner: number): Float64Array {
  const out = new Float64Array(inner * inner);
  for (let row = 0; row < height; row++)
    for (let a = 0; a < inner; a++) {
      const value = matrix[row * inner + a] as number;
      for (let b = a; b < inner; b++) out[a * inner + b]! += value * (matrix[row * inner + b] as number);
    }
  for (let a = 0; a < inner; a++)
    for (let b = 0; b < a; b++) out[a * inner + b] = out[b * inner + a] as number;
  return out;
}

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix by Jacobi's turns, the greatest first. */
function eigen(input: Float64Array, size: number): { values: Float64Array; vectors: Float64Array } {
  const a = Float64Array.from(input);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i++) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turn(a, v, size, p, q);
  const order = Array.from({ length: size }, (_, i) => i).sort(
    (x, y) => (a[y * size + y] as number) - (a[x * size + x] as number),
  );
  const values = Float64Array.from(order, (i) => a[i * size + i] as number);
  const vectors = new Float64Array(size * size);
  for (let k = 0; k < size; k++)
    for (let d = 0; d < size; d++) vectors[k * size + d] = v[k * size + (order[d] as number)] as number;
  return { values, vectors };
}

function turn(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] as number;
  if (
    Math.abs(apq) <
    1e-14 * Math.sqrt(Math.abs((a[p * size + p] as number) * (a[q * size + q] as number)) + 1e-300)
  )
    return;
  const theta = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k++) {
    const akp = a[k * size + p] as number;
    const akq = a[k * size + q] as number;
    a[k * size + p] = c * akp - s * akq;
    a[k * size + q] = s * akp + c * akq;
  }
  for (let k = 0; k < size; k++) {
    const apk = a[p * size + k] as number;
    const aqk = a[q * size + k] as number;
    a[p * size + k] = c * apk - s * aqk;
    a[q * size + k] = s * apk + c * aqk;
    const vkp = v[k * size + p] as number;
    const vkq = v[k * size + q] as number;
    v[k * size + p] = c * vkp - s * vkq;
    v[k * size + q] = s * vkp + c * vkq;
  }
}

/** Groups of like words: the number of its group for each word (spherical k-means, the same for the same input). */
export function cluster({ words, dimensions, rows }: Vectors, groups: number, rounds = 12): Uint16Array {
  const centres = new Float32Array(groups * dimensions);
  // The commonest words, every few ranks, begin the groups.
  const stride = Math.max(1, Math.floor(Math.min(words.length, groups * 6) / groups));
  for (let g = 0; g < groups; g++)
    centres.set(rows.subarray(g * stride * dimensions, (g * stride + 1) * dimensions), g * dimensions);
  const group = new Uint16Array(words.length);
  for (let round = 0; round < rounds; round++) {
    for (let w = 0; w < words.length; w++)
      group[w] = nearest(rows, w * dimensions, centres, groups, dimensions);
    centres.fill(0);
    for (let w = 0; w < words.length; w++)
      for (let d = 0; d < dimensions; d++)
        centres[(group[w] as number) * dimensions + d]! += rows[w * dimensions + d] as number;
    for (let g = 0; g < groups; g++) normalise(centres, g * dimensions, dimensions);
  }
  return group;
}

function nearest(
  rows: Float32Array,
  from: number,
  centres: Float32Array,
  groups: number,
  dimensions: number,
): number {
  let best = 0;
  let most = -2;
  for (let g = 0; g < groups; g++) {
    let sum = 0;
    for (let d = 0; d < dimensions; d++)
      sum += (rows[from + d] as number) * (centres[g * dimensions + d] as number);
    if (sum > most) [best, most] = [g, sum];
  }
  return best;
}

function normalise(values: Float32Array, from: number, length: number): void {
  let sum = 0;
  for (let d = 0; d < length; d++) sum += (values[from + d] as number) ** 2;
  const by = 1 / Math.sqrt(sum || 1);
  for (let d = 0; d < length; d++) values[from + d]! *= by;
}
