import type { Analysis } from "../../language/analysis.ts";
import type { Article } from "../../schema/article.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";

/** What the reading of figures rests on: numbers inside times are times. */
export interface FigureInput {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
}

/** Every quantity of an article, what it counts, of whom and what happened to it. In reading order; never throws; linear. */
export function findFigures(_input: FigureInput): Figure[] {
  return [];
}

/** The figures with the statement that asserts each and the date at which it held, once statements are known. */
export function withStatements(
  figures: readonly Figure[],
  _statements: readonly Statement[],
  _times: readonly TimeExpression[],
): Figure[] {
  return [...figures];
}
