import { type IncomingMessage, type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openLedger } from "../ledger/open.ts";
import type { Visited } from "../sources/web/visitor.ts";
import { rememberFetched } from "./fetched.ts";
import { type PlaceOptions, foundAt } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-places-"));
let server: Server;
let base = "";
let asked: string[] = [];
let files: Record<string, string> = {};
let changed: (request: IncomingMessage) => boolean = () => true;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const body = files[request.url ?? ""];
    if (body === undefined) response.writeHead(404).end();
    else if (!changed(request)) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "text/html", etag: `"${body.length}"` }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  files = {};
  changed = () => true;
});

async function found(places: readonly string[], options: PlaceOptions = {}): Promise<Visited[]> {
  const all: Visited[] = [];
  for await (const one of foundAt(places, { allowHosts: ["127.0.0.1"], pause: 0, ...options })) all.push(one);
  return all;
}

/** What was found in short: the path of a page, the code of a problem, "=" before what has not changed. */
const short = (visited: readonly Visited[]) =>
  visited.map((one) =>
    "document" in one
      ? (one.document.url ?? one.document.path ?? "").replace(base, "")
      : "unchanged" in one
        ? `=${one.unchanged.replace(base, "")}`
        : one.problem.code,
  );

const entry = (path: string, day: string) => `<url><loc>${base}${path}</loc><lastmod>${day}</lastmod></url>`;

test("files and addresses come in the order given, and one that fails costs itself", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "The harbour is closed.");
  files = { "/a": "<p>a", "/c": "<p>c" };
  expect(short(await found([`${base}/a`, file, `${base}/b`, `${base}/c`]))).toEqual([
    "/a",
    file,
    "not-fetched",
    "/c",
  ]);
});

test("of a feed the pages are fetched, newest first, up to the bound, each once", async () => {
  const item = (path: string, day: string) =>
    `<item><link>${base}${path}</link><pubDate>${new Date(day).toUTCString()}</pubDate></item>`;
  files = {
    "/feed": `<rss version="2.0"><channel>${item("/a", "2025-01-01")}${item("/c", "2025-01-03")}${item("/b", "2025-01-02")}${item("/c", "2025-01-03")}</channel></rss>`,
    "/a": "<p>a",
    "/b": "<p>b",
    "/c": "<p>c",
  };
  expect(short(await found([`${base}/feed`]))).toEqual(["/c", "/b", "/a"]);
  expect(short(await found([`${base}/feed`], { pages: 2 }))).toEqual(["/c", "/b"]);
});

test("of an index of sitemaps the newest pages of the newest sitemaps are fetched", async () => {
  const sitemap = (path: string, day: string) =>
    `<sitemap><loc>${base}${path}</loc><lastmod>${day}</lastmod></sitemap>`;
  files = {
    "/index.xml": `<sitemapindex>${sitemap("/old.xml", "2024-01-01")}${sitemap("/new.xml", "2025-01-01")}${sitemap("/gone.xml", "2023-01-01")}</sitemapindex>`,
    "/new.xml": `<urlset>${entry("/a", "2025-01-01")}${entry("/b", "2025-01-02")}</urlset>`,
    "/old.xml": `<urlset>${entry("/c", "2024-01-01")}</urlset>`,
    "/a": "<p>a",
    "/b": "<p>b",
    "/c": "<p>c",
  };
  expect(short(await found([`${base}/index.xml`]))).toEqual(["not-fetched", "/b", "/a", "/c"]);
  asked = [];
  expect(short(await found([`${base}/index.xml`], { pages: 2 }))).toEqual(["/b", "/a"]);
  expect(asked).not.toContain("/old.xml");
});

test("a list that lists itself, other lists or nothing ends", async () => {
  files = {
    "/loop.xml": `<sitemapindex><sitemap><loc>${base}/loop.xml</loc></sitemap></sitemapindex>`,
    "/feed": `<rss version="2.0"><channel><item><link>${base}/feed</link></item></channel></rss>`,
    "/none.xml": "<urlset></urlset>",
  };
  expect(short(await found([`${base}/loop.xml`, `${base}/feed`, `${base}/none.xml`]))).toEqual([
    "empty-list",
    "empty-list",
  ]);
  expect(asked.filter((path) => path !== "/robots.txt").length).toBeLessThan(6);
});

test("what a ledger remembers is asked for on condition: pages, and lists whose pages are looked at again", async () => {
  const ledger = await openLedger(":memory:");
  files = { "/map.xml": `<urlset>${entry("/a", "2025-01-01")}</urlset>`, "/a": "<p>a" };
  const first = await found([`${base}/map.xml`], { ledger });
  await rememberFetched(
    ledger,
    first.flatMap((one) => ("document" in one ? [one.document] : [])),
  );
  changed = (request) => request.headers["if-none-match"] === undefined;
  expect(short(await found([`${base}/map.xml`], { ledger }))).toEqual(["=/a"]);
  expect(short(await found([`${base}/map.xml`]))).toEqual(["/a"]);
  await ledger.close();
});

test("nothing more is fetched once the call is stopped", async () => {
  files = { "/a": "<p>a" };
  const stop = new AbortController();
  stop.abort();
  expect(short(await found([`${base}/a`], { signal: stop.signal }))).toEqual(["stopped"]);
  expect(asked).toEqual([]);
});
