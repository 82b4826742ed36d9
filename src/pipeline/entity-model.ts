import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readRanker } from "../annotate/entities/rank/model.ts";
import type { Ranker } from "../annotate/entities/rank/ranker.ts";
import { unpack } from "./unpack.ts";

/** Where the package keeps its model of who is who. */
export const entityModelFile = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../models/entities/ranker.bin.gz",
);

/** The trained ranker of antecedents, from disk; absent where the file is. */
export function loadEntityModel(file = entityModelFile): Ranker | undefined {
  return existsSync(file) ? readRanker(unpack(file)) : undefined;
}
