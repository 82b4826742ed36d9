import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { readStatementModel, type StatementModel } from "../annotate/statements/model.ts";

/** Where the package keeps its model of statements. */
export const statementModelFile = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../models/statements/statements.bin.gz",
);

/** The trained reader of statements, from disk; absent where the file is. */
export function loadStatementModel(file = statementModelFile): StatementModel | undefined {
  return existsSync(file) ? readStatementModel(gunzipSync(readFileSync(file))) : undefined;
}
