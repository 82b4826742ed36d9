import type { Figure } from "../../src/schema/figure.ts";
import type { Bench } from "../run.ts";
import { type FigureReading, figureReader, goldUnit, wordsIn } from "../figures.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";

/** Quantities of sentences in CQE's form. Options: `bare` (no parse), `answer` (prints it), `errors` (the scorer's list). */
export const bench: Bench = {
  about: "values, units, change and concepts of quantities (NewsQuant, R-Quant)",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/figures/newsquant-dev.ndjson");
    const read = figureReader({ durations: true, bare: options.includes("bare") });
    const answer = readRecords<{ id: string; text: string }>(file).map(({ id, text }) => ({
      id,
      quantities: quantitiesOf(read(text)),
    }));
    if (options.includes("answer")) return ndjson(answer);
    return score("figures.mjs", file, ndjson(answer), options.includes("errors") ? ["--errors", "400"] : []);
  },
};

function quantitiesOf({ figures, analysis }: FigureReading): object[] {
  return figures
    .filter(({ kind }) => kind === "figure" || kind === "age")
    .map((figure) => ({
      value: figure.low === figure.high ? figure.low : course(figure),
      change: changeOf(figure),
      normalizedUnit: goldUnit(figure, analysis),
      concepts: figure.aboutSpan
        ? wordsIn(analysis, figure.aboutSpan)
            .filter(({ upos }) => /NOUN|PROPN|ADJ|NUM/.test(upos))
            .map(({ start, end }) => analysis.text.slice(start, end))
        : null,
      start: figure.number[0],
      end: figure.number[1],
    }));
}

const course = ({ low, high, change, delta }: Figure): [number, number] =>
  change === "down" && !delta ? [high, low] : [low, high];

const signs = { "more than": ">", "at least": ">", "less than": "<", "up to": "<", nearly: "~" } as const;

function changeOf({ approximate, bound, change, low, high, form }: Figure & { form?: string }): string {
  if (bound) return signs[bound];
  if (approximate && low === high) return "~";
  void form;
  return change ?? "=";
}
