import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sharedPath } from "./shared.ts";

/** Runs a scorer of the shared folder on a gold file and our answer, and gives what it prints. */
export function score(scorer: string, gold: string, answer: string, options: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"));
  try {
    const file = join(folder, "answer");
    writeFileSync(file, answer);
    const run = spawnSync(process.execPath, [sharedPath("score", scorer), gold, file, ...options], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    if (run.status !== 0) throw new Error(`${scorer} ended with ${run.status}: ${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Records as NDJSON. */
export function ndjson(records: readonly unknown[]): string {
  return records.map((record) => JSON.stringify(record)).join("\n") + "\n";
}
