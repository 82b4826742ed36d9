import type { AnnotatedArticle } from "../schema/annotation.ts";
import { contentId } from "../text/id.ts";
import { type Entry, documentKey } from "./ledger.ts";
import { foundIn, packed, rowOf } from "./rows.ts";

/** One statement of SQL to run, by its name among a maker's texts, with its values in order. */
export interface Query {
  readonly name: QueryName;
  readonly values: readonly unknown[];
}

/** The statements that recording uses; every maker writes each in its own SQL. */
export type QueryName =
  | "hasBytes"
  | "bytes"
  | "document"
  | "forgetProblems"
  | "problem"
  | "givenBy"
  | "given"
  | "ungive"
  | "nextGiver"
  | "keep"
  | "keeper"
  | "article"
  | "content"
  | "forgetContent"
  | "remove"
  | "words"
  | "forgetWords"
  | "found"
  | "forgetFound"
  | "revisions"
  | "supersede";

/** A row as a driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** Steps of recording: each yields a query and is given its rows, so that one logic serves drivers that wait and that do not. */
export type Steps<T = void> = Generator<Query, T, readonly Row[]>;

/** Columns of an article in the order their values are given to the statement `article`. */
export const articleColumns = [
  "id",
  "document",
  "url",
  "site",
  "title",
  "published",
  "dated",
  "revised",
  "statements",
  "figures",
  "gaps",
] as const;

/** The steps that record what one document gave. To be run inside one transaction that holds the write lock. */
export function* recordSteps({ document, hash, version, articles, problems }: Entry): Steps {
  const { bytes, ...about } = document;
  const key = documentKey(document, hash);
  if ((yield* ask("hasBytes", hash)).length === 0) yield* ask("bytes", hash, packed(bytes), bytes.length);
  yield* ask("document", key, hash, version, JSON.stringify(about));
  yield* ask("forgetProblems", key);
  for (const body of problems.map((problem) => JSON.stringify(problem)))
    yield* ask("problem", contentId(key, body), key, body);
  const before = (yield* ask("givenBy", key)).map(({ article }) => article as string);
  for (const annotated of articles) yield* articleSteps(annotated, key, document.capturedAt ?? "");
  const now = new Set(articles.map(({ article }) => article.id));
  for (const id of before) if (!now.has(id)) yield* withdrawSteps(id, key);
}

/** Of several documents that give one article the first by key is the one whose reading is kept. */
function* articleSteps(annotated: AnnotatedArticle, key: string, captured: string): Steps {
  const { id, url, title, text } = annotated.article;
  yield* ask("given", key, id, captured);
  const keeper = (yield* ask("keeper", id))[0]?.document as string | undefined;
  if (keeper === undefined || key <= keeper) {
    const row = { ...rowOf(annotated), document: key };
    const [written] = yield* ask("article", ...articleColumns.map((column) => row[column]));
    yield* ask("content", written?.seq, row.body, row.annotation);
    if (keeper === undefined) yield* ask("words", written?.seq, title ?? "", text);
    yield* ask("forgetFound", id);
    for (const { kind, value, count } of foundIn(annotated.annotation))
      yield* ask("found", kind, value, id, count);
  }
  if (url) yield* supersedeSteps(url);
}

/** A document gives an article no more; if no other does, the article is gone. */
function* withdrawSteps(id: string, key: string): Steps {
  yield* ask("ungive", key, id);
  const next = (yield* ask("nextGiver", id))[0]?.document;
  if (typeof next === "string") return void (yield* ask("keep", next, id));
  const [row] = yield* ask("remove", id);
  if (!row) return;
  yield* ask("forgetContent", row.seq);
  yield* ask("forgetWords", row.seq);
  yield* ask("forgetFound", id);
  if (typeof row.url === "string") yield* supersedeSteps(row.url);
}

/** Of the revisions of one address only the newest is listed. */
function* supersedeSteps(url: string): Steps {
  const revisions = yield* ask("revisions", url);
  const newest = revisions.at(-1)?.id ?? "";
  yield* ask("supersede", newest, url, newest);
}

function* ask(name: QueryName, ...values: readonly unknown[]): Steps<readonly Row[]> {
  return yield { name, values };
}
