import type { Database } from "better-sqlite3";
import type { Trace } from "../../schema/trace.ts";
import type { PrintHolder } from "../links.ts";
import { printBytes } from "../trace-rows.ts";
import { openPrintsOf } from "./open-prints.ts";
import { commonest } from "./print-blocks.ts";
import { segmentsOf } from "./segments.ts";

/** Which articles have which fingerprints. */
export interface PrintIndex {
  /** Those of the traces whose prints are not in the index; one that had other prints loses its row, and so its number. */
  unheld(traces: readonly Trace[]): readonly Trace[];
  /** Adds traces whose rows are written. */
  add(traces: readonly Trace[]): void;
  holders(prints: readonly number[]): Map<number, PrintHolder[]>;
}

/** How much is kept where. */
export interface PrintSizes {
  /** Fingerprints that are packed at once. */
  readonly open: number;
  /** Bytes of packed fingerprints kept in memory, those of the newest segments. */
  readonly kept: number;
}

/** Some 4,000 articles, and some 250,000. */
const usual: PrintSizes = { open: 180_000, kept: 96 * 2 ** 20 };

/**
 * Fingerprints as a log-structured merge tree (O'Neil 1996): those of the newest articles stand in their traces alone, and
 * for look-ups in memory; the others in sorted segments of packed blocks. An article's number is given once and never again,
 * so that what goes is left where it is and no more found.
 */
export function printIndexOf(database: Database, sizes: PrintSizes = usual): PrintIndex {
  const sql = prepare(database);
  const segments = segmentsOf(database, sizes.kept);
  const newest = openPrintsOf(database);
  let open = Number.POSITIVE_INFINITY;
  return {
    unheld: (traces) => traces.filter((trace) => !isHeld(sql, trace)),
    add: (traces) => {
      open += traces.reduce((sum, { prints }) => sum + prints.length, 0);
      if (open < sizes.open) return;
      const packed = segments.lastPacked();
      open = newest.count(packed);
      if (open < sizes.open) return;
      segments.pack(newest.sorted(packed));
      open = 0;
    },
    holders: database.transaction((prints: readonly number[]) => {
      const packed = segments.read();
      const fresh = newest.after(segments.lastPacked());
      const found = prints.map((print) => [...packed(print), ...fresh(print)].slice(0, commonest));
      const holders = holdersOf(sql, new Set(found.flat()));
      return new Map(
        prints.map((print, i) => [print, found[i]!.flatMap((number) => holders.get(number) ?? [])]),
      );
    }),
  };
}

type Sql = ReturnType<typeof prepare>;

function prepare(database: Database) {
  return {
    fingerprints: database.prepare("SELECT fingerprints FROM trace WHERE article = ?").pluck(),
    forget: database.prepare("DELETE FROM trace WHERE article = ?"),
    holders: database
      .prepare("SELECT seq, article, site, prints FROM trace WHERE seq IN (SELECT value FROM json_each(?))")
      .raw(),
  };
}

function isHeld(sql: Sql, { article, prints }: Trace): boolean {
  const before = sql.fingerprints.get(article) as Buffer | undefined;
  if (!before) return false;
  if (before.equals(printBytes(prints))) return true;
  sql.forget.run(article);
  return false;
}

/** The articles of these numbers that are still held. */
function holdersOf(sql: Sql, numbers: ReadonlySet<number>): Map<number, PrintHolder> {
  const rows = sql.holders.all(JSON.stringify([...numbers])) as [number, string, string | null, number][];
  return new Map(
    rows.map(([number, article, site, prints]) => [
      number,
      { article, ...(site === null ? {} : { site }), prints },
    ]),
  );
}
