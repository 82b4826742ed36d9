import type { Database } from "better-sqlite3";
import { type PrintBlock, addNumbersIn } from "./print-blocks.ts";
import { mayHold } from "./print-filter.ts";

/** A segment's answers; it never changes, so that what is read of it stays true. */
export interface SegmentReader {
  /** Adds the numbers of the articles that have a print. */
  addNumbers(print: number, numbers: number[]): void;
  /** Whether its blocks may be kept in memory; told anew before look-ups. */
  allow(kept: boolean): void;
  /** Bytes of its blocks, about. */
  readonly size: number;
}

/** Bytes of a packed fingerprint, and fingerprints of a block, about; a filter has a byte for each fingerprint. */
const entrySize = 9;
const blockEntries = 120;

/** Blocks that are read singly, as a share of all, before they are read together: then as much has been spent on them. */
const patience = 1 / 8;

/** Makes readers of segments: a filter answers for most prints, a block for the others, from the file or from memory. */
export function segmentReaders(database: Database): (id: number) => SegmentReader {
  const filterOf = database.prepare("SELECT filter FROM segment WHERE id = ?").pluck();
  const blocksOf = database.prepare("SELECT first, body FROM block WHERE segment = ? ORDER BY first");
  const blockWith = database.prepare(
    "SELECT first, body FROM block WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1",
  );
  return (id) => {
    const filter = filterOf.get(id) as Uint8Array;
    const enough = (patience * filter.length) / blockEntries;
    let [allowed, asked] = [false, 0];
    let kept: KeptBlocks | undefined;
    const blockFor = (print: number) => {
      if (!kept && allowed && ++asked > enough) kept = keptBlocks(blocksOf.all(id) as PrintBlock[]);
      return kept ? kept(print) : (blockWith.get(id, print) as PrintBlock | undefined);
    };
    return {
      size: entrySize * filter.length,
      allow: (may) => {
        allowed = may;
        if (!may) kept = undefined;
      },
      addNumbers: (print, numbers) => {
        const block = mayHold(filter, print) ? blockFor(print) : undefined;
        if (block) addNumbersIn(block, print, numbers);
      },
    };
  };
}

/** Gives the block in which a print would stand. */
type KeptBlocks = (print: number) => PrintBlock | undefined;

/** Blocks in one stretch of memory, found by halving. */
function keptBlocks(blocks: readonly PrintBlock[]): KeptBlocks {
  const firsts = Float64Array.from(blocks, ({ first }) => first);
  const ends = new Uint32Array(blocks.length);
  const bytes = new Uint8Array(blocks.reduce((sum, { body }) => sum + body.length, 0));
  for (let i = 0, at = 0; i < blocks.length; i++) {
    bytes.set(blocks[i]!.body, at);
    ends[i] = at += blocks[i]!.body.length;
  }
  return (print) => {
    const at = lastUpTo(firsts, print);
    if (at < 0) return undefined;
    return { first: firsts[at] as number, body: bytes.subarray(ends[at - 1] ?? 0, ends[at]) };
  };
}

/** Place of the last of rising values that is no more than one; -1 where all are. */
function lastUpTo(values: Float64Array, value: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] as number) <= value) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
