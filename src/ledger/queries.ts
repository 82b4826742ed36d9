import { type Kysely, sql } from "kysely";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Correction } from "../schema/correction.ts";
import type { Problem } from "../schema/problem.ts";
import type { ArticleSummary, Counts, Ledger, StoredDocument } from "./ledger.ts";
import { listNames } from "./names.ts";
import { pageBlocksOf } from "./page-blocks.ts";
import { inChunks } from "./chunks.ts";
import { type Tables, annotatedOf, articleOf, unpacked } from "./rows.ts";

type Db = Kysely<Tables>;

/** Columns of an article that a list shows. */
export const summaryColumns = [
  "id",
  "url",
  "site",
  "title",
  "published",
  "statements",
  "figures",
  "gaps",
] as const;

/** The reading half of a ledger that is the same in every maker: plain queries over the same tables. */
export function readersOf(db: Db) {
  return {
    holds: (key, version) => holds(db, key, version),
    article: (id) => articleById(db, id),
    annotated: (ids) => annotatedAt(db, ids),
    texts: (ids) => textsOf(db, ids),
    summaries: (ids) => summariesOf(db, ids),
    revisions: (url) => revisionsOf(db, url),
    articles: () => eachArticle(db),
    documentsOf: (article) => documentsOf(db, article),
    documents: () => eachDocument(db),
    problems: () => problemsOf(db),
    facets: () => facetsOf(db),
    names: (search) => listNames(db, search),
    counts: () => countsOf(db),
    corrections: (after) => correctionsOf(db, after),
    pageBlocks: pageBlocksOf(db),
    close: () => db.destroy(),
  } satisfies Partial<Ledger>;
}

async function holds(db: Db, key: string, version: string): Promise<boolean> {
  const row = await db
    .selectFrom("document")
    .select("key")
    .where("key", "=", key)
    .where("version", "=", version)
    .executeTakeFirst();
  return row !== undefined;
}

async function articleById(db: Db, id: string): Promise<AnnotatedArticle | undefined> {
  const rows = await db
    .selectFrom("article")
    .innerJoin("content", "content.seq", "article.seq")
    .select(["id", "body", "annotation"])
    .where("id", ">=", id)
    .where("id", "<", `${id}~`)
    .orderBy("id")
    .limit(2)
    .execute();
  const row = rows.find((found) => found.id === id) ?? (rows.length === 1 ? rows[0] : undefined);
  return row && annotatedOf(row);
}

async function annotatedAt(db: Db, ids: readonly string[]): Promise<AnnotatedArticle[]> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom("article")
      .innerJoin("content", "content.seq", "article.seq")
      .select(["body", "annotation"])
      .where("id", "in", some)
      .execute(),
  );
  return rows.map(annotatedOf);
}

/** Articles by id, without their annotations. */
export async function textsOf(db: Db, ids: readonly string[]): Promise<Article[]> {
  const rows = await inChunks(ids, (some) =>
    db
      .selectFrom("article")
      .innerJoin("content", "content.seq", "article.seq")
      .select("body")
      .where("id", "in", some)
      .execute(),
  );
  return rows.map(articleOf);
}

