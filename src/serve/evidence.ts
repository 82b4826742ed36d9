import type { Article } from "../schema/article.ts";
import type { Evidence } from "../schema/link.ts";
import type { Span } from "../schema/span.ts";
import type { Quoted } from "../web/evidence.tsx";
import type { ArticleName } from "../web/reader/reading.ts";
import type { Desk } from "./answer.ts";

/** Characters shown before and after the words. */
const around = 90;

/** The words of evidence with a little around them, from their own block. */
export async function quoted(
  { shelf }: Pick<Desk, "shelf">,
  { article: id, span }: Evidence,
): Promise<Quoted> {
  const article = await shelf.text(id);
  if (!article) return { article: { id }, before: "", words: "", after: "", place: span };
  return { article: nameOf(article), ...shownOf(article, span) };
}

/** How pages name an article. */
export function nameOf({ id, title, site, published }: Article): ArticleName {
  return {
    id,
    ...(title ? { title } : {}),
    ...(site ? { site } : {}),
    ...(published ? { published: published.value } : {}),
  };
}

/** How pages name articles that links speak of, in this order; one that is not held by its id alone. */
export async function namesAt(
  { ledger }: Pick<Desk, "ledger">,
  ids: readonly string[],
): Promise<ArticleName[]> {
  const held = new Map((await ledger.summaries(ids)).map((summary) => [summary.id, summary]));
  return ids.map((id) => {
    const { title, site, published } = held.get(id) ?? {};
    return {
      id,
      ...(title ? { title } : {}),
      ...(site ? { site } : {}),
      ...(published ? { published } : {}),
    };
  });
}

function shownOf({ text, blocks }: Article, span: Span): Omit<Quoted, "article"> {
  const block = blocks.find(({ span: [, end] }) => end > span[0])?.span ?? [0, text.length];
  const from = Math.max(block[0], span[0] - around);
  const to = Math.min(Math.max(block[1], span[1]), span[1] + around);
  const before = text.slice(from, span[0]);
  const after = text.slice(span[1], to);
  return {
    before: from > block[0] ? `… ${before.replace(/^\S*\s/, "")}` : before,
    words: text.slice(...span),
    after: to < block[1] ? `${after.replace(/\s\S*$/, "")} …` : after,
    place: span,
  };
}
