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

/** Opens the bytes of a net: the length of a JSON header, the header, then its parts, each at a multiple of 8 bytes. */
export function readNetFile<Header>(bytes: Uint8Array): NetFile<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header & {
    readonly parts: readonly Part[];
  };
  const parts = new Map(header.parts.map((part) => [part.name, part]));
  const base = bytes.byteOffset + 4 + length;
  const cut = (from: number, size: number): ArrayBuffer =>
    bytes.buffer.slice(base + from, base + from + size) as ArrayBuffer;
  const table = (name: string): Rows => {
    const { shape, offset } = parts.get(name) as Part;
    const rows = shape[0] as number;
    const size = shape.slice(1).reduce((a, b) => a * b, 1);
    return {
      scales: new Float32Array(cut(offset, 4 * rows)),
      values: new Int8Array(cut(offset + 4 * rows, rows * size)),
    };
  };
  const floats = (name: string): Float32Array => {
    const { shape, offset } = parts.get(name) as Part;
    return new Float32Array(cut(offset, 4 * (shape[0] as number)));
  };
  return { header, table, floats };
}
