import type { Browser, CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { type Server, serve } from "../../src/serve/serve.ts";
import { chromiumPath, openBrowser, watchedPage } from "./browser.ts";
import { drafted } from "./draft.ts";
import { ferryEntry } from "./ferry.ts";

/** An invented article of some 20,000 words with 750 statements and as many figures. */
function longReport() {
  const piers = Array.from({ length: 250 }, (_, i) => i + 1);
  const saying = (pier: number, part: string) => ({
    source: `the ${part} of pier ${pier}`,
    cue: `the ${part} of pier ${pier} |said`,
    content: `${pier * 3} crates at pier ${pier} were opened by the ${part}`,
    name: `${part} ${pier}`,
  });
  const parts = ["warden", "clerk", "pilot"];
  return drafted({
    site: "The Gull",
    title: "Everything that was said about the crates",
    url: "https://gull.example/crates",
    published: "2025-09-03",
    paragraphs: piers.map((pier) =>
      parts
        .map(
          (part) =>
            `${pier * 3} crates at pier ${pier} were opened by the ${part}, the ${part} of pier ${pier} said. Rain fell on the quay for the whole of the morning and nobody else was seen there.`,
        )
        .join(" "),
    ),
    statements: piers.flatMap((pier) => parts.map((part) => saying(pier, part))),
    figures: piers.flatMap((pier) =>
      parts.map((part) => ({
        words: `${pier * 3} crates at pier ${pier} were opened by the ${part}`,
        low: pier * 3,
        high: pier * 3,
        what: "crate",
      })),
    ),
  });
}

describe.skipIf(!chromiumPath)("a long article (needs Chromium: apt-get install chromium)", () => {
  let browser: Browser;
  let ledger: Ledger;
  let server: Server;
  const report = longReport();
  beforeAll(async () => {
    [browser, ledger] = await Promise.all([openBrowser(), openLedger(":memory:")]);
    await ledger.record([ferryEntry(report)]);
    server = await serve(ledger, 0);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await ledger?.close();
  });

  test("20,000 words scroll and mark without a frame that keeps the page busy for 100 milliseconds", async () => {
    expect(report.article.text.split(/\s+/).length).toBeGreaterThan(20_000);
    const { page, wrong, close } = await watchedPage(browser, server.address);
    await page.goto(`/articles/${report.article.id}`, { waitUntil: "networkidle" });
    const client = await page.context().newCDPSession(page);
    await client.send("Performance.enable", { timeDomain: "threadTicks" });
    await walked(page, client);
    const [one, other] = [await walked(page, client), await walked(page, client)];
    const busy = one.map((seconds, i) => Math.min(seconds, other[i] ?? seconds));
    expect(Math.max(...busy)).toBeLessThan(0.1);
    expect(wrong).toEqual([]);
    await close();
  }, 240_000);
});

/**
 * Seconds of processor time of the page's main thread in each step of a walk: scrolling from end to end, stepping through
 * statements, putting marks away and back, lighting the words of a statement. A step ends when its frame has been drawn.
 */
async function walked(page: Page, client: CDPSession): Promise<number[]> {
  const busy: number[] = [];
  const framed = async (act: () => Promise<unknown>) => {
    const before = await taskSeconds(client);
    await act();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    busy.push((await taskSeconds(client)) - before);
  };
  const click = (selector: string) =>
    page.evaluate((one) => document.querySelector<HTMLElement>(one)?.click(), selector);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let i = 0; i <= 30; i++) await framed(() => page.evaluate((to) => scrollTo(0, to), (height * i) / 30));
  for (let i = 0; i < 15; i++) await framed(() => page.keyboard.press("j"));
  for (const kind of ["source", "content", "figure"])
    for (let i = 0; i < 2; i++) await framed(() => click(`.show-${kind}`));
  for (let i = 0; i < 10; i++)
    await framed(() =>
      page.evaluate((at) => {
        const sources = document.querySelectorAll("mark.source");
        sources.item(at)?.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
      }, i * 70),
    );
  return busy;
}

/** Processor time of the page's main thread in tasks so far, which a busy machine does not stretch. */
async function taskSeconds(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}
