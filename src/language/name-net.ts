import type { Draft } from "./analyse.ts";
import { listsOf } from "./en/names.ts";
import type { Form } from "./forms.ts";
import { habitOf, type NameMemory, positionOf } from "./name-features.ts";
import { alike, type Learnt } from "./name-pooling.ts";
import { readNetFile } from "./net-file.ts";
import { type Kernel, type Linear, netMemory, type Norm, type Rows } from "./net-memory.ts";

/** Rows of the tables of words as written, endings (2, 3 letters), beginnings, shapes, groups, lists, last letters, and habits in the article. */
export const nameTables = [8192, 1024, 2048, 2048, 512, 642, 256, 256, 30] as const;

/**
 * A small net that tells names from what the net of trees makes of each word (its vector and its last state) and from
 * how the word looks. Before its last layer, a word learns the mean of its own states all over the article (Akbik et al. 2019).
 */
export interface NameNet {
  readonly labels: readonly string[];
  readonly width: number;
  /** Floats a word that the net of trees hands over. */
  readonly given: number;
  readonly table: Rows;
  readonly states: Linear;
  readonly word: Linear;
  readonly norm: Norm;
  readonly layers: readonly { readonly norm: Norm; readonly linear: Linear }[];
  readonly poolNorm: Norm;
  readonly pool: Linear;
  readonly last: Norm;
  readonly out: Linear;
  readonly kernel: Kernel;
  /** Where the working room begins, in bytes. */
  readonly room: number;
  readonly known: Map<string, Float32Array>;
}

interface Header {
  readonly width: number;
  readonly given: number;
  readonly layers: number;
  readonly labels: readonly string[];
}

/** Most words worked on at a time; a sentence is never longer. */
const roomFor = 640;

/** Most words of an article that share what they learn of one another, so that memory stays bounded. */
const longestView = 20_000;

/** A net of names from the bytes of its file (see train/language/names.py). */
export function readNameNet(bytes: Uint8Array): NameNet {
  const { header, table, floats } = readNetFile<Header>(bytes);
  const { width, given, layers } = header;
  const { kernel, put, putMatrix, room } = netMemory(
    Math.ceil(
      (4 * (layers * 3 * width * width + given * width + 200_000) + 8 * slotSize(given, width)) / 65536,
    ),
  );
  const linear = (name: string): Linear => putMatrix(table(`${name}.weight`), floats(`${name}.bias`));
  const norm = (name: string): Norm => ({
    gain: put(floats(`${name}.weight`)),
    shift: put(floats(`${name}.bias`)),
  });
  const net = {
    labels: header.labels,
    width,
    given,
    table: table("tables.weight"),
    states: linear("states"),
    word: linear("word"),
    norm: norm("norm"),
    layers: Array.from({ length: layers }, (_, i) => ({
      norm: norm(`layers.${i}.norm`),
      linear: linear(`layers.${i}.w`),
    })),
    poolNorm: norm("pool_norm"),
    pool: linear("pool"),
    last: norm("last"),
    out: linear("out"),
    kernel,
    known: new Map<string, Float32Array>(),
  };
  return { ...net, room: room() };
}

function slotSize(given: number, width: number): number {
  return roomFor * Math.max(given, 3 * width) * 4;
}

/** Rows of a word in the tables, the last but one excepted by what the article tells of it. */
export function nameRows(form: Form): number[] {
  const row = (hash: number, table: number) => ((hash ^ (hash >>> 17)) >>> 0) % (nameTables[table] as number);
  return [
    row(form.exact, 0),
    row(form.endings[1], 1),
    row(form.endings[2], 2),
    row(form.beginnings[2], 3),
    ((form.shape >>> 4) % 85) * 6 + form.capitals,
    form.fine % 642,
    listsOf(form.text.toLowerCase()) & 255,
    row(form.endings[0], 7),
  ];
}

/** Row of how a word is written in its article and where it stands in its sentence. */
export function habitRow(forms: readonly Form[], i: number, memory: NameMemory): number {
  return habitOf(memory, forms[i] as Form) * 3 + positionOf(forms, i);
}

