import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry, Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { articleFromText } from "../read/plain.ts";
import { hashOf } from "../text/id.ts";
import { link } from "./link.ts";

/** A paragraph of invented news; each number another one. */
const paragraphs = [
  "A crane fell into the river at Oskerhaven on Monday morning, killing two fitters and cutting the harbour railway, the port police said.",
  "The crane, which was forty metres high, had been inspected in spring, according to the harbour office, and was due to be replaced next year.",
  "“I heard a sound like a ship being torn open and then nobody said anything at all,” said Jorun Falk, who drives a tug in the inner basin.",
  "Ferries to the Lower Skerries were cancelled until Wednesday and the fish auction moved to the north quay, where stalls had been put up overnight.",
  "The mayor asked for patience and said that the town would pay for the funerals of both men, whose families live in the Tollbooth quarter.",
];

interface Facts {
  readonly site: string;
  readonly title: string;
  readonly at: string;
  readonly byline?: string;
}

function entryOf(text: string, { site, title, at, byline }: Facts): Entry {
  const article = articleFromText(text, {
    site,
    title,
    published: { value: at, from: "given" },
    language: "en",
    ...(byline ? { byline } : {}),
  });
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const annotation = { article: article.id, version: "1", sentences: [], ...none };
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  return {
    document: { bytes },
    hash: hashOf(bytes),
    version: "1",
    articles: [{ article, annotation }],
    problems: [],
  };
}

const crane = "Crane falls into river at Oskerhaven";
const wire = entryOf(`OSKERHAVEN, June 3 (NPA) — ${paragraphs.join("\n\n")}`, {
  site: "Norrick Press Agency",
  title: crane,
  at: "2025-06-03T08:10:00Z",
});
const copy = entryOf(paragraphs.slice(0, 4).join("\n\n"), {
  site: "Skerry Post",
  title: "Two die as crane falls at Oskerhaven",
  at: "2025-06-03T09:30:00Z",
  byline: "NPA",
});
const uncredited = entryOf(paragraphs.slice(0, 3).join("\n\n"), {
  site: "Daily Lamp",
  title: "Horror as crane falls into Oskerhaven river",
  at: "2025-06-03T11:00:00Z",
});
const own = entryOf(
  "Neighbours laid flowers on the quay at Oskerhaven where a crane fell into the river and killed two fitters.\n\nA retired rigger, Ansgar Holt, said that the crane had leaned for weeks and that the harbour had known.",
  { site: "Oskerhaven Echo", title: "Oskerhaven mourns fitters killed by crane", at: "2025-06-03T18:00:00Z" },
);
const all = [wire, copy, uncredited, own];

async function linked(entries: readonly Entry[], between = false): Promise<Ledger> {
  const ledger = await openLedger(":memory:");
  for (const entry of entries) {
    await ledger.record([entry]);
    if (between) await link(ledger);
  }
  await link(ledger);
  return ledger;
}

const idOf = (entry: Entry) => entry.articles[0]!.article.id;

/** Everything that links say, as one string. */
async function told({ links }: Ledger): Promise<string> {
  const { stories } = await links.stories();
  return JSON.stringify(await Promise.all(stories.map(({ id }) => links.story(id))));
}

test("an agency's report and its copies are one origin, the local paper's own another", async () => {
  const { links } = await linked(all);
  const [story] = (await links.stories()).stories;
  expect(story).toMatchObject({ articles: 4, outlets: 4, origins: { least: 2, most: 2 } });
  const found = await links.story(story!.id);
  expect(found?.origins.list.map(({ name }) => name)).toEqual(["Norrick Press Agency", "Oskerhaven Echo"]);
  expect(found?.copies.map(({ from, to, relation }) => [from, to, relation])).toEqual(
    [copy, uncredited]
      .map((entry) => [idOf(wire), idOf(entry), "trimmed"])
      .sort((a, b) => (a[1]! < b[1]! ? -1 : 1)),
  );
  expect((await links.copies(idOf(copy)))[0]?.reasons.map(({ kind }) => kind)).toContain("credit-line");
});

test("what comes out does not depend on the order of arrival, nor on how many came at once", async () => {
  const expected = await told(await linked(all));
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.boolean(),
      async (entries, between) => {
        expect(await told(await linked(entries, between))).toBe(expected);
      },
    ),
    { numRuns: 10 },
  );
});

test("what many quote that share nothing else is nobody's text, in whatever order they come", async () => {
  const quoted =
    "“We shall find out why the crane fell and who let it stand there through two winters,” the harbour minister told parliament on Thursday evening.";
  const facts = (site: string) => ({ site, title: `${site} on the crane`, at: "2025-06-05T20:00:00Z" });
  const told = (n: number) => Array.from({ length: 120 }, (_, i) => `word${n}x${i}`).join(" ");
  const entries = [
    ...[1, 2, 3, 4, 5, 6].map((n) => entryOf(`${told(n)}.\n\n${quoted}`, facts(`Paper ${n}`))),
    ...["Lamp", "Post", "Echo", "Bell", "Gull", "Tern", "Crow"].map((site) =>
      entryOf(`${paragraphs.join("\n\n")}\n\n${quoted}`, facts(site)),
    ),
  ];
  const sharedBy = async (order: readonly Entry[]) => {
    const { links } = await linked(order, true);
    return (await links.reuses(order.map(idOf))).map(({ a, b, words }) => [a, b, words].join(" "));
  };
  const expected = await sharedBy(entries);
  expect(expected).toHaveLength(21);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (order) => {
      expect(await sharedBy(order)).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

test("a copy whose original is not held goes back to the agency it names", async () => {
  const { links } = await linked([copy]);
  expect(await links.descent(idOf(copy))).toMatchObject({ standing: "copy", origin: { name: "NPA" } });
});

test("an original that arrives late moves the origin of those that were there", async () => {
  const ledger = await linked([uncredited, copy]);
  expect((await ledger.links.descent(idOf(uncredited)))?.origin.article).not.toBe(idOf(wire));
  await ledger.record([wire]);
  await link(ledger);
  for (const entry of [copy, uncredited])
    expect((await ledger.links.descent(idOf(entry)))?.origin.article).toBe(idOf(wire));
});

test("a story keeps answering to the id it had before an earlier article came", async () => {
  const ledger = await linked([copy, uncredited]);
  const [before] = (await ledger.links.stories()).stories;
  await ledger.record([wire]);
  await link(ledger);
  expect((await ledger.links.story(before!.id))?.story.articles).toEqual([wire, copy, uncredited].map(idOf));
});

test("an article that its document gives no more leaves its story", async () => {
  const ledger = await linked(all);
  await ledger.record([{ ...wire, version: "2", articles: [] }]);
  await link(ledger);
  const [story] = (await ledger.links.stories()).stories;
  expect(story?.articles).toBe(3);
  expect((await ledger.links.descent(idOf(copy)))?.origin).toEqual({ name: "NPA" });
});
