import type { Analysis } from "../../src/language/analysis.ts";
import type { Figure } from "../../src/schema/figure.ts";
import type { Span } from "../../src/schema/span.ts";
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

/** Words for a few that CQE's authors leave out. */
const loose = /\b(?:several|few|handful|couple|pair)\b/i;

/** Figures as the quantities that CQE's authors tag. */
export function quantitiesOf({ figures, analysis }: FigureReading): object[] {
  const text = ([start, end]: Span): string => analysis.text.slice(start, end);
  return figures
    .filter(({ kind, number }) => (kind === "figure" || kind === "age") && !loose.test(text(number)))
    .flatMap((figure) =>
      valuesOf(figure, text(figure.number)).map((value) => ({
        value,
        change: changeOf(figure, text(figure.span)),
        normalizedUnit: goldUnit(figure, analysis),
        concepts: conceptsOf(figure, text(figure.number)).flatMap((span) => conceptWords(analysis, span)),
        start: figure.number[0],
        end: figure.number[1],
      })),
    );
}

/** "One of the best speakers" has no concept there. */
const conceptsOf = ({ about = [], what }: Figure, number: string): readonly Span[] =>
  what !== undefined && /^one$/i.test(number) ? [] : about;

function conceptWords(analysis: Analysis, span: Span): string[] {
  const words = wordsIn(analysis, span);
  if (words.length === 0) return analysis.text.slice(...span).split(/\s+/);
  return words
    .filter(({ upos }) => /NOUN|PROPN|ADJ|NUM/.test(upos))
    .map(({ start, end }) => analysis.text.slice(start, end));
}

/** "Eight or nine" is two values there; a fall runs from high to low. */
function valuesOf({ low, high, change, delta }: Figure, text: string): (number | [number, number])[] {
  if (low === high) return [low];
  if (/ or /.test(text)) return [low, high];
  return change === "down" && !delta ? [[high, low]] : [[low, high]];
}

const signs = { "more than": ">", "at least": ">", "less than": "<", "up to": "<", nearly: "~" } as const;

function changeOf({ approximate, bound, change, low, high, delta }: Figure, text: string): string {
  if (approximate && low === high) return "~";
  if (change && delta) return change;
  if (bound) return /^(?:as|almost)\b/i.test(text) ? "=" : signs[bound];
  return change ?? "=";
}
