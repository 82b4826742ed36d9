import type { Boundaries } from "./boundaries.ts";
import { stepCount, type Tagger } from "./crf.ts";
import { labelCount } from "./labels.ts";
import type { Clusters, Lexicon } from "./lexicon.ts";
import { featureRoom } from "./writer.ts";
import type { Linker, Ranker } from "./linking.ts";
import type { StatementNet } from "./net.ts";

/** The trained reader of statements: cue lexicon, tagger, linker, rankers of spans. */
export interface StatementModel {
  readonly lexicon: Lexicon;
  readonly tagger: Tagger;
  readonly linker: Linker;
  /** Absent in a model without them: runs stay as they are tagged. */
  readonly boundaries?: Boundaries;
  /** Reads beside the tagger where it is given. */
  readonly net?: StatementNet;
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

/** Signed bytes b that stand for b |b| times `unit`. */
interface Scale {
  readonly bytes: Int8Array;
  readonly unit: number;
}

function readScale(view: DataView, cursor: Cursor, size: number): Scale {
  const most = view.getFloat32(cursor.at, true);
  const bytes = new Int8Array(view.buffer, view.byteOffset + cursor.at + 4, size);
  cursor.at += 4 + size;
  return { bytes, unit: most / 127 ** 2 };
}

/** Bytes of one feature in the packed table: its label weights, its cue weight, 24 bits of its hash. */
const room = 16;

/**
 * The lookup of a tagger, packed so that a feature costs one read of far memory: open addressing, a feature's weights
 * and what tells it from others side by side. Weights are summed as whole numbers.
 */
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
  const cells = new Int8Array(room << bits);
  const marks = new Int32Array(cells.buffer);
  const placeOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) & last;
  // Empty cells are marked 0: the lowest of the 24 bits is always set.
  const markOf = (key: number): number => (Math.imul(key, 0x85ebca6b) | 0x100) & ~0xff;
  for (let row = 0; row < count; row++) {
    const mark = markOf(keyOf(row));
    let at = placeOf(keyOf(row));
    while (marks[at * 4 + 3] !== 0) at = (at + 1) & last;
    for (let l = 0; l < labelCount; l++) cells[at * room + l] = label.bytes[row * labelCount + l] as number;
    marks[at * 4 + 3] = mark | ((cue.bytes[row] as number) & 0xff);
  }
  const sums = new Int32Array(labelCount);
  const places = new Int32Array(featureRoom);
  const firsts = new Int32Array(featureRoom);
  return (features, size, scores, to) => {
    // Far memory is asked for all cells at once, before any is used.
    for (let f = 0; f < size; f++) {
      const at = placeOf(features[f] as number);
      places[f] = at;
      firsts[f] = marks[at * 4 + 3] as number;
    }
    let spoken = 0;
    sums.fill(0);
    for (let f = 0; f < size; f++) {
      let found = firsts[f] as number;
      if (found === 0) continue;
      const mark = markOf(features[f] as number);
      let at = places[f] as number;
      while (found !== 0 && (found & ~0xff) !== mark) {
        at = (at + 1) & last;
        found = marks[at * 4 + 3] as number;
      }
      if (found === 0) continue;
      const from = at * room;
      for (let l = 0; l < labelCount; l++) {
        const byte = cells[from + l] as number;
        (sums[l] as number) += byte * Math.abs(byte);
      }
      const byte = (found << 24) >> 24;
      spoken += byte * Math.abs(byte);
    }
    for (let l = 0; l < labelCount; l++) (scores[to + l] as number) += (sums[l] as number) * label.unit;
    return spoken * cue.unit;
  };
}

function readRanker(view: DataView, cursor: Cursor): Ranker {
  return readWeights(view, cursor, uint(view, cursor));
}

function readWeights(view: DataView, cursor: Cursor, size: number): Float32Array {
  const { bytes, unit } = readScale(view, cursor, size);
  return Float32Array.from(bytes, (b) => b * Math.abs(b) * unit);
}

function uint(view: DataView, cursor: Cursor): number {
  const value = view.getUint32(cursor.at, true);
  cursor.at += 4;
  return value;
}
