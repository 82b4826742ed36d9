import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import { type Hit, facetsAmong } from "./facets.ts";
import type { ArticleSummary, FacetedListing, Listing, Search } from "./ledger.ts";
import { summaryColumns, summaryOf, textsOf } from "./queries.ts";
import type { Tables } from "./rows.ts";
import { snippetOf, termsOf } from "./snippet.ts";
import type { Term } from "./snippet.ts";

/** How a maker searches words: a table joined to the article, the condition, and the order of the best. */
export interface WordSearch {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<SqlBool>;
  readonly best: RawBuilder<unknown>;
}

/** One page of articles, newest first, or the best first where words are searched for; with the total. */
export async function listArticles(
  db: Kysely<Tables>,
  search: Search,
  wordSearch: (terms: readonly Term[]) => WordSearch,
): Promise<Listing> {
  const { offset, limit } = pageOf(search);
  const { total, hits, words } = await hitsOf(db, search, wordSearch, { offset, limit });
  return { total, articles: await shownOf(db, hits, words ? search.words : undefined) };
}

/** Articles of a search that are counted: enough to narrow by, few enough to answer at once. */
const mostCounted = 1000;

/** The same page with the values by which the first of what was found can be narrowed. */
export async function facetedArticles(
  db: Kysely<Tables>,
  search: Search,
  wordSearch: (terms: readonly Term[]) => WordSearch,
): Promise<FacetedListing> {
  const { offset, limit } = pageOf(search);
  const most = Math.max(mostCounted, offset + limit);
  const { total, hits, words } = await hitsOf(db, search, wordSearch, { offset: 0, limit: most });
  return {
    total,
    articles: await shownOf(db, hits.slice(offset, offset + limit), words ? search.words : undefined),
    facets: await facetsAmong(db, hits.slice(0, mostCounted)),
  };
}

interface Page {
  readonly offset: number;
  readonly limit: number;
}

function pageOf({ limit = 50, offset = 0 }: Search): Page {
  return { limit: Math.min(500, Math.max(1, limit)), offset: Math.max(0, offset) };
}

/** What was found, in order, from a place on, and how much there is in all. */
async function hitsOf(
  db: Kysely<Tables>,
  search: Search,
  wordSearch: (terms: readonly Term[]) => WordSearch,
  { offset, limit }: Page,
): Promise<{ readonly total: number; readonly hits: readonly Hit[]; readonly words: boolean }> {
  const terms = termsOf(search.words ?? "");
  if (search.words?.trim() && terms.length === 0) return { total: 0, hits: [], words: true };
  const words = terms.length > 0 ? wordSearch(terms) : undefined;
  const where = sql.join([...conditionsOf(search), ...(words ? [words.where] : [])], sql` AND `);
  const from = sql`article ${words?.from ?? sql``}`;
  const count = async () =>
    Number(
      (await sql<{ n: number }>`SELECT count(*) AS n FROM ${from} WHERE ${where}`.execute(db)).rows[0]?.n ??
        0,
    );
  if (!words) {
    const { rows } = await sql<Hit>`SELECT article.id, article.site, article.dated FROM ${from} WHERE ${where}
      ORDER BY article.dated DESC, article.id LIMIT ${limit} OFFSET ${offset}`.execute(db);
    return { total: await count(), hits: rows, words: false };
  }
  // Each hit is looked up and weighed once: for its place and for the total alike.
  const { rows } = await sql<Hit & { total: number }>`
    WITH hit AS MATERIALIZED
      (SELECT article.id, article.site, article.dated, ${words.best} AS score FROM ${from} WHERE ${where})
    SELECT id, site, dated, (SELECT count(*) FROM hit) AS total FROM hit
    ORDER BY score, id LIMIT ${limit} OFFSET ${offset}`.execute(db);
  return { total: rows[0] ? Number(rows[0].total) : offset > 0 ? await count() : 0, hits: rows, words: true };
}

/** Articles as a list shows them; their texts are opened only where a snippet needs them. */
async function shownOf(
  db: Kysely<Tables>,
  hits: readonly Hit[],
  typed: string | undefined,
): Promise<ArticleSummary[]> {
  if (hits.length === 0) return [];
  const ids = hits.map(({ id }) => id);
  const rows = await db.selectFrom("article").select(summaryColumns).where("id", "in", ids).execute();
  const texts = typed === undefined ? [] : await textsOf(db, ids);
  const byId = new Map(rows.map((row) => [row.id, summaryOf(row)]));
  const snippets = new Map(texts.map(({ id, text }) => [id, snippetOf(text, typed ?? "")]));
  return ids.flatMap((id) => {
    const [summary, snippet] = [byId.get(id), snippets.get(id)];
    return summary ? [{ ...summary, ...(snippet ? { snippet } : {}) }] : [];
  });
}

/** What a search asks beside its words, as conditions on the article. */
export function conditionsOf(search: Search): RawBuilder<SqlBool>[] {
  const { site, speaker, speakers, act, sourceKind, entity, date, figure, since, until } = search;
  return [
    sql<SqlBool>`article.superseded = 0`,
    ...(site ? [sql<SqlBool>`article.site = ${site}`] : []),
    ...(speaker ? [foundBy("speaker", sql`value = ${speaker}`)] : []),
    ...(speakers && speakers.length > 0
      ? [foundBy("speaker", sql`value IN (${sql.join([...speakers])})`)]
      : []),
    ...(act ? [foundBy("act", sql`value = ${act}`)] : []),
    ...(sourceKind ? [foundBy("source-kind", sql`value = ${sourceKind}`)] : []),
    ...(entity ? [foundBy("entity", sql`value = ${entity}`)] : []),
    ...(figure ? [foundBy("figure", sql`value = ${figure}`)] : []),
    ...(date ? [foundBy("date", sql`value >= ${date} AND value < ${`${date}~`}`)] : []),
    ...(since ? [sql<SqlBool>`article.dated >= ${since}`] : []),
    ...(until ? [sql<SqlBool>`article.dated > '' AND article.dated < ${`${until}~`}`] : []),
  ];
}

function foundBy(kind: string, condition: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`article.id IN (SELECT article FROM found WHERE kind = ${kind} AND ${condition})`;
}