/** Natural logarithms of each label's likelihood, words x labels for each sentence; `given` is words x net.given. */
export function nameScores(
  net: NameNet,
  drafts: readonly Draft[],
  given: readonly Float32Array[],
  memory: NameMemory,
): Float32Array[] {
  const found: Float32Array[] = [];
  let first = 0;
  while (first < drafts.length) {
    let end = first;
    let words = 0;
    while (end < drafts.length && (words === 0 || words + lengthOf(drafts, end) <= longestView))
      words += lengthOf(drafts, end++);
    found.push(...viewScores(net, drafts.slice(first, end), given.slice(first, end), memory));
    first = end;
  }
  return found;
}

function lengthOf(drafts: readonly Draft[], i: number): number {
  return (drafts[i] as Draft).forms.length;
}

function viewScores(
  net: NameNet,
  drafts: readonly Draft[],
  given: readonly Float32Array[],
  memory: NameMemory,
): Float32Array[] {
  const batches = batchesOf(drafts);
  const states = batches.map(([first, end]) =>
    firstLayers(net, drafts.slice(first, end), given.slice(first, end), memory),
  );
  const learnt = pooled(net, drafts, states);
  let word = 0;
  return batches.flatMap(([first, end], b) => {
    const own = states[b] as Float32Array;
    const scores = lastLayer(net, drafts.slice(first, end), own, learnt, word);
    word += own.length / net.width;
    return scores;
  });
}

function batchesOf(drafts: readonly Draft[]): [first: number, end: number][] {
  const batches: [number, number][] = [];
  let first = 0;
  let words = 0;
  drafts.forEach(({ forms }, i) => {
    if (words + forms.length > roomFor) {
      batches.push([first, i]);
      [first, words] = [i, 0];
    }
    words += forms.length;
  });
  if (words > 0) batches.push([first, drafts.length]);
  return batches;
}

function placesOf({ room, given, width }: NameNet) {
  const size = slotSize(given, width);
  const at = (slot: number) => room + slot * size;
  return { x: at(0), u: at(1), c: at(2), n: at(3), s: at(4), q: at(5), r: at(6) };
}

/** Rows of a, made whole, times a matrix. */
function multiply(net: NameNet, a: number, linear: Linear, out: number, rows: number): void {
  const at = placesOf(net);
  const { weight, scale, bias, inputs, width } = linear;
  net.kernel.toWhole(a, at.q, at.r, rows, inputs);
  net.kernel.multiply(at.q, at.r, weight, scale, bias, out, rows, inputs, width);
}

/** States of a batch's words (words x width) before the last layer. */
function firstLayers(
  net: NameNet,
  drafts: readonly Draft[],
  given: readonly Float32Array[],
  memory: NameMemory,
): Float32Array {
  const { kernel: k, width } = net;
  const at = placesOf(net);
  const floats = new Float32Array(k.memory.buffer);
  let words = 0;
  for (const states of given) {
    floats.set(states, at.s / 4 + words * net.given);
    words += states.length / net.given;
  }
  multiply(net, at.s, net.states, at.u, words);
  let place = at.u / 4;
  const { values } = net.table;
  for (const { forms } of drafts)
    for (let i = 0; i < forms.length; i++, place += width) {
      const own = lookOf(net, forms[i] as Form);
      const habit = rowOf(net, nameTables.length - 1, habitRow(forms, i, memory));
      for (let d = 0; d < width; d++)
        floats[place + d] =
          (floats[place + d] as number) +
          (own[d] as number) +
          habit.scale * (values[habit.from + d] as number);
    }
  k.normalise(at.u, net.norm.gain, net.norm.shift, at.x, words, width);
  multiply(net, at.x, net.word, at.u, words);
  k.addPositive(at.x, at.u, words * width);
  for (const layer of net.layers.slice(0, -1)) runLayer(net, layer, drafts, words);
  return floats.slice(at.x / 4, at.x / 4 + words * width);
}

function runLayer(
  net: NameNet,
  { norm, linear }: NameNet["layers"][number],
  drafts: readonly Draft[],
  words: number,
): void {
  const { kernel: k, width } = net;
  const at = placesOf(net);
  const row = width * 4;
  k.normalise(at.x, norm.gain, norm.shift, at.n, words, width);
  multiply(net, at.n, linear, at.u, words);
  let first = 0;
  for (const { forms } of drafts) {
    k.recur(at.u + first * row * 3, at.x + first * row, at.c, forms.length, width);
    first += forms.length;
  }
}

