import type { Kysely } from "kysely";
import type { Pool, PoolClient } from "pg";
import { linkReadersOf } from "../link-queries.ts";
import { linkWrites } from "../link-writes.ts";
import { type LinkChange, type Links, type PrintHolder, mostHolders } from "../links.ts";
import type { Tables } from "../rows.ts";

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
    `SELECT wanted.print, trace.article, trace.site, trace.prints
     FROM unnest($1::bigint[]) wanted (print)
     CROSS JOIN LATERAL (SELECT print.trace FROM print WHERE print.print = wanted.print ORDER BY print.trace LIMIT ${mostHolders}) found
     JOIN trace ON trace.seq = found.trace ORDER BY trace.seq`,
    [prints],
  );
  const found = new Map<number, PrintHolder[]>(prints.map((print) => [print, []]));
  for (const { print, article, site, prints: size } of rows)
    found.get(Number(print))?.push({ article, ...(site === null ? {} : { site }), prints: size });
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
