import { type Kysely, sql } from "kysely";
import type { Facet } from "./ledger.ts";
import type { Tables } from "./rows.ts";

/** Which names to list. */
export interface NameSearch {
  readonly of: "speaker" | "site";
  /** Letters that the name holds, whatever their case. */
  readonly holds?: string;
  /** At most 500; 100 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** Names with how many statements (speakers) or articles (sites) they have, most first, and how many there are. */
export async function listNames(
  db: Kysely<Tables>,
  { of, holds = "", limit = 100, offset = 0 }: NameSearch,
): Promise<{ readonly total: number; readonly names: readonly Facet[] }> {
  const like = `%${holds.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  const values =
    of === "site"
      ? sql`SELECT site AS value, count(*) AS n FROM article WHERE superseded = 0 AND site IS NOT NULL AND lower(site) LIKE ${like} ESCAPE '\\' GROUP BY site`
      : sql`SELECT found.value AS value, sum(found.count) AS n FROM found JOIN article ON article.id = found.article
            WHERE found.kind = 'speaker' AND article.superseded = 0 AND lower(found.value) LIKE ${like} ESCAPE '\\' GROUP BY found.value`;
  const count = await sql<{ n: number }>`SELECT count(*) AS n FROM (${values}) AS named`.execute(db);
  const { rows } = await sql<{ value: string; n: number }>`
    SELECT value, n FROM (${values}) AS named ORDER BY n DESC, value
    LIMIT ${Math.min(500, Math.max(1, limit))} OFFSET ${Math.max(0, offset)}`.execute(db);
  return {
    total: Number(count.rows[0]?.n ?? 0),
    names: rows.map(({ value, n }) => ({ value, count: Number(n) })),
  };
}
