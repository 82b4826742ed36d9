import type { Form } from "./forms.ts";
import { readNetFile } from "./net-file.ts";
import { type Kernel, type Linear, type Norm, netMemory, type Rows } from "./net-memory.ts";
import type { Tree } from "./parse.ts";
import { bestTree } from "./spanning.ts";

/** Rows of the net's tables of words, endings (2, 3 letters), beginnings, shapes, and groups of like words. */
export const netTables = [32768, 1024, 4096, 4096, 512, 642, 98] as const;

/** Rows of a word in the net's tables. */
export function netFeatures({ lower, endings, beginnings, shape, capitals, fine, coarse }: Form): number[] {
  return [
    row(lower, 0),
    row(endings[1], 1),
    row(endings[2], 2),
    row(beginnings[2], 3),
    ((shape >>> 4) % 85) * 6 + capitals,
    fine % 642,
    coarse % 98,
  ];
}

/** Row of a word, by its hash, in the table of words. */
export function wordRow(lower: number): number {
  return row(lower, 0);
}

function row(hash: number, table: 0 | 1 | 2 | 3): number {
  return ((hash ^ (hash >>> 17)) >>> 0) % netTables[table];
}

interface NetHeader {
  readonly width: number;
  readonly layers: number;
  readonly arc: number;
  readonly lab: number;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
}

/** The net, its weights in the memory of its own WebAssembly instance. */
export interface Net {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly width: number;
  readonly arc: number;
  readonly lab: number;
  readonly tables: readonly Rows[];
  readonly word: Linear;
  readonly norm: Norm;
  readonly layers: readonly { readonly norm: Norm; readonly linear: Linear }[];
  readonly last: Norm;
  readonly tag: Linear;
  readonly arcs: Linear;
  readonly biaffine: Linear;
  readonly labs: Linear;
  readonly label: Linear;
  readonly root: number;
  readonly kernel: Kernel;
  /** Where the working room begins, in bytes. */
  readonly room: number;
  readonly known: Map<string, Float32Array>;
}

/** Most words worked on at a time; a sentence is never longer. */
const roomFor = 640;

/** A net from the bytes of its file (see train/language/net.py). */
export function readNet(bytes: Uint8Array): Net {
  const { header, table, floats } = readNetFile<NetHeader>(bytes);
  return assemble(header, table, floats);
}

function assemble(
  header: NetHeader,
  table: (name: string) => Rows,
  floats: (name: string) => Float32Array,
): Net {
  const { width, arc, lab } = header;
  const { kernel, put, putMatrix, room } = netMemory(
    Math.ceil((4 * (400_000 + header.layers * 3 * width * width) + roomFor * width * 4 * 16) / 65536) + 8,
  );
  const linear = (name: string): Linear => putMatrix(table(`${name}.weight`), floats(`${name}.bias`));
  const norm = (name: string): Norm => ({
    gain: put(floats(`${name}.weight`)),
    shift: put(floats(`${name}.bias`)),
  });
  const net = {
    tags: header.tags,
    relations: header.relations,
    width,
    arc,
    lab,
    tables: netTables.map((_, i) => table(`tables.${i}.weight`)),
    word: linear("word"),
    norm: norm("norm"),
    layers: Array.from({ length: header.layers }, (_, i) => ({
      norm: norm(`layers.${i}.norm`),
      linear: linear(`layers.${i}.w`),
    })),
    last: norm("last"),
    tag: linear("tag"),
    arcs: linear("arcs"),
    biaffine: biaffineOf(table("arc"), arc, putMatrix),
    labs: linear("labs"),
    label: linear("lab"),
    root: put(floats("root")),
    kernel,
    known: new Map<string, Float32Array>(),
  };
  return { ...net, room: room() };
}

/** Its file has a row for each input and one for the bias; here a row is an output, of whole numbers again. */
function biaffineOf(
  { scales, values }: Rows,
  arc: number,
  putMatrix: (table: Rows, bias: Float32Array) => Linear,
): Linear {
  const value = (input: number, out: number) =>
    (values[input * arc + out] as number) * (scales[input] as number);
  const turned: Rows = { scales: new Float32Array(arc), values: new Int16Array(arc * arc) };
  for (let out = 0; out < arc; out++) {
    let most = 1e-8;
    for (let input = 0; input < arc; input++) most = Math.max(most, Math.abs(value(input, out)));
    turned.scales[out] = most / 1000;
    for (let input = 0; input < arc; input++)
      turned.values[out * arc + input] = Math.round((value(input, out) / most) * 1000);
  }
  return putMatrix(
    turned,
    Float32Array.from({ length: arc }, (_, out) => value(arc, out)),
  );
}

