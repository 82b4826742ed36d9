import { z } from "zod";
import type { Article } from "./article.ts";
import { Entity } from "./entity.ts";
import { Figure } from "./figure.ts";
import { Proposition } from "./proposition.ts";
import { Problem } from "./problem.ts";
import { Span } from "./span.ts";
import { Gap, Statement } from "./statement.ts";
import { TimeExpression } from "./time.ts";

/** Everything that can be known from one article alone. */
export const Annotation = z.object({
  article: z.string(),
  /** Of the whole pipeline: a new version reads everything again. */
  version: z.string(),
  sentences: z.array(Span).readonly(),
  entities: z.array(Entity).readonly(),
  times: z.array(TimeExpression).readonly(),
  figures: z.array(Figure).readonly(),
  statements: z.array(Statement).readonly(),
  gaps: z.array(Gap).readonly(),
  /** Who does what to whom, clause by clause: what contradictions are read from. */
  propositions: z.array(Proposition).readonly().optional(),
  problems: z.array(Problem).readonly(),
});
export type Annotation = z.infer<typeof Annotation>;

/** An article with what was found in it. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotation: Annotation;
}
