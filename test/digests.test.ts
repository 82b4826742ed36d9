import { expect, test } from "vitest";
import { briefOf, digestChanged } from "../src/ingest/digests.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { linksOf } from "../src/serve/links.ts";
import { ferryCoverage } from "./browser/coverage.ts";
import { ferryLedger } from "./browser/ferry.ts";

test("a story of the ledger is digested when asked for, its claims and figures found by their ids, and kept", async () => {
  const ledger = await ferryLedger();
  const articles = ferryCoverage.map(({ article }) => article.id);
  const origins = { least: 2, most: 3, list: [] };
  await ledger.links.write({
    stories: [
      {
        story: { id: "ferrya1der", title: "Ferry Alder sinks", articles, last: "2025-09-09" },
        outlets: 4,
        origins,
      },
    ],
  });
  const links = linksOf(ledger);
  expect((await links.stories({ limit: 10, offset: 0 })).stories.map(({ title }) => title)).toEqual([
    "Ferry Alder sinks",
  ]);
  const story = await links.story("ferrya1der");
  expect(story?.claims.length).toBeGreaterThan(0);
  expect(story?.series.length).toBeGreaterThan(0);
  const [claim] = story?.claims ?? [];
  expect((await links.claim(claim?.id ?? ""))?.claim).toEqual(claim);
  const [series] = story?.series ?? [];
  expect((await links.series(series?.id ?? ""))?.series).toEqual(series);
  expect(await links.story("ferrya1der")).toEqual(story);
  await ledger.close();
});

/** The ferry coverage as one story, and its articles of a second outlet as another. */
async function twoStories() {
  const ledger = await ferryLedger();
  const ids = ferryCoverage.map(({ article }) => article.id);
  const origins = { least: 1, most: 1, list: [] };
  const write = (id: string, articles: readonly string[]) =>
    ledger.links.write({ stories: [{ story: { id, title: id, articles }, outlets: 2, origins }] });
  await write("alder", ids.slice(0, 3));
  await write("boats", ids.slice(3));
  return { ledger, ids, write };
}

async function digested(ledger: Ledger, signal?: AbortSignal): Promise<number> {
  let stories = 0;
  await digestChanged(ledger, { onDigest: () => stories++, ...(signal ? { signal } : {}) });
  return stories;
}

test("stories are digested when they change and only then, and a list shows what is contested before it is opened", async () => {
  const { ledger, ids, write } = await twoStories();
  expect(await digested(ledger)).toBe(2);
  expect(await digested(ledger)).toBe(0);
  await write("alder", ids);
  expect(await digested(ledger)).toBe(1);
  const { stories } = await linksOf(ledger).stories({ limit: 10, offset: 0 });
  const story = await linksOf(ledger).story("alder");
  const listed = stories.find(({ id }) => id === "alder");
  expect(story?.series.length).toBeGreaterThan(0);
  expect(listed).toMatchObject(briefOf(story ?? { series: [], changes: [] }));
  await ledger.close();
});

test("a run that was stopped goes on where it was, and digests come out the same whatever was digested before", async () => {
  const { ledger, ids, write } = await twoStories();
  expect(await digested(ledger, AbortSignal.abort())).toBe(0);
  expect(await digested(ledger)).toBe(2);
  await write("alder", ids);
  await digested(ledger);
  const other = await twoStories();
  await other.write("alder", ids);
  await digested(other.ledger);
  expect(await linksOf(ledger).story("alder")).toEqual(await linksOf(other.ledger).story("alder"));
  await Promise.all([ledger.close(), other.ledger.close()]);
});

test("a figure is contested where the last words of its sources differ, and not where one of them has moved on", () => {
  const point = (by: string, value: number, stale = false) => ({
    low: value,
    high: value,
    approximate: false,
    by,
    stale,
    evidence: [],
  });
  const contested = (...points: ReturnType<typeof point>[]) =>
    briefOf({ series: [{ id: "dead", what: "person", points }], changes: [] }).contested;
  expect(contested(point("hospital", 41), point("ministry", 23))).toEqual([
    { id: "dead", what: "person", low: 23, high: 41 },
  ]);
  expect(contested(point("hospital", 12), point("hospital", 41))).toEqual([]);
  expect(contested(point("hospital", 41), point("ministry", 23, true))).toEqual([]);
});
