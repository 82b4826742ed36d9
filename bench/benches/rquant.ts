import numbers from "@microsoft/recognizers-text-number";
import measures from "@microsoft/recognizers-text-number-with-unit";
import nlp from "compromise";
import { figureReader } from "../figures.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { quantitiesOf } from "./figures.ts";

interface Sentence {
  readonly id: string;
  readonly text: string;
}

/** The four sets of R-Quant, and with `peer` compromise's and Recognizers-Text's numbers on the same sentences and on NewsQuant's, with their speed. */
export const bench: Bench = {
  about:
    "R-Quant's ages, sums, dimensions and temperatures; option peer: compromise's and Recognizers-Text's numbers beside ours",
  run: (gold, options) => {
    const files = gold
      ? [gold]
      : ["age", "currency", "dimension", "temperature"].map((name) =>
          sharedPath("data/figures", `rquant-${name}.ndjson`),
        );
    if (options.includes("peer")) files.unshift(sharedPath("data/figures/newsquant-dev.ndjson"));
    const read = figureReader({ durations: true, bare: options.includes("bare") });
    const ours = (text: string): object[] => quantitiesOf(read(text));
    return files
      .flatMap((file) => {
        const sentences = readRecords<Sentence>(file);
        const name = /[^/]+(?=\.ndjson)/.exec(file)?.[0] ?? file;
        const lines = [`${name}: ${measured(file, sentences, ours)}`];
        if (options.includes("peer"))
          for (const [peer, numbersOf] of Object.entries(peers))
            lines.push(`${name}, ${peer}: ${measured(file, sentences, numbersOf)}`);
        return lines;
      })
      .join("\n");
  },
};

/** Value, unit and change F1 of one reader, and its characters a CPU second. */
function measured(file: string, sentences: readonly Sentence[], read: (text: string) => object[]): string {
  for (const { text } of sentences.slice(0, 50)) read(text);
  const started = process.cpuUsage();
  const answer = sentences.map(({ id, text }) => ({ id, quantities: read(text) }));
  const { user } = process.cpuUsage(started);
  const size = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const printed = score("figures.mjs", file, ndjson(answer));
  const f1 = (row: string): string =>
    new RegExp(`^${row.replace("+", "\\+")} .*F1 ([\\d.]+)`, "m").exec(printed)?.[1] ?? "-";
  return `value ${f1("value")} / + unit ${f1("value+unit")} / + change ${f1("value+change")}; ${Math.round((size / user) * 1000)} k characters a CPU second`;
}

interface PeerNumber {
  readonly number?: { readonly num?: number | null; readonly unit?: string };
}

const peers = { compromise: withCompromise, "Recognizers-Text": withRecognizers };

/** Compromise's numbers, its unit singular in lower case. */
function withCompromise(text: string): object[] {
  return (nlp(text).numbers().json() as PeerNumber[])
    .filter(({ number }) => typeof number?.num === "number")
    .map(({ number }) => ({
      value: number?.num,
      change: "=",
      normalizedUnit: number?.unit?.toLowerCase().replace(/([^s])s$/, "$1") ?? "-",
    }));
}

interface Measure {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution: { readonly value?: string | null; readonly unit?: string } | null;
}

/** Sums, dimensions, temperatures, ages, percentages, and the plain numbers that none of them holds. */
function withRecognizers(text: string): object[] {
  const found = [
    measures.recognizeCurrency,
    measures.recognizeDimension,
    measures.recognizeTemperature,
    measures.recognizeAge,
    numbers.recognizePercentage,
    numbers.recognizeNumber,
  ].flatMap((recognize) => recognize(text, "en-us") as unknown as Measure[]);
  return found
    .filter((one, i) => !found.slice(0, i).some(({ start, end }) => start <= one.end && one.start <= end))
    .filter(({ resolution }) => Number.isFinite(Number.parseFloat(resolution?.value ?? "")))
    .map(({ resolution, typeName }) => ({
      value: Number.parseFloat(resolution?.value ?? ""),
      change: "=",
      normalizedUnit:
        typeName === "percentage"
          ? "percentage"
          : (resolution?.unit?.toLowerCase().replace(/([^s])s$/, "$1") ?? "-"),
    }));
}
