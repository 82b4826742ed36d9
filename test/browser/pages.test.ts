import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type Server, serve } from "../../src/serve/serve.ts";
import { axeProblems, chromiumPath, openBrowser, watchedPage } from "./browser.ts";
import { agencyReport, arabicReport, hostileReport, localCopy } from "./coverage.ts";
import { ferryLedger, ferryOptions } from "./ferry.ts";

const reader = `/articles/${agencyReport.article.id}`;
const pages: Readonly<Record<string, string>> = {
  "the first screen": "/",
  "a search": "/search?q=ferry",
  "the reader": reader,
  "the reader with a form of correction": `${reader}?edit=s4`,
  "an article that would be a program": `/articles/${hostileReport.article.id}`,
  "an article in Arabic": `/articles/${arabicReport.article.id}`,
  "a story": "/stories/ferrya1der",
  "a claim": "/claims/c1a1m0over",
  "a figure": "/figures/ser1es0dead",
  voices: "/voices",
  "a voice": "/voices/Northern%20Lines",
  "an outlet": "/outlets/Meridian%20Wire",
  "the review queue": "/review",
  "two articles side by side": `/articles/${localCopy.article.id}/against/${agencyReport.article.id}`,
  corrections: "/corrections",
  keys: "/keys",
  "nothing here": "/nowhere",
};

describe.skipIf(!chromiumPath)("in a browser (needs Chromium: apt-get install chromium)", () => {
  let browser: Browser;
  let ledger: Ledger;
  let server: Server;
  beforeAll(async () => {
    [browser, ledger] = await Promise.all([openBrowser(), ferryLedger()]);
    server = await serve(ledger, 0, ferryOptions);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await ledger?.close();
  });
  const open = (options = {}) => watchedPage(browser, server.address, options);

  for (const colorScheme of ["light", "dark"] as const)
    test(`every page is clean by axe, without errors, and asks nothing of other machines, in ${colorScheme}`, async () => {
      const { page, wrong, close } = await open({ colorScheme });
      const found: string[] = [];
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path);
        found.push(...(await axeProblems(page)).map((problem) => `${name}: ${problem}`));
      }
      expect(found).toEqual([]);
      expect(wrong.filter((problem) => !/404/.test(problem))).toEqual([]);
      await close();
    }, 300_000);

  test("no page is wider than a phone", async () => {
    const { page, close } = await open({ viewport: { width: 360, height: 740 } });
    const wide: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 1) wide.push(`${name}: ${over} pixels`);
    }
    expect(wide).toEqual([]);
    await close();
  }, 120_000);

  test("the words in the browser are the words as stored", async () => {
    const { page, close } = await open();
    await page.goto(reader);
    const shown = await page.locator(".words .block").allTextContents();
    expect(shown.toSorted()).toEqual(
      agencyReport.article.blocks.map(({ span }) => agencyReport.article.text.slice(...span)).toSorted(),
    );
    await close();
  }, 60_000);

  test("j and k walk the statements, and the words of the one in hand are lit", async () => {
    const { page, close } = await open();
    await page.goto(reader);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("s2");
    expect(await page.locator("mark.lit").allTextContents()).toContain("told");
    await page.keyboard.press("k");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("s1");
    await page.keyboard.press("w");
    await page.locator("#s1 .why[open]").waitFor();
    await close();
  }, 60_000);

  test("? lists the keys, / goes to the search box, and keys are off while typing and when switched off", async () => {
    const { page, close } = await open();
    await page.goto(reader);
    await page.keyboard.press("?");
    await page.locator("dialog[open] kbd").first().waitFor();
    await page.locator("#keys-on").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    expect(await page.evaluate(() => document.activeElement?.classList.contains("card"))).toBe(false);
    await page.keyboard.press("?");
    await page.locator("#keys-on").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("jk overloaded");
    expect(await page.inputValue("#q")).toBe("jk overloaded");
    await close();
  }, 60_000);

  test("a statement is rejected and taken back by keys alone", async () => {
    const { page, wrong, close } = await open();
    await page.goto(reader);
    for (let i = 0; i < 4; i++) await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByText("Rejected a statement").waitFor();
    expect(await page.locator("#s4").count()).toBe(0);
    await page.keyboard.press("z");
    await page.locator("#s4").waitFor();
    expect(wrong).toEqual([]);
    await close();
  }, 60_000);

  test("the marks can be put away one kind at a time, by style alone", async () => {
    const { page, close } = await open();
    await page.goto(reader);
    const decoration = () =>
      page
        .locator(".words .source")
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(await decoration()).toBe("underline");
    await page.locator(".show-source").uncheck();
    expect(await decoration()).toBe("none");
    await close();
  }, 60_000);

  test("t turns the graph into the list", async () => {
    const { page, close } = await open();
    await page.goto("/stories/ferrya1der");
    await page.locator("svg.graph").waitFor();
    await page.keyboard.press("t");
    await page.locator("svg.graph").waitFor({ state: "hidden" });
    expect(await page.locator(".as-list").innerText()).toContain("The Halden Post");
    await close();
  }, 60_000);

  test("a page works without script: search, correct, undo", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(reader);
    await page.locator("#s2").getByRole("button", { name: "Accept" }).click();
    await page.getByText("Accepted a statement").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.locator("#q").fill("overloaded");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { name: "“overloaded”" }).waitFor();
    await close();
  }, 60_000);

  test("a script in an article does not run, and none could", async () => {
    const { page, wrong, close } = await open();
    page.on("dialog", (dialog) => wrong.push(`dialog: ${dialog.message()}`));
    await page.goto(`/articles/${hostileReport.article.id}`);
    await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(9)>"));
    await page.waitForTimeout(200);
    expect(wrong.filter((problem) => problem.startsWith("dialog"))).toEqual([]);
    await close();
  }, 60_000);

  test("the scripts of a page weigh at most 25 kB, packed", async () => {
    for (const path of Object.values(pages)) {
      const html = await (await fetch(server.address + path)).text();
      const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? "");
      const texts = await Promise.all(scripts.map(async (src) => (await fetch(server.address + src)).text()));
      expect(gzipSync(texts.join("\n")).length).toBeLessThan(25_000);
    }
  }, 60_000);
});
