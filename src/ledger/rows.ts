import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Generated } from "kysely";
import type { AnnotatedArticle, Annotation } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";

/** The tables of a ledger, the same in every maker; JSON and bytes compressed with brotli, ISO dates as text. */
export interface Tables {
  bytes: { hash: string; bytes: Uint8Array; size: number };
  document: { key: string; hash: string; version: string; about: string };
  article: {
    seq: Generated<number>;
    id: string;
    /** Key of the document whose reading is kept: of several that give the article, the first by key. */
    document: string;
    url: string | null;
    site: string | null;
    title: string | null;
    published: string | null;
    /** When published, in UTC where a zone is known: what lists are sorted by. */
    dated: string;
    /** When last modified, else published, in the same form: what revisions are sorted by. */
    revised: string;
    superseded: number;
    statements: number;
    figures: number;
    gaps: number;
  };
  /** What an article says and what was found in it; apart, so that lists and counts read narrow rows. */
  content: { seq: number; body: Uint8Array; annotation: Uint8Array };
  /** Which document gives which article, and when it was captured. */
  given: { document: string; article: string; captured: string };
  /** What an article can be found by beside its words. */
  found: { kind: string; value: string; article: string; count: number };
  problem: { id: string; document: string; body: string };
  correction: { seq: Generated<number>; id: string; body: string };
  shelf: { name: string; key: string; value: string };
  /** Which articles have a block of a page, by its name (see `namedBlocks`); `marked` is 1 where the article has it as boilerplate. */
  page_block: { name: number; article: string; marked: number };
  /** Names of blocks that are boilerplate. */
  boilerplate: { name: number };
  /** Articles that were written anew, read otherwise than when they were linked. */
  revised: { article: string };
  /** Names of blocks whose pages are not what they were when it was last judged whether they are boilerplate. */
  unjudged: { name: number; changes: number };
  trace: {
    seq: Generated<number>;
    article: string;
    moment: string;
    site: string | null;
    /** How many fingerprints it has. */
    prints: number;
    fingerprints: Uint8Array;
    terms: Uint8Array;
    /** The rest of it, in JSON. */
    about: string;
    /** The earlier articles it was joined to when it was placed in a story, in JSON; null before it is placed. */
    joins: Generated<string | null>;
  };
  /** `first` sorts before `second`. */
  reuse: { first: string; second: string; body: string };
  copy: { taker: string; source: string; body: string };
  descent: { article: string; body: string };
  story: {
    id: string;
    title: string;
    first: string;
    last: string;
    articles: number;
    outlets: number;
    least: number;
    most: number;
    origins: string;
    /** Version of the digest made since the story last changed; "" for none. */
    digested: Generated<string>;
  };
  member: { article: string; story: string; place: number };
  /** An id a story had, and the story that most of its articles are in now. */
  former: { id: string; now: string };
}

/** An article and its annotation as the columns of a row. */
export function rowOf({ article, annotation }: AnnotatedArticle) {
  const { id, url = null, site = null, title = null, published, modified } = article;
  const dated = momentOf(published?.value);
  return {
    id,
    url,
    site,
    title,
    published: published?.value ?? null,
    dated,
    revised: momentOf(modified?.value) || dated,
    statements: annotation.statements.length,
    figures: annotation.figures.filter(({ kind }) => kind === "figure").length,
    gaps: annotation.gaps.length,
    body: packed(JSON.stringify(article)),
    annotation: packed(JSON.stringify(annotation)),
  };
}

/** What a row holds, unpacked. */
export function annotatedOf(row: Pick<Tables["content"], "body" | "annotation">): AnnotatedArticle {
  return {
    article: articleOf(row),
    annotation: JSON.parse(unpacked(row.annotation).toString()) as Annotation,
  };
}

/** The article of a row, unpacked without its annotation. */
export function articleOf({ body }: Pick<Tables["content"], "body">): Article {
  return JSON.parse(unpacked(body).toString()) as Article;
}

/** What an article is found by: its speakers, who and what it speaks of, the dates it names, what its figures count. */
export function foundIn({
  statements,
  entities,
  times,
  figures,
}: Annotation): Omit<Tables["found"], "article">[] {
  const counts = new Map<string, Omit<Tables["found"], "article">>();
  const add = (kind: string, value: string | undefined, by = 1) => {
    if (!value) return;
    const key = `${kind} ${value}`;
    counts.set(key, { kind, value, count: (counts.get(key)?.count ?? 0) + by });
  };
  for (const { speaker, act, sourceKind } of statements) {
    add("speaker", speaker?.name);
    add("act", act);
    add("source-kind", sourceKind);
  }
  for (const { name, mentions } of entities) add("entity", name, mentions.length);
  for (const { interval, type } of times) if (type === "DATE") add("date", interval?.start?.slice(0, 10));
  for (const { kind, what } of figures) if (kind === "figure") add("figure", what);
  return [...counts.values()];
}

/** Compressed for keeping: brotli at the quality where it is about as fast as JSON. */
export function packed(content: Uint8Array | string): Buffer {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** The bytes that were packed. */
export function unpacked(bytes: Uint8Array): Buffer {
  return brotliDecompressSync(bytes);
}

/** A date as a string that sorts: UTC to the second where time and zone are known, else as printed; "" for none. */
function momentOf(value: string | undefined): string {
  if (!value) return "";
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return value;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? value : moment.toISOString().slice(0, 19);
}
