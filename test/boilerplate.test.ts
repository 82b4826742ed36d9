import { expect, test } from "vitest";
import { recurrencesIn } from "../src/ingest/boilerplate.ts";
import { type AddOptions, add } from "../src/ingest/add.ts";
import { articleText } from "../src/export/text.ts";
import { exportLines } from "../src/export/lines.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";
import { appOf } from "../src/serve/app.tsx";
import type { Document } from "../src/schema/document.ts";

const call =
  "Sign up for our free letter, written by Karla Weyl, and get the best forty stories of the week in your inbox every morning.";
const background =
  "Nine people died when the ferry Adele struck the pier of Orm in heavy fog on the second of May, and the harbour has been shut since.";

const stories: Readonly<Record<string, readonly string[]>> = {
  "Damaged vessel reaches basin": [
    "The ferry Adele was towed into the basin of Orm at dawn on Monday with a hole below her waterline, the harbour master said.",
    background,
  ],
  "Divers find bell": [
    "Divers went down to the Adele twice on Tuesday and found her bell, which they brought ashore, according to the coast guard.",
    background,
  ],
  "Owners promise money": [
    "The owners of the Adele will pay for the funerals of all who died, their lawyer said on Wednesday in the town hall of Orm.",
    background,
  ],
  "Drought shrinks harvest": [
    "Growers in the valley expect the smallest wheat harvest in a decade after eleven dry weeks, the growers' union said on Monday.",
  ],
  "Singers return to mill": [
    "A choir of sixty filled the old mill on Friday for the first concert since its roof was mended, the council said in a note.",
  ],
};

function pageOf([title, paragraphs]: [string, readonly string[]]): Document {
  const body = [...paragraphs, call].map((words) => `<p>${words}</p>`).join("");
  const html = `<html><head><title>${title}</title><meta property="og:site_name" content="Orm Post"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const url = `https://ormpost.example/${title.toLowerCase().replaceAll(" ", "-")}`;
  return { bytes: new TextEncoder().encode(html), contentType: "text/html", url };
}

const pages = Object.entries(stories).map(pageOf);

/** Another revision of the last page. */
const revision = pageOf([
  "Singers return to mill",
  [
    "A choir of seventy filled the old mill on Friday for the first concert since its roof was mended, the council said later.",
  ],
]);

async function* found(documents: readonly Document[]) {
  for (const document of documents) yield { document };
}

/** A ledger to which pages were added, a call for each group of them. */
async function added(groups: readonly (readonly Document[])[], options: AddOptions = {}): Promise<Ledger> {
  const ledger = await openLedger(":memory:");
  for (const group of groups) await add(found(group), ledger, { workers: 1, ...options });
  return ledger;
}

/** All that a ledger holds of its articles, their stories and what they share. */
async function heldIn(ledger: Ledger): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportLines(ledger.articles(), [], "ndjson")) lines.push(line);
  const { stories: listed } = await ledger.links.stories({});
  const records = await Promise.all(listed.map(({ id }) => ledger.links.story(id)));
  return [...lines, JSON.stringify(records)].join("");
}

const markedIn = async (ledger: Ledger) => {
  const marked = new Map<string, string[]>();
  for await (const { article, annotation } of ledger.articles()) {
    const blocks = article.blocks.filter(({ boilerplate }) => boilerplate);
    const found = [...annotation.sentences, ...annotation.times.map((time) => time.span)];
    for (const { span } of blocks)
      expect(found.filter(([start]) => start >= span[0] && start < span[1])).toEqual([]);
    marked.set(
      article.title ?? "",
      blocks.map(({ span }) => article.text.slice(...span)),
    );
  }
  return marked;
};

test("what recurs on a site is learnt, kept in the text and not annotated; a story's background is left alone", async () => {
  const ledger = await added([pages]);
  const marked = await markedIn(ledger);
  expect([...marked.values()]).toEqual(pages.map(() => [call]));
  const { articles } = await ledger.list({ words: "vessel" });
  const article = await ledger.article(articles[0]?.id ?? "");
  const [recurrence, ...others] = await recurrencesIn(ledger, article!.article);
  expect(others).toEqual([]);
  expect(article!.article.text.slice(...recurrence!.span)).toBe(call);
  expect([recurrence!.pages, recurrence!.articles.length]).toEqual([5, 5]);
  const [above, below] = articleText(article!, [recurrence!]).split("Not read, for it stands on 5 pages");
  expect([above!.includes(call), below!.includes(call)]).toEqual([false, true]);
  const page = await (await appOf(ledger).request(`/articles/${article!.article.id}`)).text();
  expect(page).toContain("Stands on 5 pages of the site");
  await ledger.close();
}, 120_000);

test("what is learnt depends on the pages, not on their order, the calls they came in or the number of workers", async () => {
  const all = [...pages, revision];
  const whole = await added([all]);
  const expected = await heldIn(whole);
  const other = await added([all.slice(4), all.slice(0, 4).toReversed()], { workers: 2 });
  expect(await heldIn(other)).toBe(expected);
  await add(found(all), whole);
  expect(await heldIn(whole)).toBe(expected);
  expect([await whole.links.gone(), await other.links.gone()]).toEqual([[], []]);
  await Promise.all([whole.close(), other.close()]);
}, 120_000);

test("a run that ends while it learns is taken up by the next, wherever it ended", async () => {
  const calm = await added([pages]);
  const expected = await heldIn(calm);
  await calm.close();
  const end = async () => Promise.reject(new Error("ended"));
  const ends: readonly ((ledger: Ledger) => Ledger)[] = [
    (ledger) => ({ ...ledger, revise: end }),
    (ledger) => ({ ...ledger, revise: (articles) => ledger.revise(articles.slice(0, 2)).then(end) }),
    (ledger) => ({ ...ledger, pageBlocks: { ...ledger.pageBlocks, settle: end } }),
    (ledger) => ({
      ...ledger,
      links: {
        ...ledger.links,
        write: (change) => (change.relinked ? end() : ledger.links.write(change)),
      },
    }),
  ];
  const ledger = await added([pages], { siteMemory: false });
  for (const ending of ends)
    await expect(add(found([]), ending(ledger), { workers: 1 })).rejects.toThrow("ended");
  await add(found([]), ledger, { workers: 1 });
  expect(await heldIn(ledger)).toBe(expected);
  await ledger.close();
}, 240_000);

test("a page that is read otherwise, so that too few hold the block, takes the mark off the others", async () => {
  const ledger = await added([[pages[0]!, pages[3]!, pages[4]!]]);
  expect((await markedIn(ledger)).get("Drought shrinks harvest")).toEqual([call]);
  const [stored] = await ledger.documentsOf((await ledger.list({ words: "mill" })).articles[0]!.id);
  await ledger.record([
    { document: pages[4]!, hash: stored!.hash, version: "next", articles: [], problems: [] },
  ]);
  await add(found([]), ledger, { workers: 1 });
  expect((await markedIn(ledger)).get("Drought shrinks harvest")).toEqual([]);
  await ledger.close();
}, 120_000);

test("site memory can be switched off, and made up for by a later call", async () => {
  const ledger = await added([pages], { siteMemory: false });
  expect([...(await markedIn(ledger)).values()].flat()).toEqual([]);
  await add(found([]), ledger, { workers: 1 });
  expect([...(await markedIn(ledger)).values()]).toEqual(pages.map(() => [call]));
  await ledger.close();
}, 120_000);
