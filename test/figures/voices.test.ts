import { beforeAll, describe, expect, it } from "vitest";
import { type AnnotateModels, annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Figure } from "../../src/schema/figure.ts";

/** Whose each figure is and when it held, with the trees of the net, in articles of Saturday 14 June 2025. */
describe("whose a figure is and when it held", () => {
  let models: AnnotateModels;

  beforeAll(() => {
    models = loadModels("net").annotate;
  });

  function figureOf(text: string, value: number): Figure | undefined {
    const article = articleFromText(text, { published: { value: "2025-06-14", from: "given" } });
    return annotate(article, models).figures.find(({ kind, low }) => kind === "figure" && low === value);
  }

  it.each<[string, number, string | undefined]>([
    [
      "The Harbour Authority said in a statement that two ferries were late. Some 4,100 passengers had waited, it added.",
      4100,
      "Harbour Authority",
    ],
    [
      "Some 700 of its 900 inhabitants have left, reckons the mayor, Tomas Weller, who has stayed.",
      700,
      "Tomas Weller",
    ],
    [
      "Anna Brandt is one of the six sailors the Ministry of Transport counts as lost.",
      6,
      "Ministry of Transport",
    ],
    [
      "The number is smaller than the 41,000 claimed by the hackers, the Harbour Authority said.",
      41_000,
      "the hackers",
    ],
    [
      "The Coast Institute admitted on Monday that its boats were faulty, as the number of sailors missing rose to 38.",
      38,
      undefined,
    ],
    [
      "The State Audit Office had told members behind closed doors that at least 22 bridges were unsafe.",
      22,
      "State Audit Office",
    ],
    [
      "The Harbour Authority believes at least 17 boats sank, according to a lawmaker.",
      17,
      "Harbour Authority",
    ],
    [
      "Counting went wrong, the Electoral Commission said on Friday, attributing the error to 312 wards that were entered twice.",
      312,
      "Electoral Commission",
    ],
  ])("%s: %d", (text, value, name) => {
    const figure = figureOf(text, value);
    expect(figure).toBeDefined();
    if (name === undefined) expect(figure?.whose).toBeUndefined();
    else expect(figure?.whose?.name).toContain(name);
  });

  it.each<[string, number, string]>([
    ["The Ministry of Defence said six guards had died in Thursday’s battle.", 6, "2025-06-14"],
    ["The Harbour Authority said it had received three complaints last year.", 3, "2025-06-14"],
    ["The Harbour Authority said 48 boats were missing on Thursday.", 48, "2025-06-12"],
  ])("%s: %d held on %s", (text, value, day) => {
    expect(figureOf(text, value)?.asOf).toBe(day);
  });

  it("a dateline gives no figure", () => {
    const text =
      "VESTRY, Arland, June 14 (Beacon) - Arland's prime minister acknowledged on Saturday that nine of its sailors had died.";
    expect(figureOf(text, 9)?.whose?.name).not.toMatch(/vestry/i);
  });

  it("“Dr” before a name is no broadcaster", () => {
    const text = "The clinic was treating seven men on Friday night, its registrar, Dr Lev Onder, said.";
    expect(figureOf(text, 7)?.whose?.name).not.toBe("DR");
  });
});
