import { expect, test } from "vitest";
import type { Ledger } from "../src/ledger/ledger.ts";
import type { LinkChange } from "../src/ledger/links.ts";
import type { Copy, Descent, Reuse } from "../src/schema/link.ts";
import type { Trace } from "../src/schema/trace.ts";
import { entryOf } from "./ledger-contract.ts";

/** What every maker of ledgers must do with links; called once for each with a function that opens an empty one. */
export function linksContract(name: string, open: () => Promise<Ledger>): void {
  const withLedger = (about: string, run: (ledger: Ledger) => Promise<void>) =>
    test(`${name}: ${about}`, async () => {
      const ledger = await open();
      try {
        await run(ledger);
      } finally {
        await ledger.close();
      }
    });

  withLedger(
    "an article is to be linked until it has a trace, and gone when it is listed no more",
    async (ledger) => {
      const entry = entryOf("The bridge fell.");
      const id = entry.articles[0]?.article.id ?? "";
      await ledger.record([entry]);
      expect(await ledger.links.unlinked(10)).toEqual([id]);
      await ledger.links.write({ traces: [traceOf(id)] });
      expect([await ledger.links.unlinked(10), await ledger.links.gone()]).toEqual([[], []]);
      await ledger.record([{ ...entry, version: "2", articles: [] }]);
      expect(await ledger.links.gone()).toEqual([id]);
      await ledger.links.write({ gone: [id] });
      expect([await ledger.links.gone(), await ledger.links.traces([id])]).toEqual([[], []]);
    },
  );

  withLedger("articles are found by their fingerprints, until they are gone", async ({ links }) => {
    const held = async (prints: readonly number[]) => {
      const found = await links.holders(prints);
      return prints.map((print) => (found.get(print) ?? []).map(({ article }) => article).join(""));
    };
    await links.write({ traces: [traceOf("a", [1, 2, 3]), traceOf("b", [2, 3, 4])] });
    await links.write({ traces: [traceOf("c", [3, 9, 2 ** 46])] });
    expect(await held([2, 3, 5, 2 ** 46])).toEqual(["ab", "abc", "", "c"]);
    expect((await links.holders([9])).get(9)).toEqual([
      { article: "c", site: "Northwire", prints: 3, sorted: Float64Array.of(3, 9, 2 ** 46) },
    ]);
    await links.write({ traces: [traceOf("b", [4])], gone: ["c"] });
    expect(await held([2, 3, 4])).toEqual(["a", "a", "b"]);
  });

  withLedger("articles come by moment, from a position on, undated ones last", async ({ links }) => {
    const at = (article: string, moment: string) => ({ ...traceOf(article), moment });
    await links.write({ traces: [at("a", ""), at("b", "2025-03-05"), at("c", "2025-03-04T10:00:00")] });
    const ids = async (moment: string, article = "") => {
      const found: string[] = [];
      for await (const one of links.subjectsFrom({ moment, article })) found.push(one.article);
      return found.join("");
    };
    expect([await ids("2025"), await ids("2025-03-05"), await ids("2026")]).toEqual(["cba", "ba", "a"]);
    expect([await ids("2025-03-05", "c"), await ids("", "b")]).toEqual(["a", ""]);
    const before = async (moment: string, article: string) =>
      (await links.subjectsBefore({ moment, article }, 2)).map((one) => one.article).join("");
    expect([await before("", "b"), await before("", "a"), await before("2025-03-05", "b")]).toEqual([
      "ba",
      "cb",
      "c",
    ]);
    expect(await links.unplaced()).toEqual({ moment: "2025-03-04T10:00:00", article: "c" });
    const at6 = { moment: "2025-03-06", article: "" };
    expect(await links.unplaced(at6)).toEqual({ moment: "", article: "a" });
    await links.write({ placings: [{ article: "a", moment: "", joins: [] }] });
    expect(await links.unplaced(at6)).toBeUndefined();
  });

  withLedger("pairs are kept once and forgotten when one of them is compared anew", async ({ links }) => {
    await links.write({ traces: [traceOf("a"), traceOf("b")], reuses: [reuseOf("a", "b")] });
    expect(await links.reuses(["b"])).toEqual([reuseOf("a", "b")]);
    await links.write({ compared: ["a"], reuses: [reuseOf("a", "c")] });
    expect((await links.reuses(["a", "b"])).map(({ b }) => b)).toEqual(["c"]);
  });

  withLedger("a story is read with its articles, origins, descents and copies", async ({ links }) => {
    await links.write(storyChange("s1", ["a", "b"]));
    const [listed] = (await links.stories()).stories;
    expect(listed).toEqual({
      id: "s1",
      title: "Bridge",
      articles: 2,
      outlets: 2,
      first: "2025-03-04",
      last: "2025-03-05",
      origins: { least: 1, most: 1 },
    });
    const found = await links.story("s1");
    expect(found?.story.articles).toEqual(["a", "b"]);
    expect(found?.descents.map(({ article }) => article)).toEqual(["a", "b"]);
    expect(found?.copies).toEqual([copyOf("a", "b")]);
    expect(await links.copies("a")).toEqual([copyOf("a", "b")]);
    expect([await links.storyOf("b"), await links.story("x")]).toEqual(["s1", undefined]);
  });

  withLedger("a story joined to another is found by the id it had", async ({ links }) => {
    await links.write(storyChange("s1", ["a"]));
    await links.write(storyChange("s2", ["b"]));
    await links.write({ former: [{ id: "s2", now: "s1" }], ...storyChange("s1", ["a", "b"]) });
    expect((await links.story("s2"))?.story).toMatchObject({ id: "s1", articles: ["a", "b"] });
    expect((await links.stories({ least: 2 })).total).toBe(1);
    expect(await links.storyOf("b")).toBe("s1");
  });

  withLedger("an address’s earlier revisions are found, oldest first", async (ledger) => {
    const at = (text: string, modified: string) => {
      const entry = entryOf(text, { url: "https://lamp.example/bridge" });
      const [one] = entry.articles;
      const article = { ...one!.article, modified: { value: modified, from: "given" as const } };
      return { ...entry, articles: [{ ...one!, article }] };
    };
    const revisions = [
      at("Three died.", "2025-03-04"),
      at("Four died.", "2025-03-05"),
      at("Five died.", "2025-03-06"),
    ];
    await ledger.record([revisions[2]!, revisions[0]!, revisions[1]!]);
    const [first, second, last] = revisions.map(({ articles }) => articles[0]!.article.id);
    expect(await ledger.links.earlier([first!, last!])).toEqual(new Map([[last, [first, second]]]));
  });

  withLedger("placings are kept by article", async ({ links }) => {
    const placing = { article: "b", moment: "2025-03-04", joins: ["a"] };
    await links.write({ traces: [traceOf("a"), traceOf("b")] });
    await links.write({ placings: [placing, { ...placing, article: "a", joins: [] }] });
    expect(await links.placings(["b"])).toEqual([placing]);
    await links.write({ unplaced: ["b"] });
    expect([await links.placings(["b"]), await links.unplaced()]).toEqual([
      [],
      { moment: "2025-03-04", article: "b" },
    ]);
    await links.write({ gone: ["a"] });
    expect(await links.placings(["a"])).toEqual([]);
  });
}

