import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** Bytes that can be read at any place: a file, or a part of one. */
export interface Bytes {
  readonly size: number;
  /** Where they begin in the file. */
  readonly start: number;
  /** So many bytes from a place on; fewer at the end. They stand until the next reading: copy what is kept. */
  read(at: number, length: number): Promise<Buffer>;
}

const step = 1 << 22;

/** The bytes of an open file, or of a part of it; read four megabytes ahead into one buffer, since records stand close together. */
export async function bytesOf(file: FileHandle, start = 0, length?: number): Promise<Bytes> {
  const size = length ?? (await file.stat()).size - start;
  let buffer = Buffer.alloc(0);
  let held = buffer;
  let heldAt = 0;
  return {
    size,
    start,
    read: async (at, most) => {
      const end = Math.min(size, at + most);
      if (at < heldAt || end > heldAt + held.length) {
        const length = Math.max(0, Math.min(size - at, Math.max(most, step)));
        if (buffer.length < length) buffer = Buffer.allocUnsafeSlow(length);
        const { bytesRead } = await file.read(buffer, 0, length, start + at);
        [held, heldAt] = [buffer.subarray(0, bytesRead), at];
      }
      return held.subarray(at - heldAt, Math.max(0, end - heldAt));
    },
  };
}

/** SHA-256 of all bytes, hex; four megabytes in memory at a time. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < bytes.size; at += step) hash.update(await bytes.read(at, step));
  return hash.digest("hex");
}
