import type { Corrected } from "../../ledger/corrected.ts";
import type { Statement } from "../../schema/statement.ts";
import { doubtsOf } from "../../web/review/doubt.ts";
import { type Queue, type ReviewItem, ReviewPage } from "../../web/review/review.tsx";
import { sayingOf, voiceOf, wordsOf } from "../../web/words.ts";
import type { Asked, Door } from "../answer.ts";
import { quoted } from "../evidence.ts";

/** Articles looked through at most. */
const mostArticles = 60;

/** The review queue: of the newest articles, or of one story or article. */
export const reviewDoor: Door = async (asked) => {
  const queue = await queueOf(asked);
  return {
    model: queue,
    frame: { title: "Review", part: "review" },
    page: (frame) => <ReviewPage queue={queue} frame={frame} />,
  };
};

async function queueOf(asked: Asked): Promise<Queue> {
  const { query, corrections, shelf } = asked;
  const ids = await articlesToReview(asked);
  const found = await Promise.all(ids.map((id) => shelf.annotated(id)));
  const laid = await Promise.all(found.flatMap((one) => (one ? corrections.over(one) : [])));
  const waiting = laid.flatMap(doubtful).toSorted((a, b) => b.doubts.length - a.doubts.length);
  const skip = Math.max(0, Math.min(100_000, Number.parseInt(query.skip ?? "0", 10) || 0));
  const next = waiting[skip];
  return {
    waiting: waiting.length,
    articles: laid.length,
    decided: laid.reduce((sum, { judged }) => sum + judged.size, 0),
    skip,
    ...(next ? { item: await itemOf(asked, next) } : {}),
    ...(query.story ? { story: query.story } : {}),
    ...(query.article ? { article: query.article } : {}),
  };
}

async function articlesToReview({ query, links, ledger }: Asked): Promise<readonly string[]> {
  if (query.article) return [query.article];
  if (query.story) return ((await links.story(query.story))?.story.articles ?? []).slice(-mostArticles);
  const { articles } = await ledger.list({ limit: mostArticles });
  return articles.map(({ id }) => id);
}

interface Doubtful {
  readonly laid: Corrected;
  readonly statement: Statement;
  readonly doubts: readonly string[];
}

/** Statements that something speaks against and nobody has judged. */
function doubtful(laid: Corrected): Doubtful[] {
  return laid.annotation.statements.flatMap((statement) => {
    const doubts = laid.judged.has(statement.id) ? [] : doubtsOf(statement, laid.article.text);
    return doubts.length > 0 ? [{ laid, statement, doubts }] : [];
  });
}

async function itemOf(asked: Asked, { laid: { article }, statement, doubts }: Doubtful): Promise<ReviewItem> {
  const { content, cue, source, by, id } = statement;
  const span = [(content[0] ?? cue[0] ?? [0, 0])[0], (content.at(-1) ?? cue[0] ?? [0, 0])[1]] as const;
  return {
    article: article.id,
    statement: id,
    voice: voiceOf(statement, article.text),
    saying: sayingOf(statement),
    source: wordsOf(article.text, source),
    cue: wordsOf(article.text, cue),
    doubts,
    by,
    quoted: await quoted(asked, { article: article.id, span }),
  };
}
