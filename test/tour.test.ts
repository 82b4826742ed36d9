import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { keyWords } from "../src/web/keys.tsx";
import { agencyReport } from "./browser/coverage.ts";
import { ferryApp } from "./browser/ferry.ts";

const docs = join(dirname(fileURLToPath(import.meta.url)), "../docs");
const tour = readFileSync(join(docs, "tour.md"), "utf8");

/** The pages that the tour visits, on the tests' own story. */
const visited = [
  "/",
  "/stories/ferrya1der",
  "/figures/ser1es0dead",
  "/claims/c1a1m0over",
  `/articles/${agencyReport.article.id}`,
];

test("every name that the tour sets in bold stands on a page that it visits", async () => {
  const app = await ferryApp();
  const texts = await Promise.all(visited.map(async (path) => (await app.request(path)).text()));
  const done = await app.request("/corrections", {
    method: "POST",
    body: new URLSearchParams({ article: agencyReport.article.id, judge: "accept statement s1" }),
  });
  const after = await (await app.request(done.headers.get("location") ?? "/")).text();
  const shown = [...texts, after].join("\n").replace(/<[^>]+>/g, " ");
  const names = [...tour.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => (name ?? "").replace(/\s+/g, " "));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !shown.includes(name))).toEqual([]);
});

test("every key that the tour names is in the list of keys", () => {
  const known = keyWords.map(([key]) => key);
  for (const [, key] of tour.matchAll(/<kbd>(.+?)<\/kbd>/g)) expect(known).toContain(key);
});

test("every picture and file that the tour shows is there, and the pictures are small", () => {
  for (const [, path = ""] of tour.matchAll(/\]\(([^)#]+)\)/g)) {
    expect([path, existsSync(join(docs, path))]).toEqual([path, true]);
    if (path.endsWith(".png")) expect(statSync(join(docs, path)).size).toBeLessThan(250_000);
  }
});
