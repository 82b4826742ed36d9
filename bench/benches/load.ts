import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hearsay, startHearsay, watchedHearsay } from "../../test/command.ts";
import { generatedArticle } from "../generated.ts";
import type { Bench } from "../run.ts";

/** Adding generated articles by the command itself: rate, memory, size; adding again; killed 20 times. Options: a number of articles. */
export const bench: Bench = {
  about:
    "adding generated articles to a ledger: rate, peak memory, file size, adding again, kill -9 twenty times",
  run: async (_, options) => {
    const count = Number(options.find((option) => /^\d+$/.test(option)) ?? 10_000);
    const folder = mkdtempSync(join(tmpdir(), "hearsay-load-"));
    try {
      return await report(folder, count);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

async function report(folder: string, count: number): Promise<string> {
  const articles = join(folder, "articles.ndjson");
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify(generatedArticle(i, 4)));
  writeFileSync(articles, lines.join("\n"));
  const [calm, killed] = [join(folder, "calm.sqlite"), join(folder, "killed.sqlite")];
  const first = await watchedHearsay(["add", "--ledger", calm, articles]);
  const again = await watchedHearsay(["add", "--ledger", calm, articles]);
  const size = statSync(calm).size;
  const rounds = await killing(["add", "--ledger", killed, articles], killed, first.seconds);
  const same = exportHash(calm) === exportHash(killed);
  return [
    `${count} articles of ${Math.round(statSync(articles).size / count)} bytes`,
    `added in ${first.seconds.toFixed(1)} s: ${(count / first.seconds).toFixed(1)} articles a second, peak memory ${first.megabytes.toFixed(0)} MB`,
    `ledger ${(size / 1e6).toFixed(1)} MB, ${Math.round(size / count)} bytes an article`,
    `added again in ${again.seconds.toFixed(1)} s: ${(first.seconds / again.seconds).toFixed(1)} times faster`,
    `killed 20 times, ${rounds.lost} acknowledged articles lost, export ${same ? "equal byte for byte" : "DIFFERENT"}`,
  ].join("\n");
}

/** Kills the command at twenty moments spread over its run, then lets it end; counts what was acknowledged and is not there. */
async function killing(args: readonly string[], ledger: string, seconds: number): Promise<{ lost: number }> {
  let lost = 0;
  for (let round = 0; round < 20; round++) {
    const child = startHearsay(args);
    let told = "";
    child.stdout.resume();
    child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
    const moment = 1000 + ((round * 7919) % 20) * (seconds / 20 / 20) * 1000;
    const kill = setTimeout(() => child.kill("SIGKILL"), moment);
    await once(child, "close");
    clearTimeout(kill);
    const acknowledged = Number([...told.matchAll(/(\d+) articles/g)].at(-1)?.[1] ?? 0);
    const held = hearsay(["ledger", "info", "--ledger", ledger]).output;
    lost += Math.max(0, acknowledged - Number(/articles\s+(\d+)/.exec(held)?.[1] ?? 0));
  }
  hearsay(args);
  return { lost };
}

function exportHash(ledger: string): string {
  return createHash("sha256")
    .update(hearsay(["export", "--ledger", ledger]).output)
    .digest("hex");
}
