import type { Database } from "better-sqlite3";
import type { PrintHolder } from "../links.ts";

/** Articles by the numbers that stand in the index. */
export interface PrintHolders {
  /** Those of these numbers that are still held. */
  at(numbers: ReadonlySet<number>): ReadonlyMap<number, PrintHolder>;
  /** Says that articles went. */
  forget(): void;
}

/** Articles kept in memory. */
const mostKept = 100_000;

/** Keeps those that were asked for, for a number never stands for another article; none are kept when another process wrote. */
export function printHoldersOf(database: Database): PrintHolders {
  const find = database
    .prepare("SELECT seq, article, site, prints FROM trace WHERE seq IN (SELECT value FROM json_each(?))")
    .raw();
  const known = new Map<number, PrintHolder>();
  let version: unknown;
  return {
    at: (numbers) => {
      const now = database.pragma("data_version", { simple: true });
      if (now !== version || known.size > mostKept) known.clear();
      version = now;
      const missing = [...numbers].filter((number) => !known.has(number));
      if (missing.length === 0) return known;
      const rows = find.all(JSON.stringify(missing)) as [number, string, string | null, number][];
      for (const [number, article, site, prints] of rows)
        known.set(number, { article, ...(site === null ? {} : { site }), prints });
      return known;
    },
    forget: () => known.clear(),
  };
}
