import { readFileSync } from "node:fs";
import { join } from "node:path";
import { casualtiesIn } from "../../src/annotate/figures/casualties.ts";
import { type TallyModel, tallyOf } from "../../src/annotate/figures/tally.ts";
import { type Incident, inDateOrder } from "../incidents.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";

/** Killed, injured and both, exact for each incident, from its articles. Option `model=FILE`. */
export const bench: Bench = {
  about: "shootings: people killed and injured, from each incident's articles",
  run: (gold, options) => {
    const file =
      options.find((option) => option.startsWith("model="))?.slice(6) ??
      join(import.meta.dirname, "../../models/figures/casualties.json");
    const model = JSON.parse(readFileSync(file, "utf8")) as TallyModel;
    const incidents = readRecords<Incident>(gold ?? sharedPath("data/figures/incidents-dev.ndjson.gz"));
    let [killed, injured, both, all] = [0, 0, 0, 0];
    for (const { gold: want, docs } of incidents) {
      const toll = tallyOf(
        inDateOrder(docs).map(({ title, content }) => casualtiesIn(title ?? "", content)),
        model,
      );
      if (!want) continue;
      all++;
      const [k, i] = [toll.killed === want.num_killed, toll.injured === want.num_injured];
      if (k) killed++;
      if (i) injured++;
      if (k && i) both++;
    }
    const share = (n: number): string => `${((100 * n) / all).toFixed(1)}%`;
    return `${all} incidents: killed ${share(killed)}, injured ${share(injured)}, both ${share(both)}`;
  },
};
