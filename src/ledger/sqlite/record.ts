import { brotliCompressSync, constants } from "node:zlib";
import type { Database } from "better-sqlite3";
import type { AnnotatedArticle, Annotation } from "../../schema/annotation.ts";
import type { Correction } from "../../schema/correction.ts";
import { contentId } from "../../text/id.ts";
import type { Entry } from "../ledger.ts";

/** The writing half of a ledger in SQLite. */
export interface Writer {
  record(entries: readonly Entry[]): void;
  correct(correction: Correction): void;
}

/**
 * Writes in one synchronous transaction that takes the write lock at its start, so that two processes queue and neither
 * fails half-way. Statements are prepared once.
 */
export function writerOf(database: Database): Writer {
  const sql = prepare(database);
  const write = database.transaction((entries: readonly Entry[]) => {
    for (const entry of entries) recordEntry(sql, entry);
  });
  return {
    record: (entries) => write.immediate(entries),
    correct: (correction) => void sql.correction.run(correction.id, JSON.stringify(correction)),
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(database: Database) {
  return {
    document: database.prepare(
      "INSERT INTO document (hash, bytes, size, about) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
    ),
    hasDocument: database.prepare("SELECT 1 FROM document WHERE hash = ?"),
    reading: database.prepare("INSERT INTO reading (hash, version) VALUES (?, ?) ON CONFLICT DO NOTHING"),
    forgetProblems: database.prepare("DELETE FROM problem WHERE document = ?"),
    problem: database.prepare(
      "INSERT INTO problem (id, document, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
    ),
    article: database.prepare(
      `INSERT INTO article (id, document, url, site, title, published, statements, figures, gaps, body, annotation, version)
       VALUES (@id, @document, @url, @site, @title, @published, @statements, @figures, @gaps, @body, @annotation, @version)`,
    ),
    annotate: database.prepare(
      "UPDATE article SET statements = @statements, figures = @figures, gaps = @gaps, annotation = @annotation, version = @version WHERE id = @id",
    ),
    words: database.prepare("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)"),
    revisions: database.prepare(
      "SELECT id FROM article WHERE url = ? ORDER BY coalesce(json_extract(body, '$.modified.value'), published, ''), id",
    ),
    supersede: database.prepare("UPDATE article SET superseded = (id <> @newest) WHERE url = @url"),
    forgetSpeakers: database.prepare("DELETE FROM speaker WHERE article = ?"),
    speaker: database.prepare("INSERT INTO speaker (article, name, statements) VALUES (?, ?, ?)"),
    correction: database.prepare("INSERT INTO correction (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING"),
  };
}

function recordEntry(sql: Statements, { document, hash, version, articles, problems }: Entry): void {
  const { bytes, ...about } = document;
  if (!sql.hasDocument.get(hash))
    sql.document.run(hash, compressed(bytes), bytes.length, JSON.stringify(about));
  sql.forgetProblems.run(hash);
  for (const body of problems.map((problem) => JSON.stringify(problem)))
    sql.problem.run(contentId(hash, body), hash, body);
  for (const annotated of articles) recordArticle(sql, annotated, { hash, version });
  sql.reading.run(hash, version);
}

function recordArticle(
  sql: Statements,
  { article, annotation }: AnnotatedArticle,
  { hash, version }: { hash: string; version: string },
): void {
  const { id, url = null, site = null, title = null, published, text } = article;
  const found = { id, annotation: JSON.stringify(annotation), version, ...countsOf(annotation) };
  if (sql.annotate.run(found).changes === 0) {
    const body = JSON.stringify(article);
    const { lastInsertRowid } = sql.article.run({
      ...found,
      document: hash,
      url,
      site,
      title,
      published: published?.value ?? null,
      body,
    });
    sql.words.run(lastInsertRowid, title ?? "", text);
    if (url) supersede(sql, url);
  }
  sql.forgetSpeakers.run(id);
  for (const [name, statements] of speakersOf(annotation)) sql.speaker.run(id, name, statements);
}

/** Of the revisions of one address only the newest is listed: by its own dates, not by when it came. */
function supersede(sql: Statements, url: string): void {
  const revisions = sql.revisions.pluck().all(url);
  if (revisions.length > 1) sql.supersede.run({ url, newest: revisions.at(-1) });
}

function countsOf({ statements, figures, gaps }: Annotation) {
  return {
    statements: statements.length,
    figures: figures.filter(({ kind }) => kind === "figure").length,
    gaps: gaps.length,
  };
}

function speakersOf({ statements }: Annotation): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of statements)
    if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return counts;
}

function compressed(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
