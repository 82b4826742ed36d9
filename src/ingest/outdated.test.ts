import { expect, test } from "vitest";
import type { Entry, Ledger } from "../ledger/ledger.ts";
import { openLedger } from "../ledger/open.ts";
import { articleFromText } from "../read/plain.ts";
import type { OutdatedText } from "../schema/link.ts";
import { hashOf } from "../text/id.ts";
import { link } from "./link.ts";
import { outdatedIn } from "./outdated.ts";

/** A report of an invented event with one number and one name that may be changed. */
const report = (dead: string, mayor = "Ilka Brandt") =>
  [
    `A crane fell into the river at Oskerhaven on Monday morning, killing ${dead} fitters and cutting the harbour railway, the port police said.`,
    "The crane, which was forty metres high, had been inspected in spring, according to the harbour office, and was due to be replaced next year.",
    `The mayor, ${mayor}, asked for patience and said that the town would pay for the funerals, since the families live in the Tollbooth quarter.`,
    "Ferries to the Lower Skerries were cancelled until Wednesday and the fish auction moved to the north quay, where stalls had been put up overnight.",
  ].join("\n\n");

interface Facts {
  readonly site: string;
  readonly at: string;
  readonly url?: string;
  readonly title?: string;
}

function entryOf(text: string, { site, at, url, title = "Crane falls into river" }: Facts): Entry {
  const published = { value: at, from: "given" as const };
  const article = articleFromText(text, { site, title, published, ...(url ? { url } : {}) });
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const annotation = { article: article.id, version: "1", sentences: [], ...none };
  const bytes = new TextEncoder().encode(JSON.stringify(article));
  const document = { bytes, ...(url ? { url } : {}) };
  return { document, hash: hashOf(bytes), version: "1", articles: [{ article, annotation }], problems: [] };
}

const agency = { site: "Norrick Press Agency", url: "https://npa.example/crane" };
const first = entryOf(report("two"), { ...agency, at: "2025-06-03T08:10:00Z" });
const copy = entryOf(report("two"), { site: "Skerry Post", at: "2025-06-03T09:30:00Z" });
const fresh = entryOf(report("three"), { site: "Daily Lamp", at: "2025-06-03T15:30:00Z" });

/** What is outdated in the stories of some entries, each with the words that copies still carry. */
async function carried(entries: readonly Entry[]): Promise<{ kind: string; words: string; in: string[] }[]> {
  const ledger = await openLedger(":memory:");
  await ledger.record(entries);
  await link(ledger);
  const { stories } = await ledger.links.stories();
  const found: OutdatedText[] = [];
  for (const { id } of stories)
    found.push(...(await outdatedIn(ledger, (await ledger.links.story(id))!.story.articles)));
  return Promise.all(
    found.map(async ({ kind, words, copies }) => ({
      kind,
      words,
      in: await Promise.all(copies.map((one) => shown(ledger, one))),
    })),
  );
}

async function shown(ledger: Ledger, { article, span }: OutdatedText["copies"][number]): Promise<string> {
  const found = await ledger.article(article);
  return `${found?.article.site}: ${found?.article.text.slice(...span).slice(0, 40)}`;
}

test("a number that a newer revision changes is still in the copies of the older one, not in later ones", async () => {
  const revised = entryOf(report("three"), { ...agency, at: "2025-06-03T12:00:00Z" });
  const expected = [{ kind: "changed", words: "two", in: ["Skerry Post: two"] }];
  expect(await carried([first, copy, revised, fresh])).toEqual(expected);
  expect(await carried([fresh, revised, copy, first])).toEqual(expected);
});

test("what a revision says in other words, the facts being the same, is no correction", async () => {
  const restyled = report("two").replace("asked for patience", "pleaded for patience");
  expect(await carried([first, copy, entryOf(restyled, { ...agency, at: "2025-06-03T12:00:00Z" })])).toEqual(
    [],
  );
});

test("a notice makes it a correction, of a name as well as of a number", async () => {
  const notice = "Correction: An earlier version of this report gave the wrong name for the mayor.";
  const text = `${report("two", "Ilka Brenner")}\n\n${notice}`;
  const corrected = entryOf(text, { ...agency, at: "2025-06-03T12:00:00Z" });
  expect(await carried([first, copy, corrected])).toEqual([
    { kind: "corrected", words: "Brandt", in: ["Skerry Post: Brandt"] },
  ]);
});

test("a notice that names the wrong number finds it in copies though no earlier revision is held", async () => {
  const notice = "Correction: An earlier version of this report said that 12 fitters were killed.";
  const corrected = entryOf(`${report("2")}\n\n${notice}`, { ...agency, at: "2025-06-03T12:00:00Z" });
  const wrong = entryOf(report("12"), { site: "Skerry Post", at: "2025-06-03T09:30:00Z" });
  const right = entryOf(report("2"), { site: "Daily Lamp", at: "2025-06-03T15:30:00Z" });
  expect(await carried([corrected, wrong, right])).toEqual([
    { kind: "corrected", words: notice, in: ["Skerry Post: 12"] },
  ]);
});

test("a text that takes the place of another of its outlet corrects it", async () => {
  const title = "CORRECTED: Crane falls into river";
  const corrected = entryOf(report("three"), { site: agency.site, at: "2025-06-03T12:00:00Z", title });
  expect(await carried([first, copy, corrected])).toEqual([
    { kind: "corrected", words: "two", in: ["Skerry Post: two"] },
  ]);
});

test("of a withdrawn text nothing is left at its address, and the copies are found all the same", async () => {
  const words =
    "This report has been withdrawn because the port police say that no crane fell at Oskerhaven.";
  const withdrawn = entryOf(words, { ...agency, at: "2025-06-04T12:00:00Z" });
  const [found, ...more] = await carried([first, copy, withdrawn]);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ kind: "withdrawn", words });
  expect(found?.in[0]).toMatch(/^Skerry Post: A crane fell into the river/);
});
