import type { Article, Block } from "../schema/article.ts";
import { contentId } from "../text/id.ts";

/** What is known of an article beside its text. */
export type ArticleFacts = Partial<Omit<Article, "id" | "text" | "blocks">>;

/**
 * An article whose text is kept to the character: one block per run of lines without a blank line or a line break
 * between. For gold sets and pasted text, where offsets must fit the given string.
 */
export function articleFromText(text: string, facts: ArticleFacts = {}): Article {
  return articleOf(text, linesOf(text), facts);
}

/** An article from its text, its blocks and what else is known; gives it its id. */
export function articleOf(text: string, blocks: readonly Block[], facts: ArticleFacts = {}): Article {
  return {
    authors: [],
    images: [],
    credits: [],
    flags: [],
    ...facts,
    id: articleId(text, facts),
    text,
    blocks,
  };
}

/** Same url, title, date and text: same revision, same id. */
function articleId(text: string, facts: ArticleFacts): string {
  return contentId(facts.url ?? "", facts.site ?? "", facts.title ?? "", facts.published?.value ?? "", text);
}

function linesOf(text: string): Block[] {
  return [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }) => ({
    kind: "paragraph",
    span: [index, index + line.trimEnd().length],
  }));
}