/** What the net makes of a sentence: tag numbers, a tree, and for the net of names each word's vector and last state, side by side (words x 2 width). */
export interface NetReading {
  readonly tags: Uint8Array;
  readonly tree: Tree;
  readonly states: Float32Array;
}

/** Readings of sentences, each of at most some hundreds of words. */
export function readWithNet(net: Net, sentences: readonly (readonly Form[])[]): NetReading[] {
  const found: NetReading[] = [];
  let batch: (readonly Form[])[] = [];
  let words = 0;
  for (const forms of sentences) {
    if (words + forms.length >= roomFor) {
      found.push(...readBatch(net, batch, words));
      [batch, words] = [[], 0];
    }
    batch.push(forms);
    words += forms.length;
  }
  if (words > 0) found.push(...readBatch(net, batch, words));
  return found;
}

/** Working places: each holds some hundreds of rows. */
function placesOf({ room, width }: Net) {
  const size = roomFor * width * 4;
  return {
    x: room,
    u: room + size,
    c: room + 4 * size,
    n: room + 5 * size,
    a: room + 6 * size,
    l: room + 7 * size,
    z: room + 8 * size,
    s: room + 9 * size,
    q: room + 10 * size,
    r: room + 11 * size,
  };
}

/** The rows last made whole, times a layer's matrix. */
function multiply(net: Net, { weight, scale, bias, inputs, width }: Linear, out: number, rows: number): void {
  const at = placesOf(net);
  net.kernel.multiply(at.q, at.r, weight, scale, bias, out, rows, inputs, width);
}

function readBatch(net: Net, sentences: readonly (readonly Form[])[], words: number): NetReading[] {
  const { kernel: k, width, arc, lab } = net;
  const at = placesOf(net);
  const row = width * 4;
  const memory = new Float32Array(k.memory.buffer);
  putWords(net, sentences, at.x);
  const states = new Float32Array(words * width * 2);
  for (let i = 0; i < words; i++)
    states.set(memory.subarray(at.x / 4 + i * width, at.x / 4 + (i + 1) * width), 2 * i * width);
  for (const { norm, linear } of net.layers) {
    k.normalise(at.x, norm.gain, norm.shift, at.n, words, width);
    k.toWhole(at.n, at.q, at.r, words, width);
    multiply(net, linear, at.u, words);
    let first = 0;
    for (const { length } of sentences) {
      k.recur(at.u + first * row * 3, at.x + first * row, at.c, length, width);
      first += length;
    }
  }
  k.normalise(at.x, net.last.gain, net.last.shift, at.n, words, width);
  for (let i = 0; i < words; i++)
    states.set(memory.subarray(at.n / 4 + i * width, at.n / 4 + (i + 1) * width), (2 * i + 1) * width);
  // The root is one row more.
  memory.copyWithin((at.n + words * row) / 4, net.root / 4, net.root / 4 + width);
  k.toWhole(at.n, at.q, at.r, words + 1, width);
  multiply(net, net.tag, at.u, words);
  const tags = Uint8Array.from({ length: words }, (_, i) =>
    greatest(memory, at.u / 4 + i * net.tag.width, net.tags.length, -1),
  );
  multiply(net, net.arcs, at.a, words + 1);
  multiply(net, net.labs, at.l, words + 1);
  k.leak(at.a, (words + 1) * net.arcs.width);
  for (let i = 0; i < words; i++) {
    const from = at.a / 4 + i * net.arcs.width + arc;
    memory.copyWithin(at.c / 4 + i * arc, from, from + arc);
  }
  k.toWhole(at.c, at.q, at.r, words, arc);
  multiply(net, net.biaffine, at.z, words);
  const heads: Int16Array[] = [];
  let first = 0;
  for (const { length } of sentences) {
    heads.push(headsOf(net, memory, first, length, words));
    first += length;
  }
  const relations = relationsOf(net, memory, heads, words, lab);
  first = 0;
  return heads.map((own) => {
    const part = {
      tags: tags.slice(first, first + own.length),
      tree: { heads: own, relations: relations.slice(first, first + own.length) },
      states: states.subarray(2 * first * width, 2 * (first + own.length) * width),
    };
    first += own.length;
    return part;
  });
}

