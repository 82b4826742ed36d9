import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { agencyReport, hostileReport, localCopy } from "./browser/coverage.ts";
import { ferryApp } from "./browser/ferry.ts";

const reader = `/articles/${agencyReport.article.id}`;
const pages = [
  reader,
  "/stories/ferrya1der",
  "/claims/c1a1m0over",
  "/figures/ser1es0dead",
  "/search",
  "/voices/Ilse Brandt",
];

test("every page that shows findings can be taken away in every form", async () => {
  const app = await ferryApp();
  for (const page of pages)
    for (const form of [
      "json",
      "cite.txt",
      "md",
      "csv",
      "annotations.jsonld",
      "claims.jsonld",
      "prov.jsonld",
      "html",
    ]) {
      const answer = await app.request(`${encodeURI(page)}.${form}${page === "/search" ? "?act=deny" : ""}`);
      expect([page, form, answer.status]).toEqual([page, form, 200]);
      expect((await answer.text()).length).toBeGreaterThan(20);
    }
});

test("a search exports what it shows and nothing else", async () => {
  const rows = await rowsOf("/search.csv?act=deny");
  expect(rows.map(({ words }) => words)).toEqual(["that the ship was overloaded"]);
});

test("a row of CSV holds the words, their place and the hash or revision they were read from", async () => {
  const [first] = await rowsOf(`${reader}.csv`);
  expect(first).toMatchObject({
    voice: "Orsund Coast Guard",
    act: "state",
    article: agencyReport.article.id,
  });
  const { text } = agencyReport.article;
  expect(text.slice(Number(first?.start), Number(first?.end))).toBe(first?.words);
});

test("a cell that a spreadsheet would run is only text", async () => {
  const app = await ferryApp();
  await app.request("/corrections", {
    method: "POST",
    body: new URLSearchParams({
      article: agencyReport.article.id,
      finding: "s1",
      action: "edit",
      speaker: "=HYPERLINK(1)",
    }),
  });
  const rows = parse(await (await app.request(`${reader}.csv`)).text(), { columns: true }) as Record<
    string,
    string
  >[];
  expect(rows[0]?.voice).toBe("'=HYPERLINK(1)");
});

test("a citation names outlet, title, day, address and revision", async () => {
  expect(await textOf(`${reader}.cite.txt`)).toContain(
    `ONA staff, “At least 12 dead as ferry sinks in Kestrel Sound”, Orsund News Agency, 2025-09-03, https://ona.example/2025/09/03/ferry (revision ${agencyReport.article.id}).`,
  );
});

test("the report in Markdown weighs the story, shows both ends of a change and numbers its articles", async () => {
  const report = await textOf("/stories/ferrya1der.md");
  expect(report).toContain("4 articles, 2 to 3 origins");
  expect(report).toMatch(/\*\*reversal\*\* \(surely\)[^]*“that the ship was overloaded” \[1\]/);
  expect(report).toMatch(/1\. .*At least 12 dead/);
});

test("Web Annotations quote the words that stand at their position", async () => {
  const { items } = JSON.parse(await textOf(`${reader}.annotations.jsonld`));
  for (const { target } of items) {
    const [quote, position] = target.selector;
    expect(agencyReport.article.text.slice(position.start, position.end)).toBe(quote.exact);
  }
});

test("a claim in schema.org's words begins at its first appearance; its review is a draft without a rating", async () => {
  const graph = JSON.parse(await textOf("/claims/c1a1m0toll.claims.jsonld"))["@graph"];
  expect(graph[0].firstAppearance.headline).toBe(agencyReport.article.title);
  expect(graph[0].appearance.map(({ headline }: { headline: string }) => headline)).toEqual([
    localCopy.article.title,
  ]);
  expect(graph[1]).toMatchObject({ "@type": "ClaimReview", creativeWorkStatus: "Draft" });
  expect(graph[1]).not.toHaveProperty("reviewRating");
});

test("PROV-O derives the copy from its original", async () => {
  const graph = JSON.parse(await textOf("/stories/ferrya1der.prov.jsonld"))["@graph"];
  const copy = graph.find((node: { "@id": string }) => node["@id"] === `urn:hearsay:${localCopy.article.id}`);
  expect(copy["prov:wasDerivedFrom"]).toEqual([{ "@id": `urn:hearsay:${agencyReport.article.id}` }]);
});

test("one file holds the page, its styles and the articles behind it, and asks for nothing else", async () => {
  const file = await textOf("/stories/ferrya1der.html");
  expect(file).toContain("<style>");
  expect(file).toContain("we have pulled forty people".replace("we", "“We"));
  expect(file).not.toMatch(/<script|<link|<form|src=|href="\/|url\((?!#)/);
  for (const [, id] of file.matchAll(/href="#([aw]-[^"]+)"/g)) expect(file).toContain(`id="${id}"`);
});

test("one file of an article that would be a program is text too", async () => {
  const file = await textOf(`/articles/${hostileReport.article.id}.html`);
  expect(file).not.toMatch(/<script|<img/);
});

test("judgements become lines to train on, with what was found and what is right", async () => {
  const app = await ferryApp();
  const article = agencyReport.article.id;
  const send = (fields: Record<string, string>) =>
    app.request("/corrections", { method: "POST", body: new URLSearchParams(fields) });
  await send({ article, judge: "reject statement s7" });
  await send({ article, finding: "s5", action: "edit", speaker: "Jan Merk" });
  const lines = (await (await app.request("/corrections.ndjson")).text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ verdict, right }) => [verdict, right?.speaker])).toEqual([
    ["reject", undefined],
    ["edit", "Jan Merk"],
  ]);
});

async function textOf(path: string): Promise<string> {
  return (await (await ferryApp()).request(encodeURI(path))).text();
}

async function rowsOf(path: string): Promise<Record<string, string>[]> {
  return parse(await textOf(path), { columns: true });
}
