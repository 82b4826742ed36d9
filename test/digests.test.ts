import { expect, test } from "vitest";
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
