import nlp from "compromise";
import { findFigures } from "../../src/annotate/figures/figures.ts";
import { findTimes } from "../../src/annotate/times/times.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { peers } from "../time-peers.ts";

interface Text {
  readonly text: string;
  readonly dct?: string;
}

/** Characters a CPU second of both grammars together on bare text, and of the libraries, on the same articles. */
export const bench: Bench = {
  about: "speed of the grammars of times and figures together, beside chrono-node and compromise",
  run: (gold) => {
    const texts = readRecords<Text>(gold ?? sharedPath("data/time/timebank.ndjson"));
    const readers = {
      "hearsay, times and figures": both,
      "chrono-node, times": peers["chrono-node"],
      "compromise-dates, times": peers["compromise-dates"],
      "compromise, numbers": (text: string) => nlp(text).numbers().json(),
    };
    return Object.entries(readers)
      .map(
        ([name, read]) =>
          `${name}: ${speed(texts, (text, dct) => read?.(text, dct))} k characters a CPU second`,
      )
      .join("\n");
  },
};

function both(text: string, dct: string | undefined): number {
  const article = articleFromText(text, dct ? { published: { value: dct, from: "given" } } : {});
  const analysis = { text: article.text, sentences: [], names: [] };
  const times = findTimes({ article, analysis });
  return findFigures({ article, analysis, entities: [], times }).length;
}

/** Thousands of characters a second, once warm. */
function speed(texts: readonly Text[], read: (text: string, dct: string | undefined) => unknown): number {
  for (const { text, dct } of texts.slice(0, 40)) read(text, dct);
  const started = process.cpuUsage();
  for (const { text, dct } of texts) read(text, dct);
  const { user, system } = process.cpuUsage(started);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.round((size / (user + system)) * 1000);
}
