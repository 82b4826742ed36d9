import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { link } from "../../src/ingest/link.ts";
import { outdatedIn } from "../../src/ingest/outdated.ts";
import type { Entry, Ledger } from "../../src/ledger/ledger.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { loadPageModel } from "../../src/pipeline/load.ts";
import { read } from "../../src/read/read.ts";
import type { Descent } from "../../src/schema/link.ts";
import { hashOf } from "../../src/text/id.ts";

const folder = fileURLToPath(new URL("../../examples/torrevane", import.meta.url));
const files = readdirSync(folder).sort();

/** What is true of the sample coverage: who took which text from whom, and how. All others are reports of their own. */
const truth: Readonly<Record<string, { from: string; relation?: string; standing: Descent["standing"] }>> = {
  "02": { from: "01", relation: "exact", standing: "copy" },
  "03": { from: "01", relation: "edited", standing: "copy" },
  "05": { from: "04", relation: "trimmed", standing: "copy" },
  "09": { from: "08", relation: "merged", standing: "partly-copied" },
  "11": { from: "10", standing: "retold" },
  "13": { from: "12", relation: "edited", standing: "copy" },
};

const numbers = new Map<string, string>();

function entryOf(file: string): Entry {
  const bytes = readFileSync(join(folder, file));
  const document = { bytes, path: file };
  const [article] = read(document, { pageModel: loadPageModel() }).articles;
  if (!article) throw new Error(`no article in ${file}`);
  numbers.set(article.id, file.slice(0, 2));
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const annotation = { article: article.id, version: "1", sentences: [], ...none };
  return { document, hash: hashOf(bytes), version: "1", articles: [{ article, annotation }], problems: [] };
}

async function linked(entries: readonly Entry[]): Promise<Ledger> {
  const ledger = await openLedger(":memory:");
  for (const entry of entries) {
    await ledger.record([entry]);
    await link(ledger);
  }
  return ledger;
}

async function found({ links }: Ledger) {
  const { stories } = await links.stories();
  const record = await links.story(stories[0]!.id);
  const called = (id: string | undefined) => numbers.get(id ?? "") ?? "not held";
  return {
    stories: stories.length,
    taken: Object.fromEntries(
      record!.descents
        .filter(({ standing }) => standing !== "original")
        .map(({ article, standing, from }) => {
          const copy = record!.copies.find(({ to }) => to === article);
          const relation = copy ? { relation: copy.relation } : {};
          return [called(article), { from: called(from[0]?.article), standing, ...relation }];
        })
        .sort(([a], [b]) => (a! < b! ? -1 : 1)),
    ),
    origins: record!.origins.list.map(({ name, sure, articles }) => ({
      name,
      sure,
      articles: articles.map(called).sort().join(" "),
    })),
  };
}

let entries: Entry[];
beforeAll(() => {
  entries = files.map(entryOf);
});

test("of the sample coverage every copy, its source and its kind are found, whatever the order", async () => {
  const forwards = await found(await linked(entries));
  expect(forwards).toMatchObject({ stories: 1, taken: truth });
  expect(Object.keys(forwards.taken).sort()).toEqual(Object.keys(truth).sort());
  expect(await found(await linked(entries.toReversed()))).toEqual(forwards);
}, 30_000);

test("the sample coverage goes back to six origins surely, and perhaps to a seventh that retells", async () => {
  const { origins } = await found(await linked(entries));
  expect(origins).toEqual([
    { name: "Calveran Press Agency", sure: true, articles: "01 02 03 12 13" },
    { name: "Northwire", sure: true, articles: "04 05 08 09 14" },
    { name: "Harbour Watch", sure: true, articles: "10 11" },
    { name: "The Sant Orle Gazette", sure: true, articles: "09 15" },
    { name: "Calvera State Television", sure: true, articles: "06" },
    { name: "The Torrevane Courier", sure: true, articles: "07" },
    { name: "Dremland Times", sure: false, articles: "11" },
  ]);
}, 30_000);

test("nobody in the sample coverage carries the number that one of its papers corrected", async () => {
  const ledger = await linked(entries);
  const [story] = (await ledger.links.stories()).stories;
  expect(await outdatedIn(ledger, (await ledger.links.story(story!.id))!.story.articles)).toEqual([]);
}, 30_000);
