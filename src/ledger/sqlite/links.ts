import type { Database, Statement } from "better-sqlite3";
import type { CompiledQuery, Kysely } from "kysely";
import { linkReadersOf } from "../link-queries.ts";
import { linkWrites } from "../link-writes.ts";
import type { LinkChange, Links } from "../links.ts";
import type { Tables } from "../rows.ts";
import { printIndexOf } from "./prints.ts";

/** What linking keeps, in SQLite; a change is one synchronous transaction. */
export function openLinks(database: Database, db: Kysely<Tables>): Links {
  const prints = printIndexOf(database);
  const run = runnerOf(database);
  const write = database.transaction((change: LinkChange) => {
    if (change.gone && change.gone.length > 0) prints.forget();
    const unheld = prints.unheld(change.traces ?? []);
    for (const query of linkWrites(db, change)) run(query);
    if (unheld.length > 0) prints.add(unheld);
  });
  return {
    ...linkReadersOf(db),
    holders: async (wanted) => prints.holders(wanted),
    write: async (change) => write.immediate(change),
  };
}

/** Runs compiled queries, each SQL text prepared once. */
function runnerOf(database: Database): (query: CompiledQuery) => void {
  const prepared = new Map<string, Statement>();
  return ({ sql, parameters }) => {
    let statement = prepared.get(sql);
    if (!statement) prepared.set(sql, (statement = database.prepare(sql)));
    statement.run(...parameters);
  };
}
