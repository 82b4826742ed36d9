import { kernel } from "./net-kernel.ts";

/** What wasm/language/net.ts does; places are byte offsets. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  /** The first byte that a net may use. */
  free(): number;
  toWhole(a: number, q: number, scales: number, n: number, k: number): void;
  multiply(
    q: number,
    rows: number,
    w: number,
    columns: number,
    bias: number,
    out: number,
    n: number,
    k: number,
    m: number,
  ): void;
  normalise(a: number, gain: number, shift: number, out: number, n: number, d: number): void;
  recur(u: number, x: number, c: number, n: number, d: number): void;
  addRows(
    table: number,
    scales: number,
    by: number,
    rows: number,
    count: number,
    out: number,
    n: number,
    d: number,
  ): void;
  addPositive(x: number, y: number, n: number): void;
  leak(x: number, n: number): void;
  dots(
    a: number,
    stepA: number,
    b: number,
    stepB: number,
    out: number,
    n: number,
    m: number,
    k: number,
  ): void;
}

/** A matrix of whole numbers with a scale for each row. */
export interface Rows {
  readonly scales: Float32Array;
  readonly values: Int8Array | Int16Array;
}

/** A matrix and its bias, as places in a kernel's memory. */
export interface Linear {
  /** Whole numbers of 16 bits, in panels of eight columns (see wasm/language/net.ts). */
  readonly weight: number;
  /** What a weight of each column is to be multiplied by. */
  readonly scale: number;
  readonly bias: number;
  readonly inputs: number;
  /** Columns, a multiple of 8. */
  readonly width: number;
}

/** A table of 8-bit rows and a scale for each, as places in a kernel's memory. */
export interface Table {
  readonly values: number;
  readonly scales: number;
}

/** Gain and shift of a layer's normalising, as places in a kernel's memory. */
export interface Norm {
  readonly gain: number;
  readonly shift: number;
}

/** A kernel's memory while a net is laid out in it. */
export interface NetMemory {
  readonly kernel: Kernel;
  /** The memory as floats; a byte offset divided by four is a place in it. */
  readonly floats: Float32Array;
  put(values: ArrayLike<number>): number;
  /** A matrix of rows by output, its outputs filled up to a multiple of 8. */
  putMatrix(rows: Rows, bias: Float32Array): Linear;
  putTable(rows: Rows): Table;
  /** Where nothing has been put yet, in bytes. */
  room(): number;
}

/** A kernel of its own, its memory larger by so many pages of 64 kB. */
export function netMemory(pages: number): NetMemory {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel()));
  const exports = instance.exports as unknown as Kernel;
  exports.memory.grow(pages);
  const floats = new Float32Array(exports.memory.buffer);
  let free = Math.ceil(exports.free() / 64) * 64;
  const place = (bytes: number): number => {
    const at = free;
    free += Math.ceil(bytes / 64) * 64;
    return at;
  };
  const put = (values: ArrayLike<number>): number => {
    const at = place(values.length * 4);
    floats.set(values, at / 4);
    return at;
  };
  const putMatrix = ({ scales, values }: Rows, bias: Float32Array): Linear => {
    const inputs = values.length / scales.length;
    const width = Math.ceil(scales.length / 8) * 8;
    const weight = place(inputs * width * 2);
    const woven = new Int16Array(exports.memory.buffer, weight, inputs * width);
    for (let input = 0; input < inputs; input++) {
      const pair = (input >> 1) * 16 + (input & 1);
      for (let from = input, out = 0; from < values.length; from += inputs, out++)
        woven[(out >> 3) * inputs * 8 + pair + (out & 7) * 2] = values[from] as number;
    }
    const padded = (list: Float32Array): number => {
      const filled = new Float32Array(width);
      filled.set(list);
      return put(filled);
    };
    return { weight, scale: padded(scales), bias: padded(bias), inputs, width };
  };
  const putTable = ({ scales, values }: Rows): Table => {
    const at = place(values.length);
    new Int8Array(exports.memory.buffer).set(values, at);
    return { values: at, scales: put(scales) };
  };
  return { kernel: exports, floats, put, putMatrix, putTable, room: () => free };
}
