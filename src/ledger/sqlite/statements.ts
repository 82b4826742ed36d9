import type { Database } from "better-sqlite3";

/** The prepared statements of writing. */
export type Statements = ReturnType<typeof prepare>;

/** Prepares every statement that writing uses, once for an open ledger. */
export function prepare(database: Database) {
  return {
    hasBytes: database.prepare("SELECT 1 FROM bytes WHERE hash = ?"),
    bytes: database.prepare("INSERT INTO bytes (hash, bytes, size) VALUES (?, ?, ?)"),
    document: database.prepare(
      `INSERT INTO document (key, hash, version, about) VALUES (?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET version = excluded.version, about = min(about, excluded.about)`,
    ),
    forgetProblems: database.prepare("DELETE FROM problem WHERE document = ?"),
    problem: database.prepare(
      "INSERT INTO problem (id, document, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    ),
    givenBy: database.prepare("SELECT article FROM given WHERE document = ?"),
    given: database.prepare(
      `INSERT INTO given (document, article, captured) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET captured = min(captured, excluded.captured)`,
    ),
    ungive: database.prepare("DELETE FROM given WHERE document = ? AND article = ?"),
    nextGiver: database.prepare("SELECT min(document) FROM given WHERE article = ?"),
    keep: database.prepare("UPDATE article SET document = max(document, ?) WHERE id = ?"),
    keeper: database.prepare("SELECT document FROM article WHERE id = ?"),
    article: database.prepare(
      `INSERT INTO article (id, document, url, site, title, published, dated, revised, statements, figures, gaps, body, annotation)
       VALUES (@id, @document, @url, @site, @title, @published, @dated, @revised, @statements, @figures, @gaps, @body, @annotation)
       ON CONFLICT (id) DO UPDATE SET document = @document, revised = @revised, statements = @statements, figures = @figures,
         gaps = @gaps, body = @body, annotation = @annotation
       RETURNING seq`,
    ),
    remove: database.prepare("DELETE FROM article WHERE id = ? RETURNING seq, url"),
    words: database.prepare("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)"),
    forgetWords: database.prepare("DELETE FROM words WHERE rowid = ?"),
    found: database.prepare("INSERT INTO found (kind, value, article, count) VALUES (?, ?, ?, ?)"),
    forgetFound: database.prepare("DELETE FROM found WHERE article = ?"),
    revisions: database.prepare(
      `SELECT id FROM article WHERE url = ?
       ORDER BY revised, (SELECT min(captured) FROM given WHERE article = article.id), id`,
    ),
    supersede: database.prepare(
      "UPDATE article SET superseded = (id <> @newest) WHERE url = @url AND superseded <> (id <> @newest)",
    ),
    correction: database.prepare("INSERT INTO correction (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING"),
    shelve: database.prepare(
      "INSERT INTO shelf (name, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
    ),
    unshelve: database.prepare("DELETE FROM shelf WHERE name = ? AND key = ?"),
  };
}
