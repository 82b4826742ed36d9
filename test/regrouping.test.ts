import { expect, test } from "vitest";
import { digestChanged } from "../src/ingest/digests.ts";
import { link } from "../src/ingest/link.ts";
import { openLedger } from "../src/ledger/open.ts";
import type { Ledger } from "../src/ledger/ledger.ts";
import { appOf } from "../src/serve/app.tsx";
import { linksOf } from "../src/serve/links.ts";
import { ferryCoverage } from "./browser/coverage.ts";
import { ferryEntry } from "./browser/ferry.ts";

/** The ferry coverage linked for itself, in this order. */
async function linked(entries = ferryCoverage, ledger?: Ledger) {
  const own = ledger ?? (await openLedger(":memory:"));
  await own.record(entries.map(ferryEntry));
  await link(own);
  await digestChanged(own);
  let minute = 0;
  const now = () => `2025-09-10T10:${String(minute++).padStart(2, "0")}:00Z`;
  const app = appOf(own, { author: "ana", now });
  return { ledger: own, app, links: linksOf(own) };
}

type App = Awaited<ReturnType<typeof linked>>["app"];

async function posted(app: App, fields: readonly (readonly [string, string])[]): Promise<string> {
  const answer = await app.request("/corrections", {
    method: "POST",
    body: new URLSearchParams(fields.map((field) => [...field])),
  });
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

/** The articles of every story, as sets in a fixed order. */
async function groups(ledger: Ledger): Promise<string[]> {
  const { stories } = await ledger.links.stories();
  const found = await Promise.all(stories.map(({ id }) => ledger.links.story(id)));
  return found.map((one) => (one?.story.articles ?? []).toSorted().join(" ")).toSorted();
}

const undone = (location: string) => new URL(location, "http://here").searchParams.get("done") ?? "";

test("two stories put together are one everywhere, keep both old addresses, and are two again when it is taken back", async () => {
  const { ledger, app } = await linked();
  const before = await groups(ledger);
  expect(before.length).toBeGreaterThan(1);
  const [one, other] = (await ledger.links.stories()).stories;
  const location = await posted(app, [
    ["action", "merge"],
    ["kind", "story"],
    ["finding", one!.id],
    ["into", `/stories/${other!.id}`],
  ]);
  expect((await groups(ledger)).length).toBe(before.length - 1);
  const page = await (await app.request(location)).text();
  expect(page).toContain("Put a story together with another");
  for (const { id } of [one!, other!])
    expect((await ledger.links.story(id))?.story.articles.length).toBe(one!.articles + other!.articles);
  await posted(app, [
    ["action", "undo"],
    ["undo", undone(location)],
  ]);
  expect(await groups(ledger)).toEqual(before);
});

test("articles made a story of their own leave it, and what people said holds for what is added and linked later", async () => {
  const { ledger, app } = await linked(ferryCoverage.slice(0, -1));
  const largest = (await ledger.links.stories()).stories.toSorted((a, b) => b.articles - a.articles)[0]!;
  const { articles } = (await ledger.links.story(largest.id))!.story;
  const leaving = articles[1]!;
  const location = await posted(app, [
    ["action", "split"],
    ["kind", "story"],
    ["finding", largest.id],
    ["in", leaving],
  ]);
  expect(await ledger.links.storyOf(leaving)).not.toBe(await ledger.links.storyOf(articles[0]!));
  expect(location).toContain(`/stories/${await ledger.links.storyOf(articles[0]!)}`);
  await linked(ferryCoverage, ledger);
  expect(await ledger.links.storyOf(leaving)).not.toBe(await ledger.links.storyOf(articles[0]!));
});

test("stories come out the same whether people spoke before or after coverage came", async () => {
  const late = await linked();
  const largest = (await late.ledger.links.stories()).stories.toSorted((a, b) => b.articles - a.articles)[0]!;
  const { articles } = (await late.ledger.links.story(largest.id))!.story;
  await posted(late.app, [
    ["action", "split"],
    ["kind", "story"],
    ["finding", largest.id],
    ["in", articles.at(-1)!],
  ]);
  const early = await openLedger(":memory:");
  for (const correction of await late.ledger.corrections()) await early.correct(correction);
  for (const entry of ferryCoverage.toReversed()) await linked([entry], early);
  expect(await groups(early)).toEqual(await groups(late.ledger));
});

test("two claims put together are one with the sayings of both, both addresses open it, and taking it back parts them", async () => {
  const { app, ledger, links } = await linkedAsOne();
  const [one, other] = (await links.story("alder"))!.claims;
  const location = await posted(app, [
    ["action", "merge"],
    ["kind", "claim"],
    ["finding", one!.id],
    ["into", other!.id],
  ]);
  const merged = (await links.claim(one!.id))!.claim;
  expect(merged.sayings.length).toBe(one!.sayings.length + other!.sayings.length);
  expect((await links.claim(other!.id))!.claim).toEqual(merged);
  expect(await (await app.request(location)).text()).toContain("Put a claim together with another");
  await posted(app, [
    ["action", "undo"],
    ["undo", undone(location)],
  ]);
  expect((await links.claim(one!.id))!.claim).toEqual(one);
  await ledger.close();
});

test("sayings made a claim of their own leave the claim they were in", async () => {
  const { app, ledger, links } = await linkedAsOne();
  const claim = (await links.story("alder"))!.claims.find(({ sayings }) => sayings.length > 1)!;
  const { article, span } = claim.sayings.at(-1)!;
  await posted(app, [
    ["action", "split"],
    ["kind", "claim"],
    ["finding", claim.id],
    ["in", `${article} ${span[0]} ${span[1]}`],
  ]);
  const claims = (await links.story("alder"))!.claims;
  const holds = claims.filter(({ sayings }) =>
    sayings.some((saying) => saying.article === article && saying.span[0] === span[0]),
  );
  expect(holds.every(({ id }) => id !== claim.id)).toBe(true);
  await ledger.close();
});

/** All the ferry coverage as one story. */
async function linkedAsOne() {
  const all = await linked();
  const articles = ferryCoverage.map(({ article }) => article.id);
  await all.ledger.links.write({
    stories: [
      {
        story: { id: "alder", title: "Ferry", articles },
        outlets: 4,
        origins: { least: 2, most: 3, list: [] },
      },
    ],
  });
  await digestChanged(all.ledger);
  return all;
}
