import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type Server, serve } from "../../src/serve/serve.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { chromiumPath, openBrowser, watchedPage } from "./browser.ts";

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
  const options = { author: "ana" };
  let browser: Browser;
  let ledger: Ledger;
  let server: Server;
  beforeAll(async () => {
    browser = await openBrowser();
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
    server = await serve(ledger, 0, options);
  };

  test("add, open the story, find the first toll, both ends of a reversal, correct, merge, export, and find it all again", async () => {
    let { page, wrong, close } = await watchedPage(browser, server.address);

    await addFiles(
      page,
      four.map((name) => join(examples, name)),
    );
    await addFolder(page, folder);

    await page.goto("/");
    await page.getByRole("link", { name: "explosion at Torrevane port" }).click();
    await page.waitForURL(/\/stories\//);
    const story = new URL(page.url()).pathname;
    expect(await page.locator("#articles ~ ol .line").count()).toBe(15);
    await page.getByRole("link", { name: "People killed", exact: true }).first().click();
    const first = await page.locator(".values tbody tr").first().innerText();
    expect(first).toMatch(/at least 11[^]*4 March 2025[^]*Calveran Press Agency/);

    await page.goto(story);
    const reversal = page.locator(".change.reversal").first();
    for (const end of ["first", "last"] as const) {
      const words = await reversal.locator(".words-said")[end]().innerText();
      await reversal.locator(".words-said")[end]().click();
      await page.locator("#at").waitFor();
      expect((await page.locator(".words .at").allTextContents()).join("")).toContain(words);
      expect(words).toContain("ammonium nitrate");
      await page.goBack();
    }

    await page.locator("#articles ~ ol").getByRole("link", { name: "At least 11 dead" }).click();
    await page.waitForURL(/\/articles\//);
    const article = new URL(page.url()).pathname;
    const card = page.locator(".cards .card").first();
    const id = await card.getAttribute("id");
    await card.getByRole("link", { name: "Edit" }).click();
    await page.getByLabel("Speaker", { exact: true }).fill("Torrevane Fire Service");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(`#${id} .seal`).waitFor();

    const [kept, merged] = await likeNames(page);
    await page.goto(`/voices/${encodeURIComponent(merged)}`);
    await page.getByLabel("The same as").fill(kept);
    await page.getByRole("button", { name: "Merge into it" }).click();
    await page.getByText(`is the same as “${kept}”`).waitFor();

    await page.goto(story);
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
    await page.goto("/");
    expect(await page.locator(".stories .line").first().innerText()).toContain("15 articles");
    await page.goto(article);
    expect(await page.locator(`#${id} .who`).innerText()).toContain("Torrevane Fire Service");
    await page.goto(`/voices/${encodeURIComponent(kept)}`);
    expect(await page.locator("main").innerText()).toContain(`${merged} is the same`);
    await page.goto(story);
    expect(await page.locator(".notes").innerText()).toContain("still open");
    expect(wrong).toEqual([]);
    await close();
  }, 540_000);
});

/** Two names of the coverage that end in the same word: one body under two names, as often as not. */
async function likeNames(page: Page): Promise<[kept: string, merged: string]> {
  const { names } = (await (await page.request.get("/voices.json")).json()) as { names: { name: string }[] };
  const last = ({ name }: { name: string }) => name.split(" ").at(-1)?.toLowerCase();
  for (const one of names) {
    const other = names.find((two) => two !== one && last(two) === last(one));
    if (other) return [one.name, other.name];
  }
  throw new Error("No two names are alike.");
}

async function addFiles(page: Page, paths: readonly string[]): Promise<void> {
  await page.goto("/");
  await page.locator("input[type=file]").setInputFiles([...paths]);
  await ended(page);
  expect(await page.locator("main .line").count()).toBe(paths.length);
}

/** A folder by its path, as one would paste it: all of the sample coverage that was not added before. */
async function addFolder(page: Page, within: string): Promise<void> {
  const folder = join(within, "clippings");
  const others = readdirSync(examples).filter((name) => !four.includes(name));
  mkdirSync(folder);
  for (const name of others) copyFileSync(join(examples, name), join(folder, name));
  await page.goto("/");
  await page.locator("#what").fill(folder);
  await page.getByRole("button", { name: "Read it" }).click();
  await ended(page);
  expect(await page.locator("main .line").count()).toBe(others.length);
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
