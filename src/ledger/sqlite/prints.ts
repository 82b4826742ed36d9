import type { Database } from "better-sqlite3";
import type { Trace } from "../../schema/trace.ts";
import type { PrintHolder } from "../links.ts";
import { unpacked } from "../rows.ts";

/** Which articles have which fingerprints. */
export interface PrintIndex {
  add(traces: readonly Trace[]): void;
  remove(articles: readonly string[]): void;
  holders(prints: readonly number[]): Map<number, PrintHolder[]>;
}

/** Articles in one segment. A batch is sorted into the newest alone, so that writes touch few pages however many there are. */
const segmentSize = 50_000;

/** Segments of one level that are put together into one of the next: a look-up asks each segment once. */
const fanout = 8;

/** Articles of one segment that are asked for one print: what more of them have is a phrase of everybody. */
const commonest = 256;

/** Fingerprints in segments, as in a log-structured merge tree. */
export function printIndexOf(database: Database): PrintIndex {
  const sql = prepare(database);
  return {
    add: (traces) => {
      if (traces.length === 0) return;
      const segment = openSegment(sql, traces.length);
      const rows = traces.flatMap(({ article, prints }) => {
        const seq = sql.seq.get(article) as number;
        return prints.map((print): [number, number] => [print, seq]);
      });
      rows.sort(([a, b], [c, d]) => a - c || b - d);
      for (const [print, seq] of rows) sql.add.run(segment, print, seq);
      merge(sql);
    },
    remove: (articles) => {
      for (const article of articles) removeOne(sql, article);
    },
    holders: (prints) => holders(sql, prints),
  };
}

type Sql = ReturnType<typeof prepare>;

function prepare(database: Database) {
  return {
    seq: database.prepare("SELECT seq FROM trace WHERE article = ?").pluck(),
    trace: database.prepare("SELECT seq, body FROM trace WHERE article = ?"),
    holder: database.prepare("SELECT article, site, prints FROM trace WHERE seq = ?"),
    segments: database.prepare("SELECT id, level, traces FROM segment ORDER BY id"),
    newSegment: database.prepare(
      "INSERT INTO segment (id, level, traces) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM segment), ?, ?) RETURNING id",
    ),
    grow: database.prepare("UPDATE segment SET traces = traces + ? WHERE id = ?"),
    add: database.prepare("INSERT OR IGNORE INTO print (segment, print, trace) VALUES (?, ?, ?)"),
    remove: database.prepare("DELETE FROM print WHERE segment = ? AND print = ? AND trace = ?"),
    find: database
      .prepare(`SELECT trace FROM print WHERE segment = ? AND print = ? LIMIT ${commonest}`)
      .pluck(),
    move: database.prepare(
      "INSERT INTO print (segment, print, trace) SELECT ?, print, trace FROM print WHERE segment BETWEEN ? AND ? ORDER BY print, trace",
    ),
    clear: database.prepare("DELETE FROM print WHERE segment BETWEEN ? AND ?"),
    drop: database.prepare("DELETE FROM segment WHERE id BETWEEN ? AND ?"),
  };
}

interface Segment {
  readonly id: number;
  readonly level: number;
  readonly traces: number;
}

function openSegment(sql: Sql, traces: number): number {
  const newest = (sql.segments.all() as Segment[]).at(-1);
  if (newest && newest.level === 0 && newest.traces < segmentSize) {
    sql.grow.run(traces, newest.id);
    return newest.id;
  }
  return (sql.newSegment.get(0, traces) as { id: number }).id;
}

/** Puts full segments of one level together where there are enough of them; the merged one is the newest in number only. */
function merge(sql: Sql): void {
  const segments = sql.segments.all() as Segment[];
  const newest = segments.at(-1);
  if (!newest || newest.traces < segmentSize) return;
  const run: Segment[] = [];
  for (const segment of segments.toReversed()) {
    if (segment.level !== newest.level) break;
    run.unshift(segment);
  }
  const [first] = run;
  if (!first || run.length < fanout) return;
  const traces = run.reduce((sum, segment) => sum + segment.traces, 0);
  const { id } = sql.newSegment.get(newest.level + 1, traces) as { id: number };
  sql.move.run(id, first.id, newest.id);
  sql.clear.run(first.id, newest.id);
  sql.drop.run(first.id, newest.id);
  merge(sql);
}

function removeOne(sql: Sql, article: string): void {
  const row = sql.trace.get(article) as { seq: number; body: Uint8Array } | undefined;
  if (!row) return;
  const { prints } = JSON.parse(unpacked(row.body).toString()) as Trace;
  for (const { id } of sql.segments.all() as Segment[])
    for (const print of prints) sql.remove.run(id, print, row.seq);
}

function holders(sql: Sql, prints: readonly number[]): Map<number, PrintHolder[]> {
  const segments = sql.segments.all() as Segment[];
  const known = new Map<number, PrintHolder>();
  const holderOf = (seq: number): PrintHolder => {
    const held = known.get(seq) ?? readHolder(sql, seq);
    known.set(seq, held);
    return held;
  };
  return new Map(
    prints.map((print) => {
      const found = segments.flatMap(({ id }) => sql.find.all(id, print) as number[]);
      return [print, found.map(holderOf)];
    }),
  );
}

function readHolder(sql: Sql, seq: number): PrintHolder {
  const row = sql.holder.get(seq) as { article: string; site: string | null; prints: number };
  return { article: row.article, ...(row.site === null ? {} : { site: row.site }), prints: row.prints };
}
