import Database from "better-sqlite3";
import { Kysely, type SqliteDatabase, SqliteDialect, sql } from "kysely";
import type { Problem } from "../../schema/problem.ts";
import { checkAll } from "../check.ts";
import { type Ledger, LedgerError } from "../ledger.ts";
import { eachPacked, readersOf } from "../queries.ts";
import type { Tables } from "../rows.ts";
import { type WordSearch, facetedArticles, listArticles } from "../search.ts";
import { shelfReader } from "../shelf.ts";
import type { Term } from "../snippet.ts";
import { openLinks } from "./links.ts";
import { writerOf } from "./record.ts";
import { migrations } from "./tables.ts";

/** Opens, or makes, the ledger in a SQLite file; ":memory:" for one that is gone when closed. */
export async function openSqliteLedger(path: string): Promise<Ledger> {
  const database = connect(path);
  migrate(database, path);
  const writer = writerOf(database);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedOnce(database) }) });
  const readers = readersOf(db);
  return {
    ...readers,
    record: async (entries) => writer.record(entries),
    revise: async (articles) => writer.revise(articles),
    list: (search) => listArticles(db, search, wordSearch),
    faceted: (search) => facetedArticles(db, search, wordSearch),
    correct: async (correction) => writer.correct(correction),
    links: openLinks(database, db),
    shelf: (name) => ({ ...shelfReader(db, name), put: async (rows) => writer.shelve(name, rows) }),
    check: async function* () {
      yield* integrityOf(database, path);
      yield* checkAll(eachPacked(db), readers.articles());
    },
  };
}

/** Statements kept prepared: those of lists of every length would be too many. */
const mostPrepared = 256;

/** The database with each statement prepared once, as long as it is among those last used. */
function preparedOnce(database: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>();
  const prepare = (text: string) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.delete(text);
    prepared.set(text, statement);
    if (prepared.size > mostPrepared) prepared.delete(prepared.keys().next().value as string);
    return statement;
  };
  return { prepare, close: () => void database.close() };
}

/** Longest wait for another process to finish writing, in milliseconds. */
const patience = 30_000;

function connect(path: string): Database.Database {
  try {
    const database = new Database(path, { timeout: patience });
    insist(() => database.pragma("journal_mode = WAL"));
    database.pragma("synchronous = NORMAL");
    database.pragma("cache_size = -65536");
    return database;
  } catch (error) {
    throw new LedgerError(
      `The ledger ${path} could not be opened: ${(error as Error).message}.`,
      "Check that its folder exists and may be written, or name another file with --ledger.",
    );
  }
}

/** Tries again while another process makes the file: SQLite does not wait at the switch to WAL. */
function insist(act: () => void): void {
  for (const end = Date.now() + patience; ;) {
    try {
      return act();
    } catch (error) {
      if ((error as { code?: string }).code !== "SQLITE_BUSY" || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/** Brings the tables to the newest form; two processes that open at once do it one after the other. */
function migrate(database: Database.Database, path: string): void {
  const applied = () => database.pragma("user_version", { simple: true }) as number;
  if (applied() === migrations.length) return;
  database
    .transaction(() => {
      if (applied() > migrations.length)
        throw new LedgerError(
          `The ledger ${path} was made by a newer Hearsay (form ${applied()}, this one knows ${migrations.length}).`,
          "Update Hearsay, or open another ledger with --ledger.",
        );
      for (const statement of migrations.slice(applied()).flat()) database.exec(statement);
      database.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/** The terms as an FTS5 query in which nothing can be a syntax error; titles weigh four times the text. */
function wordSearch(terms: readonly Term[]): WordSearch {
  const match = terms
    .map(({ words, open }) => `"${words.replaceAll('"', '""')}"${open ? "*" : ""}`)
    .join(" ");
  return {
    from: sql`JOIN words ON words.rowid = article.seq`,
    where: sql`words MATCH ${match}`,
    best: sql`bm25(words, 4.0, 1.0)`,
  };
}

/** What SQLite itself finds wrong with the file, and articles that the word index lacks. */
function* integrityOf(database: Database.Database, path: string): Iterable<Problem> {
  const place = { path };
  const hint = "Restore the ledger from a copy, or add the coverage to a new one.";
  for (const message of database.pragma("quick_check") as { quick_check: string }[])
    if (message.quick_check !== "ok")
      yield { code: "damaged-file", message: `SQLite says: ${message.quick_check}.`, hint, place };
  const lost = database
    .prepare("SELECT id FROM article WHERE seq NOT IN (SELECT rowid FROM words)")
    .pluck()
    .all() as string[];
  for (const id of lost)
    yield { code: "not-indexed", message: `The word index lacks ${id}.`, hint, place: { path, item: id } };
}
