/** Statements that make the tables, one list a migration; the count applied stands in SQLite's user_version. */
export const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE bytes (hash TEXT PRIMARY KEY, bytes BLOB NOT NULL, size INTEGER NOT NULL) STRICT`,
    `CREATE TABLE document (key TEXT PRIMARY KEY, hash TEXT NOT NULL REFERENCES bytes (hash), version TEXT NOT NULL, about TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE TABLE article (
       seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, url TEXT, site TEXT, title TEXT,
       published TEXT, dated TEXT NOT NULL, revised TEXT NOT NULL, superseded INTEGER NOT NULL DEFAULT 0,
       statements INTEGER NOT NULL, figures INTEGER NOT NULL, gaps INTEGER NOT NULL,
       body BLOB NOT NULL, annotation BLOB NOT NULL) STRICT`,
    `CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL`,
    `CREATE INDEX article_by_date ON article (superseded, dated DESC, id)`,
    `CREATE INDEX article_by_site ON article (superseded, site, dated DESC)`,
    `CREATE TABLE given (document TEXT NOT NULL, article TEXT NOT NULL, captured TEXT NOT NULL, PRIMARY KEY (document, article)) STRICT, WITHOUT ROWID`,
    `CREATE INDEX given_by_article ON given (article)`,
    `CREATE TABLE found (kind TEXT NOT NULL, value TEXT NOT NULL, article TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (kind, value, article)) STRICT, WITHOUT ROWID`,
    `CREATE INDEX found_by_article ON found (article)`,
    `CREATE TABLE problem (id TEXT PRIMARY KEY, document TEXT NOT NULL, body TEXT NOT NULL) STRICT, WITHOUT ROWID`,
    `CREATE INDEX problem_by_document ON problem (document)`,
    `CREATE TABLE correction (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL) STRICT`,
    `CREATE TABLE shelf (name TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name, key)) STRICT, WITHOUT ROWID`,
    `CREATE VIRTUAL TABLE words USING fts5 (title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`,
  ],
];
