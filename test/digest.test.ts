import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { digestOf } from "../src/link/digest/digest.ts";
import { dossiersOf } from "../src/link/entities/dossier.ts";
import { profilesOf } from "../src/link/entities/profiles.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { readAndAnnotate } from "../src/pipeline/pipeline.ts";
import type { AnnotatedArticle } from "../src/schema/annotation.ts";
import { Digest } from "../src/schema/digest.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../examples/torrevane");
let articles: AnnotatedArticle[] = [];
let digest: Digest;

beforeAll(() => {
  const models = loadModels();
  articles = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return [...readAndAnnotate({ bytes: readFileSync(path), path }, models).articles];
  });
  digest = digestFrom(articles);
});

function digestFrom(coverage: readonly AnnotatedArticle[]): Digest {
  const profiles = profilesOf(coverage.flatMap(dossiersOf), []);
  return digestOf({ story: "torrevane", articles: coverage, profiles, descents: [] });
}

test("a digest is of the form its schema says, and every finding in it has words", () => {
  expect(Digest.parse(digest)).toEqual(digest);
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  const evidence = [
    ...digest.series.flatMap(({ points }) => points.flatMap((point) => point.evidence)),
    ...digest.changes.flatMap(({ from, to }) => [from, to]),
    ...digest.claims.flatMap(({ sayings }) => sayings),
    ...digest.timeline.flatMap((one) => one.evidence),
    ...digest.gaps.flatMap((one) => one.evidence),
  ];
  expect(evidence.length).toBeGreaterThan(50);
  for (const { article, span } of evidence)
    expect(
      texts
        .get(article)
        ?.slice(...span)
        .trim().length,
    ).toBeGreaterThan(0);
});

test("the same coverage gives the same digest, in whatever order it comes", () => {
  expect(digestFrom(articles.toReversed())).toEqual(digest);
});

test("the dead are one measure whose values rise and are corrected", () => {
  const dead = digest.series.find(({ scope }) => scope === "killed");
  const values = new Set(dead?.points.map(({ low }) => low));
  for (const value of [11, 31, 33]) expect([...values]).toContain(value);
});

test("what the ministry denied and later confirmed is a reversal with both ends", () => {
  const reversal = digest.changes.find(({ kind }) => kind === "reversal");
  const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
  for (const end of [reversal?.from, reversal?.to])
    expect(texts.get(end?.article ?? "")?.slice(...(end?.span ?? [0, 0]))).toContain("ammonium nitrate");
});

test("a sentence that three outlets carry is one claim", () => {
  const smoke = digest.claims.find(({ words }) => words.includes("orange smoke stood over"));
  expect(new Set(smoke?.sayings.map(({ article }) => article)).size).toBe(3);
});

test("what is not known of the cause is told once, with every article that says so", () => {
  const cause = digest.gaps.find(({ words }) => words.includes("caused the explosion"));
  expect(cause?.evidence.length).toBeGreaterThan(1);
});

test("the explosion stands in the timeline on its day", () => {
  expect(digest.timeline.map(({ when }) => when)).toContain("2025-03-04");
});
