import { parentPort } from "node:worker_threads";
import type { Document } from "../schema/document.ts";
import { loadModels } from "./load.ts";
import { type Outcome, readAndAnnotate } from "./pipeline.ts";

/** What the pool sends and gets back; one document at a time. */
export interface Errand {
  readonly document: Document;
}
export interface Answer {
  readonly outcome?: Outcome;
  /** A defect of ours, told rather than thrown across threads. */
  readonly failure?: string;
}

const models = loadModels();
parentPort?.postMessage("ready");
parentPort?.on("message", ({ document }: Errand) => {
  parentPort?.postMessage(attempt(document));
});

function attempt(document: Document): Answer {
  try {
    return { outcome: readAndAnnotate(document, models) };
  } catch (error) {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}
