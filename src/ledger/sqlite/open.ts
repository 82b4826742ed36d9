import { brotliDecompressSync } from "node:zlib";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import type { Document } from "../../schema/document.ts";
import type { Problem } from "../../schema/problem.ts";
import { checkArticle, checkBytes } from "../check.ts";
import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Ledger } from "../ledger.ts";
import { writerOf } from "./record.ts";
import { listArticles, summaryOf } from "./search.ts";
import { type Tables, migrations } from "./tables.ts";

/** A ledger could not be opened; the message names the file and what to do. */
export class LedgerError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = "LedgerError";
    this.hint = hint;
  }
}

/** Opens, or makes, the ledger in a SQLite file; ":memory:" for one that is gone when closed. */
export async function openLedger(path: string): Promise<Ledger> {
  const database = connect(path);
  migrate(database, path);
  const writer = writerOf(database);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    holds: async (hash, version) =>
      (await db
        .selectFrom("reading")
        .select("hash")
        .where("hash", "=", hash)
        .where("version", "=", version)
        .executeTakeFirst()) !== undefined,
    record: async (entries) => writer.record(entries),
    article: (id) => articleById(db, id),
    list: (search) => listArticles(db, search),
    revisions: async (url) => (await revisionsOf(db, url)).map(summaryOf),
    articles: () => eachArticle(db),
    documents: () => eachDocument(db),
    problems: async () =>
      (await db.selectFrom("problem").select("body").orderBy("id").execute()).map(({ body }) =>
        JSON.parse(body),
      ),
    facets: () => facetsOf(db),
    counts: () => countsOf(db),
    correct: async (correction) => writer.correct(correction),
    corrections: async () =>
      (await db.selectFrom("correction").select("body").orderBy("seq").execute()).map(({ body }) =>
        JSON.parse(body),
      ),
    check: () => checkAll(db),
    close: () => db.destroy(),
  };
}

function connect(path: string): Database.Database {
  try {
    const database = new Database(path, { timeout: 20_000 });
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = NORMAL");
    database.pragma("foreign_keys = ON");
    return database;
  } catch (error) {
    throw new LedgerError(
      `The ledger ${path} could not be opened: ${(error as Error).message}`,
      "Check that its folder exists and may be written, or name another file with --ledger.",
    );
  }
}

/** Brings the tables to the newest form; two processes that open at once do it one after the other. */
function migrate(database: Database.Database, path: string): void {
  database
    .transaction(() => {
      const applied = database.pragma("user_version", { simple: true }) as number;
      if (applied > migrations.length)
        throw new LedgerError(
          `The ledger ${path} was made by a newer Hearsay (form ${applied}, this one knows ${migrations.length}).`,
          "Update Hearsay, or open another ledger with --ledger.",
        );
      for (const statement of migrations.slice(applied).flat()) database.exec(statement);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/** Oldest first, by when modified or published, then by id, so that the order does not depend on arrival. */
async function revisionsOf(db: Kysely<Tables>, url: string) {
  const rows = await db
    .selectFrom("article")
    .select(["id", "url", "site", "title", "published", "statements", "figures", "gaps"])
    .select(sql<string>`coalesce(json_extract(body, '$.modified.value'), published, '')`.as("dated"))
    .where("url", "=", url)
    .execute();
  return rows.sort((a, b) => (a.dated < b.dated ? -1 : a.dated > b.dated ? 1 : a.id < b.id ? -1 : 1));
}

async function articleById(db: Kysely<Tables>, id: string): Promise<AnnotatedArticle | undefined> {
  const rows = await db
    .selectFrom("article")
    .select(["id", "body", "annotation"])
    .where("id", ">=", id)
    .where("id", "<", `${id}~`)
    .limit(2)
    .execute();
  const row = rows.find((found) => found.id === id) ?? (rows.length === 1 ? rows[0] : undefined);
  return row && annotatedOf(row);
}

function annotatedOf({ body, annotation }: { body: string; annotation: string }): AnnotatedArticle {
  return { article: JSON.parse(body), annotation: JSON.parse(annotation) };
}

/** Rows a page at a time by key, so that memory stays bounded and writers are not held up. */
async function* eachArticle(db: Kysely<Tables>): AsyncIterable<AnnotatedArticle> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("article")
      .select(["id", "body", "annotation"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(100)
      .execute();
    if (rows.length === 0) return;
    for (const row of rows) yield annotatedOf(row);
    last = rows.at(-1)?.id ?? last;
  }
}

async function* eachDocument(db: Kysely<Tables>): AsyncIterable<{ hash: string; document: Document }> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("document")
      .select(["hash", "bytes", "about"])
      .where("hash", ">", last)
      .orderBy("hash")
      .limit(20)
      .execute();
    if (rows.length === 0) return;
    for (const { hash, bytes, about } of rows)
      yield { hash, document: { ...JSON.parse(about), bytes: decompressed(bytes) } };
    last = rows.at(-1)?.hash ?? last;
  }
}

async function facetsOf(db: Kysely<Tables>) {
  const sites = await db
    .selectFrom("article")
    .select(["site as value", sql<number>`count(*)`.as("count")])
    .where("superseded", "=", 0)
    .where("site", "is not", null)
    .groupBy("site")
    .orderBy("count", "desc")
    .orderBy("value")
    .limit(30)
    .execute();
  const speakers = await db
    .selectFrom("speaker")
    .select(["name as value", sql<number>`sum(statements)`.as("count")])
    .groupBy("name")
    .orderBy("count", "desc")
    .orderBy("value")
    .limit(30)
    .execute();
  return { sites: sites.map(({ value, count }) => ({ value: value ?? "", count })), speakers };
}

async function countsOf(db: Kysely<Tables>) {
  const of = async (table: "document" | "article" | "problem" | "correction") =>
    (
      await db
        .selectFrom(table)
        .select(sql<number>`count(*)`.as("n"))
        .executeTakeFirstOrThrow()
    ).n;
  const { n } = await db
    .selectFrom("article")
    .select(sql<number>`coalesce(sum(statements), 0)`.as("n"))
    .executeTakeFirstOrThrow();
  return {
    documents: await of("document"),
    articles: await of("article"),
    statements: n,
    problems: await of("problem"),
    corrections: await of("correction"),
  };
}

async function* checkAll(db: Kysely<Tables>): AsyncIterable<Problem> {
  for (let last = ""; ;) {
    const rows = await db
      .selectFrom("document")
      .select(["hash", "bytes", "about"])
      .where("hash", ">", last)
      .orderBy("hash")
      .limit(20)
      .execute();
    if (rows.length === 0) break;
    for (const { hash, bytes, about } of rows)
      yield* checkBytes(hash, () => decompressed(bytes), JSON.parse(about));
    last = rows.at(-1)?.hash ?? last;
  }
  for await (const annotated of eachArticle(db)) yield* checkArticle(annotated);
}

function decompressed(bytes: Buffer): Uint8Array {
  return brotliDecompressSync(bytes);
}
