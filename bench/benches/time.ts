import { findTimes } from "../../src/annotate/times/times.ts";
import { analyse, type LanguageModels } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { type Peer, peers } from "../time-peers.ts";

interface Record {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

/** Time expressions against TIMEX3 gold. `bare` goes without tags and trees, `errors` prints what differs, `peers` runs the libraries on the same input too. */
export const bench: Bench = {
  about: "time expressions against TIMEX3 gold",
  run: (gold = sharedPath("data/time/timebank.ndjson"), options) => {
    const errors = options.includes("errors") ? ["--errors", "2000"] : [];
    const { language } = loadModels().annotate;
    const ours = report(gold, timexWith(options.includes("bare") ? undefined : language), errors);
    if (!options.includes("peers")) return ours;
    const others = Object.entries(peers).map(([name, peer]) => `\n${name}\n${report(gold, peer, errors)}`);
    return [`hearsay\n${ours}`, ...others].join("\n");
  },
};

function report(gold: string, peer: Peer, errors: readonly string[]): string {
  const records = readRecords<Record>(gold);
  for (const { text, dct } of records.slice(0, 20)) peer(text, dct);
  const started = process.cpuUsage();
  const answers = records.map(({ id, text, dct }) => ({ id, timex: peer(text, dct) }));
  const { user, system } = process.cpuUsage(started);
  const size = records.reduce((sum, { text }) => sum + text.length, 0);
  return `${score("time.mjs", gold, ndjson(answers), errors)}${((size / (user + system)) * 1000).toFixed(0)} k characters a CPU second`;
}

/** What the product finds, in the gold's form; without models on bare text. */
function timexWith(models: LanguageModels | undefined): Peer {
  return (text, dct) => {
    const article = articleFromText(text, dct ? { published: { value: dct, from: "given" } } : {});
    const analysis = models ? analyse(text, article.blocks, models) : { text, sentences: [], names: [] };
    return findTimes({ article, analysis }).map(({ span, type, value }) => ({
      start: span[0],
      end: span[1],
      type,
      value,
    }));
  };
}
