import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Listing, Search } from "./ledger.ts";
import { summaryColumns, summaryOf } from "./queries.ts";
import { type Tables, annotatedOf } from "./rows.ts";
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
  const terms = termsOf(search.words ?? "");
  if (search.words?.trim() && terms.length === 0) return { total: 0, articles: [] };
  const words = terms.length > 0 ? wordSearch(terms) : undefined;
  const where = sql.join([...conditionsOf(search), ...(words ? [words.where] : [])], sql` AND `);
  const from = sql`article ${words?.from ?? sql``}`;
  const count = await sql<{ n: number }>`SELECT count(*) AS n FROM ${from} WHERE ${where}`.execute(db);
  const limit = Math.min(500, Math.max(1, search.limit ?? 50));
  const page = await sql<{ id: string }>`SELECT article.id FROM ${from} WHERE ${where}
    ORDER BY ${words?.best ?? sql`article.dated DESC`}, article.id
    LIMIT ${limit} OFFSET ${Math.max(0, search.offset ?? 0)}`.execute(db);
  const rows = await rowsOf(
    db,
    page.rows.map(({ id }) => id),
    words !== undefined,
  );
  return {
    total: Number(count.rows[0]?.n ?? 0),
    articles: rows.map((row) => shown(row, search.words, words)),
  };
}

/** Rows of these articles in this order; their texts only where a snippet needs them, so that sorting carries none. */
async function rowsOf(db: Kysely<Tables>, ids: readonly string[], withTexts: boolean): Promise<Row[]> {
  if (ids.length === 0) return [];
  const columns = withTexts ? ([...summaryColumns, "body", "annotation"] as const) : summaryColumns;
  const rows = await db.selectFrom("article").select(columns).where("id", "in", ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row as Row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

type Row = Tables["article"];

function shown(row: Row, typed: string | undefined, words: WordSearch | undefined) {
  const summary = summaryOf(row);
  return words ? { ...summary, snippet: snippetOf(annotatedOf(row).article.text, typed ?? "") } : summary;
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
