import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The bytes of a gzip file below 4 GB, unpacked into one piece of memory: its last four bytes say how many there will be. */
export function unpack(file: string): Uint8Array {
  const packed = readFileSync(file);
  return gunzipSync(packed, { chunkSize: Math.max(64, packed.readUInt32LE(packed.length - 4) + 1) });
}
