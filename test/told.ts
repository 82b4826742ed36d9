import { annotate, type AnnotateModels } from "../src/annotate/annotate.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { articleFromText } from "../src/read/plain.ts";
import type { AnnotatedArticle } from "../src/schema/annotation.ts";

let models: AnnotateModels | undefined;

/** An invented article of a day and an outlet, annotated by all models. */
export function read(text: string, published: string, site = "The Tarn Post"): AnnotatedArticle {
  models ??= loadModels().annotate;
  const article = articleFromText(text, { site, published: { value: published, from: "given" } });
  return { article, annotation: annotate(article, models) };
}
