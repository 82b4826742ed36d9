import { bodyOf } from "../../src/link/copies/body.ts";
import { commonPrints, habitualSpans } from "../../src/link/copies/boilerplate.ts";
import { memoryPrints } from "../../src/link/copies/candidates.ts";
import { creditsOf } from "../../src/link/copies/credits.ts";
import { reuseOf } from "../../src/link/copies/reuse.ts";
import { copyTree } from "../../src/link/copies/tree.ts";
import { registerOf } from "../../src/annotate/entities/register/register.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Article } from "../../src/schema/article.ts";
import type { Reuse } from "../../src/schema/link.ts";
import type { Span } from "../../src/schema/span.ts";
import { printsOf, wordsOf } from "../../src/text/fingerprints.ts";
import type { Bench } from "../run.ts";
import { ndjson, score } from "../score.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Record {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly time: string;
  readonly headline: string;
  readonly text: string;
}

/** Who copied whom and how many independent origins each story has. `shuffle` reads each story in ten orders. */
export const bench: Bench = {
  about: "origins and copies of synthetic syndication",
  run: (gold, options) => {
    const file = gold ?? sharedPath("data/copies", "syndication-dev.ndjson");
    const stories = Map.groupBy(readRecords<Record>(file), ({ story }) => story);
    omitted = commonPassages([...stories.values()].flat());
    const answer = [...stories.values()].flatMap((records) => answersOf(records));
    const lines = [score("origins.mjs", file, ndjson(answer))];
    if (options.includes("answer")) return ndjson(answer);
    if (options.includes("shuffle")) lines.push(shuffled([...stories.values()], answer));
    return lines.join("\n");
  },
};

interface Answer {
  readonly id: string;
  readonly origin: string;
  readonly copiedFrom: readonly string[];
}

const outlets = registerOf();

/** What is left out of each text, learnt from all of them as a ledger would. */
let omitted: ReadonlyMap<string, readonly Span[]> = new Map();

function commonPassages(records: readonly Record[]): ReadonlyMap<string, readonly Span[]> {
  const index = memoryPrints();
  const traces = records.map(({ id, outlet, text }) => {
    const words = wordsOf(text);
    const prints = printsOf(words);
    const values = [...new Set(prints.map(({ value }) => value))];
    const holder = { article: id, site: outlet, prints: values.length };
    index.add(holder, values);
    return { id, text, words, prints, values, holder };
  });
  return new Map(
    traces.map(({ id, text, words, prints, values, holder }) => {
      const common = commonPrints(holder, values, index.holders(values));
      return [id, habitualSpans(text, words, prints, common)] as const;
    }),
  );
}

function answersOf(records: readonly Record[]): Answer[] {
  const articles = records.map(articleOf);
  const bodies = articles.map((article) => bodyOf(article, omitted.get(article.id)));
  const reuses = bodies.flatMap((a, i) => bodies.slice(i + 1).map((b) => reuseOf(a, b)));
  const traces = articles.map((article, i) => ({
    article: article.id,
    moment: article.published?.value ?? "",
    site: article.site,
    words: bodies[i]!.words.count,
    prints: [],
    terms: [],
    credits: creditsOf({ article, annotation: nothingFound(article) }, outlets),
  }));
  const family = { traces, reuses: reuses.filter((reuse): reuse is Reuse => reuse !== undefined) };
  return copyTree(family, outlets).map(({ article, origin, copies }) => ({
    id: article,
    origin: origin.article ?? origin.name,
    // The gold names one source for each article, though some were put together from two: the main one comes first.
    copiedFrom: copies.slice(0, 1).map(({ from }) => from),
  }));
}

function articleOf({ id, outlet, time, headline, text }: Record): Article & { readonly site: string } {
  const published = { value: time, from: "given" as const };
  return { ...articleFromText(text, { title: headline, published }), site: outlet, id };
}

function nothingFound({ id }: Article) {
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  return { article: id, version: "", sentences: [], ...none };
}

/** Reads every story in ten orders by a fixed sequence and says whether the answers differ. */
function shuffled(stories: readonly (readonly Record[])[], answer: readonly Answer[]): string {
  const expected = new Map(answer.map((one) => [one.id, JSON.stringify(one)]));
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  let different = 0;
  for (let round = 0; round < 10; round++)
    for (const records of stories) {
      const keyed = records.map((record) => ({ record, key: random() })).sort((a, b) => a.key - b.key);
      for (const one of answersOf(keyed.map(({ record }) => record)))
        if (expected.get(one.id) !== JSON.stringify(one)) different++;
    }
  return `ten shuffles: ${different} of ${10 * answer.length} answers differ`;
}
