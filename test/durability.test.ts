import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { generatedArticle } from "../bench/generated.ts";
import { hearsay, startHearsay } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-durability-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("killed three times while adding, the ledger loses nothing acknowledged and ends as if undisturbed", async () => {
  const articles = join(folder, "articles.ndjson");
  const lines = Array.from({ length: 130 }, (_, i) => JSON.stringify(generatedArticle(i)));
  writeFileSync(articles, lines.join("\n"));
  const [calm, killed] = [join(folder, "calm.sqlite"), join(folder, "killed.sqlite")];
  hearsay(["add", "--ledger", calm, articles]);
  let held = 0;
  for (const moment of [1200, 2400, 3600]) {
    await killedAfter(moment, ["add", "--ledger", killed, articles]);
    const now = articlesIn(killed);
    expect(now).toBeGreaterThanOrEqual(held);
    expect(now % 64 === 0 || now === 130).toBe(true);
    held = now;
  }
  expect(hearsay(["add", "--ledger", killed, articles]).code).toBe(0);
  expect(articlesIn(killed)).toBe(130);
  expect(hearsay(["export", "--ledger", killed]).output).toBe(hearsay(["export", "--ledger", calm]).output);
});

async function killedAfter(milliseconds: number, args: readonly string[]): Promise<void> {
  const child = startHearsay(args);
  child.stdout.resume();
  child.stderr.resume();
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await once(child, "close");
  clearTimeout(timer);
}

function articlesIn(ledger: string): number {
  return Number(/articles\s+(\d+)/.exec(hearsay(["ledger", "info", "--ledger", ledger]).output)?.[1] ?? 0);
}
