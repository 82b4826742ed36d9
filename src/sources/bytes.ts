import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** Bytes that can be read at any place: a file, or a part of one. */
export interface Bytes {
  readonly size: number;
  /** Where they begin in the file. */
  readonly start: number;
  /** So many bytes from a place on; fewer at the end. */
  read(at: number, length: number): Promise<Buffer>;
}

/** The bytes of an open file, or of a part of it. */
export async function bytesOf(file: FileHandle, start = 0, length?: number): Promise<Bytes> {
  const size = length ?? (await file.stat()).size - start;
  return {
    size,
    start,
    read: async (at, most) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(most, size - at)));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, start + at);
      return bytes.subarray(0, bytesRead);
    },
  };
}

const step = 1 << 20;

/** SHA-256 of all bytes, hex; a megabyte in memory at a time. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < bytes.size; at += step) hash.update(await bytes.read(at, step));
  return hash.digest("hex");
}
