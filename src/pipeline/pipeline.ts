import { annotate, annotateVersion, type AnnotateModels } from "../annotate/annotate.ts";
import { withBoilerplate } from "../read/boilerplate/boilerplate.ts";
import { type ReadOptions, read } from "../read/read.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { defaultParser, parserOf } from "./parser.ts";

/**
 * Version of the whole way from bytes to findings, a parser other than the default named. A ledger reads a document again
 * when this has changed.
 */
export const pipelineVersion = `read@3 annotate@${annotateVersion}${parserOf() === defaultParser ? "" : ` ${parserOf()}`}`;

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

/** Names of blocks that are boilerplate on their sites: see `namedBlocks`. */
export type Boilerplate = ReadonlySet<number>;

const none: Boilerplate = new Set();

/** From one document to its articles with what was found in them. */
export function readAndAnnotate(document: Document, models: Models, boilerplate = none): Outcome {
  const { articles, problems } = read(document, models.read);
  return {
    articles: articles.map((article) => annotateAgain(article, models, boilerplate)),
    problems,
  };
}

/** What is found in an article that was read before, now that such blocks are known to be boilerplate. */
export function annotateAgain(article: Article, models: Models, boilerplate: Boilerplate): AnnotatedArticle {
  const marked = withBoilerplate(article, boilerplate);
  return { article: marked, annotation: annotate(marked, models.annotate) };
}
