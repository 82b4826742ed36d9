import { expect, test } from "vitest";
import type { Document } from "../schema/document.ts";
import { startPool } from "./pool.ts";

const sentence = "The mayor of Orm said on Monday that two ferries had been late because of the ice. ";
const article = (sentences: number): Document => ({
  bytes: new TextEncoder().encode(sentence.repeat(sentences)),
  path: `${sentences}.txt`,
});

test(
  "a document that takes more processor time than it may is a problem of its own; the next is read",
  { timeout: 120_000 },
  async () => {
    const pool = startPool({ workers: 1, seconds: 4 });
    const [first, long, last] = await Promise.all(
      [1, 100_000, 1].map((sentences) => pool.process(article(sentences))),
    );
    await pool.close();
    expect([first?.articles.length, last?.articles.length]).toEqual([1, 1]);
    expect(long).toMatchObject({
      articles: [],
      problems: [
        {
          code: "too-slow",
          message: expect.stringContaining("processor time"),
          place: { path: "100000.txt" },
        },
      ],
    });
  },
);

test("a busy machine costs a document no time of its own", { timeout: 120_000 }, async () => {
  const pool = startPool({ workers: 4 });
  const outcomes = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8].map((sentences) => pool.process(article(sentences))),
  );
  await pool.close();
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
});
