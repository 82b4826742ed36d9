import type { Database } from "better-sqlite3";
import { type PrintBlock, type PrintList, blockWriter, entriesOf, mergeLists } from "./print-blocks.ts";
import { addToFilter, emptyFilter } from "./print-filter.ts";
import { type SegmentReader, segmentReaders } from "./segment-reader.ts";

/** The sorted segments of packed fingerprints in a file, each with a filter that tells for most prints that it lacks them. */
export interface Segments {
  /** Number of the last article whose prints are packed; 0 for none. */
  lastPacked(): number;
  /** Writes prints as the newest segment, then puts segments together where there are enough. */
  pack(packed: Packed): void;
  /** Tells which articles have a print, the oldest first. */
  read(): (print: number) => number[];
}

/** Sorted fingerprints, with the number of the last article they are of. */
export interface Packed extends PrintList {
  readonly last: number;
}

/** Segments of one level that are put together into one of the next: a look-up asks the filter of each. */
const fanout = 4;

/** The segments of a file, which other processes may pack as well; of the newest so many bytes may stay in memory. */
export function segmentsOf(database: Database, mostKept: number): Segments {
  const sql = prepare(database);
  const readerOf = segmentReaders(database);
  const readers = new Map<number, SegmentReader>();
  return {
    lastPacked: () => sql.lastPacked.get() as number,
    pack: ({ prints, numbers, last }) => {
      writeSegment(sql, { level: 0, last, filter: emptyFilter(prints.length) }, (add) => {
        for (const [i, print] of prints.entries()) add(print, numbers[i] as number);
      });
      while (putTogether(sql));
    },
    read: () => {
      const ids = (sql.segments.all() as Segment[]).map(({ id }) => id);
      for (const id of readers.keys()) if (!ids.includes(id)) readers.delete(id);
      for (const id of ids) if (!readers.has(id)) readers.set(id, readerOf(id));
      const newestFirst = ids.map((id) => readers.get(id) as SegmentReader);
      allowNewest(newestFirst, mostKept);
      const oldestFirst = newestFirst.toReversed();
      return (print) => {
        const numbers: number[] = [];
        for (const reader of oldestFirst) reader.addNumbers(print, numbers);
        return numbers;
      };
    },
  };
}

/** Lets the newest segments stay in memory, as many as there is room for. */
function allowNewest(newestFirst: readonly SegmentReader[], bytes: number): void {
  let room = bytes;
  for (const reader of newestFirst) reader.allow((room -= reader.size) >= 0);
}

type Sql = ReturnType<typeof prepare>;

function prepare(database: Database) {
  return {
    lastPacked: database.prepare("SELECT coalesce(max(last), 0) FROM segment").pluck(),
    segments: database.prepare("SELECT id, level, last FROM segment ORDER BY id DESC"),
    newSegment: database
      .prepare(
        "INSERT INTO segment (id, level, last, filter) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM segment), ?, ?, x'') RETURNING id",
      )
      .pluck(),
    setFilter: database.prepare("UPDATE segment SET filter = ? WHERE id = ?"),
    filterSize: database.prepare("SELECT length(filter) FROM segment WHERE id = ?").pluck(),
    dropSegment: database.prepare("DELETE FROM segment WHERE id = ?"),
    addBlock: database.prepare("INSERT INTO block (segment, first, body) VALUES (?, ?, ?)"),
    dropBlocks: database.prepare("DELETE FROM block WHERE segment = ?"),
    blocksAfter: database.prepare(
      "SELECT first, body FROM block WHERE segment = ? AND first > ? ORDER BY first LIMIT 64",
    ),
  };
}

interface Segment {
  readonly id: number;
  readonly level: number;
  readonly last: number;
}

/** Makes one segment of the newest where enough of them are of one level; false where they are not. */
function putTogether(sql: Sql): boolean {
  const run = (sql.segments.all() as Segment[]).slice(0, fanout);
  const { level, last } = run[0] as Segment;
  if (run.length < fanout || run.some((segment) => segment.level !== level)) return false;
  const size = run.reduce((sum, { id }) => sum + (sql.filterSize.get(id) as number), 0);
  writeSegment(sql, { level: level + 1, last, filter: new Uint8Array(size) }, (add) =>
    mergeLists(
      run.map(({ id }) => listsOf(sql, id)),
      add,
    ),
  );
  for (const { id } of run) {
    sql.dropBlocks.run(id);
    sql.dropSegment.run(id);
  }
  return true;
}

interface NewSegment {
  readonly level: number;
  readonly last: number;
  readonly filter: Uint8Array;
}

function writeSegment(
  sql: Sql,
  { level, last, filter }: NewSegment,
  fill: (add: (print: number, number: number) => void) => void,
): void {
  const id = sql.newSegment.get(level, last) as number;
  const writer = blockWriter(({ first, body }) => sql.addBlock.run(id, first, body));
  fill((print, number) => {
    addToFilter(filter, print);
    writer.add(print, number);
  });
  writer.end();
  sql.setFilter.run(filter, id);
}

/** Gives a segment's blocks one after another, a few read at a time: a statement cannot be read while others write. */
function listsOf(sql: Sql, segment: number): () => PrintList | undefined {
  let read: PrintBlock[] = [];
  let [at, last] = [0, -1];
  return () => {
    if (at >= read.length) {
      read = sql.blocksAfter.all(segment, last) as PrintBlock[];
      at = 0;
      last = read.at(-1)?.first ?? last;
    }
    const block = read[at++];
    return block && entriesOf(block);
  };
}
