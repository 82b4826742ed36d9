import { scoreMetadata } from "../../bench/metadata.ts";
import { score } from "../../bench/score.ts";
import { type PageModel } from "../../src/read/page/body.ts";
import { bodyBlocks } from "../../src/read/page/page.ts";
import { articleFromText } from "../../src/read/plain.ts";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TrainingPage } from "./gold.ts";

/** The body's blocks of each page as a model reads them. */
export function answersOf(pages: readonly TrainingPage[], model: PageModel): Map<string, string[]> {
  return new Map(
    pages.map(({ id, blocks, hints }) => [id, bodyBlocks(blocks, hints, model).map(({ text }) => text)]),
  );
}

/** What the public scorer prints for some answers, and F1 over paragraphs where gold has them. */
export function report(pages: readonly TrainingPage[], answers: ReadonlyMap<string, string[]>): string {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-train-"));
  try {
    const truth = join(folder, "truth.json");
    const bodies = (bodyOf: (page: TrainingPage) => string) =>
      JSON.stringify(Object.fromEntries(pages.map((page) => [page.id, { articleBody: bodyOf(page) }])));
    writeFileSync(
      truth,
      bodies(({ gold }) => gold.body),
    );
    const shingles = score(
      "extract.mjs",
      truth,
      bodies(({ id }) => answers.get(id)?.join("\n") ?? ""),
    );
    const golds = pages.map(({ id, gold: { paragraphs, optional } }) => ({ id, paragraphs, optional }));
    const articles = new Map(
      [...answers].map(([id, texts]) => [id, articleFromText(texts.join("\n"))] as const),
    );
    const tallies = scoreMetadata(golds, articles);
    return shingles + tallies.map(({ name, right, of }) => `${name} ${(right / of).toFixed(3)}`).join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
