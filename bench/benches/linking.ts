import { linkerOf } from "../../src/ingest/link.ts";
import type { Entry, Ledger } from "../../src/ledger/ledger.ts";
import { articleFromText } from "../../src/read/plain.ts";
import { hashOf } from "../../src/text/id.ts";
import { generatedArticle } from "../generated.ts";
import { growing, row, timed } from "../growing.ts";
import type { Bench } from "../run.ts";

/** Articles between two measurements, and in one addition. */
const step = 10_000;
const addition = 2_500;

const heading =
  "articles   compare ms   stories ms   together ms (processor, an article)   by the clock ms   stories held";

/** What linking alone costs an article as a ledger grows. Option: how many articles to make (10000 unless told). */
export const bench: Bench = {
  about: "processor time of linking an article, by how many are held",
  run: (_gold, options) => growing({ most: Number(options[0] ?? 10_000), step, heading, grow }),
};

async function grow(ledger: Ledger, from: number): Promise<string> {
  let [comparing, settling, clock] = [0, 0, 0];
  for (let at = from; at < from + step; at += addition) {
    await ledger.record(Array.from({ length: addition }, (_, i) => entryAt(at + i)));
    const linker = linkerOf(ledger);
    const [compared, settled] = [await timed(() => linker.compareNew()), await timed(() => linker.settle())];
    comparing += compared.processor;
    settling += settled.processor;
    clock += compared.wall + settled.wall;
  }
  const each = (ms: number) => (ms / step).toFixed(3);
  const { total } = await ledger.links.stories({ limit: 1 });
  return row(heading, [
    from + step,
    each(comparing),
    each(settling),
    each(comparing + settling),
    each(clock),
    total,
  ]);
}

/** Paragraphs of an article: some 400 words. */
const paragraphs = 8;

/** The n-th generated article as a document gives it, with nothing found in it. */
function entryAt(n: number): Entry {
  const { text, site, title, url, publishedAt } = generatedArticle(n, paragraphs);
  const published = { value: publishedAt, from: "given" } as const;
  const article = articleFromText(text, { site, title, url, published, language: "en" });
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const annotation = { article: article.id, version: "made", sentences: [], ...none };
  const bytes = new TextEncoder().encode(article.id);
  return {
    document: { bytes },
    hash: hashOf(bytes),
    version: "made",
    articles: [{ article, annotation }],
    problems: [],
  };
}
