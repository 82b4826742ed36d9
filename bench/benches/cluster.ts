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

/**
 * Stories of a stream of headlines or articles, in file order. Options such as `fade=5` try another setting; `again=8` lets the
 * stream go on with itself, each time as many days later as it lasts, and prints the rate at each length alone.
 */
export const bench: Bench = {
  about: "stories in a stream against labels",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/cluster", "uci_stream.ndjson");
    const records = readRecords<Record>(file);
    const again = Number(options.find((option) => option.startsWith("again="))?.slice(6) ?? 1);
    if (again > 1) return ratesOf(records, again, settingOf(options));
    const started = process.cpuUsage();
    const answer = cluster(records, settingOf(options));
    const seconds = process.cpuUsage(started).user / 1e6;
    const scored = score("cluster.mjs", file, ndjson(answer));
    return `${scored}\n${Math.round(records.length / seconds)} articles a second`;
  },
};

/** Articles a second over the stream one to so many times as long. */
function ratesOf(records: readonly Record[], times: number, chosen: Setting): string {
  const moments = records.map(({ time = "" }) => Date.parse(time));
  const day = 86_400_000;
  const span = Math.ceil((Math.max(...moments) - Math.min(...moments)) / day) * day;
  const repeated = (k: number): Record[] =>
    records.map((record, i) => ({
      ...record,
      id: `${record.id} ${k}`,
      time: new Date((moments[i] as number) + k * span).toISOString(),
    }));
  const lengths = Array.from({ length: Math.log2(times) + 1 }, (_, i) => 2 ** i);
  return lengths
    .map((length) => {
      const longer = Array.from({ length }, (_, k) => repeated(k)).flat();
      const started = process.cpuUsage();
      cluster(longer, chosen);
      const seconds = process.cpuUsage(started).user / 1e6;
      return `${longer.length} articles: ${Math.round(longer.length / seconds)} articles a second`;
    })
    .join("\n");
}

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
