import { weightsKernel } from "../../language/weights.ts";
import type { Boundaries } from "./boundaries.ts";
import { stepCount, type Tagger } from "./crf.ts";
import { labelCount } from "./labels.ts";
import type { Clusters, Lexicon } from "./lexicon.ts";
import type { Linker, Ranker } from "./linking.ts";
import type { StatementNet } from "./net.ts";
import { featureRoom } from "./writer.ts";

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
export const modelMark = "HST4";

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
  const add = packed(count, { spreadOf: (row) => view.getUint32(keys + row * 4, true), label, cue });
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

/**
 * A feature's hash spread over 32 bits, none lost: its place in the packed table and what tells it from others there.
 * Features are written in its order, so that the table fills from its beginning to its end.
 */
export function spread(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 0;
}

/** Bytes of one feature in the packed table: its label weights, its cue weight, 24 bits of its hash. */
const room = 16;

/** Numbers that a tally gives: one a label, what speaks for a cue, and as many more as fill 16 bytes. */
const sumCount = 16;

interface TaggerRows {
  readonly spreadOf: (row: number) => number;
  readonly label: Scale;
  readonly cue: Scale;
}

/**
 * The lookup of a tagger, packed so that a feature costs one read of far memory: open addressing, a feature's weights
 * and what tells it from others side by side. Weights are summed as whole numbers.
 */
function packed(count: number, { spreadOf, label, cue }: TaggerRows): Tagger["add"] {
  const bits = Math.max(4, Math.ceil(Math.log2(count * 1.5 + 1)));
  const last = (1 << bits) - 1;
  const kernel = weightsKernel((room << bits) + (featureRoom + sumCount) * 4);
  const sums = new Int32Array(kernel.memory.buffer, kernel.room(), sumCount);
  const asked = new Int32Array(kernel.memory.buffer, sums.byteOffset + sums.byteLength, featureRoom);
  const cells = asked.byteOffset + asked.byteLength;
  const marks = new Int32Array(kernel.memory.buffer, cells, (room / 4) << bits);
  const placeOf = (spreadHash: number): number => spreadHash >>> (32 - bits);
  // Empty cells are marked 0: the lowest of the 24 bits is always set.
  const markOf = (spreadHash: number): number => (spreadHash << 8) | 0x100;
  const labels = new DataView(label.bytes.buffer, label.bytes.byteOffset, label.bytes.length);
  for (let row = 0; row < count; row++) {
    const hash = spreadOf(row);
    let at = placeOf(hash);
    while (marks[at * 4 + 3] !== 0) at = (at + 1) & last;
    for (let l = 0; l < labelCount; l += 4)
      marks[at * 4 + l / 4] = labels.getInt32(row * labelCount + l, true);
    marks[at * 4 + 3] = markOf(hash) | ((cue.bytes[row] as number) & 0xff);
  }
  return (features, size, scores, to) => {
    for (let f = 0; f < size; f++) asked[f] = features[f] as number;
    kernel.tally(cells, bits, asked.byteOffset, size, sums.byteOffset);
    for (let l = 0; l < labelCount; l++) (scores[to + l] as number) += (sums[l] as number) * label.unit;
    return (sums[labelCount] as number) * cue.unit;
  };
}

function readRanker(view: DataView, cursor: Cursor): Ranker {
  return readWeights(view, cursor, uint(view, cursor));
}

function readWeights(view: DataView, cursor: Cursor, size: number): Float32Array {
  const { bytes, unit } = readScale(view, cursor, size);
  const weights = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const b = bytes[i] as number;
    weights[i] = b * Math.abs(b) * unit;
  }
  return weights;
}

function uint(view: DataView, cursor: Cursor): number {
  const value = view.getUint32(cursor.at, true);
  cursor.at += 4;
  return value;
}
