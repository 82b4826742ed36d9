import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import { contentId } from "../text/id.ts";
import { namedBlocks } from "../text/page-blocks.ts";
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
  | "pageBlock"
  | "forgetPageBlocks"
  | "unjudge"
  | "revised"
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
  const keeper = yield* keeperOf(id);
  if (keeper === undefined || key <= keeper) {
    const seq = yield* readingSteps(annotated, key);
    if (keeper !== undefined) yield* ask("unjudge", id);
    if (keeper === undefined) yield* ask("words", seq, title ?? "", text);
    yield* pageBlockSteps(annotated.article);
    yield* ask("unjudge", id);
  }
  if (url) yield* supersedeSteps(url);
}

function* keeperOf(id: string): Steps<string | undefined> {
  return (yield* ask("keeper", id))[0]?.document as string | undefined;
}

/** An article's row, its content and what it is found by; gives its place among the rows. */
function* readingSteps(annotated: AnnotatedArticle, document: string): Steps<unknown> {
  const row = { ...rowOf(annotated), document };
  const [written] = yield* ask("article", ...articleColumns.map((column) => row[column]));
  yield* ask("content", written?.seq, row.body, row.annotation);
  yield* ask("forgetFound", row.id);
  for (const { kind, value, count } of foundIn(annotated.annotation))
    yield* ask("found", kind, value, row.id, count);
  return written?.seq;
}

/** Writes which blocks of its page an article has. */
function* pageBlockSteps(article: Article): Steps {
  const marks = new Map(namedBlocks(article).map(({ name, block }) => [name, block.boilerplate ? 1 : 0]));
  yield* ask("forgetPageBlocks", article.id);
  for (const [name, marked] of marks) yield* ask("pageBlock", name, article.id, marked);
}

/** The steps that write an article anew, as it is read now, if it is held. */
export function* reviseSteps(annotated: AnnotatedArticle): Steps {
  const keeper = yield* keeperOf(annotated.article.id);
  if (keeper === undefined) return;
  yield* readingSteps(annotated, keeper);
  yield* pageBlockSteps(annotated.article);
  yield* ask("revised", annotated.article.id);
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
  yield* ask("unjudge", id);
  yield* ask("forgetPageBlocks", id);
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