async function summariesOf(db: Db, ids: readonly string[]): Promise<ArticleSummary[]> {
  const rows = await inChunks(ids, (some) =>
    db.selectFrom("article").select(summaryColumns).where("id", "in", some).execute(),
  );
  const found = new Map(rows.map((row) => [row.id, summaryOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function revisionsOf(db: Db, url: string): Promise<ArticleSummary[]> {
  const ids = await revisionIds(db, url);
  const rows = await db.selectFrom("article").select(summaryColumns).where("url", "=", url).execute();
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(summaryOf));
}

/** Ids of one address's revisions, oldest first: by when modified or published, captured, then by id, never by arrival. */
export async function revisionIds(db: Db, url: string): Promise<string[]> {
  const rows = await db
    .selectFrom("article")
    .innerJoin("given", "given.article", "article.id")
    .select(["article.id", "article.revised"])
    .select(({ fn }) => fn.min("given.captured").as("captured"))
    .where("article.url", "=", url)
    .groupBy(["article.id", "article.revised"])
    .execute();
  const order = ({ revised, captured, id }: (typeof rows)[number]) => `${revised}\n${captured}\n${id}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ id }) => id);
}

/** A row as a summary, nulls left out. */
export function summaryOf(row: Pick<Tables["article"], (typeof summaryColumns)[number]>): ArticleSummary {
  const { id, url, site, title, published, statements, figures, gaps } = row;
  return {
    id,
    ...(url ? { url } : {}),
    ...(site ? { site } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    statements,
    figures,
    gaps,
  };
}

/** Rows a page at a time by key, so that memory stays bounded and writers are not held up. */
async function* eachArticle(db: Db): AsyncIterable<AnnotatedArticle> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("article")
      .innerJoin("content", "content.seq", "article.seq")
      .select(["id", "body", "annotation"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(50)
      .execute();
    for (const row of rows) yield annotatedOf(row);
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** Stored documents with their bytes still packed, a few at a time, by key. */
export async function* eachPacked(db: Db): AsyncIterable<StoredDocument & { readonly bytes: Uint8Array }> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("document")
      .innerJoin("bytes", "bytes.hash", "document.hash")
      .select(["document.key", "document.hash", "document.about", "bytes.bytes"])
      .where("document.key", ">", last)
      .orderBy("document.key")
      .limit(20)
      .execute();
    for (const { about, ...row } of rows) yield { ...row, document: JSON.parse(about) };
    const end = rows.at(-1);
    if (!end) return;
    last = end.key;
  }
}

async function* eachDocument(db: Db): ReturnType<Ledger["documents"]> {
  for await (const { key, hash, document, bytes } of eachPacked(db))
    yield { key, hash, document: { ...document, bytes: unpacked(bytes) } };
}

async function documentsOf(db: Db, article: string): Promise<StoredDocument[]> {
  const rows = await db
    .selectFrom("given")
    .innerJoin("document", "document.key", "given.document")
    .select(["document.key", "document.hash", "document.about"])
    .where("given.article", "=", article)
    .orderBy("document.key")
    .execute();
  return rows.map(({ key, hash, about }) => ({ key, hash, document: JSON.parse(about) }));
}

async function problemsOf(db: Db): Promise<Problem[]> {
  const rows = await db.selectFrom("problem").select("body").orderBy("id").execute();
  return rows.map(({ body }) => JSON.parse(body) as Problem);
}

async function correctionsOf(db: Db, after = 0): Promise<Correction[]> {
  const query = db.selectFrom("correction").select("body").orderBy("seq");
  const rows = await (after > 0 ? query.limit(1_000_000).offset(after) : query).execute();
  return rows.map(({ body }) => JSON.parse(body) as Correction);
}

async function facetsOf(db: Db): ReturnType<Ledger["facets"]> {
  const sites = await db
    .selectFrom("article")
    .select(["site as value", sql<number>`count(*)`.as("count")])
    .where("superseded", "=", 0)
    .where("site", "is not", null)
    .groupBy("site")
    .orderBy("count", "desc")
    .orderBy("site")
    .execute();
  const speakers = await db
    .selectFrom("found")
    .innerJoin("article", "article.id", "found.article")
    .select(["found.value", sql<number>`sum(found.count)`.as("count")])
    .where("found.kind", "=", "speaker")
    .where("article.superseded", "=", 0)
    .groupBy("found.value")
    .orderBy("count", "desc")
    .orderBy("found.value")
    .limit(30)
    .execute();
  const facet = (row: { value: string | null; count: number }) => ({
    value: row.value ?? "",
    count: Number(row.count),
  });
  return { sites: sites.map(facet), speakers: speakers.map(facet) };
}

async function countsOf(db: Db): Promise<Counts> {
  const of = async (table: "document" | "article" | "problem" | "correction") => {
    const { n } = await db
      .selectFrom(table)
      .select(sql<number>`count(*)`.as("n"))
      .executeTakeFirstOrThrow();
    return Number(n);
  };
  const { n } = await db
    .selectFrom("article")
    .select(sql<number>`coalesce(sum(statements), 0)`.as("n"))
    .executeTakeFirstOrThrow();
  return {
    documents: await of("document"),
    articles: await of("article"),
    statements: Number(n),
    problems: await of("problem"),
    corrections: await of("correction"),
  };
}
