import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
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

/** How a watched command went. Memory and processor time are Linux's own counts, zero elsewhere. */
export interface Watched extends Ended {
  readonly seconds: number;
  readonly processorSeconds: number;
  /** Most memory held at once. */
  readonly megabytes: number;
}

/** Runs `hearsay` from source to its end while its memory and processor time are watched. */
export async function watchedHearsay(args: readonly string[]): Promise<Watched> {
  const started = performance.now();
  const child = startHearsay(args);
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  let [megabytes, processorSeconds] = [0, 0];
  const watch = setInterval(() => {
    const status = procOf(child.pid, "status");
    megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    // Fields 14 and 15 of /proc/PID/stat, in ticks of 10 ms; the name before them may hold blanks.
    const [user = 0, system = 0] =
      procOf(child.pid, "stat").split(") ")[1]?.split(" ").slice(11, 13).map(Number) ?? [];
    processorSeconds = Math.max(processorSeconds, (user + system) / 100);
  }, 100);
  const [code] = await once(child, "close");
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  return { code, output: output.join(""), errors: errors.join(""), seconds, processorSeconds, megabytes };
}

function procOf(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}
