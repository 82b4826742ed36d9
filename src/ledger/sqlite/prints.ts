import type { Database } from "better-sqlite3";
import type { Trace } from "../../schema/trace.ts";
import type { PrintHolder } from "../links.ts";
import { printBytes } from "../trace-rows.ts";
import {
  type PrintBlock,
  type PrintList,
  blockWriter,
  commonest,
  entriesOf,
  mergeLists,
  numbersIn,
} from "./print-blocks.ts";
import { addToFilter, emptyFilter, mayHold } from "./print-filter.ts";

/** Which articles have which fingerprints. */
export interface PrintIndex {
  /** Those of the traces whose prints are not in the index; one that had other prints loses its row, and so its number. */
  unheld(traces: readonly Trace[]): readonly Trace[];
  /** Adds traces whose rows are written. */
  add(traces: readonly Trace[]): void;
  holders(prints: readonly number[]): Map<number, PrintHolder[]>;
}

/** Fingerprints kept as rows before they are packed: those of some 4,000 articles. */
const openPrints = 180_000;

/** Segments of one level that are put together into one of the next: a look-up asks the filter of each. */
const fanout = 4;

/**
 * Fingerprints as a log-structured merge tree (O'Neil 1996): the newest stand in rows, the others in sorted segments of packed
 * blocks, each with a filter that tells for most prints that it does not have them. An article's number is given once and
 * never again, so that what goes is left where it is and no more found.
 */
export function printIndexOf(database: Database): PrintIndex {
  const sql = prepare(database);
  const filters = new Map<number, Uint8Array>();
  let open = Number.POSITIVE_INFINITY;
  return {
    unheld: (traces) => traces.filter((trace) => !isHeld(sql, trace)),
    add: (traces) => {
      for (const [print, number] of rowsOf(sql, traces)) sql.add.run(print, number);
      open += traces.reduce((sum, { prints }) => sum + prints.length, 0);
      if (open >= openPrints) open = sql.count.get() as number;
      if (open < openPrints) return;
      pack(sql);
      open = 0;
    },
    holders: database.transaction((prints: readonly number[]) =>
      holders(sql, filtersOf(sql, filters), prints),
    ),
  };
}

type Sql = ReturnType<typeof prepare>;

function prepare(database: Database) {
  return {
    seq: database.prepare("SELECT seq FROM trace WHERE article = ?").pluck(),
    fingerprints: database.prepare("SELECT fingerprints FROM trace WHERE article = ?").pluck(),
    forget: database.prepare("DELETE FROM trace WHERE article = ?"),
    holder: database.prepare("SELECT article, site, prints FROM trace WHERE seq = ?"),
    add: database.prepare("INSERT OR IGNORE INTO print (print, trace) VALUES (?, ?)"),
    count: database.prepare("SELECT count(*) FROM print").pluck(),
    all: database.prepare("SELECT print, trace FROM print ORDER BY print, trace").raw(),
    find: database.prepare(`SELECT trace FROM print WHERE print = ? LIMIT ${commonest}`).pluck(),
    clear: database.prepare("DELETE FROM print"),
    segments: database.prepare("SELECT id, level FROM segment ORDER BY id DESC"),
    newSegment: database.prepare(
      "INSERT INTO segment (id, level, filter) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM segment), ?, x'') RETURNING id",
    ),
    setFilter: database.prepare("UPDATE segment SET filter = ? WHERE id = ?"),
    filter: database.prepare("SELECT filter FROM segment WHERE id = ?").pluck(),
    filterSize: database.prepare("SELECT length(filter) FROM segment WHERE id = ?").pluck(),
    dropSegment: database.prepare("DELETE FROM segment WHERE id = ?"),
    addBlock: database.prepare("INSERT INTO block (segment, first, body) VALUES (?, ?, ?)"),
    dropBlocks: database.prepare("DELETE FROM block WHERE segment = ?"),
    blocksAfter: database.prepare(
      "SELECT first, body FROM block WHERE segment = ? AND first > ? ORDER BY first LIMIT 64",
    ),
    blockWith: database.prepare(
      "SELECT first, body FROM block WHERE segment = ? AND first <= ? ORDER BY first DESC LIMIT 1",
    ),
  };
}

