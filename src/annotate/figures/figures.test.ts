import { describe, expect, it } from "vitest";
import type { Article } from "../../schema/article.ts";
import type { Figure } from "../../schema/figure.ts";
import { findFigures } from "./figures.ts";

/** Figures of a bare text, without tags or parse. */
function figures(text: string): Figure[] {
  const article: Article = { id: "a", authors: [], text, blocks: [], images: [], credits: [], flags: [] };
  return findFigures({
    article,
    analysis: { text: article.text, sentences: [], names: [] },
    entities: [],
    times: [],
  });
}

const only = (text: string): Figure => {
  const found = figures(text).filter(({ kind }) => kind === "figure");
  expect(found, text).toHaveLength(1);
  return found[0] as Figure;
};

describe("figures", () => {
  it.each<[string, number, number]>([
    ["The North sent an estimated 15,000 troops.", 15000, 15000],
    ["Officials counted half a dozen coffins.", 6, 6],
    ["Between 10 and 15 people were hurt.", 10, 15],
    ["Damage ran to between 10 and 15 million euros.", 1e7, 1.5e7],
    ["Losses of 60m to 80m thalers a day are likely.", 6e7, 8e7],
    ["No fewer than 12 ships left.", 12, 12],
    ["Tens of thousands of people fled.", 1e4, 1e5],
  ])("%s", (text, low, high) => {
    expect(only(text)).toMatchObject({ low, high });
  });
});
