import type { Generated } from "kysely";

/** The tables of a ledger in SQLite; JSON and ISO dates as text, bytes compressed with brotli. */
export interface Tables {
  document: { hash: string; bytes: Buffer; size: number; about: string };
  reading: { hash: string; version: string };
  article: {
    seq: Generated<number>;
    id: string;
    document: string;
    url: string | null;
    site: string | null;
    title: string | null;
    published: string | null;
    superseded: number;
    statements: number;
    figures: number;
    gaps: number;
    body: string;
    annotation: string;
    version: string;
  };
  speaker: { article: string; name: string; statements: number };
  problem: { id: string; document: string; body: string };
  correction: { seq: Generated<number>; id: string; body: string };
  words: { rowid: number; title: string; text: string };
}

/** Statements that make the tables, one list a migration; the count applied stands in SQLite's user_version. */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE document (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL, size INTEGER NOT NULL, about TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE reading (hash TEXT NOT NULL, version TEXT NOT NULL, PRIMARY KEY (hash, version)) STRICT, WITHOUT ROWID`,
    `CREATE TABLE article (
       seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, url TEXT, site TEXT, title TEXT, published TEXT,
       superseded INTEGER NOT NULL DEFAULT 0, statements INTEGER NOT NULL, figures INTEGER NOT NULL, gaps INTEGER NOT NULL,
       body TEXT NOT NULL, annotation TEXT NOT NULL, version TEXT NOT NULL) STRICT`,
    `CREATE INDEX article_by_url ON article (url)`,
    `CREATE INDEX article_by_date ON article (superseded, published DESC, id)`,
    `CREATE INDEX article_by_site ON article (site)`,
    `CREATE TABLE speaker (article TEXT NOT NULL, name TEXT NOT NULL, statements INTEGER NOT NULL, PRIMARY KEY (article, name)) STRICT, WITHOUT ROWID`,
    `CREATE INDEX speaker_by_name ON speaker (name)`,
    `CREATE TABLE problem (id TEXT PRIMARY KEY, document TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE correction (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT`,
    `CREATE VIRTUAL TABLE words USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')`,
  ],
];
