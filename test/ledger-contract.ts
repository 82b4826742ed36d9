import { expect, test } from "vitest";
import type { AnnotatedArticle, Annotation } from "../src/schema/annotation.ts";
import type { Article } from "../src/schema/article.ts";
import { type Entry, type Ledger, type Search, documentKey } from "../src/ledger/ledger.ts";
import { contentId, hashOf } from "../src/text/id.ts";
import { namedBlocks } from "../src/text/page-blocks.ts";

/** An entry with one invented article, for tests of ledgers. */
export function entryOf(text: string, facts: Partial<Article> = {}, speaker?: string): Entry {
  const bytes = new TextEncoder().encode(JSON.stringify({ text, ...facts }));
  const article: Article = {
    id: contentId(text, JSON.stringify(facts)),
    text,
    blocks: [{ kind: "paragraph", span: [0, text.length] }],
    authors: [],
    images: [],
    credits: [],
    flags: [],
    ...facts,
  };
  return {
    document: { bytes, path: "invented.json" },
    hash: hashOf(bytes),
    version: "1",
    articles: [{ article, annotation: annotationOf(article, speaker) }],
    problems: [],
  };
}

function annotationOf(article: Article, speaker?: string): Annotation {
  const whole = [0, article.text.length] as const;
  const statement = {
    id: "s1",
    by: "test@1",
    source: [],
    cue: [],
    content: [whole],
    kind: "indirect" as const,
    act: "state" as const,
    polarity: "affirmed" as const,
    speech: true,
    sourceKind: "person" as const,
    speaker: { name: speaker ?? "" },
    hedges: [],
    firsts: [],
    figures: [],
    times: [],
    chain: [],
  };
  return {
    article: article.id,
    version: "1",
    sentences: [whole],
    entities: [],
    times: [],
    figures: [],
    statements: speaker ? [statement] : [],
    gaps: [],
    problems: [],
  };
}

/** An entry with a page that holds a line which may recur. */
function pageOf(line: string, title: string): Entry {
  const text = `${title} is what the mayor said.\n\n${line}`;
  const ends = [text.length - line.length - 2, text.length - line.length, text.length] as const;
  const blocks = [[0, ends[0]] as const, [ends[1], ends[2]] as const].map((span) => ({
    kind: "paragraph" as const,
    span,
    page: span,
  }));
  return entryOf(text, { title, url: `https://orm.example/${title}`, blocks });
}

function markedIn({ article, annotation }: AnnotatedArticle): AnnotatedArticle {
  const blocks = article.blocks.map((block, i) =>
    i === 1 ? { ...block, boilerplate: true as const } : block,
  );
  return { article: { ...article, blocks }, annotation };
}

