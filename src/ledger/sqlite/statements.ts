import type BetterSqlite3 from "better-sqlite3";
import { type QueryName, articleColumns } from "../record.ts";

/** The prepared statements of writing. */
export type Statements = Readonly<Record<keyof typeof texts, BetterSqlite3.Statement>>;

/** Prepares every statement that writing uses, once for an open ledger. */
export function prepare(database: BetterSqlite3.Database): Statements {
  const prepared = Object.entries(texts).map(([name, text]) => [name, database.prepare(text)]);
  return Object.fromEntries(prepared) as Statements;
}

const texts = {
  hasBytes: "SELECT 1 FROM bytes WHERE hash = ?",
  bytes: "INSERT INTO bytes (hash, bytes, size) VALUES (?, ?, ?)",
  document: `INSERT INTO document (key, hash, version, about) VALUES (?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET version = excluded.version, about = min(about, excluded.about)`,
  forgetProblems: "DELETE FROM problem WHERE document = ?",
  problem: "INSERT INTO problem (id, document, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  givenBy: "SELECT article FROM given WHERE document = ?",
  given: `INSERT INTO given (document, article, captured) VALUES (?, ?, ?)
       ON CONFLICT DO UPDATE SET captured = min(captured, excluded.captured)`,
  ungive: "DELETE FROM given WHERE document = ? AND article = ?",
  nextGiver: "SELECT min(document) AS document FROM given WHERE article = ?",
  keep: "UPDATE article SET document = max(document, ?) WHERE id = ?",
  keeper: "SELECT document FROM article WHERE id = ?",
  article: `INSERT INTO article (${articleColumns.join(", ")}) VALUES (${articleColumns.map(() => "?").join(", ")})
       ON CONFLICT (id) DO UPDATE SET document = excluded.document, revised = excluded.revised,
         statements = excluded.statements, figures = excluded.figures, gaps = excluded.gaps
       RETURNING seq`,
  content: "INSERT OR REPLACE INTO content (seq, body, annotation) VALUES (?, ?, ?)",
  forgetContent: "DELETE FROM content WHERE seq = ?",
  remove: "DELETE FROM article WHERE id = ? RETURNING seq, url",
  words: "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)",
  forgetWords: "DELETE FROM words WHERE rowid = ?",
  found: "INSERT INTO found (kind, value, article, count) VALUES (?, ?, ?, ?)",
  forgetFound: "DELETE FROM found WHERE article = ?",
  pageBlock: "INSERT INTO page_block (name, article, marked) VALUES (?, ?, ?)",
  forgetPageBlocks: "DELETE FROM page_block WHERE article = ?",
  unjudge: `INSERT INTO unjudged SELECT name, 1 FROM page_block WHERE article = ?
       ON CONFLICT DO UPDATE SET changes = changes + 1`,
  revised: "INSERT INTO revised (article) VALUES (?) ON CONFLICT DO NOTHING",
  revisions: `SELECT id FROM article WHERE url = ?
       ORDER BY revised, (SELECT min(captured) FROM given WHERE article = article.id), id`,
  supersede: "UPDATE article SET superseded = (id <> ?) WHERE url = ? AND superseded <> (id <> ?)",
  correction: "INSERT INTO correction (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
  shelve:
    "INSERT INTO shelf (name, key, value) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  unshelve: "DELETE FROM shelf WHERE name = ? AND key = ?",
} satisfies Readonly<Record<QueryName, string>> & Readonly<Record<string, string>>;
