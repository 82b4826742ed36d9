import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Clusters, noClusters, readClusters } from "../annotate/statements/lexicon.ts";
import { readStatementModel, type StatementModel } from "../annotate/statements/model.ts";
import { readStatementNet } from "../annotate/statements/net.ts";
import { unpack } from "./unpack.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../models/statements");

/** Where the package keeps its model of statements. */
export const statementModelFile = join(folder, "statements.bin.zst");

/** Where it keeps the net that reads beside it. */
export const statementNetFile = join(folder, "net.bin.zst");

/** Where it keeps the clusters of words that the model builds on. */
export const clustersFile = join(folder, "clusters.bin.zst");

/** The trained reader of statements, from disk; absent where the file is. */
export function loadStatementModel(
  file = statementModelFile,
  netFile = statementNetFile,
): StatementModel | undefined {
  if (!existsSync(file)) return undefined;
  const model = readStatementModel(unpack(file), loadClusters());
  return existsSync(netFile) ? { ...model, net: readStatementNet(unpack(netFile)) } : model;
}

/** The clusters of words, from disk; none where the file is absent. */
export function loadClusters(): Clusters {
  return existsSync(clustersFile) ? readClusters(unpack(clustersFile)) : noClusters;
}