/** What every maker of ledgers must do; called once for each with a function that opens an empty one. */
export function ledgerContract(name: string, open: () => Promise<Ledger>): void {
  const withLedger = (about: string, run: (ledger: Ledger) => Promise<void>) =>
    test(`${name}: ${about}`, async () => {
      const ledger = await open();
      try {
        await run(ledger);
      } finally {
        await ledger.close();
      }
    });

  withLedger("what was recorded is found by its id and by a beginning only it has", async (ledger) => {
    const entry = entryOf("The mayor said the bridge was safe.", { title: "Bridge" });
    await ledger.record([entry]);
    const id = entry.articles[0]?.article.id ?? "";
    expect(await ledger.article(id)).toEqual(entry.articles[0]);
    expect(await ledger.article(id.slice(0, 4))).toEqual(entry.articles[0]);
    expect(await ledger.article("zzzz")).toBeUndefined();
  });

  withLedger("recording the same twice changes nothing", async (ledger) => {
    const entry = entryOf("Nine people were hurt.", {}, "the fire chief");
    await ledger.record([entry]);
    const before = [await ledger.counts(), await ledger.list({})];
    await ledger.record([entry, entry]);
    expect([await ledger.counts(), await ledger.list({})]).toEqual(before);
    expect(await ledger.holds(entry.hash, "1")).toBe(true);
    expect(await ledger.holds(entry.hash, "2")).toBe(false);
  });

  withLedger("of the revisions of one address the newest is listed, whichever came first", async (ledger) => {
    const url = "https://news.example/bridge";
    const older = entryOf("Nine were hurt.", {
      url,
      published: { value: "2025-03-04T10:00:00Z", from: "meta" },
    });
    const newer = entryOf("Eleven were hurt.", {
      url,
      published: { value: "2025-03-04T12:00:00Z", from: "meta" },
    });
    await ledger.record([newer]);
    await ledger.record([older]);
    expect((await ledger.list({})).articles.map(({ id }) => id)).toEqual([newer.articles[0]?.article.id]);
    expect((await ledger.revisions(url)).map(({ id }) => id)).toEqual(
      [older, newer].map((entry) => entry.articles[0]?.article.id),
    );
  });

  withLedger(
    "an article read anew by a newer version keeps its id and shows the newer findings",
    async (ledger) => {
      const entry = entryOf("The union said no.");
      const again = entryOf("The union said no.", {}, "the union");
      await ledger.record([entry]);
      await ledger.record([{ ...again, version: "2" }]);
      expect((await ledger.counts()).articles).toBe(1);
      expect((await ledger.list({})).articles[0]?.statements).toBe(1);
    },
  );

  withLedger(
    "search finds whole words, beginnings and phrases, whatever their case and accents",
    async (ledger) => {
      await ledger.record([
        entryOf("The Ministry of Ports denied it."),
        entryOf("Ports were closed by the ministers of Élan."),
      ]);
      const found = async (words: string) => (await ledger.list({ words })).total;
      expect(await found("ministry")).toBe(1);
      expect(await found("minist*")).toBe(2);
      expect(await found('"ministry of ports"')).toBe(1);
      expect(await found("elan")).toBe(1);
      expect(await found("bridge")).toBe(0);
      expect(await found('") OR NEAR( *')).toBe(0);
    },
  );

  withLedger("a hit is shown with the words around it", async (ledger) => {
    await ledger.record([entryOf("It rained. The Ministry of Ports denied it.")]);
    const [first] = (await ledger.list({ words: "ports" })).articles;
    expect(first?.snippet?.filter(({ hit }) => hit).map(({ words }) => words)).toEqual(["Ports"]);
  });

  withLedger(
    "lists are newest first, undated last, paged, and filtered by outlet and speaker",
    async (ledger) => {
      const dated = (day: string, site: string, speaker?: string) =>
        entryOf(`News of ${day}.`, { site, published: { value: day, from: "url" } }, speaker);
      await ledger.record([
        dated("2025-03-04", "Courier"),
        entryOf("Undated."),
        dated("2025-03-06", "Gazette", "Dario Penn"),
        dated("2025-03-05", "Courier"),
      ]);
      const { total, articles } = await ledger.list({});
      expect([total, ...articles.map(({ published }) => published)]).toEqual([
        4,
        "2025-03-06",
        "2025-03-05",
        "2025-03-04",
        undefined,
      ]);
      expect((await ledger.list({ limit: 1, offset: 1 })).articles.map(({ published }) => published)).toEqual(
        ["2025-03-05"],
      );
      expect((await ledger.list({ site: "Courier" })).total).toBe(2);
      expect((await ledger.list({ speaker: "Dario Penn" })).total).toBe(1);
      expect(await ledger.facets()).toEqual({
        sites: [
          { value: "Courier", count: 2 },
          { value: "Gazette", count: 1 },
        ],
        speakers: [{ value: "Dario Penn", count: 1 }],
      });
    },
  );

  withLedger("bytes come back as they were, with what is known of them", async (ledger) => {
    const entry = entryOf("Bytes.");
    await ledger.record([entry]);
    const stored: { hash: string; document: { bytes: Uint8Array; path?: string } }[] = [];
    for await (const item of ledger.documents()) stored.push(item);
    expect(stored.map(({ hash, document }) => [hash, document.path, hashOf(document.bytes)])).toEqual([
      [entry.hash, "invented.json", entry.hash],
    ]);
  });

  withLedger("problems of a document are kept, once, and replaced when it is read again", async (ledger) => {
    const problem = { code: "empty-input", message: "Nothing in it.", hint: "Give another.", place: {} };
    const entry = { ...entryOf("x"), articles: [], problems: [problem, problem] };
    await ledger.record([entry]);
    expect(await ledger.problems()).toEqual([problem]);
    await ledger.record([{ ...entry, version: "2", problems: [] }]);
    expect(await ledger.problems()).toEqual([]);
  });

  withLedger("the same bytes at two addresses are two documents, at none twice one", async (ledger) => {
    const entry = entryOf("Same.");
    const at = (url: string) => ({ ...entry, document: { ...entry.document, url } });
    await ledger.record([entry, entry, at("https://a.example/"), at("https://b.example/")]);
    expect((await ledger.counts()).documents).toBe(3);
    expect(await ledger.holds(documentKey({ url: "https://a.example/" }, entry.hash), "1")).toBe(true);
    expect(await ledger.holds(documentKey({ url: "https://c.example/" }, entry.hash), "1")).toBe(false);
    const id = entry.articles[0]?.article.id ?? "";
    expect((await ledger.documentsOf(id)).map(({ document }) => document.url)).toEqual([
      undefined,
      "https://a.example/",
      "https://b.example/",
    ]);
  });

  withLedger("what two documents both give is kept in one reading, whichever came first", async (ledger) => {
    const [annotated] = entryOf("Told twice.").articles as [AnnotatedArticle];
    const from = (path: string, byline: string): Entry => {
      const bytes = new TextEncoder().encode(path);
      const article = { ...annotated.article, byline };
      return {
        ...entryOf(""),
        document: { bytes, path },
        hash: hashOf(bytes),
        articles: [{ ...annotated, article }],
      };
    };
    const both = [from("a.html", "By Ana"), from("b.html", "By Ben")];
    const first = both[0]!.hash < both[1]!.hash ? "By Ana" : "By Ben";
    for (const entry of [...both, ...both.toReversed()]) await ledger.record([entry]);
    expect((await ledger.article(annotated.article.id))?.article.byline).toBe(first);
  });

  withLedger(
    "an article that its document gives no more is gone, unless another gives it",
    async (ledger) => {
      const entry = entryOf("Read wrongly at first.");
      const other = { ...entry, document: { ...entry.document, url: "https://a.example/" } };
      const right = entryOf("Read rightly.").articles;
      await ledger.record([entry, other]);
      await ledger.record([{ ...entry, version: "2", articles: right }]);
      expect((await ledger.list({})).total).toBe(2);
      await ledger.record([{ ...other, version: "2", articles: right }]);
      expect((await ledger.list({})).articles.map(({ id }) => id)).toEqual([right[0]?.article.id]);
      expect((await ledger.list({ words: "wrongly" })).total).toBe(0);
      expect(await all(ledger.check())).toEqual([]);
    },
  );

  withLedger("revisions without a date of change go by when they were captured", async (ledger) => {
    const url = "https://news.example/tower";
    const captured = (text: string, capturedAt: string) => {
      const entry = entryOf(text, { url });
      return { ...entry, document: { ...entry.document, capturedAt } };
    };
    const [older, newer] = [
      captured("Five floors.", "2025-03-04T10:00:00Z"),
      captured("Six floors.", "2025-03-05T10:00:00Z"),
    ];
    await ledger.record([newer]);
    await ledger.record([older]);
    expect((await ledger.list({})).articles.map(({ id }) => id)).toEqual([newer.articles[0]?.article.id]);
  });

  withLedger("what is published in another zone stands where its moment is", async (ledger) => {
    const at = (value: string) => entryOf(`At ${value}.`, { published: { value, from: "meta" } });
    await ledger.record(["2025-03-04T23:30:00-05:00", "2025-03-05T01:00:00Z", "2025-03-04"].map(at));
    const listed = async (search: Search) =>
      (await ledger.list(search)).articles.map(({ published }) => published);
    expect(await listed({})).toEqual(["2025-03-04T23:30:00-05:00", "2025-03-05T01:00:00Z", "2025-03-04"]);
    expect(await listed({ since: "2025-03-05" })).toHaveLength(2);
    expect(await listed({ until: "2025-03-04" })).toEqual(["2025-03-04"]);
    expect(await listed({ until: "2025-03" })).toHaveLength(3);
  });

  withLedger(
    "articles are found by whom they speak of, the days they name and what they count",
    async (ledger) => {
      const entry = entryOf("On 4 March Ana Reyes counted nine casualties.");
      const [{ article, annotation }] = entry.articles as [AnnotatedArticle];
      const findings = {
        entities: [
          {
            id: "e1",
            by: "t",
            kind: "person" as const,
            name: "Ana Reyes",
            aliases: [],
            mentions: [],
            facts: [],
          },
        ],
        times: [
          {
            id: "t1",
            by: "t",
            span: [3, 10] as const,
            type: "DATE" as const,
            rule: "t",
            interval: { start: "2025-03-04" },
          },
        ],
        figures: [
          {
            id: "f1",
            by: "t",
            kind: "figure" as const,
            span: [29, 44] as const,
            number: [29, 33] as const,
            low: 9,
            high: 9,
            approximate: false,
            what: "casualty",
          },
        ],
      };
      await ledger.record([
        { ...entry, articles: [{ article, annotation: { ...annotation, ...findings } }] },
      ]);
      await ledger.record([entryOf("Nothing of the kind.")]);
      const total = async (search: Search) => (await ledger.list(search)).total;
      expect(await total({ entity: "Ana Reyes" })).toBe(1);
      expect(await total({ date: "2025-03" })).toBe(1);
      expect(await total({ date: "2025-03-05" })).toBe(0);
      expect(await total({ figure: "casualty", words: "nine" })).toBe(1);
    },
  );

  withLedger(
    "blocks of pages are judged once for what has come, and again when a page goes",
    async (ledger) => {
      const { pageBlocks } = ledger;
      const call = "Sign up for our free letter.";
      const entries = ["One", "Two", "Three"].map((title) => pageOf(call, title));
      const ids = entries.map(({ articles }) => articles[0]!.article.id).sort();
      const { name } = namedBlocks(entries[0]!.articles[0]!.article).at(-1)!;
      await ledger.record(entries.slice(0, 2));
      expect(await pageBlocks.unjudged(3, 10)).toEqual([]);
      await ledger.record(entries);
      const [unjudged, ...others] = await pageBlocks.unjudged(3, 10);
      expect([unjudged!.name, others]).toEqual([name, []]);
      expect(await pageBlocks.pages(name, 2)).toEqual({ total: 3, articles: ids.slice(0, 2) });
      await pageBlocks.judge(new Map([[name, true]]));
      expect([await pageBlocks.boilerplate(), await pageBlocks.outdated([name])]).toEqual([[name], ids]);
      const marked = entries.map(({ articles: [annotated] }) => markedIn(annotated!));
      await ledger.revise(marked);
      expect(await ledger.article(ids[0]!)).toEqual(marked.find(({ article }) => article.id === ids[0]));
      expect([await pageBlocks.outdated([name]), await ledger.links.revised()]).toEqual([[], ids]);
      await pageBlocks.settle([{ name, changes: unjudged!.changes - 1 }]);
      expect(await pageBlocks.unjudged(3, 10)).toEqual([unjudged]);
      await pageBlocks.settle([unjudged!]);
      await ledger.links.write({ relinked: ids });
      expect([await pageBlocks.unjudged(3, 10), await ledger.links.revised()]).toEqual([[], []]);
      await ledger.record([{ ...entries[0]!, version: "2", articles: [] }]);
      expect((await pageBlocks.unjudged(3, 10)).map((one) => one.name)).toEqual([name]);
      await pageBlocks.judge(new Map([[name, false]]));
      expect([await pageBlocks.boilerplate(), (await pageBlocks.outdated([name])).length]).toEqual([[], 2]);
      expect(await all(ledger.check())).toEqual([]);
    },
  );

  withLedger(
    "an article that is not held is not revised, and one of no page has no blocks to judge",
    async (ledger) => {
      await ledger.revise(pageOf("Sign up for our free letter.", "One").articles);
      await ledger.record([entryOf("Sign up for our free letter.")]);
      expect([(await ledger.counts()).articles, await ledger.links.revised()]).toEqual([1, []]);
      expect(await ledger.pageBlocks.unjudged(1, 10)).toEqual([]);
    },
  );

  withLedger("a shelf keeps rows by key, replaces, removes, and lists what begins alike", async (ledger) => {
    const shelf = ledger.shelf("postings");
    await shelf.put([
      ["w/flood", ["a"]],
      ["w/fire", ["b"]],
      ["x/é~", 1],
      ["w", 0],
    ]);
    await shelf.put([
      ["w/flood", ["a", "c"]],
      ["w/fire", undefined],
    ]);
    await ledger.shelf("other").put([["w/flood", "other"]]);
    expect([...(await shelf.get(["w/flood", "w/fire", "w"]))]).toEqual(
      expect.arrayContaining([
        ["w/flood", ["a", "c"]],
        ["w", 0],
      ]),
    );
    expect(await all(shelf.under("w/"))).toEqual([["w/flood", ["a", "c"]]]);
    expect((await all(shelf.under(""))).length).toBe(3);
  });

  withLedger("a shelf holds more rows than one page of them", async (ledger) => {
    const keys = Array.from({ length: 1203 }, (_, i) => `k${String(i).padStart(5, "0")}`);
    await ledger.shelf("many").put(keys.map((key) => [key, key]));
    expect((await all(ledger.shelf("many").under("k"))).map(([key]) => key)).toEqual(keys);
    expect((await ledger.shelf("many").get(keys)).size).toBe(1203);
  });

  withLedger("corrections are kept in the order they were made, each once", async (ledger) => {
    const correction = {
      id: "c1",
      author: "ana",
      at: "2025-03-04T10:00:00Z",
      action: "reject" as const,
      target: { kind: "statement" as const, id: "s1" },
    };
    await ledger.correct(correction);
    await ledger.correct(correction);
    await ledger.correct({ ...correction, id: "c2", action: "undo" });
    expect((await ledger.corrections()).map(({ id }) => id)).toEqual(["c1", "c2"]);
  });

  withLedger("a sound ledger passes the check, a finding outside its text does not", async (ledger) => {
    const sound = entryOf("Sound.");
    await ledger.record([sound]);
    expect(await all(ledger.check())).toEqual([]);
    const [annotated] = sound.articles as [AnnotatedArticle];
    await ledger.record([
      {
        ...sound,
        articles: [{ ...annotated, annotation: { ...annotated.annotation, sentences: [[0, 99]] } }],
      },
    ]);
    expect((await all(ledger.check())).map(({ code }) => code)).toEqual(["span-outside"]);
  });

  withLedger("a search is counted by speaker, act, kind of source, outlet and month", async (ledger) => {
    const facts = (site: string, day: string) => ({ site, published: { value: day, from: "url" as const } });
    await ledger.record([
      entryOf("The bridge is safe.", facts("Gull", "2025-03-04"), "the mayor"),
      entryOf("The bridge is old.", facts("Gull", "2025-04-01"), "the union"),
      entryOf("The road is old.", facts("Post", "2025-04-02"), "the union"),
    ]);
    const { total, articles, facets } = await ledger.faceted({ words: "bridge", limit: 1 });
    expect([total, articles.length]).toEqual([2, 1]);
    expect(facets).toMatchObject({
      counted: 2,
      sites: [{ value: "Gull", count: 2 }],
      speakers: [
        { value: "the mayor", count: 1 },
        { value: "the union", count: 1 },
      ],
      acts: [{ value: "state", count: 2 }],
      sourceKinds: [{ value: "person", count: 2 }],
      months: [
        { value: "2025-03", count: 1 },
        { value: "2025-04", count: 1 },
      ],
    });
    expect((await ledger.list({ act: "deny" })).total).toBe(0);
    expect((await ledger.list({ sourceKind: "person", speakers: ["the union", "nobody"] })).total).toBe(2);
  });

  withLedger(
    "speakers and outlets are listed by name, most first, by letters that they hold",
    async (ledger) => {
      await ledger.record([
        entryOf("One.", { site: "Gull" }, "Ana Moreno"),
        entryOf("Two.", { site: "Gull" }, "Ana Moreno"),
        entryOf("Three.", { site: "Post_" }, "Luis Moreno"),
      ]);
      expect(await ledger.names({ of: "speaker", holds: "MORENO" })).toEqual({
        total: 2,
        names: [
          { value: "Ana Moreno", count: 2 },
          { value: "Luis Moreno", count: 1 },
        ],
      });
      expect((await ledger.names({ of: "site", holds: "_" })).names).toEqual([{ value: "Post_", count: 1 }]);
    },
  );

  withLedger(
    "corrections are given in the order made, and only the new ones to who has the first",
    async (ledger) => {
      const note = (id: string) => ({
        id,
        author: "ana",
        at: "2025-03-04T10:00:00Z",
        action: "note" as const,
        target: { kind: "story" as const, id: "x" },
        value: id,
      });
      for (const id of ["b", "a", "c"]) await ledger.correct(note(id));
      expect((await ledger.corrections()).map(({ id }) => id)).toEqual(["b", "a", "c"]);
      expect((await ledger.corrections(2)).map(({ id }) => id)).toEqual(["c"]);
    },
  );
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
