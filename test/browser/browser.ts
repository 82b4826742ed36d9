import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";

/** Path of a Chromium on this machine; undefined where there is none. */
export const chromiumPath = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));

/** Starts Chromium so that it asks nothing of any network by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page with what went wrong on it: console errors, exceptions, requests to anywhere but its own server. */
export interface Watched {
  readonly page: Page;
  readonly wrong: string[];
  close(): Promise<void>;
}

/** Opens a page of its own that notes what goes wrong. */
export async function watchedPage(
  browser: Browser,
  base: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    baseURL: base,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wrong: string[] = [];
  page.on(
    "console",
    (message) => void (message.type() === "error" && wrong.push(`console: ${message.text()}`)),
  );
  page.on("pageerror", (error) => wrong.push(`exception: ${error.message}`));
  page.on(
    "request",
    (request) => void (request.url().startsWith(base) || wrong.push(`request: ${request.url()}`)),
  );
  return { page, wrong, close: () => context.close() };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA on a page that stands still, as "rule: element". */
export async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  await settled(page);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/**
 * Waits until fonts are there, every block is laid out and nothing moves: colours are measured at
 * places, which a late font or a block laid out only when it is looked at shifts.
 */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const whole = new CSSStyleSheet();
    whole.replaceSync("* { content-visibility: visible !important; transition: none !important }");
    document.adoptedStyleSheets.push(whole);
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
