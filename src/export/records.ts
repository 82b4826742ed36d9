import type { AnnotatedArticle } from "../schema/annotation.ts";

/** One article with its findings as a flat record: what `hearsay annotate` prints and a page's JSON twin holds. */
export function annotationRecord({ article, annotation }: AnnotatedArticle) {
  const { article: _, problems, sentences, entities, times, figures, statements, gaps, version } = annotation;
  return { ...article, version, sentences, entities, times, figures, statements, gaps, problems };
}
