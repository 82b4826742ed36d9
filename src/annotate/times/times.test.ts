import { expect, test } from "vitest";
import type { Article } from "../../schema/article.ts";
import { findTimes } from "./times.ts";

/** The times of a sentence published on a day: words and value. */
function timesIn(text: string, published = "2025-07-01"): string[] {
  const article: Article = {
    id: "a",
    authors: [],
    images: [],
    credits: [],
    flags: [],
    blocks: [],
    text,
    published: { value: published, from: "given" },
  };
  return findTimes({ article, analysis: { text, sentences: [], names: [] } }).map(
    ({ span, value }) => `${text.slice(...span)} = ${value}`,
  );
}

test.each([
  ["The gala was held on Sunday.", ["Sunday = 2025-06-29"]],
  ["The pact was agreed in Pyongyang in June last year.", ["June last year = 2024-06"]],
  ["Troops were first sent last autumn.", ["last autumn = 2024-FA"]],
  ["The ferry sank at 11.40pm on Saturday.", ["11.40pm on Saturday = 2025-06-28T23:40"]],
])("%s", (text, expected) => {
  expect(timesIn(text)).toEqual(expected);
});
