import { readFileSync } from "node:fs";
import { annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Entity } from "../../src/schema/entity.ts";
import { type GapCase, gapCases } from "../coreference/gap.ts";
import type { Bench } from "../run.ts";
import { sharedPath } from "../shared.ts";

/** Text in, entities out: does the pronoun belong to A, to B, to neither? F1 over the two yes-or-no answers of each case. */
export const bench: Bench = {
  about: "name and pronoun (GAP), from the text alone, by gender",
  run: (gold) => {
    const cases = gapCases(
      readFileSync(gold ?? sharedPath("data/language/coreference/gap/gap-validation.tsv"), "utf8"),
    );
    const answers = cases.map((one) => ({ ...one, ...answerTo(one) }));
    const [all, female, male] = [
      answers,
      ...["female", "male"].map((g) => answers.filter(({ gender }) => gender === g)),
    ];
    return [
      line("all", all ?? []),
      line("feminine", female ?? []),
      line("masculine", male ?? []),
      `bias (feminine / masculine) ${(f1(female ?? []).f / f1(male ?? []).f).toFixed(3)}`,
    ].join("\n");
  },
};

interface Answer extends GapCase {
  readonly saysA: boolean;
  readonly saysB: boolean;
}

function answerTo({ text, pronoun, a, b }: GapCase): { saysA: boolean; saysB: boolean } {
  const { entities } = annotate(articleFromText(text, {}), loadModels().annotate);
  const own = entities.find(({ mentions }) =>
    mentions.some(({ form, span }) => form === "pronoun" && span[0] === pronoun),
  );
  return { saysA: own !== undefined && speaksOf(own, a), saysB: own !== undefined && speaksOf(own, b) };
}

function speaksOf({ mentions }: Entity, [start, end]: readonly [number, number]): boolean {
  return mentions.some(({ form, span }) => form !== "pronoun" && span[0] < end && span[1] > start);
}

function f1(answers: readonly Answer[]): { p: number; r: number; f: number } {
  const said = answers.flatMap(({ saysA, saysB }) => [saysA, saysB]);
  const gold = answers.flatMap(({ isA, isB }) => [isA, isB]);
  const hits = said.filter((yes, i) => yes && gold[i]).length;
  const p = (100 * hits) / (said.filter(Boolean).length || 1);
  const r = (100 * hits) / (gold.filter(Boolean).length || 1);
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

function line(name: string, answers: readonly Answer[]): string {
  const { p, r, f } = f1(answers);
  return `${name.padEnd(12)} P ${p.toFixed(1)}  R ${r.toFixed(1)}  F1 ${f.toFixed(1)}   ${answers.length} cases`;
}
