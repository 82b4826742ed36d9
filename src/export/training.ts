import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import type { Statement } from "../schema/statement.ts";

/** What a statement looks like to who trains on it. */
type Example = Pick<Statement, "source" | "cue" | "content" | "act"> & { readonly speaker?: string };

/** One correction as a line of training data: the text, what was found, what a person made of it; undefined where it teaches nothing. */
export function trainingLine(
  { action, target, author, at }: Correction,
  before: AnnotatedArticle,
  after: AnnotatedArticle,
  finding: string,
): string | undefined {
  if (target.kind !== "statement" || !["accept", "reject", "edit"].includes(action)) return undefined;
  const found = before.annotation.statements.find(({ id }) => id === finding);
  if (!found) return undefined;
  const kept = after.annotation.statements.find(({ id }) => id === finding);
  const { text, title, published, language } = before.article;
  const line = {
    article: before.article.id,
    text,
    title,
    publishedAt: published?.value,
    language,
    verdict: action,
    by: found.by,
    author,
    at,
    found: exampleOf(found),
    right: action === "reject" || !kept ? null : exampleOf(kept),
  };
  return `${JSON.stringify(line)}\n`;
}

function exampleOf({ source, cue, content, act, speaker }: Statement): Example {
  return { source, cue, content, act, ...(speaker ? { speaker: speaker.name } : {}) };
}