function traceOf(article: string, prints: readonly number[] = []): Trace {
  return { article, moment: "2025-03-04", site: "Northwire", words: 9, prints, terms: [], credits: [] };
}

function reuseOf(a: string, b: string): Reuse {
  const coverage = { a: 1, b: 0.5 };
  return {
    a,
    b,
    coverage,
    verbatim: 0.5,
    words: 9,
    longest: 9,
    quoted: 0,
    passages: [],
    changed: [],
    numbers: 0,
  };
}

function copyOf(from: string, to: string): Copy {
  const coverage = { from: 1, to: 1 };
  return { from, to, relation: "exact", coverage, passages: [], changed: [], reasons: [] };
}

function descentOf(article: string): Descent {
  const origin = { name: "Northwire", article: "a" };
  return { article, standing: "copy", origin, taken: 1, from: [origin], reasons: [] };
}

function storyChange(id: string, articles: readonly string[]): LinkChange {
  const story = { id, title: "Bridge", articles, first: "2025-03-04", last: "2025-03-05" };
  const origins = { least: 1, most: 1, list: [{ name: "Northwire", sure: true, articles }] };
  const descents = articles.map((article) => ({
    ...descentOf(article),
    copies: article === "b" ? [copyOf("a", "b")] : [],
  }));
  return { descents, stories: [{ story, outlets: 2, origins }] };
}
