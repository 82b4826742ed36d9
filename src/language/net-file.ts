import type { Rows } from "./net-memory.ts";

interface Part {
  readonly name: string;
  readonly kind: "rows" | "floats";
  readonly shape: readonly number[];
  readonly offset: number;
}

/** A net's file opened: its header, its matrices (a scale a row, then 8-bit numbers) and its vectors, by name. */
export interface NetFile<Header> {
  readonly header: Header;
  table(name: string): Rows;
  floats(name: string): Float32Array;
}

/**
 * Opens the bytes of a net: the length of a JSON header, the header, then its parts, each at a multiple of 8 bytes. What
 * it gives lies in the same memory.
 */
export function readNetFile<Header>(bytes: Uint8Array): NetFile<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header & {
    readonly parts: readonly Part[];
  };
  const parts = new Map(header.parts.map((part) => [part.name, part]));
  const base = bytes.byteOffset + 4 + length;
  const partOf = (name: string) => {
    const part = parts.get(name);
    if (!part) throw new Error(`The net's file has no part “${name}”.`);
    const size = part.shape.reduce((a, b) => a * b, 1);
    return { at: base + part.offset, rows: part.shape[0] as number, size };
  };
  const table = (name: string): Rows => {
    const { at, rows, size } = partOf(name);
    return {
      scales: new Float32Array(bytes.buffer, at, rows),
      values: new Int8Array(bytes.buffer, at + 4 * rows, size),
    };
  };
  const floats = (name: string): Float32Array => {
    const { at, size } = partOf(name);
    return new Float32Array(bytes.buffer, at, size);
  };
  return { header, table, floats };
}
