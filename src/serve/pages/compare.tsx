import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Span } from "../../schema/span.ts";
import { ComparePage, type Comparison, type Side } from "../../web/compare/compare.tsx";
import { runsOf } from "../../web/compare/words.ts";
import { sayingOf, voiceOf, wordsOf } from "../../web/words.ts";
import type { Asked, Door } from "../answer.ts";
import { nameOf } from "../evidence.ts";

/** One article against another: two revisions as what went and came, two articles by what they share. */
export const compareDoor: Door = async (asked) => {
  const [after, before] = await Promise.all([
    asked.shelf.annotated(asked.params.id ?? ""),
    asked.shelf.annotated(asked.params.other ?? ""),
  ]);
  if (!after || !before) return undefined;
  const comparison = await comparisonOf(asked, before, after);
  return {
    model: comparison,
    frame: { title: "Side by side", part: "articles" },
    page: (frame) => <ComparePage comparison={comparison} frame={frame} />,
  };
};

async function comparisonOf(
  asked: Asked,
  before: AnnotatedArticle,
  after: AnnotatedArticle,
): Promise<Comparison> {
  const revisions = before.article.url !== undefined && before.article.url === after.article.url;
  const copies = await asked.links.copiesOf(after.article.id);
  const copy = copies.find(({ from, to }) => [from, to].includes(before.article.id));
  const forward = copy?.from === before.article.id;
  const ends = (pairs: readonly { readonly from: Span; readonly to: Span }[] = []) => ({
    before: pairs.map(({ from, to }) => (forward ? from : to)),
    after: pairs.map(({ from, to }) => (forward ? to : from)),
  });
  const [shared, changed] = [ends(copy?.passages), ends(copy?.changed)];
  const side = ({ article }: AnnotatedArticle, at: "before" | "after"): Side => ({
    article: nameOf(article),
    text: article.text,
    shared: shared[at],
    changed: changed[at],
  });
  return {
    before: side(before, "before"),
    after: side(after, "after"),
    ...(revisions ? { runs: runsOf(before.article.text, after.article.text) } : {}),
    meaning: revisions ? meaningOf(before, after) : [],
    hideSmall: asked.query.small === "hide",
  };
}

/** Statements and figures that one revision has and the other has not, in sentences. */
function meaningOf(before: AnnotatedArticle, after: AnnotatedArticle): string[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  return [
    ...[...was].filter((line) => !is.has(line)).map((line) => `No longer: ${line}`),
    ...[...is].filter((line) => !was.has(line)).map((line) => `New: ${line}`),
  ];
}

function linesOf({ article, annotation }: AnnotatedArticle): Set<string> {
  const { text } = article;
  return new Set([
    ...annotation.statements.map(
      (one) => `${voiceOf(one, text)} ${sayingOf(one)} “${wordsOf(text, one.content)}”`,
    ),
    ...annotation.figures
      .filter(({ kind }) => kind === "figure")
      .map(({ span }) => `the figure “${text.slice(...span)}”`),
  ]);
}
