import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type Server, serve } from "../../src/serve/serve.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { chromiumPath, openBrowser, watchedPage } from "./browser.ts";
import { agencyReport } from "./coverage.ts";
import { ferryLedger, ferryOptions } from "./ferry.ts";

const examples = join(dirname(fileURLToPath(import.meta.url)), "../../examples/torrevane");
const four = [
  "01-cpa-explosion.html",
  "02-courier-explosion.html",
  "06-cst-minister.html",
  "14-northwire-reversal.html",
];

describe.skipIf(!chromiumPath)("a fact-checker's evening (needs Chromium: apt-get install chromium)", () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-evening-"));
  const file = join(folder, "evening.sqlite");
  let browser: Browser;
  let ledger: Ledger;
  let server: Server;
  beforeAll(async () => {
    browser = await openBrowser();
    await (await ferryLedger(file)).close();
    await start();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await ledger?.close();
    rmSync(folder, { recursive: true });
  });
  const start = async () => {
    ledger = await openLedger(file);
    server = await serve(ledger, 0, ferryOptions);
  };

  test("add, open the story, find the first toll, both ends of a reversal, correct, merge, export, and find it all again", async () => {
    let { page, wrong, close } = await watchedPage(browser, server.address);

    await addFiles(
      page,
      four.map((name) => join(examples, name)),
    );
    await addFolder(page, folder);

    await page.goto("/");
    await page.getByRole("link", { name: "Ferry Alder sinks in Kestrel Sound" }).click();
    await page.getByRole("link", { name: "People, killed" }).first().click();
    const [first] = await page.locator(".values tbody tr").allInnerTexts();
    expect(first).toMatch(/at least 12[^]*3 September 2025[^]*Orsund News Agency/);

    await page.goto("/stories/ferrya1der");
    const reversal = page.locator(".change.reversal");
    for (const [end, words] of [
      ["first", "that the ship was overloaded"],
      ["last", "carried at least 30 passengers"],
    ] as const) {
      await reversal.locator(".words-said")[end]().click();
      await page.locator("#at").waitFor();
      expect((await page.locator(".words .at").allTextContents()).join("")).toContain(words);
      await page.goBack();
    }

    await page.goto(`/articles/${agencyReport.article.id}`);
    await page.locator("#s5").getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Speaker", { exact: true }).fill("Jon Marek the younger");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator("#s5 .seal").waitFor();

    await page.goto("/voices/J.%20Marek");
    await page.getByLabel("The same as").fill("Jon Marek");
    await page.getByRole("button", { name: "Merge into it" }).click();
    await page.getByText("is the same as “Jon Marek”").waitFor();

    await page.goto("/stories/ferrya1der");
    await page.getByLabel("Note").fill("The hospital’s count is still open.");
    await page.getByRole("button", { name: "Keep" }).click();
    const report = await exported(page, "Markdown");
    expect(report).toContain("The hospital’s count is still open.");
    expect(report).toContain("**reversal**");
    expect(await exported(page, "one file")).toContain("The articles, as stored");
    expect(wrong).toEqual([]);
    await close();

    await server.close();
    await ledger.close();
    await start();
    ({ page, wrong, close } = await watchedPage(browser, server.address));
    await page.goto(`/articles/${agencyReport.article.id}`);
    expect(await page.locator("#s5 .who").innerText()).toContain("Jon Marek the younger");
    await page.goto("/voices/Jon%20Marek");
    expect(await page.locator("main").innerText()).toContain("J. Marek is the same");
    await page.goto("/stories/ferrya1der");
    expect(await page.locator(".notes").innerText()).toContain("still open");
    await page.goto("/articles");
    expect(await page.locator("main").innerText()).toContain("The harbour master counts boats");
    await close();
  }, 540_000);
});

async function addFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.goto("/");
  await page.locator("input[type=file]").setInputFiles([...paths]);
  await ended(page);
  expect(await page.locator("main .line").count()).toBe(paths.length);
}

/** A folder by its path, as one would paste it. */
async function addFolder(page: Page, within: string): Promise<void> {
  const folder = join(within, "clippings");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "harbour.txt"),
    "Site: The Gull\nTitle: The harbour master counts boats\nURL: https://gull.example/1\n\nTwo boats were lost, the harbour master said.\n",
  );
  await page.goto("/");
  await page.locator("#what").fill(folder);
  await page.getByRole("button", { name: "Read it" }).click();
  await ended(page);
  expect(await page.locator("main .line").count()).toBe(1);
}

async function ended(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Read", exact: true }).waitFor({ timeout: 240_000 });
}

async function exported(page: Page, form: string): Promise<string> {
  const href = await page.locator(".forms").getByRole("link", { name: form }).getAttribute("href");
  return (await page.request.get(href ?? "")).text();
}

test("the four files of the evening are in the sample coverage", () => {
  for (const name of four) expect(readFileSync(join(examples, name), "utf8").length).toBeGreaterThan(100);
});
