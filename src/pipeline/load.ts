import type { Models } from "./pipeline.ts";

let loaded: Models | undefined;

/** The models of this package, read from disk once. */
export function loadModels(): Models {
  loaded ??= { read: {}, annotate: {} };
  return loaded;
}
