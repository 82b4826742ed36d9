import { readNetFile } from "../../language/net-file.ts";
import {
  type Linear,
  type NetMemory,
  type Norm,
  netMemory,
  type Rows,
  type Table,
} from "../../language/net-memory.ts";
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
  const tables = [file.table("words.weight"), file.table("traits.weight")] as const;
  const memory = memoryFor(width, layers, tables);
  const norm = (name: string): Norm => ({
    gain: memory.put(file.floats(`${name}.weight`)),
    shift: memory.put(file.floats(`${name}.bias`)),
  });
  const linear = (name: string): Linear =>
    memory.putMatrix(file.table(`${name}.weight`), file.floats(`${name}.bias`));
  const parts = {
    words: memory.putTable(tables[0]),
    traits: memory.putTable(tables[1]),
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
function memoryFor(width: number, layers: number, tables: readonly Rows[]): NetMemory {
  const weights = (layers * 3 + 1) * width * (width + 8) + 4096;
  const rows = tables.reduce((sum, { values, scales }) => sum + values.length + 4 * scales.length, 0);
  return netMemory(Math.ceil((rows + 4 * (weights + stretch * (width * 7 + 32))) / 65536) + 2);
}

interface Parts {
  readonly words: Table;
  readonly traits: Table;
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
  putRows(parts, rows, [start, start + size], { to: n, list: u });
  k.normalise(n, parts.norm.gain, parts.norm.shift, x, size, width);
  for (const { norm, linear } of parts.layers) {
    k.normalise(x, norm.gain, norm.shift, n, size, width);
    multiply(linear);
    for (const [from, to] of paragraphs)
      k.recur(u + (from - start) * row * 3, x + (from - start) * row, c, to - from, width);
  }
  k.normalise(x, parts.last.gain, parts.last.shift, n, size, width);
  multiply(out);
  for (let i = 0, from = u / 4; i < size; i++, from += out.width)
    scores.set(floats.subarray(from, from + labelCount), (start + i) * labelCount);
}

/** Puts the sum of each word's rows at `to`; `list` is room for their numbers. */
function putRows(
  { words, traits, width, memory: { kernel, floats } }: Parts,
  rows: PassageRows,
  [start, end]: Span,
  { to, list }: { readonly to: number; readonly list: number },
): void {
  const by = 1 / Math.sqrt(traitCount + 1);
  const numbers = new Uint16Array(kernel.memory.buffer, list);
  floats.fill(0, to / 4, to / 4 + (end - start) * width);
  const add = ({ values, scales }: Table, named: Uint16Array, count: number): void => {
    numbers.set(named.subarray(start * count, end * count));
    kernel.addRows(values, scales, by, list, count, to, end - start, width);
  };
  add(words, rows.words, 1);
  add(traits, rows.traits, traitCount);
}
