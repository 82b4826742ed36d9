import type { Kysely } from "kysely";
import type { Pool, PoolClient } from "pg";
import { linkReadersOf } from "../link-queries.ts";
import { linkWrites } from "../link-writes.ts";
import { type LinkChange, type Links, type PrintHolder, mostHolders } from "../links.ts";
import type { Tables } from "../rows.ts";
import { holderOfRow } from "../trace-rows.ts";

/** Runs what is given in one transaction that no other writer shares. */
export type Transaction = (act: (client: PoolClient) => Promise<void>) => Promise<void>;

/** What linking keeps, in PostgreSQL; fingerprints in one table, by print. */
export function postgresLinks(pool: Pool, db: Kysely<Tables>, transaction: Transaction): Links {
  return {
    ...linkReadersOf(db),
    holders: (prints) => holders(pool, prints),
    write: (change) => transaction((client) => write(client, db, change)),
  };
}

async function holders(
  pool: Pool,
  prints: readonly number[],
): Promise<ReadonlyMap<number, readonly PrintHolder[]>> {
  const { rows } = await pool.query(
    `SELECT wanted.print, found.trace
     FROM unnest($1::bigint[]) wanted (print)
     CROSS JOIN LATERAL (SELECT print.trace FROM print WHERE print.print = wanted.print ORDER BY print.trace LIMIT ${mostHolders}) found`,
    [prints],
  );
  const numbers = [...new Set(rows.map(({ trace }) => trace))];
  const traces = await pool.query(
    "SELECT seq, article, site, prints, fingerprints FROM trace WHERE seq = ANY ($1::bigint[])",
    [numbers],
  );
  const holders = new Map(traces.rows.map((row) => [row.seq, holderOfRow(row)]));
  const found = new Map<number, PrintHolder[]>(prints.map((print) => [print, []]));
  for (const { print, trace } of rows) {
    const holder = holders.get(trace);
    if (holder) found.get(Number(print))?.push(holder);
  }
  return found;
}

async function write(client: PoolClient, db: Kysely<Tables>, change: LinkChange): Promise<void> {
  const traces = change.traces ?? [];
  const afresh = [...(change.gone ?? []), ...traces.map(({ article }) => article)];
  await client.query(
    "DELETE FROM print WHERE trace IN (SELECT seq FROM trace WHERE article = ANY ($1::text[]))",
    [afresh],
  );
  for (const { sql, parameters } of linkWrites(db, change)) await client.query(sql, [...parameters]);
  for (const { article, prints } of traces)
    await client.query(
      `INSERT INTO print (print, trace)
       SELECT wanted, (SELECT seq FROM trace WHERE article = $1) FROM unnest($2::bigint[]) wanted
       ON CONFLICT DO NOTHING`,
      [article, prints],
    );
}
