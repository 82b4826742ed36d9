import { type Kysely, sql } from "kysely";
import type { Facet, SearchFacets } from "./ledger.ts";
import type { Tables } from "./rows.ts";

const mostValues = 12;

/** An article that a search found. */
export interface Hit {
  readonly id: string;
  readonly site: string | null;
  readonly dated: string;
}

/** Counts, among articles found, the values by which they can be narrowed. */
export async function facetsAmong(db: Kysely<Tables>, hits: readonly Hit[]): Promise<SearchFacets> {
  const ids = hits.map(({ id }) => id);
  const found = ids.length > 0 ? await valuesOf(db, ids) : [];
  const of = (kind: string) => found.filter((row) => row.kind === kind).map(facetOf);
  return {
    counted: ids.length,
    sites: tally(hits.map(({ site }) => site ?? "")),
    months: tally(hits.map(({ dated }) => dated.slice(0, 7))),
    speakers: of("speaker"),
    acts: of("act"),
    sourceKinds: of("source-kind"),
    figures: of("figure"),
  };
}

interface Row {
  readonly kind: string;
  readonly value: string;
  readonly n: number;
}

async function valuesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    SELECT kind, value, n FROM (
      SELECT kind, value, n, row_number() OVER (PARTITION BY kind ORDER BY n DESC, value) AS place FROM (
        SELECT kind, value, count(*) AS n FROM found
        WHERE article IN (${sql.join([...ids])}) AND kind IN ('speaker', 'act', 'source-kind', 'figure')
        GROUP BY kind, value) AS counted) AS placed
    WHERE place <= ${mostValues} ORDER BY n DESC, value`.execute(db);
  return rows;
}

function facetOf({ value, n }: Row): Facet {
  return { value, count: Number(n) };
}

function tally(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues);
}
