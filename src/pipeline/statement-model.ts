import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Clusters, noClusters, readClusters } from "../annotate/statements/lexicon.ts";
import { readStatementModel, type StatementModel } from "../annotate/statements/model.ts";
import { unpack } from "./unpack.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../models/statements");

/** Where the package keeps its model of statements. */
export const statementModelFile = join(folder, "statements.bin.gz");

/** Where it keeps the clusters of words that the model builds on. */
export const clustersFile = join(folder, "clusters.bin.gz");

/** The trained reader of statements, from disk; absent where the file is. */
export function loadStatementModel(file = statementModelFile): StatementModel | undefined {
  return existsSync(file) ? readStatementModel(unpack(file), loadClusters()) : undefined;
}

/** The clusters of words, from disk; none where the file is absent. */
export function loadClusters(): Clusters {
  return existsSync(clustersFile) ? readClusters(unpack(clustersFile)) : noClusters;
}
