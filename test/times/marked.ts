import { expect } from "vitest";
import { findTimes } from "../../src/annotate/times/times.ts";
import type { Article } from "../../src/schema/article.ts";
import type { TimeExpression } from "../../src/schema/time.ts";

/** Facts a test may give beside the text. */
export type Facts = Partial<Pick<Article, "url" | "declaredLanguage">> & {
  readonly published?: string | undefined;
};

/** The times of a text as the product finds them. */
export function timesOf(text: string, { published, ...facts }: Facts = {}): TimeExpression[] {
  const article: Article = {
    id: "article",
    authors: [],
    images: [],
    credits: [],
    flags: [],
    blocks: [],
    text,
    ...facts,
    ...(published ? { published: { value: published, from: "given" } } : {}),
  };
  return findTimes({ article, analysis: { text, sentences: [], names: [] } });
}

/**
 * Checks a sentence against the marks written into it: "[words|value]" or "[words|value|start/end]", an open end left
 * empty. Nothing else may be found.
 */
export function expectMarked(marked: string, facts: Facts): void {
  const text = marked.replaceAll(/\[([^|\]]+)\|[^\]]*\]/g, "$1");
  const withIntervals = /\[[^\]|]+\|[^\]|]*\|/.test(marked);
  let shown = "";
  let at = 0;
  for (const { span, value, interval } of timesOf(text, facts)) {
    const stretch = withIntervals ? `|${interval?.start ?? ""}/${interval?.end ?? ""}` : "";
    shown += `${text.slice(at, span[0])}[${text.slice(...span)}|${value ?? ""}${stretch}]`;
    at = span[1];
  }
  expect(shown + text.slice(at)).toBe(marked);
}
