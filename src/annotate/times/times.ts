import type { Analysis } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { TimeExpression } from "../../schema/time.ts";

/** What the reading of times rests on. Without a publication date values stay relative. */
export interface TimeInput {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Every time expression of an article, resolved against its publication moment. In reading order; never throws; linear. */
export function findTimes(_input: TimeInput): TimeExpression[] {
  return [];
}
