import type { Kysely } from "kysely";
import type { Pool, PoolClient } from "pg";
import { linkReadersOf } from "../link-queries.ts";
import { linkWrites } from "../link-writes.ts";
import type { LinkChange, Links } from "../links.ts";
import type { Tables } from "../rows.ts";

/** Runs what is given in one transaction that no other writer shares. */
export type Transaction = (act: (client: PoolClient) => Promise<void>) => Promise<void>;

/** Articles asked for one print: what more of them have is a phrase of everybody. */
const commonest = 256;

/** What linking keeps, in PostgreSQL; fingerprints in one table, by print. */
export function postgresLinks(pool: Pool, db: Kysely<Tables>, transaction: Transaction): Links {
  return {
    ...linkReadersOf(db),
    sharing: (prints, least) => sharing(pool, prints, least),
    write: (change) => transaction((client) => write(client, db, change)),
  };
}

async function sharing(
  pool: Pool,
  prints: readonly number[],
  least: number,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query(
    `SELECT trace.article, count(*)::int AS count
     FROM unnest($1::bigint[]) wanted (print)
     CROSS JOIN LATERAL (SELECT print.trace FROM print WHERE print.print = wanted.print ORDER BY print.trace LIMIT ${commonest}) found
     JOIN trace ON trace.seq = found.trace
     GROUP BY trace.article HAVING count(*) >= $2`,
    [prints, least],
  );
  return new Map(rows.map(({ article, count }: { article: string; count: number }) => [article, count]));
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
