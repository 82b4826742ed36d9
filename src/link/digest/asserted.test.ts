import { expect, test } from "vitest";
import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Statement } from "../../schema/statement.ts";
import { assertedSpans } from "./asserted.ts";

/** What the outlet itself tells, where [what is said] stands in brackets, {who says it} in braces and its cue in <angles>. */
function asserted(marked: string): string[] {
  const text = marked.replace(/[[\]{}<>]/g, "");
  const spanOf = (open: string, close: string) => {
    const [start, end] = [marked.indexOf(open), marked.indexOf(close)];
    const marks = (upTo: number) => marked.slice(0, upTo).replace(/[^[\]{}<>]/g, "").length;
    return start < 0 ? [] : [[start - marks(start), end - marks(end)] as const];
  };
  const statement = { content: spanOf("[", "]"), source: spanOf("{", "}"), cue: spanOf("<", ">") };
  const blocks = [{ kind: "paragraph", span: [0, text.length] }];
  const sentences = [[0, text.length]];
  const annotation = { sentences, statements: [statement as unknown as Statement], gaps: [] };
  const annotated = { article: { text, blocks }, annotation } as unknown as AnnotatedArticle;
  return assertedSpans(annotated).map((span) => text.slice(...span));
}

test("a sentence that statements hardly touch is told by the outlet as a whole", () => {
  const sentence =
    "The crane fell into the river at noon and blocked the ferries, {the port} <said>, [for hours].";
  expect(asserted(sentence)).toEqual([sentence.replace(/[[\]{}<>]/g, "")]);
});

test("what a statement leaves of a sentence is told by the outlet", () => {
  expect(
    asserted(
      "Harbour Works recalled 61,000 bolts from ships, and {the minister} <said> [that all of them would have to be replaced within a week].",
    ),
  ).toEqual(["Harbour Works recalled 61,000 bolts from ships"]);
});

test("so is what is told of a source by the way", () => {
  expect(
    asserted(
      "[The number of the dead may well rise again], <said> {Jon Marek, who had given a figure of 87 two days earlier}.",
    ),
  ).toEqual(["who had given a figure of 87 two days earlier"]);
});

test("a word or two that are left say nothing", () => {
  expect(asserted("On Tuesday {the minister} <said> [that all bolts would have to be replaced].")).toEqual(
    [],
  );
});

test("a dateline is not told", () => {
  expect(
    asserted(
      "PORT MALLEN, Sept 12 (IPA) - Harbour Works recalled 61,000 bolts, and {the minister} <said> [that all of them would have to be replaced].",
    ),
  ).toEqual(["Harbour Works recalled 61,000 bolts"]);
});
