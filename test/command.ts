import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const main = join(dirname(fileURLToPath(import.meta.url)), "../src/cli/main.ts");

/** What a command printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `hearsay` from source and waits for its end. */
export function hearsay(args: readonly string[], input?: string | Uint8Array): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    input,
    maxBuffer: 2 ** 30,
  });
  return { code: status, output: stdout.toString(), errors: stderr.toString() };
}

/** Starts `hearsay` from source and gives the process, so that it can be watched or killed. */
export function startHearsay(args: readonly string[]) {
  return spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}
