import { stepCount, type Tagger } from "./crf.ts";
import type { CueLexicon } from "./features.ts";
import { labelCount } from "./labels.ts";
import type { Linker, Ranker } from "./linking.ts";
import { hashTable } from "./table.ts";

/** The trained reader of statements: cue lexicon, tagger, linker. */
export interface StatementModel {
  readonly lexicon: CueLexicon;
  readonly tagger: Tagger;
  readonly linker: Linker;
}

/** First four bytes of a model file, and its version. */
export const modelMark = "HST1";

/**
 * Reads a model, as `train/statements` writes it: little-endian; words appear as 32-bit hashes, weights as signed
 * bytes b that stand for sign(b) (b / 127)^2 times the section's largest weight. Throws on bytes that are no model.
 */
export function readStatementModel(bytes: Uint8Array): StatementModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cursor = { at: 4 };
  const mark = String.fromCharCode(...bytes.subarray(0, 4));
  if (mark !== modelMark)
    throw new Error(`not a statement model: it begins with "${mark}", not "${modelMark}"`);
  const lexicon = readLexicon(view, cursor);
  const tagger = readTagger(view, cursor);
  const linker = { source: readRanker(view, cursor), content: readRanker(view, cursor) };
  return { lexicon, tagger, linker };
}

interface Cursor {
  at: number;
}

function readLexicon(view: DataView, cursor: Cursor): CueLexicon {
  const count = uint(view, cursor);
  const lexicon = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    lexicon.set(view.getInt32(cursor.at, true), view.getUint8(cursor.at + 4));
    cursor.at += 5;
  }
  return lexicon;
}

function readTagger(view: DataView, cursor: Cursor): Tagger {
  const count = uint(view, cursor);
  const table = hashTable(count);
  for (let i = 0; i < count; i++) table.add(view.getInt32(cursor.at + i * 4, true));
  cursor.at += count * 4;
  const weights = readWeights(view, cursor, count * labelCount);
  const transitions = new Float32Array(stepCount * labelCount * labelCount);
  for (let i = 0; i < transitions.length; i++) transitions[i] = view.getFloat32(cursor.at + i * 4, true);
  cursor.at += transitions.length * 4;
  return { rowOf: table.get, weights, transitions };
}

function readRanker(view: DataView, cursor: Cursor): Ranker {
  return readWeights(view, cursor, uint(view, cursor));
}

function readWeights(view: DataView, cursor: Cursor, size: number): Float32Array {
  const most = view.getFloat32(cursor.at, true);
  cursor.at += 4;
  const weights = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const b = view.getInt8(cursor.at + i) / 127;
    weights[i] = b * Math.abs(b) * most;
  }
  cursor.at += size;
  return weights;
}

function uint(view: DataView, cursor: Cursor): number {
  const value = view.getUint32(cursor.at, true);
  cursor.at += 4;
  return value;
}
