import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** The folder with public corpora and scorers beside the checkout; HEARSAY_SHARED names another. */
export const shared =
  process.env.HEARSAY_SHARED ?? resolve(dirname(fileURLToPath(import.meta.url)), "../../shared");

/** True where the corpora are at hand; a user's clone has none. */
export const hasShared = existsSync(join(shared, "data"));

/** Path of a corpus or scorer. */
export function sharedPath(...parts: string[]): string {
  return join(shared, ...parts);
}

/** Records of an NDJSON file, gzipped or not. */
export function readRecords<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
