import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type TollPoint, tollsIn } from "../crisis.ts";
import type { Bench } from "../run.ts";

/** A point of a death-toll series as a person judged it: `missed` is a toll that was told and not found. */
interface Judgement {
  readonly event: string;
  readonly update: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly judgement: "right" | "wrong scope" | "wrong value" | "missed";
}

const file = join(dirname(fileURLToPath(import.meta.url)), "../crisis-judgements.json");

/** Death tolls over crises, drawn, and held against a table judged by hand. */
export const bench: Bench = {
  about: "death tolls over crises told in dated updates, against a table judged by hand",
  run: (gold) => {
    const judged = JSON.parse(readFileSync(file, "utf8")) as Judgement[];
    const lines: string[] = [];
    const sums = { right: 0, wrong: 0, missed: 0, unjudged: 0 };
    for (const event of new Set(judged.map((one) => one.event))) {
      const own = judged.filter((one) => one.event === event);
      const { points } = tollsIn(event, gold);
      lines.push(event, ...drawn(points));
      for (const point of points) {
        const verdict = own.find((one) => isAt(one, point));
        if (!verdict || verdict.judgement === "missed") sums.unjudged++;
        else if (verdict.judgement === "right" && verdict.low === point.low && verdict.high === point.high)
          sums.right++;
        else sums.wrong++;
      }
      sums.missed += own.filter(
        (one) => /^(?:missed|right)$/.test(one.judgement) && !points.some((point) => isAt(one, point)),
      ).length;
    }
    const all = sums.right + sums.wrong + sums.missed;
    const share = ((100 * sums.right) / all).toFixed(1);
    return [
      ...lines,
      `right ${share}%: ${sums.right} right, ${sums.wrong} wrong, ${sums.missed} missed of ${all} judged; ${sums.unjudged} not judged`,
    ].join("\n");
  },
};

const isAt = (a: { update: number; start: number; end: number }, b: TollPoint): boolean =>
  a.update === b.update && a.start < b.end && b.start < a.end;

/** One line a day and value, a bar as long as the value beside the highest. */
function drawn(points: readonly TollPoint[]): string[] {
  const most = Math.max(...points.map(({ high }) => high));
  const groups = Map.groupBy(points, ({ asOf, low, high }) => `${asOf} ${low} ${high}`);
  return [...groups.values()].map((group) => {
    const [{ asOf, low, high, by }] = group as [TollPoint, ...TollPoint[]];
    const value = low === high ? `${low}` : `${low}-${high}`;
    const bar = "#".repeat(Math.max(1, Math.round((40 * high) / most)));
    return `  ${asOf.padEnd(10)} ${bar.padEnd(40)} ${value} ${by ?? ""} (${group.length} updates)`;
  });
}
