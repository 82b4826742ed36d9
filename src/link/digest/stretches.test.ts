import { expect, test } from "vitest";
import type { Saying } from "./sayings.ts";
import { stretchesOf } from "./stretches.ts";

/** So many articles of so many sayings each. */
const told = (articles: number, each: number): Saying[] =>
  Array.from({ length: articles * each }, (_, i) => ({
    article: `a${Math.floor(i / each)}`,
    published: "2025-03-04",
    span: [i % each, (i % each) + 1],
    stance: "asserted",
    stems: [],
    values: [],
    around: [],
    times: [],
  }));

test("all that is said in a story is held against all else", () => {
  const sayings = told(90, 40);
  expect(stretchesOf(sayings)).toEqual([sayings]);
});

test("a giant story is cut into even stretches, and no article in two", () => {
  const sayings = told(1000, 41);
  const stretches = stretchesOf(sayings);
  expect(stretches.flat()).toEqual(sayings);
  expect(stretches.every((stretch) => stretch.length <= 4_041 && stretch.length >= 3_600)).toBe(true);
  const articles = stretches.flatMap((stretch) => [...new Set(stretch.map(({ article }) => article))]);
  expect(articles).toHaveLength(1000);
});
