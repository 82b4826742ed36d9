import type { Ranker } from "./ranker.ts";

/** First four bytes of a model file, and its version. */
const mark = "HEN1";

/**
 * Reads a ranker as `writeRanker` gives it: mark, largest weight as a little-endian float, then one signed byte b a
 * weight, for sign(b) (b / 127)^2 times the largest. Throws on bytes that are no model.
 */
export function readRanker(bytes: Uint8Array): Ranker {
  const found = String.fromCharCode(...bytes.subarray(0, 4));
  if (found !== mark) throw new Error(`not a model of entities: it begins with "${found}", not "${mark}"`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const most = view.getFloat32(4, true);
  const weights = new Float32Array(bytes.length - 8);
  for (let i = 0; i < weights.length; i++) {
    const b = view.getInt8(8 + i) / 127;
    weights[i] = b * Math.abs(b) * most;
  }
  return { weights };
}

/** A ranker as bytes, as small as it reads: weights too light to matter become nought. */
export function writeRanker({ weights }: Ranker): Uint8Array {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const bytes = new Uint8Array(8 + weights.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < 4; i++) bytes[i] = mark.charCodeAt(i);
  view.setFloat32(4, most, true);
  for (const [i, weight] of weights.entries())
    view.setInt8(8 + i, Math.round(Math.sign(weight) * 127 * Math.sqrt(Math.abs(weight) / (most || 1))));
  return bytes;
}
