import { readNetFile } from "../../language/net-file.ts";
import { type Linear, type NetMemory, type Norm, netMemory, type Rows } from "../../language/net-memory.ts";
import type { Span } from "../../schema/span.ts";
import { labelCount } from "./labels.ts";
import { lemmaRows, traitCount, traitsOf } from "./net-features.ts";
import type { View } from "./view.ts";

/** A net of simple recurrent units that reads paragraphs (see train/statements/net.py), in its own WebAssembly memory. */
export interface StatementNet {
  /** Scores of the labels of each word of a passage, by word and label. */
  readonly scores: (view: View) => Float32Array;
  /** By step, label before, label. */
  readonly transitions: Float32Array;
}

interface Header {
  readonly width: number;
  readonly layers: number;
}

/** Most words read at a time: a longer paragraph is cut. */
const stretch = 1024;

/** A net from the bytes of its file: the length of a JSON header, the header, then matrices. */
export function readStatementNet(bytes: Uint8Array): StatementNet {
  const file = readNetFile<Header>(bytes);
  const { width, layers } = file.header;
  const memory = memoryFor(width, layers);
  const norm = (name: string): Norm => ({
    gain: memory.put(file.floats(`${name}.weight`)),
    shift: memory.put(file.floats(`${name}.bias`)),
  });
  const linear = (name: string): Linear =>
    memory.putMatrix(file.table(`${name}.weight`), file.floats(`${name}.bias`));
  const parts = {
    words: file.table("words.weight"),
    traits: file.table("traits.weight"),
    norm: norm("norm"),
    layers: Array.from({ length: layers }, (_, i) => ({
      norm: norm(`layers.${i}.norm`),
      linear: linear(`layers.${i}.w`),
    })),
    last: norm("last"),
    out: linear("out"),
    width,
    memory,
  };
  return { scores: (view) => scoresOf(parts, view), transitions: file.floats("transitions") };
}

/** A kernel's memory with room for the weights and for a stretch of words. */
function memoryFor(width: number, layers: number): NetMemory {
  const weights = (layers * 3 + 1) * width * (width + 8) + 4096;
  return netMemory(Math.ceil((4 * (weights + stretch * (width * 7 + 16))) / 65536) + 2);
}

interface Parts {
  readonly words: Rows;
  readonly traits: Rows;
  readonly norm: Norm;
  readonly layers: readonly { readonly norm: Norm; readonly linear: Linear }[];
  readonly last: Norm;
  readonly out: Linear;
  readonly width: number;
  readonly memory: NetMemory;
}

/** Rows of a passage's words in the two tables. */
interface PassageRows {
  readonly words: Uint16Array;
  readonly traits: Uint16Array;
}

function scoresOf(parts: Parts, view: View): Float32Array {
  const scores = new Float32Array(view.words.length * labelCount);
  const rows = { words: lemmaRows(view), traits: traitsOf(view) };
  for (const paragraphs of stretchesOf(view.paragraphs)) readStretch(parts, rows, paragraphs, scores);
  return scores;
}

/** Paragraphs in groups that fit; one that is too long is cut. */
function stretchesOf(paragraphs: readonly Span[]): Span[][] {
  const found: Span[][] = [];
  for (const [start, end] of paragraphs)
    for (let at = start; at < end; at += stretch) {
      const piece: Span = [at, Math.min(end, at + stretch)];
      const last = found.at(-1);
      if (last?.[0] && piece[1] - last[0][0] <= stretch) last.push(piece);
      else found.push([piece]);
    }
  return found;
}

function readStretch(
  parts: Parts,
  rows: PassageRows,
  paragraphs: readonly Span[],
  scores: Float32Array,
): void {
  const { width, memory, out } = parts;
  const { kernel: k, floats } = memory;
  const start = (paragraphs[0] as Span)[0];
  const size = (paragraphs.at(-1) as Span)[1] - start;
  const row = width * 4;
  const x = memory.room();
  const n = x + stretch * row;
  const c = n + stretch * row;
  const q = c + stretch * row;
  const r = q + stretch * row;
  const u = r + stretch * 64;
  const multiply = ({ weight, scale, bias, width: wide }: Linear): void => {
    k.toWhole(n, q, r, size, width);
    k.multiply(q, r, weight, scale, bias, u, size, width, wide);
  };
  putRows(parts, rows, [start, start + size], floats.subarray(n / 4, n / 4 + size * width));
  k.normalise(n, parts.norm.gain, parts.norm.shift, x, size, width);
  for (const { norm, linear } of parts.layers) {
    k.normalise(x, norm.gain, norm.shift, n, size, width);
    multiply(linear);
    for (const [from, to] of paragraphs)
      k.recur(u + (from - start) * row * 3, x + (from - start) * row, c, to - from, width);
  }
  k.normalise(x, parts.last.gain, parts.last.shift, n, size, width);
  multiply(out);
  for (let i = 0; i < size; i++)
    for (let l = 0; l < labelCount; l++)
      scores[(start + i) * labelCount + l] = floats[u / 4 + i * out.width + l] as number;
}

/** The sum of each word's rows. */
function putRows(
  { words, traits, width }: Parts,
  rows: PassageRows,
  [start, end]: Span,
  to: Float32Array,
): void {
  const by = 1 / Math.sqrt(traitCount + 1);
  const sum = new Float32Array(width);
  const add = ({ scales, values }: Rows, row: number): void => {
    const scale = (scales[row] as number) * by;
    const from = row * width;
    for (let d = 0; d < width; d++) sum[d] = (sum[d] as number) + scale * (values[from + d] as number);
  };
  for (let i = start; i < end; i++) {
    sum.fill(0);
    add(words, rows.words[i] as number);
    for (let t = 0; t < traitCount; t++) add(traits, rows.traits[i * traitCount + t] as number);
    to.set(sum, (i - start) * width);
  }
}
