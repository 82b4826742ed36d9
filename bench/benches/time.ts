import { findTimes } from "../../src/annotate/times/times.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Record {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

/** Time expressions against TIMEX3 gold; `errors` prints what differs. */
export const bench: Bench = {
  about: "time expressions against TIMEX3 gold",
  run: (gold = sharedPath("data/time/timebank.ndjson"), options) => {
    const records = readRecords<Record>(gold);
    const started = process.cpuUsage();
    const answers = records.map(({ id, text, dct }) => ({ id, timex: timexOf(text, dct) }));
    const { user, system } = process.cpuUsage(started);
    const size = records.reduce((sum, { text }) => sum + text.length, 0);
    const rate = `${((size / (user + system)) * 1000).toFixed(0)} k characters a CPU second`;
    return `${score("time.mjs", gold, ndjson(answers), options.includes("errors") ? ["--errors", "2000"] : [])}${rate}`;
  },
};

/** What the product finds, in the gold's form. */
function timexOf(text: string, dct: string | undefined): object[] {
  const article = articleFromText(text, dct ? { published: { value: dct, from: "given" } } : {});
  return findTimes({ article, analysis: { text, sentences: [], names: [] } }).map(
    ({ span, type, value }) => ({
      start: span[0],
      end: span[1],
      type,
      value,
    }),
  );
}
