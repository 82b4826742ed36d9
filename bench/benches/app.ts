import { existsSync } from "node:fs";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { hashOf } from "../../src/text/id.ts";
import { generatedAnnotation } from "../annotated.ts";
import type { Bench } from "../run.ts";

const storySize = 12;
const asked = 500;

/**
 * How fast the pages answer over a ledger of generated articles. Options: a number of articles, and a file that keeps the
 * ledger for the next run.
 */
export const bench: Bench = {
  about:
    "first screen, reader, story, claim and search pages over 20,000 generated articles: milliseconds at the median and the 99th of 500",
  run: async (_, options) => {
    const count = Number(options.find((option) => /^\d+$/.test(option)) ?? 20_000);
    const { openLedger, appOf, digestChanged } = await built();
    const ledger = await openLedger(options.find((option) => /\D/.test(option)) ?? ":memory:");
    if ((await ledger.counts()).articles < count) await fill(ledger, count);
    const started = performance.now();
    await digestChanged(ledger);
    const digesting = ((performance.now() - started) / 1000).toFixed(1);
    const ids = await idsIn(ledger);
    const app = appOf(ledger);
    const stories = Array.from({ length: Math.floor(count / storySize) }, (_, i) => `story${i}`);
    const claims = await claimsOf(app, stories.slice(0, 40));
    const kinds: Readonly<Record<string, (i: number) => string>> = {
      "first screen": (i) => `/?page=${1 + (i % 20)}`,
      reader: (i) => `/articles/${ids[(i * 7919) % ids.length]}`,
      story: (i) => `/stories/${stories[(i * 31) % stories.length]}`,
      claim: (i) => `/claims/${claims[i % claims.length]}`,
      search: (i) => searches[i % searches.length] ?? "/search",
    };
    const rows = [];
    for (const [name, path] of Object.entries(kinds)) rows.push(await timed(app, name, path));
    await ledger.close();
    return [
      `${count} articles, ${stories.length} stories, digested in ${digesting} s; ${asked} requests each`,
      ...rows,
    ].join("\n");
  },
};

const searches = [
  "/search?q=flood",
  "/search?q=minister+said",
  "/search?act=deny",
  "/search",
  "/search?q=resid*",
  "/search?q=hospital&act=deny",
];

interface App {
  request(path: string): Response | Promise<Response>;
}

/** The built product: pages are compiled, not run from source. */
async function built(): Promise<{
  openLedger: (path: string) => Promise<Ledger>;
  appOf: (ledger: Ledger) => App;
  digestChanged: (ledger: Ledger) => Promise<void>;
}> {
  const at = (path: string) => new URL(`../../dist/${path}`, import.meta.url);
  if (!existsSync(at("serve/app.js"))) throw new Error("There is no build. Run `npm run build` first.");
  const [{ openLedger }, { appOf }, { digestChanged }] = await Promise.all([
    import(at("ledger/open.js").href),
    import(at("serve/app.js").href),
    import(at("ingest/digests.js").href),
  ]);
  return { openLedger, appOf, digestChanged };
}

async function fill(ledger: Ledger, count: number): Promise<void> {
  for (let from = 0; from < count; from += 600) {
    const articles = Array.from({ length: Math.min(600, count - from) }, (_, i) =>
      generatedAnnotation(from + i),
    );
    await ledger.record(articles.map(entryOf));
    await ledger.links.write({ stories: storiesOf(articles, from) });
  }
}

async function idsIn(ledger: Ledger): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const { articles, total } = await ledger.list({ limit: 500, offset: ids.length });
    ids.push(...articles.map(({ id }) => id));
    if (ids.length >= total) return ids;
  }
}

function entryOf(annotated: AnnotatedArticle) {
  const bytes = new TextEncoder().encode(annotated.article.id);
  return {
    document: { bytes, path: "generated" },
    hash: hashOf(bytes),
    version: "1",
    articles: [annotated],
    problems: [],
  };
}

function storiesOf(articles: readonly AnnotatedArticle[], from: number) {
  const groups = Array.from({ length: Math.floor(articles.length / storySize) }, (_, i) =>
    articles.slice(i * storySize, (i + 1) * storySize),
  );
  return groups.map((group, i) => {
    const days = group.map(({ article }) => article.published?.value ?? "").sort();
    return {
      story: {
        id: `story${from / storySize + i}`,
        title: group[0]?.article.title ?? "",
        articles: group.map(({ article }) => article.id),
        first: days[0] ?? "",
        last: days.at(-1) ?? "",
      },
      outlets: 5,
      origins: {
        least: 2,
        most: 5,
        list: group
          .slice(0, 5)
          .map(({ article }, at) => ({ name: article.site ?? "", sure: at < 2, articles: [article.id] })),
      },
    };
  });
}

async function claimsOf(app: App, stories: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const story of stories) {
    const { claims } = (await (await app.request(`/stories/${story}.json`)).json()) as {
      claims: { id: string }[];
    };
    ids.push(...claims.map(({ id }) => id));
  }
  return ids;
}

/** Wall and processor time: on a busy machine the second is the one to compare. */
async function timed(app: App, name: string, path: (i: number) => string): Promise<string> {
  const [wall, cpu]: [number[], number[]] = [[], []];
  await (await app.request(path(0))).text();
  for (let i = 0; i < asked; i++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const answer = await app.request(path(i));
    await answer.text();
    if (answer.status !== 200) throw new Error(`${path(i)} answered ${answer.status}.`);
    wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
  }
  const at = (times: number[], share: number) =>
    times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const both = (times: number[]) => `median ${at(times, 0.5).toFixed(1)}, 99th ${at(times, 0.99).toFixed(1)}`;
  return `${name.padEnd(14)} wall ms: ${both(wall)}   processor ms: ${both(cpu)}`;
}
