import { expect, test } from "vitest";
import { articleFromText } from "../../src/read/plain.ts";
import type { Reuse } from "../../src/schema/link.ts";
import type { Trace } from "../../src/schema/trace.ts";
import { bodyOf } from "../../src/link/copies/body.ts";
import { noOutlets } from "../../src/link/copies/outlets.ts";
import { reuseOf } from "../../src/link/copies/reuse.ts";
import { copyTree } from "../../src/link/copies/tree.ts";

/** Sentences that share no five words in a row. */
const sentences = (topic: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${Array.from({ length: 15 }, (__, j) => `${topic}${i}${"abcdefghijklmno"[j]}`).join(" ")}.`,
  );
const flood = sentences("flood", 10);
const harvest = sentences("harvest", 10);

interface Held {
  readonly site: string;
  readonly text: readonly string[];
  readonly at?: string;
  readonly credit?: string;
  /** An outlet whose news a word of its text tells. */
  readonly told?: { readonly name: string; readonly by: string };
}

function tree(held: Readonly<Record<string, Held>>) {
  const articles = Object.entries(held).map(([id, { text }]) => ({ ...articleFromText(text.join(" ")), id }));
  const bodies = articles.map((article) => bodyOf(article));
  const reuses = bodies.flatMap((a, i) => bodies.slice(i + 1).map((b) => reuseOf(a, b)));
  const traces = Object.entries(held).map(([article, { site, at = "", credit, told }], i): Trace => {
    const credits: Trace["credits"][number][] = credit
      ? [{ name: credit, for: "text", words: `(${credit})` }]
      : [];
    if (told) {
      const start = articles[i]!.text.indexOf(told.by);
      const evidence = { article, span: [start, start + told.by.length] as const };
      credits.push({ name: told.name, for: "news", words: told.by, evidence });
    }
    return { article, site, moment: at, words: bodies[i]!.words.count, prints: [], terms: [], credits };
  });
  const branches = copyTree(
    { traces, reuses: reuses.filter((one): one is Reuse => one !== undefined) },
    noOutlets,
  );
  return Object.fromEntries(branches.map((branch) => [branch.article, branch]));
}

test("of two texts alike the earlier is the original", () => {
  const { b } = tree({
    a: { site: "Lamp", text: flood, at: "2025-05-01T08:00" },
    b: { site: "Post", text: flood, at: "2025-05-01T09:00" },
  });
  expect(b).toMatchObject({ standing: "copy", origin: { article: "a" }, from: [{ article: "a" }] });
  expect(b?.copies[0]).toMatchObject({ from: "a", to: "b", relation: "exact" });
});

test("a credit outweighs a date, which is often wrong", () => {
  const { b } = tree({
    a: { site: "Norrick Press Agency", text: flood, at: "2025-05-01T09:00" },
    b: { site: "Post", text: flood, at: "2025-05-01T08:00", credit: "NPA" },
  });
  expect(b?.origin.article).toBe("a");
});

test("news credited to an outlet in one passage does not make it the source of the whole text", () => {
  const report = (by: string) => ({
    site: "Lamp",
    text: flood,
    at: "2025-05-01T08:00",
    told: { name: "Post", by },
  });
  const post = { site: "Post", text: flood.slice(2), at: "2025-05-01T09:00" };
  expect(tree({ a: report("flood0a"), b: post }).b?.origin.article).toBe("a");
  const short = { ...report("flood4a"), text: flood.slice(2, 7) };
  expect(tree({ a: short, b: { ...post, text: flood.slice(2, 7) } }).a?.origin.article).toBe("b");
});

test("copies hang on the original, not on one another", () => {
  const { c } = tree({
    a: { site: "Lamp", text: flood, at: "2025-05-01T08:00" },
    b: { site: "Post", text: flood.slice(0, 8), at: "2025-05-01T09:00" },
    c: { site: "Echo", text: flood.slice(0, 8), at: "2025-05-01T10:00" },
  });
  expect(c?.from.map(({ article }) => article)).toEqual(["a"]);
});

test("copies of an agency that is not held are siblings under its name", () => {
  const found = tree({
    a: { site: "Lamp", text: flood, at: "2025-05-01T08:00", credit: "NPA" },
    b: { site: "Post", text: flood, at: "2025-05-01T09:00", credit: "NPA" },
  });
  for (const { standing, origin, copies } of Object.values(found))
    expect({ standing, origin, copies }).toEqual({ standing: "copy", origin: { name: "NPA" }, copies: [] });
});

test("a text put together from two has both as its sources, though one of them came later", () => {
  const { m, b } = tree({
    a: { site: "Norrick Wire", text: flood, at: "2025-05-01T08:00" },
    m: { site: "Post", text: [...flood.slice(0, 6), ...harvest.slice(0, 6)], at: "2025-05-01T09:00" },
    b: { site: "Echo", text: harvest, at: "2025-05-01T10:00" },
  });
  expect(m?.from.map(({ article }) => article).sort()).toEqual(["a", "b"]);
  expect(b).toMatchObject({ standing: "original", origin: { article: "b" } });
});

test("an article with two borrowed sentences is still a report of its own", () => {
  const { b } = tree({
    a: { site: "Lamp", text: flood, at: "2025-05-01T08:00" },
    b: { site: "Post", text: [...harvest.slice(0, 6), ...flood.slice(0, 2)], at: "2025-05-01T09:00" },
  });
  expect(b).toMatchObject({ standing: "partly-copied", origin: { article: "b" }, from: [{ article: "a" }] });
});

test("an outlet's own earlier text is no source of independent standing to it", () => {
  const { b } = tree({
    a: { site: "Lamp", text: flood, at: "2025-05-01T08:00" },
    b: { site: "Lamp", text: flood, at: "2025-05-02T08:00" },
  });
  expect(b?.standing).toBe("original");
});
