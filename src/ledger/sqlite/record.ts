import type { Database } from "better-sqlite3";
import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Entry } from "../ledger.ts";
import { type Row, type Steps, recordSteps, reviseSteps } from "../record.ts";
import { type Statements, prepare } from "./statements.ts";

/** The writing half of a ledger in SQLite. */
export interface Writer {
  record(entries: readonly Entry[]): void;
  revise(articles: readonly AnnotatedArticle[]): void;
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
    for (const entry of entries) run(sql, recordSteps(entry));
  });
  const revise = database.transaction((articles: readonly AnnotatedArticle[]) => {
    for (const annotated of articles) run(sql, reviseSteps(annotated));
  });
  const shelve = database.transaction((name: string, rows: Iterable<readonly [string, unknown]>) => {
    for (const [key, value] of rows) {
      if (value === undefined) sql.unshelve.run(name, key);
      else sql.shelve.run(name, key, JSON.stringify(value));
    }
  });
  return {
    record: (entries) => record.immediate(entries),
    revise: (articles) => revise.immediate(articles),
    correct: (correction) => void sql.correction.run(correction.id, JSON.stringify(correction)),
    shelve: (name, rows) => shelve.immediate(name, rows),
  };
}

function run(sql: Statements, steps: Steps): void {
  for (let step = steps.next(); !step.done;) {
    const statement = sql[step.value.name];
    const { values } = step.value;
    const rows = statement.reader ? (statement.all(...values) as Row[]) : [];
    if (!statement.reader) statement.run(...values);
    step = steps.next(rows);
  }
}