/** What a word's letters say, kept for words seen before. */
function lookOf(net: NameNet, form: Form): Float32Array {
  let look = net.known.get(form.text);
  if (look) return look;
  look = new Float32Array(net.width);
  nameRows(form).forEach((number, t) => {
    const { scale, from } = rowOf(net, t, number);
    for (let d = 0; d < net.width; d++)
      look![d] = (look![d] as number) + scale * (net.table.values[from + d] as number);
  });
  if (net.known.size > 20_000) net.known.clear();
  net.known.set(form.text, look);
  return look;
}

const firstRows = nameTables.map((_, t) => nameTables.slice(0, t).reduce((a, b) => a + b, 0));
const share = 1 / Math.sqrt(nameTables.length);

/** Where a row of a table begins and what its numbers are to be multiplied by. */
function rowOf({ table, width }: NameNet, t: number, number: number): { scale: number; from: number } {
  const row = (firstRows[t] as number) + number;
  return { scale: (table.scales[row] as number) * share, from: row * width };
}

/** For each word as written, what the mean of its states all over the article adds to every one of them. */
function pooled(net: NameNet, drafts: readonly Draft[], states: readonly Float32Array[]): Learnt {
  const { kernel: k, width } = net;
  const at = placesOf(net);
  const floats = new Float32Array(k.memory.buffer);
  const { rowOf, counts } = alike(drafts);
  const rows = new Float32Array(counts.length * width);
  let word = 0;
  for (const own of states) {
    floats.set(own, at.x / 4);
    k.normalise(at.x, net.poolNorm.gain, net.poolNorm.shift, at.n, own.length / width, width);
    for (let from = at.n / 4; from < at.n / 4 + own.length; from += width, word++) {
      const to = (rowOf[word] as number) * width;
      for (let d = 0; d < width; d++) rows[to + d] = (rows[to + d] as number) + (floats[from + d] as number);
    }
  }
  for (let first = 0; first < counts.length; first += roomFor) {
    const end = Math.min(counts.length, first + roomFor);
    for (let row = first; row < end; row++)
      for (let d = row * width; d < (row + 1) * width; d++)
        rows[d] = (rows[d] as number) / (counts[row] as number);
    floats.set(rows.subarray(first * width, end * width), at.n / 4);
    multiply(net, at.n, net.pool, at.u, end - first);
    for (let d = first * width, from = at.u / 4; d < end * width; d++, from++)
      rows[d] = Math.max(0, floats[from] as number);
  }
  return { rowOf, rows };
}

/** Scores of a batch whose first word is the article's `word`th. */
function lastLayer(
  net: NameNet,
  drafts: readonly Draft[],
  states: Float32Array,
  { rowOf, rows }: Learnt,
  word: number,
): Float32Array[] {
  const { kernel: k, width } = net;
  const at = placesOf(net);
  const floats = new Float32Array(k.memory.buffer);
  floats.set(states, at.x / 4);
  const words = states.length / width;
  for (let i = 0, to = at.x / 4; i < words; i++, to += width) {
    const from = (rowOf[word + i] as number) * width;
    for (let d = 0; d < width; d++) floats[to + d] = (floats[to + d] as number) + (rows[from + d] as number);
  }
  runLayer(net, net.layers.at(-1) as NameNet["layers"][number], drafts, words);
  k.normalise(at.x, net.last.gain, net.last.shift, at.n, words, width);
  multiply(net, at.n, net.out, at.u, words);
  let row = at.u / 4;
  return drafts.map(({ forms }) => {
    const scores = new Float32Array(forms.length * net.labels.length);
    for (let i = 0; i < forms.length; i++, row += net.out.width)
      scores.set(logLikelihoods(floats.subarray(row, row + net.labels.length)), i * net.labels.length);
    return scores;
  });
}

/** Scores made logarithms of likelihoods, in place. */
function logLikelihoods(scores: Float32Array): Float32Array {
  let most = -Infinity;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  const all = most + Math.log(sum);
  for (let i = 0; i < scores.length; i++) scores[i]! -= all;
  return scores;
}
