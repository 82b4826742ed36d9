import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { datelinesIn } from "../../text/datelines.ts";
import { contentWords } from "../claims/search.ts";
import { aside, joiningAfter, joiningBefore } from "./en/asserted.ts";

/** Share of a sentence that statements may take and leave it whole. */
const little = 0.4;

/** Content words from which a stretch says something. */
const fewest = 3;

/** What an article tells in its outlet's own voice: sentences that no statement takes up, and what statements leave of others. */
export function assertedSpans({ article, annotation }: AnnotatedArticle): Span[] {
  const { text } = article;
  const taken = [
    ...annotation.statements.flatMap(({ content, cue, source }) => [
      ...content,
      ...cue,
      ...source.map((span) => withoutAside(text, span)),
    ]),
    ...annotation.gaps.map(({ span }) => span),
    ...besideTheText(article),
  ];
  const datelines = datelinesIn(text);
  return annotation.sentences
    .map((sentence) => withoutDateline(sentence, datelines))
    .flatMap((sentence) =>
      shareTaken(sentence, taken) < little
        ? [sentence]
        : leftOf(text, sentence, taken).filter((span) => contentWords(text.slice(...span)).length >= fewest),
    );
}

function withoutDateline([start, end]: Span, datelines: readonly Span[]): Span {
  const dateline = datelines.find(([from, to]) => from <= start && start < to && to < end);
  return [dateline?.[1] ?? start, end];
}

/** A source without what is told of it: "the governor, who had given a figure of 87 two days earlier". */
function withoutAside(text: string, [start, end]: Span): Span {
  const at = text.slice(start, end).search(aside);
  return [start, at < 0 ? end : start + at];
}

/** Headings, captions, credits and notices are not the outlet's account of what happened. */
function besideTheText({ blocks }: Article): Span[] {
  const text: ReadonlySet<string> = new Set(["paragraph", "list-item", "quote"]);
  return blocks.filter(({ kind }) => !text.has(kind)).map(({ span }) => span);
}

function shareTaken([start, end]: Span, taken: readonly Span[]): number {
  const covered = taken.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
  return covered / Math.max(1, end - start);
}

/** The stretches of a sentence that nothing takes, without marks and conjunctions at their ends. */
function leftOf(text: string, [start, end]: Span, taken: readonly Span[]): Span[] {
  const inside = taken.filter(([from, to]) => from < end && start < to).toSorted(([a], [b]) => a - b);
  const left: Span[] = [];
  let at = start;
  for (const [from, to] of [...inside, [end, end] as const]) {
    if (from > at) left.push(trimmed(text, [at, from]));
    at = Math.max(at, to);
  }
  return left;
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const before = joiningBefore.exec(words)?.[0].length ?? 0;
  const after = joiningAfter.exec(words.slice(before))?.[0].length ?? 0;
  return [start + before, end - after];
}
