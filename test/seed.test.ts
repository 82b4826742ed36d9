import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hasShared, sharedPath } from "../bench/shared.ts";
import { read } from "../src/read/read.ts";
import { hashOf } from "../src/text/id.ts";

const seed = sharedPath("seed", "000_11f910fae9c1f729.txt");

test.skipIf(!hasShared)("the seed reads as judged by eye (needs the shared corpora)", () => {
  const { articles, problems } = read({ bytes: readFileSync(seed), path: "seed.txt" });
  expect(problems).toEqual([]);
  const [article] = articles;
  if (!article) throw new Error("no article");
  const { expectedArticle } = {
    expectedArticle: JSON.parse(readFileSync(sharedPath("seed", "expected.json"), "utf8")).article,
  };
  expect([article.site, article.title, article.url]).toEqual([
    expectedArticle.site,
    expectedArticle.title,
    expectedArticle.url,
  ]);
  expect(article.published).toMatchObject({ value: "2025-07-01", from: "url" });
  const words = ([start, end]: readonly [number, number]) => article.text.slice(start, end);
  expect(
    article.images.map(({ url, caption, credit }) => ({
      url,
      caption: caption && words(caption),
      credit: credit && words(credit),
    })),
  ).toEqual(expectedArticle.images);
  const golden = article.blocks.map(({ kind, span }) => ({
    kind,
    span,
    sha256: hashOf(words(span)).slice(0, 16),
  }));
  expect(golden.filter(({ kind }) => kind === "paragraph")).toHaveLength(16);
  const file = join(import.meta.dirname, "golden", "seed-article.json");
  expect(existsSync(file)).toBe(true);
  expect(golden).toEqual(JSON.parse(readFileSync(file, "utf8")));
});
