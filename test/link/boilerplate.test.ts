import { expect, test } from "vitest";
import { articleFromText } from "../../src/read/plain.ts";
import { traceOf } from "../../src/link/trace.ts";
import {
  bodiesOf,
  compare,
  holderOf,
  marksOf,
  omitted,
  habitsTurned,
} from "../../src/link/copies/compare.ts";
import { memoryPrints } from "../../src/link/copies/memory-prints.ts";
import { noOutlets } from "../../src/link/copies/outlets.ts";

const call =
  "Sign up for the morning letter of the Lamp and have all the news of the valley, its markets and its weather on your doorstep before the first bus leaves.";
const news = (n: number) =>
  Array.from({ length: 60 }, (_, i) => `n${n}w${i}${i % 9 === 8 ? "." : ""}`).join(" ");

function desk(texts: readonly (readonly [site: string, text: string])[]) {
  const index = memoryPrints();
  const articles = texts.map(([site, text], i) => ({ ...articleFromText(text, { site }), id: `a${i}` }));
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const traces = articles.map((article) =>
    traceOf(
      { article, annotation: { article: article.id, version: "1", sentences: [], ...none } },
      noOutlets,
    ),
  );
  for (const trace of traces) index.add(holderOf(trace), trace.prints);
  const full = traces.map((trace, i) => ({
    ...trace,
    omit: omitted(articles[i]!.text, marksOf(trace, index.holders(trace.prints))),
  }));
  return { articles, traces: full };
}

test("a passage that an outlet prints in article after article is left out of its texts", () => {
  const { articles, traces } = desk([1, 2, 3, 4].map((n) => ["Lamp", `${news(n)}\n${call}`]));
  const [span] = traces[0]!.omit.background;
  expect(articles[0]!.text.slice(...span!).trim()).toBe(call);
});

test("three times is not yet a habit, and a text repeated whole is none", () => {
  expect(desk([1, 2, 3].map((n) => ["Lamp", `${news(n)}\n${call}`])).traces[0]!.omit.background).toEqual([]);
  expect(desk([1, 1, 1, 1, 1].map((n) => ["Lamp", news(n)])).traces[0]!.omit.background).toEqual([]);
});

test("two outlets that share nothing but boilerplate share nothing", () => {
  const { articles, traces } = desk([
    ...[1, 2, 3, 4].map((n) => ["Lamp", `${news(n)}\n${call}`] as const),
    ...[5, 6, 7, 8].map((n) => ["Post", `${news(n)}\n${call}`] as const),
  ]);
  const bodies = articles.map((article, i) => bodiesOf(article, traces[i]!));
  expect(compare(bodies[0]!, bodies[4]!)).toBeUndefined();
});

test("revisions of one address are not compared", () => {
  const { articles, traces } = desk([1, 1].map((n) => ["Lamp", news(n)]));
  const bodies = articles.map((article, i) =>
    bodiesOf(article, { ...traces[i]!, url: "https://lamp.example/1" }),
  );
  expect(compare(bodies[0]!, bodies[1]!)).toBeUndefined();
});

test("two that come at once make a passage their outlet's habit, for those that were there too", () => {
  const prints = [1, 2, 3, 4, 5];
  const traceAt = (article: string) => ({
    article,
    site: "Lamp",
    prints,
    moment: "2025-03-04",
    words: 60,
    terms: [],
    credits: [],
  });
  const holdersOf = (...articles: string[]) => {
    const index = memoryPrints();
    for (const article of articles) index.add(holderOf(traceAt(article)), prints);
    return index.holders(prints);
  };
  const now = holdersOf("a", "b", "c", "d", "e");
  expect(habitsTurned(traceAt("e"), now, holdersOf("a", "b", "c"))).toEqual(["a", "b", "c", "d"]);
  expect(habitsTurned(traceAt("e"), now, holdersOf("a", "b", "c", "d"))).toEqual([]);
});
