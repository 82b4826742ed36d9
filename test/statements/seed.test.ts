import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasShared, sharedPath } from "../../bench/shared.ts";
import { annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { read } from "../../src/read/read.ts";
import { hashOf } from "../../src/text/id.ts";

const seed = sharedPath("seed", "000_11f910fae9c1f729.txt");
const file = join(import.meta.dirname, "../golden/seed-statements.json");

test.skipIf(!hasShared)("the seed's statements read as judged by eye (needs the shared corpora)", () => {
  const [article] = read({ bytes: readFileSync(seed), path: "seed.txt" }).articles;
  if (!article) throw new Error("no article");
  const { statements, gaps } = annotate(article, loadModels().annotate);
  const found = [
    ...statements.map(({ source, cue, content, act, polarity, kind, within }) => ({
      source,
      cue,
      content,
      act,
      polarity,
      kind,
      inner: within !== undefined,
      sha256: hashOf(content.map((span) => article.text.slice(...span)).join("\n")).slice(0, 16),
    })),
    ...gaps.map(({ span, kind }) => ({ gap: span, kind })),
  ].map((row) => JSON.stringify(row));
  if (!existsSync(file)) writeFileSync(file, `[\n  ${found.join(",\n  ")}\n]\n`);
  const golden = (JSON.parse(readFileSync(file, "utf8")) as object[]).map((row) => JSON.stringify(row));
  const kept = golden.filter((row) => found.includes(row)).length;
  // Retrained trees move an edge here and there: a fifth may differ before the file wants judging again.
  expect(kept).toBeGreaterThanOrEqual(0.8 * golden.length);
});
