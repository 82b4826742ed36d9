import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** Bytes that can be read at any place: a file, or a part of one. */
export interface Bytes {
  readonly size: number;
  /** Where they begin in the file. */
  readonly start: number;
  /** So many bytes from a place on; fewer at the end. They may be a part of a larger buffer: copy what is kept. */
  read(at: number, length: number): Promise<Buffer>;
}

const step = 1 << 20;

/** The bytes of an open file, or of a part of it; read a megabyte ahead, since records stand close together. */
export async function bytesOf(file: FileHandle, start = 0, length?: number): Promise<Bytes> {
  const size = length ?? (await file.stat()).size - start;
  let held = Buffer.alloc(0);
  let heldAt = 0;
  return {
    size,
    start,
    read: async (at, most) => {
      const end = Math.min(size, at + most);
      if (at < heldAt || end > heldAt + held.length) {
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(size - at, Math.max(most, step))));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, start + at);
        [held, heldAt] = [bytes.subarray(0, bytesRead), at];
      }
      return held.subarray(at - heldAt, Math.max(0, end - heldAt));
    },
  };
}

/** SHA-256 of all bytes, hex; a megabyte in memory at a time. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < bytes.size; at += step) hash.update(await bytes.read(at, step));
  return hash.digest("hex");
}