function isHeld(sql: Sql, { article, prints }: Trace): boolean {
  const before = sql.fingerprints.get(article) as Buffer | undefined;
  if (!before) return false;
  if (before.equals(printBytes(prints))) return true;
  sql.forget.run(article);
  return false;
}

/** Prints with the numbers of their articles, sorted, so that neighbours in the table are written together. */
function rowsOf(sql: Sql, traces: readonly Trace[]): [print: number, number: number][] {
  const rows = traces.flatMap(({ article, prints }) => {
    const seq = sql.seq.get(article) as number;
    return prints.map((print): [number, number] => [print, seq]);
  });
  return rows.sort(([a, b], [c, d]) => a - c || b - d);
}

interface Segment {
  readonly id: number;
  readonly level: number;
}

/** Packs the rows into a segment, then puts segments of one level together wherever there are enough of them. */
function pack(sql: Sql): void {
  const rows = sql.all.all() as [number, number][];
  writeSegment(sql, { level: 0, filter: emptyFilter(rows.length) }, (add) => {
    for (const [print, number] of rows) add(print, number);
  });
  sql.clear.run();
  for (;;) {
    const [newest, ...older] = sql.segments.all() as Segment[];
    const run = newest ? [newest, ...older.slice(0, fanout - 1)] : [];
    if (run.length < fanout || run.some(({ level }) => level !== newest?.level)) return;
    const size = run.reduce((sum, { id }) => sum + (sql.filterSize.get(id) as number), 0);
    writeSegment(sql, { level: run[0]!.level + 1, filter: new Uint8Array(size) }, (add) =>
      mergeLists(
        run.map(({ id }) => listsOf(sql, id)),
        add,
      ),
    );
    for (const { id } of run) {
      sql.dropBlocks.run(id);
      sql.dropSegment.run(id);
    }
  }
}

function writeSegment(
  sql: Sql,
  { level, filter }: { readonly level: number; readonly filter: Uint8Array },
  fill: (add: (print: number, number: number) => void) => void,
): void {
  const { id } = sql.newSegment.get(level) as Segment;
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

/** The segments, oldest first, each with its filter; `known` keeps filters, for a segment never changes. */
function filtersOf(sql: Sql, known: Map<number, Uint8Array>): Filtered[] {
  const ids = (sql.segments.all() as Segment[]).map(({ id }) => id).toReversed();
  for (const id of known.keys()) if (!ids.includes(id)) known.delete(id);
  return ids.map((id) => {
    const filter = known.get(id) ?? (sql.filter.get(id) as Uint8Array);
    known.set(id, filter);
    return { id, filter };
  });
}

interface Filtered {
  readonly id: number;
  readonly filter: Uint8Array;
}

function holders(
  sql: Sql,
  segments: readonly Filtered[],
  prints: readonly number[],
): Map<number, PrintHolder[]> {
  const known = new Map<number, PrintHolder | undefined>();
  const holderOf = (number: number): PrintHolder | undefined => {
    if (!known.has(number)) known.set(number, readHolder(sql, number));
    return known.get(number);
  };
  return new Map(
    prints.map((print) => {
      const packed = segments.flatMap(({ id, filter }) => {
        const block = mayHold(filter, print) ? sql.blockWith.get(id, print) : undefined;
        return block ? numbersIn(block as PrintBlock, print) : [];
      });
      const numbers = [...packed, ...(sql.find.all(print) as number[])];
      return [print, numbers.flatMap((number) => holderOf(number) ?? [])];
    }),
  );
}

function readHolder(sql: Sql, number: number): PrintHolder | undefined {
  const row = sql.holder.get(number) as { article: string; site: string | null; prints: number } | undefined;
  if (!row) return undefined;
  return { article: row.article, ...(row.site === null ? {} : { site: row.site }), prints: row.prints };
}