/** Vectors of words, kept for words seen before. */
function putWords(net: Net, sentences: readonly (readonly Form[])[], to: number): void {
  const { known, width } = net;
  const fresh: Form[] = [];
  for (const forms of sentences)
    for (const form of forms)
      if (!known.has(form.text)) {
        known.set(form.text, new Float32Array(width));
        fresh.push(form);
      }
  if (fresh.length > 0) learnWords(net, fresh);
  const memory = new Float32Array(net.kernel.memory.buffer);
  let place = to / 4;
  for (const forms of sentences)
    for (const form of forms) {
      memory.set(known.get(form.text) as Float32Array, place);
      place += width;
    }
  if (known.size > 20_000) known.clear();
}

function learnWords(net: Net, fresh: readonly Form[]): void {
  const { kernel: k, width, tables, norm, word, known } = net;
  const at = placesOf(net);
  const memory = new Float32Array(k.memory.buffer);
  const by = 1 / Math.sqrt(tables.length);
  fresh.forEach((form, i) => {
    const to = at.n / 4 + i * width;
    memory.fill(0, to, to + width);
    netFeatures(form).forEach((number, t) => {
      // A word that no text was seen to hold has no row of its own.
      if (t === 0 && form.fine === 0) return;
      const { scales, values } = tables[t] as Rows;
      const scale = (scales[number] as number) * by;
      for (let d = 0; d < width; d++)
        memory[to + d] = (memory[to + d] as number) + scale * (values[number * width + d] as number);
    });
  });
  k.normalise(at.n, norm.gain, norm.shift, at.c, fresh.length, width);
  k.toWhole(at.c, at.q, at.r, fresh.length, width);
  multiply(net, word, at.u, fresh.length);
  k.addPositive(at.c, at.u, fresh.length * width);
  fresh.forEach((form, i) => {
    const from = at.c / 4 + i * width;
    known.get(form.text)?.set(memory.subarray(from, from + width));
  });
}

function headsOf(net: Net, memory: Float32Array, first: number, length: number, words: number): Int16Array {
  const at = placesOf(net);
  const { kernel: k, arc } = net;
  const step = net.arcs.width * 4;
  const own = at.z + first * arc * 4;
  k.dots(own, arc * 4, at.a + first * step, step, at.s, length, length, arc);
  const roots = at.s + length * length * 4;
  k.dots(own, arc * 4, at.a + words * step, step, roots, length, 1, arc);
  const scores = new Float32Array(length * (length + 1));
  for (let child = 0; child < length; child++) {
    scores[child * (length + 1)] = memory[roots / 4 + child] as number;
    scores.set(
      memory.subarray(at.s / 4 + child * length, at.s / 4 + (child + 1) * length),
      child * (length + 1) + 1,
    );
  }
  return bestTree(scores, length);
}

function relationsOf(
  net: Net,
  memory: Float32Array,
  heads: readonly Int16Array[],
  words: number,
  lab: number,
): Uint8Array {
  const at = placesOf(net);
  const { kernel: k, label } = net;
  const wide = net.labs.width;
  const rootNumber = net.relations.indexOf("root");
  const isRoot = new Uint8Array(words);
  let first = 0;
  for (const own of heads) {
    own.forEach((head, i) => {
      const from = at.l / 4 + (head < 0 ? words : first + head) * wide;
      const kid = at.l / 4 + (first + i) * wide + lab;
      const to = at.z / 4 + (first + i) * 2 * lab;
      for (let d = 0; d < lab; d++) {
        const [a, b] = [memory[from + d] as number, memory[kid + d] as number];
        memory[to + d] = Math.max(0, a + b);
        memory[to + lab + d] = a * b;
      }
      if (head < 0) isRoot[first + i] = 1;
    });
    first += own.length;
  }
  k.toWhole(at.z, at.q, at.r, words, 2 * lab);
  multiply(net, label, at.u, words);
  return Uint8Array.from({ length: words }, (_, i) =>
    isRoot[i] ? rootNumber : greatest(memory, at.u / 4 + i * label.width, net.relations.length, rootNumber),
  );
}

function greatest(values: Float32Array, from: number, length: number, not: number): number {
  let best = not === 0 ? 1 : 0;
  for (let i = 0; i < length; i++)
    if (i !== not && (values[from + i] as number) > (values[from + best] as number)) best = i;
  return best;
}
