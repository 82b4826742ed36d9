import { type Setting, setting, storyStream } from "../../src/link/stories/stream.ts";
import { termsOf } from "../../src/link/stories/terms.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Record {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly time?: string;
}

/** Stories of a stream of headlines or articles, in file order. Options such as `fade=5` try another setting. */
export const bench: Bench = {
  about: "stories in a stream against labels",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/cluster", "uci_stream.ndjson");
    const records = readRecords<Record>(file);
    const started = process.cpuUsage();
    const answer = cluster(records, settingOf(options));
    const seconds = process.cpuUsage(started).user / 1e6;
    const scored = score("cluster.mjs", file, ndjson(answer));
    return `${scored}\n${Math.round(records.length / seconds)} articles a second`;
  },
};

/** The story of each record, by the first article of it. */
export function cluster(
  records: readonly Record[],
  chosen: Setting = setting,
): { readonly id: string; readonly cluster: string }[] {
  const stream = storyStream(chosen);
  const above = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    while (above.get(root) !== root) root = above.get(root) as string;
    above.set(id, root);
    return root;
  };
  for (const { id, title, text = "", time = "" } of records) {
    const { joins } = stream.place({ article: id, moment: time, terms: termsOf({ title, text }) });
    above.set(id, id);
    for (const other of joins) above.set(rootOf(other), rootOf(id));
  }
  return records.map(({ id }) => ({ id, cluster: rootOf(id) }));
}

function settingOf(options: readonly string[]): Setting {
  const given = new Map(options.map((option) => option.split("=") as [string, string]));
  const number = (name: string, usual: number) => Number(given.get(name) ?? usual);
  return {
    whole: number("whole", setting.whole),
    join: {
      headline: number("headline", setting.join.headline),
      text: number("text", setting.join.text),
    },
    merge: number("merge", setting.merge),
    kin: number("kin", setting.kin),
    fade: number("fade", setting.fade),
    rarity: number("rarity", setting.rarity),
    memory: number("memory", setting.memory),
  };
}
