import type { Database } from "better-sqlite3";
import type { PrintHolder } from "../links.ts";
import { holderOfRow } from "../trace-rows.ts";

/** Articles by the numbers that stand in the index. */
export interface PrintHolders {
  /** Those of the numbers in some lists that are still held. */
  at(lists: readonly (readonly number[])[]): ReadonlyMap<number, PrintHolder>;
  /** Says that articles went. */
  forget(): void;
}

/** Articles kept in memory. */
const mostKept = 100_000;

type TraceRow = { readonly seq: number } & Parameters<typeof holderOfRow>[0];

/** Keeps those that were asked for, for a number never stands for another article; none are kept when another process wrote. */
export function printHoldersOf(database: Database): PrintHolders {
  const find = database.prepare(
    "SELECT seq, article, site, prints, fingerprints FROM trace WHERE seq IN (SELECT value FROM json_each(?))",
  );
  const known = new Map<number, PrintHolder>();
  let version: unknown;
  return {
    at: (lists) => {
      const now = database.pragma("data_version", { simple: true });
      if (now !== version || known.size > mostKept) known.clear();
      version = now;
      const missing = new Set<number>();
      for (const numbers of lists) for (const number of numbers) if (!known.has(number)) missing.add(number);
      if (missing.size === 0) return known;
      for (const row of find.all(JSON.stringify([...missing])) as TraceRow[])
        known.set(row.seq, holderOfRow(row));
      return known;
    },
    forget: () => known.clear(),
  };
}
