import type { Figure } from "../../src/schema/figure.ts";
import type { Bench } from "../run.ts";
import { figureReader } from "../figures.ts";
import { readRecords, sharedPath } from "../shared.ts";

/** An excerpt about displacement with the one figure its reader took from it. */
interface Excerpt {
  readonly id: string;
  readonly text: string;
  readonly figure: number;
  readonly term: string;
  readonly unit: string;
}

/** The figure, its term and its unit that an excerpt about displacement reports. Option `errors` lists what differs. */
export const bench: Bench = {
  about: "displacement excerpts: figure, term and unit",
  run: (gold, options) => {
    const read = figureReader({ bare: options.includes("bare") });
    const excerpts = readRecords<Excerpt>(gold ?? sharedPath("data/figures/idmc-displacement.ndjson"));
    const sums = { figure: 0, term: 0, unit: 0, all: 0 };
    const wrong: string[] = [];
    for (const { id, text, figure, term, unit } of excerpts) {
      const found = reported(text, read(text).figures);
      const right = {
        figure: found?.figure === figure,
        term: found?.term === term,
        unit: found?.unit === unit,
      };
      const all = right.figure && right.term && right.unit;
      for (const key of ["figure", "term", "unit"] as const) if (right[key]) sums[key]++;
      if (all) sums.all++;
      else
        wrong.push(
          `${id} ${JSON.stringify(found ?? null)} not ${figure} ${term} ${unit}: ${text.replace(/\s+/g, " ").slice(0, 300)}`,
        );
    }
    const share = (n: number): string => `${((100 * n) / excerpts.length).toFixed(1)}%`;
    return [
      ...(options.includes("errors") ? wrong : []),
      `${excerpts.length} excerpts: figure ${share(sums.figure)}, term ${share(sums.term)}, unit ${share(sums.unit)}`,
      `figure + term + unit ${share(sums.all)}`,
    ].join("\n");
  },
};

const homes =
  /^(?:home|house|household|family|building|dwelling|residence|property|shelter|hut|apartment|structure|shack|unit)$/;

const terms: Readonly<Record<string, string>> = {
  displaced: "Displaced",
  displacement: "Displaced",
  evacuated: "Evacuated",
  homeless: "Homeless",
  relocated: "Relocated",
  sheltered: "Sheltered",
  fled: "Forced to Flee",
  destroyed: "Destroyed Housing",
  burned: "Destroyed Housing",
  damaged: "Partially Destroyed Housing",
  flooded: "Partially Destroyed Housing",
};

const ranks = [
  "Displaced",
  "Evacuated",
  "Homeless",
  "Relocated",
  "Forced to Flee",
  "Sheltered",
  "In Relief Camp",
  "Destroyed Housing",
  "Uninhabitable Housing",
  "Partially Destroyed Housing",
];

/** The figure an excerpt reports: people driven out before houses lost, wholes before parts, the first of its kind. */
function reported(
  text: string,
  figures: readonly Figure[],
): { figure: number; term: string; unit: string } | undefined {
  const found = figures
    .filter(({ kind, unit }) => kind === "figure" && !unit)
    .map((figure) => ({ figure, term: termOf(text, figure) }))
    .filter(({ term }) => term !== undefined)
    .map(({ figure, term }) => ({ figure, term: term as string, part: figure.partOf ? 1 : 0 }))
    .sort((a, b) => a.part - b.part || ranks.indexOf(a.term) - ranks.indexOf(b.term));
  const [first] = found;
  if (!first) return undefined;
  const alike = found.filter(
    ({ term, part, figure }) =>
      term === first.term && part === first.part && unitOf(figure) === unitOf(first.figure),
  );
  const sum = alike.reduce((total, { figure }) => total + figure.low, 0);
  return {
    figure: addsUp(
      text,
      alike.map(({ figure }) => figure),
    )
      ? sum
      : first.figure.low,
    term: first.term,
    unit: unitOf(first.figure),
  };
}

/** Counts of several places, told one after the other with no word of a total, are added up by the excerpts' readers. */
function addsUp(text: string, figures: readonly Figure[]): boolean {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || first === last) return false;
  const between = text.slice(Math.min(first.span[0], last.span[0]), Math.max(first.span[1], last.span[1]));
  return !/\b(?:according|another|total|including|which|while approximately|or|might|could|since)\b/i.test(
    between,
  );
}

function termOf(text: string, { scope, what, span }: Figure): string | undefined {
  const term = terms[scope ?? ""];
  if (!term) return undefined;
  const around = text.slice(span[1], span[1] + 60);
  if (/^(?:Sheltered|Displaced|Relocated)$/.test(term) && /\b(?:relief|IDP|refugee) camps?\b/i.test(around))
    return "In Relief Camp";
  if (/Housing/.test(term) && what !== undefined && !homes.test(what)) return undefined;
  return term;
}

const unitOf = ({ what, scope }: Figure): string =>
  (what !== undefined && homes.test(what)) || /^(?:destroyed|damaged|burned|flooded)$/.test(scope ?? "")
    ? "Households"
    : "People";
