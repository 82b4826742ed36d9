import type { Database } from "better-sqlite3";
import type { Trace } from "../../schema/trace.ts";
import { type PrintHolder, mostHolders } from "../links.ts";
import { printBytes } from "../trace-rows.ts";
import { openPrintsOf } from "./open-prints.ts";
import { printHoldersOf } from "./print-holders.ts";
import { segmentsOf } from "./segments.ts";

/** Which articles have which fingerprints. */
export interface PrintIndex {
  /** Those of the traces whose prints are not in the index; one that had other prints loses its row, and so its number. */
  unheld(traces: readonly Trace[]): readonly Trace[];
  /** Says that articles went. */
  forget(): void;
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
  const articles = printHoldersOf(database);
  let open = Number.POSITIVE_INFINITY;
  return {
    unheld: (traces) => {
      const stands = traces.map((trace) => standingOf(sql, trace));
      for (const [i, stand] of stands.entries()) if (stand === "changed") sql.forget.run(traces[i]!.article);
      if (stands.includes("changed")) articles.forget();
      return traces.filter((_, i) => stands[i] !== "held");
    },
    forget: () => articles.forget(),
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
      const found = prints.map((print) => numbersFrom(packed(print), fresh(print)));
      const holders = articles.at(found);
      return new Map(prints.map((print, i) => [print, heldBy(found[i]!, holders)]));
    }),
  };
}

/** The holders of some numbers that are still held. */
function heldBy(numbers: readonly number[], holders: ReadonlyMap<number, PrintHolder>): PrintHolder[] {
  const held: PrintHolder[] = [];
  for (const number of numbers) {
    const holder = holders.get(number);
    if (holder) held.push(holder);
  }
  return held;
}

/** The numbers of two lists, no more than are told. */
function numbersFrom(packed: readonly number[], fresh: readonly number[]): readonly number[] {
  if (fresh.length === 0 && packed.length <= mostHolders) return packed;
  return [...packed, ...fresh].slice(0, mostHolders);
}

type Sql = ReturnType<typeof prepare>;

function prepare(database: Database) {
  return {
    fingerprints: database.prepare("SELECT fingerprints FROM trace WHERE article = ?").pluck(),
    forget: database.prepare("DELETE FROM trace WHERE article = ?"),
  };
}

/** Whether the prints of a trace are held, others of its article, or none. */
function standingOf(sql: Sql, { article, prints }: Trace): "held" | "changed" | "new" {
  const before = sql.fingerprints.get(article) as Buffer | undefined;
  if (!before) return "new";
  return before.equals(printBytes(prints)) ? "held" : "changed";
}
