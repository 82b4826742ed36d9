import type { Annotation } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";

/** Version of what annotate finds: a new one makes the ledger read its stored bytes again. */
export const annotateVersion = "1";

/** What annotate needs beside the article. */
export interface AnnotateModels {
  readonly version?: string;
}

/** Everything that can be known from one article alone. The same article gives the same annotation. */
export function annotate(article: Article, _models: AnnotateModels): Annotation {
  return {
    article: article.id,
    version: annotateVersion,
    sentences: article.blocks.map(({ span }): Span => span),
    entities: [],
    times: [],
    figures: [],
    statements: [],
    gaps: [],
    problems: [],
  };
}
