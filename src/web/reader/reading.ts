import type { Annotation } from "../../schema/annotation.ts";
import type { Article, Recurrence } from "../../schema/article.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Document } from "../../schema/document.ts";
import type { Relation } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";

/** An article as other pages name it. */
export interface ArticleName {
  readonly id: string;
  readonly title?: string;
  readonly site?: string;
  readonly published?: string;
}

/** Text of this article that stands in another as well. */
export interface Elsewhere {
  readonly other: ArticleName;
  /** `from` where this article has it from the other. */
  readonly way: "from" | "to";
  readonly relation: Relation;
  /** Share of this article's words found in the other, 0 to 1. */
  readonly share: number;
  readonly passages: readonly Span[];
  readonly reasons: readonly string[];
}

/** What the reader shows: one article as stored, what was found in it and what people made of that. */
export interface Reading {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly rejected: readonly Statement[];
  readonly judged: Readonly<Record<string, Correction>>;
  /** Notes by finding; those on the article itself under "". */
  readonly notes: Readonly<Record<string, readonly Correction[]>>;
  readonly revisions: readonly ArticleName[];
  /** The documents that gave the article: the hash of their bytes, where they came from and how. */
  readonly sources: readonly { readonly hash: string; readonly document: Omit<Document, "bytes"> }[];
  readonly elsewhere: readonly Elsewhere[];
  readonly story?: {
    readonly id: string;
    readonly title: string;
    readonly before?: string;
    readonly after?: string;
  };
  /** Blocks in which nothing is read, with the pages of the site that have them too. */
  readonly recurrences: readonly (Pick<Recurrence, "span" | "pages"> & {
    readonly articles: readonly ArticleName[];
  })[];
  /** The claims that statements belong to, by statement. */
  readonly claims: Readonly<
    Record<string, { readonly id: string; readonly origins: { least: number; most: number } }>
  >;
  /** Words that a permalink points at. */
  readonly at?: Span;
  /** The statement whose form of correction is open. */
  readonly editing?: string;
}
