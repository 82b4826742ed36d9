import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import { carriedIn } from "../ingest/carried.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** Articles at hand: the texts last asked for are kept unpacked, since what an id names never changes. */
export interface ArticleShelf {
  text(id: string): Promise<Article | undefined>;
  /** Brings these texts to hand, all that are missing at once. */
  fetch(ids: readonly string[]): Promise<void>;
  /** With its findings, which a new reading may change: read afresh. */
  annotated(id: string): Promise<AnnotatedArticle | undefined>;
}

/** Characters of text kept in memory at most. */
const mostHeld = 24_000_000;

/** A shelf over a ledger that forgets first what was asked for longest ago. */
export function articleShelf(ledger: Pick<Ledger, "article" | "texts" | "links">): ArticleShelf {
  const held = new Map<string, Article>();
  let size = 0;
  const keep = (article: Article) => {
    if (!held.has(article.id)) size += article.text.length;
    held.delete(article.id);
    held.set(article.id, article);
    for (const [id, oldest] of held) {
      if (size <= mostHeld) return;
      held.delete(id);
      size -= oldest.text.length;
    }
  };
  const annotated = async (id: string) => {
    const found = await ledger.article(id);
    if (!found) return undefined;
    keep(found.article);
    return carriedIn(ledger, found);
  };
  const fetch = async (ids: readonly string[]) => {
    const missing = ids.filter((id) => !held.has(id));
    if (missing.length > 0) for (const article of await ledger.texts(missing)) keep(article);
  };
  return {
    annotated,
    fetch,
    text: async (id) => {
      if (!held.has(id)) await fetch([id]);
      const article = held.get(id);
      if (article) keep(article);
      return article;
    },
  };
}
