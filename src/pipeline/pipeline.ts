import { annotate, annotateVersion, type AnnotateModels } from "../annotate/annotate.ts";
import { type ReadOptions, read } from "../read/read.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { defaultParser, parserOf } from "./parser.ts";

/**
 * Version of the whole way from bytes to findings, a parser other than the default named. A ledger reads a document again
 * when this has changed.
 */
export const pipelineVersion = `read@2 annotate@${annotateVersion}${parserOf() === defaultParser ? "" : ` ${parserOf()}`}`;

/** Everything the pure floors are given: models and word lists as values. */
export interface Models {
  readonly read: ReadOptions;
  readonly annotate: AnnotateModels;
}

/** What one document gives. */
export interface Outcome {
  readonly articles: readonly AnnotatedArticle[];
  readonly problems: readonly Problem[];
}

/** From one document to its articles with what was found in them. */
export function readAndAnnotate(document: Document, models: Models): Outcome {
  const { articles, problems } = read(document, models.read);
  return {
    articles: articles.map((article) => ({ article, annotation: annotate(article, models.annotate) })),
    problems,
  };
}
