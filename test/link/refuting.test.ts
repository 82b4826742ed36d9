import { expect, test } from "vitest";
import { deskOf } from "../../src/link/digest/coverage.ts";
import { sayingsOf } from "../../src/link/digest/sayings.ts";
import { articleFromText } from "../../src/read/plain.ts";

function stanceOfSentence(text: string) {
  const article = articleFromText(text);
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const annotation = { article: article.id, version: "1", sentences: [[0, text.length] as const], ...none };
  const desk = deskOf({ story: "s", articles: [{ article, annotation }], profiles: [], descents: [] });
  return sayingsOf(desk).map(({ stance }) => stance);
}

test("who calls a report false disputes it, who only tells it asserts it", () => {
  expect(stanceOfSentence("The story of the calf with two heads is a hoax.")).toEqual(["disputed"]);
  expect(stanceOfSentence("There is no evidence that the dam was ever inspected.")).toEqual(["disputed"]);
  expect(stanceOfSentence("The rumour that the ferry had sunk was false.")).toEqual(["disputed"]);
  expect(stanceOfSentence("A calf with two heads was born at Lissmar on Monday.")).toEqual(["asserted"]);
});
