import { type LanguageModels, analyse } from "../language/analyse.ts";
import type { Annotation } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import { type EntityModels, findEntities } from "./entities/entities.ts";
import { findFigures, withStatements } from "./figures/figures.ts";
import type { ChooseSubjects } from "./figures/subjects.ts";
import { findPropositions } from "./propositions/propositions.ts";
import type { StatementModel } from "./statements/model.ts";
import { findStatements } from "./statements/statements.ts";
import { findTimes } from "./times/times.ts";

/** Version of what annotate finds: a new one makes the ledger read its stored bytes again. */
export const annotateVersion = "15";

/** What annotate needs beside the article. */
export interface AnnotateModels extends EntityModels {
  readonly language: LanguageModels;
  /** Absent: statements are found by rules alone. */
  readonly statements?: StatementModel;
  /** Absent: what a number is said of is chosen by rules alone. */
  readonly subjects?: ChooseSubjects;
}

/** Everything that can be known from one article alone. The same article gives the same annotation. */
export function annotate(whole: Article, models: AnnotateModels): Annotation {
  const article = withoutBoilerplate(whole);
  const analysis = analyse(article.text, article.blocks, models.language);
  const times = findTimes({ article, analysis });
  const entities = findEntities(analysis, models, article.site);
  const figures = findFigures({ article, analysis, entities, times, subjects: models.subjects });
  const { statements, gaps } = findStatements(
    { article, analysis, entities, times, figures },
    models.statements,
  );
  return {
    article: article.id,
    version: annotateVersion,
    sentences: analysis.sentences.map(({ span }) => span),
    entities,
    times,
    figures: withStatements(figures, statements, times, { article, entities }),
    statements,
    gaps,
    propositions: findPropositions(analysis, entities),
    problems: [],
  };
}

/** An article whose boilerplate is blank, so that nothing is found in it and all places stay what they are. */
function withoutBoilerplate(article: Article): Article {
  const blocks = article.blocks.filter(({ boilerplate }) => !boilerplate);
  if (blocks.length === article.blocks.length) return article;
  let { text } = article;
  for (const { span, boilerplate } of article.blocks)
    if (boilerplate) text = text.slice(0, span[0]) + " ".repeat(span[1] - span[0]) + text.slice(span[1]);
  return { ...article, text, blocks };
}
