import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Bench } from "../run.ts";

interface Cost {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

const source = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)));

const setUp = `
const { loadLanguageModels, loadModels } = await import(${source("pipeline/load.ts")});
const { analyse } = await import(${source("language/analyse.ts")});
const paragraph = "the minister said that ".repeat(43_500);
const models = MODELS;
const started = process.cpuUsage(), from = performance.now();
RUN;
const { user, system } = process.cpuUsage(started);
console.log(JSON.stringify({ cpu: (user + system) / 1e3, wall: performance.now() - from, memory: process.memoryUsage().rss / 1e6 }));
`;

const works: Readonly<Record<string, { readonly models?: string; readonly run: string }>> = {
  "language models loaded": { run: "loadLanguageModels()" },
  "all models of the pipeline loaded": { run: "loadModels()" },
  "a paragraph of a megabyte without a full stop": {
    models: "loadLanguageModels()",
    run: "analyse(paragraph, [{ kind: 'paragraph', span: [0, paragraph.length] }], models)",
  },
};

/** What loading models costs, and what a text without sentences does; each in a process of its own, the median of some runs. Options: how many. */
export const bench: Bench = {
  about: "load time of the models, and a megabyte without a full stop",
  run: (_, options) => {
    const times = Number(options.find((option) => /^\d+$/.test(option)) ?? 5);
    return Object.entries(works)
      .map(([name, { models = "undefined", run }]) => {
        const program = setUp.replace("MODELS", models).replace("RUN", run);
        const costs = Array.from({ length: times }, () => costOf(program));
        const [cpu, wall, memory] = (["cpu", "wall", "memory"] as const).map((part) => median(costs, part));
        return `${name.padEnd(48)} ${cpu} ms of processor, ${wall} ms in all, ${memory} MB after it`;
      })
      .join("\n");
  },
};

function costOf(program: string): Cost {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Cost;
}

function median(costs: readonly Cost[], part: keyof Cost): string {
  const sorted = costs.map((cost) => cost[part]).sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] as number).toFixed(0).padStart(6);
}
