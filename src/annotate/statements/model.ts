import type { Boundaries } from "./boundaries.ts";
import { stepCount, type Tagger } from "./crf.ts";
import { labelCount } from "./labels.ts";
import type { Clusters, Lexicon } from "./lexicon.ts";
import type { Linker, Ranker } from "./linking.ts";

/** The trained reader of statements: cue lexicon, tagger, linker, rankers of spans. */
export interface StatementModel {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly linker: Linker;
  /** Absent in a model without them: runs stay as they are tagged. */
  readonly boundaries?: Boundaries;
}

/** First four bytes of a model file, and its version. */
export const modelMark = "HST3";

/**
 * Reads a model, as `train/statements` writes it: little-endian; words appear as 32-bit hashes, weights as signed
 * bytes b that stand for sign(b) (b / 127)^2 times the section's largest weight. Throws on bytes that are no model.
 */
export function readStatementModel(bytes: Uint8Array, clusters: Clusters): StatementModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor = { at: 4 };
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  if (mark !== modelMark)
    throw new Error(`not a statement model: it begins with "${mark}", not "${modelMark}"`);
  const bins = readBins(view, cursor);
  const tagger = readTagger(view, cursor);
  const linker = { source: readRanker(view, cursor), content: readRanker(view, cursor) };
  const rest = cursor.at < bytes.length;
  const boundaries = rest
    ? { source: readRanker(view, cursor), content: readRanker(view, cursor) }
    : undefined;
  return { lexicon: { bins, clusters }, tagger, linker, ...(boundaries ? { boundaries } : {}) };
}

interface Cursor {
  at: number;
}

function readBins(view: DataView, cursor: Cursor): Lexicon["bins"] {
  const count = uint(view, cursor);
  const bins = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    bins.set(view.getInt32(cursor.at, true), view.getUint8(cursor.at + 4));
    cursor.at += 5;
  }
  return bins;
}

function readTagger(view: DataView, cursor: Cursor): Tagger {
  const count = uint(view, cursor);
  const keys = cursor.at;
  cursor.at += count * 4;
  const label = readScale(view, cursor, count * labelCount);
  const cue = readScale(view, cursor, count);
  const add = packed(count, { keyOf: (row) => view.getInt32(keys + row * 4, true), label, cue });
  const transitions = new Float32Array(stepCount * labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(cursor.at + i * 4, true);
  cursor.at += transitions.length * 4;
  return { add, transitions };
}

/** Signed bytes and the weights they stand for, by byte + 128. */
interface Scale {
  readonly bytes: Int8Array;
  readonly values: Float32Array;
}

function readScale(view: DataView, cursor: Cursor, size: number): Scale {
  const most = view.getFloat32(cursor.at, true);
  const bytes = new Int8Array(view.buffer, view.byteOffset + cursor.at + 4, size);
  cursor.at += 4 + size;
  const values = Float32Array.from(
    { length: 256 },
    (_, i) => (((i - 128) * Math.abs(i - 128)) / 127 ** 2) * most,
  );
  return { bytes, values };
}

/** Room for one feature in the packed table: its label weights and its cue weight. */
const room = 16;

/** The lookup of a tagger, packed so that a feature costs two reads of far memory: open addressing, bytes in place. */
function packed(
  count: number,
  {
    keyOf,
    label,
    cue,
  }: { readonly keyOf: (row: number) => number; readonly label: Scale; readonly cue: Scale },
): Tagger["add"] {
  const bits = Math.max(4, Math.ceil(Math.log2(count * 1.5 + 1)));
  const last = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const cells = new Int8Array(room << bits);
  for (let row = 0; row < count; row++) {
    const key = keyOf(row) || 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) & last;
    while (keys[at] !== 0) at = (at + 1) & last;
    keys[at] = key;
    cells.set(label.bytes.subarray(row * labelCount, (row + 1) * labelCount), at * room);
    cells[at * room + labelCount] = cue.bytes[row] as number;
  }
  const [weights, cues] = [label.values, cue.values];
  return (feature, scores, to) => {
    const key = feature || 1;
    let at = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) & last;
    for (;;) {
      const found = keys[at];
      if (found === key) break;
      if (found === 0) return 0;
      at = (at + 1) & last;
    }
    const from = at * room;
    for (let l = 0; l < labelCount; l++)
      (scores[to + l] as number) += weights[(cells[from + l] as number) + 128] as number;
    return cues[(cells[from + labelCount] as number) + 128] as number;
  };
}

function readRanker(view: DataView, cursor: Cursor): Ranker {
  return readWeights(view, cursor, uint(view, cursor));
}

function readWeights(view: DataView, cursor: Cursor, size: number): Float32Array {
  const { bytes, values } = readScale(view, cursor, size);
  return Float32Array.from(bytes, (b) => values[b + 128] as number);
}

function uint(view: DataView, cursor: Cursor): number {
  const value = view.getUint32(cursor.at, true);
  cursor.at += 4;
  return value;
}
