import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasShared, sharedPath } from "../../bench/shared.ts";
import { add } from "../../src/ingest/add.ts";
import { openLedger } from "../../src/ledger/open.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type Server, serve } from "../../src/serve/serve.ts";
import { documentsOf } from "../../src/sources/files.ts";
import { axeProblems, chromiumPath, openBrowser, watchedPage } from "./browser.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const seed = sharedPath("seed", "000_11f910fae9c1f729.txt");

/** Where pictures go when `PICTURES` asks for them: the tour's, taken anew. */
const pictures = process.env.PICTURES ? join(root, "docs") : undefined;

interface StoryModel {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly claims: readonly { readonly id: string; readonly contested: boolean }[];
  readonly series: readonly { readonly id: string; readonly what: string }[];
}

describe.skipIf(!chromiumPath)("the sample coverage (needs Chromium: apt-get install chromium)", () => {
  let browser: Browser;
  let ledger: Ledger;
  let server: Server;
  let story: StoryModel;
  beforeAll(async () => {
    [browser, ledger] = await Promise.all([openBrowser(), openLedger(":memory:")]);
    await add(documentsOf([join(root, "examples/torrevane")]), ledger, { seconds: 120 });
    server = await serve(ledger, 0, { author: "ana", now: () => "2025-04-01T10:00:00Z" });
    const { stories } = await modelAt<{ stories: { id: string }[] }>("/index.json");
    story = await modelAt(`/stories/${stories[0]?.id}.json`);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await ledger?.close();
  });
  const modelAt = async <T>(path: string): Promise<T> =>
    (await (await fetch(server.address + path)).json()) as T;
  const articleNamed = (words: RegExp) => story.articles.find(({ title }) => words.test(title))?.id ?? "";
  const killed = () => story.series.find(({ what }) => /killed/i.test(what))?.id ?? "";
  const contested = () => story.claims.find((claim) => claim.contested)?.id ?? "";

  test("a newcomer goes from the first screen to one claim's chain and its words by keys and links alone", async () => {
    const { page, wrong, close } = await watchedPage(browser, server.address);
    await page.goto("/");
    expect(await page.locator(".stories .line").innerText()).toMatch(/15 articles, \d( to \d)? origins/);
    expect(await page.locator(".stories .line").innerText()).toMatch(/killed \d+ to \d+/);
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Contested" }).waitFor();
    await page.goto(`/claims/${contested()}`);
    await page.locator(".origin-sayings .words-said").first().click();
    await page.locator("#at").waitFor();
    expect(await page.locator(".cards .card.lit").count()).toBeGreaterThan(0);
    await page.keyboard.press("u");
    await page.getByRole("heading", { name: "Who had it from whom" }).waitFor();
    expect(wrong).toEqual([]);
    await close();
  }, 120_000);

  for (const colorScheme of ["light", "dark"] as const)
    test(`every page of it is clean by axe, without errors, and asks nothing of other machines, in ${colorScheme}`, async () => {
      const { page, wrong, close } = await watchedPage(browser, server.address, { colorScheme });
      const paths = [
        "/",
        `/stories/${story.id}`,
        `/claims/${contested()}`,
        `/figures/${killed()}`,
        `/articles/${articleNamed(/East Basin/)}`,
        "/search?q=ministry&act=deny",
        "/voices",
        "/review",
      ];
      expect(await problemsAt(page, paths)).toEqual([]);
      expect(wrong).toEqual([]);
      await close();
    }, 300_000);

  test.skipIf(!pictures)(
    "pictures for the tour (set PICTURES=1 to take them anew)",
    async () => {
      const { page, close } = await watchedPage(browser, server.address, {
        viewport: { width: 1180, height: 760 },
      });
      const shot = async (name: string, path: string, act?: () => Promise<unknown>) => {
        await page.goto(path, { waitUntil: "networkidle" });
        await act?.();
        await page.screenshot({ path: join(pictures ?? "", `${name}.png`) });
      };
      await shot("first", "/");
      await shot("story", `/stories/${story.id}`);
      await shot("chain", `/stories/${story.id}`, () =>
        page.locator("#origins").evaluate((heading) => heading.scrollIntoView()),
      );
      await shot("figure", `/figures/${killed()}`);
      await shot("claim", `/claims/${contested()}`);
      await shot("reader", `/articles/${articleNamed(/East Basin/)}`, () => page.keyboard.press("j"));
      await close();
      const phone = await watchedPage(browser, server.address, {
        viewport: { width: 390, height: 780 },
        colorScheme: "dark",
      });
      await phone.page.goto(`/articles/${articleNamed(/East Basin/)}`, { waitUntil: "networkidle" });
      await phone.page.screenshot({ path: join(pictures ?? "", "phone.png") });
      await phone.close();
    },
    120_000,
  );

  test.skipIf(!hasShared || !existsSync(seed))(
    "the seed is read, stepped through and clean by axe in both schemes (needs the shared corpora)",
    async () => {
      await add(documentsOf([seed]), ledger, { seconds: 120 });
      const { articles } = await modelAt<{ articles: { id: string; url?: string }[] }>(
        "/articles.json?q=soldiers",
      );
      const path = `/articles/${articles[0]?.id}`;
      for (const colorScheme of ["light", "dark"] as const) {
        const { page, wrong, close } = await watchedPage(browser, server.address, { colorScheme });
        expect(await problemsAt(page, [path])).toEqual([]);
        const cards = await page.locator(".cards > .statements > .card").count();
        expect(cards).toBeGreaterThan(10);
        for (let i = 0; i < 3; i++) await page.keyboard.press("j");
        expect(await page.locator("mark.lit").count()).toBeGreaterThan(0);
        expect(await page.locator(".pictures figure").count()).toBeGreaterThan(0);
        expect(wrong).toEqual([]);
        await close();
      }
    },
    300_000,
  );
});

/** What axe finds on these pages, each with its path. */
async function problemsAt(page: Page, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const answer = await page.goto(path);
    if (answer?.status() !== 200) found.push(`${path} answered ${answer?.status()}`);
    found.push(...(await axeProblems(page)).map((problem) => `${path}: ${problem}`));
  }
  return found;
}
