import { parentPort } from "node:worker_threads";
import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import { loadModels } from "./load.ts";
import { type Boilerplate, type Outcome, annotateAgain, readAndAnnotate } from "./pipeline.ts";

/** What the pool sends: a document to be read or an article to be annotated again. One at a time; what is boilerplate, where it is new. */
export type Errand = ({ readonly document: Document } | { readonly article: Article }) & {
  readonly boilerplate?: Boilerplate;
};
export interface Answer {
  readonly outcome?: Outcome;
  /** A defect of ours, told rather than thrown across threads. */
  readonly failure?: string;
}

const models = loadModels();
parentPort?.postMessage("ready");
let boilerplate: Boilerplate = new Set();
parentPort?.on("message", (errand: Errand) => {
  boilerplate = errand.boilerplate ?? boilerplate;
  parentPort?.postMessage(attempt(errand));
});

function attempt(errand: Errand): Answer {
  try {
    return { outcome: outcomeOf(errand) };
  } catch (error) {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function outcomeOf(errand: Errand): Outcome {
  if ("document" in errand) return readAndAnnotate(errand.document, models, boilerplate);
  return { articles: [annotateAgain(errand.article, models, boilerplate)], problems: [] };
}
