import type { Database } from "better-sqlite3";
import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Correction } from "../../schema/correction.ts";
import { contentId } from "../../text/id.ts";
import { type Entry, documentKey } from "../ledger.ts";
import { foundIn, packed, rowOf } from "../rows.ts";
import { type Statements, prepare } from "./statements.ts";

/** The writing half of a ledger in SQLite. */
export interface Writer {
  record(entries: readonly Entry[]): void;
  correct(correction: Correction): void;
  shelve(name: string, rows: Iterable<readonly [string, unknown]>): void;
}

/**
 * Writes in one synchronous transaction that takes the write lock at its start, so that two processes queue and neither
 * fails half-way. Statements are prepared once.
 */
export function writerOf(database: Database): Writer {
  const sql = prepare(database);
  const record = database.transaction((entries: readonly Entry[]) => {
    for (const entry of entries) recordEntry(sql, entry);
  });
  const shelve = database.transaction((name: string, rows: Iterable<readonly [string, unknown]>) => {
    for (const [key, value] of rows) {
      if (value === undefined) sql.unshelve.run(name, key);
      else sql.shelve.run(name, key, JSON.stringify(value));
    }
  });
  return {
    record: (entries) => record.immediate(entries),
    correct: (correction) => void sql.correction.run(correction.id, JSON.stringify(correction)),
    shelve: (name, rows) => shelve.immediate(name, rows),
  };
}

function recordEntry(sql: Statements, { document, hash, version, articles, problems }: Entry): void {
  const { bytes, ...about } = document;
  const key = documentKey(document, hash);
  if (!sql.hasBytes.get(hash)) sql.bytes.run(hash, packed(bytes), bytes.length);
  sql.document.run(key, hash, version, JSON.stringify(about));
  sql.forgetProblems.run(key);
  for (const body of problems.map((problem) => JSON.stringify(problem)))
    sql.problem.run(contentId(key, body), key, body);
  const before = sql.givenBy.pluck().all(key) as string[];
  for (const annotated of articles) recordArticle(sql, annotated, { key, captured: document.capturedAt });
  const now = new Set(articles.map(({ article }) => article.id));
  for (const id of before) if (!now.has(id)) withdraw(sql, id, key);
}

/** Of several documents that give one article the first by key is the one whose reading is kept. */
function recordArticle(
  sql: Statements,
  annotated: AnnotatedArticle,
  { key, captured = "" }: { readonly key: string; readonly captured?: string },
): void {
  const { id, url, title, text } = annotated.article;
  sql.given.run(key, id, captured);
  const keeper = sql.keeper.pluck().get(id) as string | undefined;
  if (keeper === undefined || key <= keeper) {
    const { seq } = sql.article.get({ ...rowOf(annotated), document: key }) as { seq: number };
    if (keeper === undefined) sql.words.run(seq, title ?? "", text);
    sql.forgetFound.run(id);
    for (const { kind, value, count } of foundIn(annotated.annotation)) sql.found.run(kind, value, id, count);
  }
  if (url) supersede(sql, url);
}

/** A document gives an article no more; if no other does, the article is gone. */
function withdraw(sql: Statements, id: string, key: string): void {
  sql.ungive.run(key, id);
  const next = sql.nextGiver.pluck().get(id) as string | null;
  if (next !== null) return void sql.keep.run(next, id);
  const row = sql.remove.get(id) as { seq: number; url: string | null } | undefined;
  if (!row) return;
  sql.forgetWords.run(row.seq);
  sql.forgetFound.run(id);
  if (row.url) supersede(sql, row.url);
}

/** Of the revisions of one address only the newest is listed. */
function supersede(sql: Statements, url: string): void {
  const revisions = sql.revisions.pluck().all(url);
  sql.supersede.run({ url, newest: revisions.at(-1) ?? "" });
}
