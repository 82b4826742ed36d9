import { expect, test } from "vitest";
import { readScene } from "../../src/annotate/entities/entities.ts";
import { chainsOf } from "../../src/annotate/entities/rank/chains.ts";
import { rankMentions } from "../../src/annotate/entities/rank/ranker.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";

/** The phrases of each entity that is spoken of twice or more. */
function phrasesIn(text: string): string[][] {
  const { language, register, entities } = loadModels().annotate;
  const analysis = analyse(text, [{ kind: "paragraph", span: [0, text.length] }], language);
  const scene = readScene(analysis, register);
  if (entities) rankMentions(scene, entities);
  return chainsOf(scene, analysis)
    .map((chain) => chain.map((span) => text.slice(...span)))
    .filter((chain) => chain.length > 1);
}

test("a name and what stands beside it are one phrase", () => {
  expect(phrasesIn("The actor Dennis Holt spoke to Olin, the mayor. Holt praised Olin.")).toEqual([
    ["The actor Dennis Holt", "Holt"],
    ["Olin, the mayor", "Olin"],
  ]);
});

test("a nationality within a phrase is no phrase of its own", () => {
  expect(phrasesIn("The Australian report came on Monday. An Australian minister read the report.")).toEqual([
    ["The Australian report", "the report"],
  ]);
});

test("what stands before a preposition is of the clause", () => {
  expect(
    phrasesIn("Olin spoke of her death. Shortly before her death, Olin wrote a letter.").flat(),
  ).toContain("her death");
});
