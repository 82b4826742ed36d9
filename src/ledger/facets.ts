import { type Kysely, sql } from "kysely";
import type { Facet, Search, SearchFacets } from "./ledger.ts";
import type { Tables } from "./rows.ts";
import { type WordSearch, conditionsOf } from "./search.ts";
import { type Term, termsOf } from "./snippet.ts";

/** Articles of a search that are counted: enough to narrow by, few enough to answer at once. */
const mostCounted = 2000;
const mostValues = 12;

/** Counts, among the first articles of a search, the values by which it can be narrowed. */
export async function facetsWithin(
  db: Kysely<Tables>,
  search: Search,
  wordSearch: (terms: readonly Term[]) => WordSearch,
): Promise<SearchFacets> {
  const terms = termsOf(search.words ?? "");
  const words = terms.length > 0 ? wordSearch(terms) : undefined;
  const where = sql.join([...conditionsOf(search), ...(words ? [words.where] : [])], sql` AND `);
  const hits = await sql<{ id: string; site: string | null; dated: string }>`
    SELECT article.id, article.site, article.dated FROM article ${words?.from ?? sql``}
    WHERE ${where} ORDER BY ${words?.best ?? sql`article.dated DESC`}, article.id LIMIT ${mostCounted}`.execute(
    db,
  );
  const ids = hits.rows.map(({ id }) => id);
  const found = ids.length > 0 ? await valuesOf(db, ids) : [];
  const of = (kind: string) => found.filter((row) => row.kind === kind).map(facetOf);
  return {
    counted: ids.length,
    sites: tally(hits.rows.map(({ site }) => site ?? "")),
    months: tally(hits.rows.map(({ dated }) => dated.slice(0, 7))),
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
