import type { StoryGap } from "../../schema/digest.ts";
import type { Gap } from "../../schema/statement.ts";
import { contentId } from "../../text/id.ts";
import { contentWords } from "../claims/search.ts";
import type { Desk } from "./coverage.ts";
import type { Saying } from "./sayings.ts";

interface Told {
  readonly article: string;
  readonly gap: Gap;
  readonly stems: ReadonlySet<string>;
}

/** What nobody knows in a story, the same gap told by several articles once, with a later saying that may answer it. */
export function storyGapsOf(desk: Desk, sayings: readonly Saying[]): StoryGap[] {
  const told = desk.articles.flatMap(({ article, annotation }) =>
    annotation.gaps.map((gap): Told => ({
      article: article.id,
      gap,
      stems: new Set(contentWords(article.text.slice(...gap.span))),
    })),
  );
  const groups: Told[][] = [];
  for (const one of told) {
    const same = groups.find((group) => group.some((other) => overlap(one.stems, other.stems) >= 0.6));
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => gapOf(desk, group, sayings));
}

function gapOf(desk: Desk, group: readonly Told[], sayings: readonly Saying[]): StoryGap {
  const [first] = group as [Told];
  const evidence = group.map(({ article, gap }) => ({ article, span: gap.span }));
  const words = desk.words(evidence[0] as (typeof evidence)[number]);
  const answer = answerTo(desk, first, sayings);
  return {
    id: contentId(desk.story, first.article, String(first.gap.span[0])),
    kind: first.gap.kind,
    words,
    evidence,
    ...(answer
      ? {
          answer: {
            evidence: { article: answer.article, span: answer.span },
            ...(answer.speaker ? { by: answer.speaker } : {}),
            ...(answer.published ? { at: answer.published } : {}),
          },
        }
      : {}),
  };
}

/** A later saying that has most of the gap's words and adds as many of its own. */
function answerTo(desk: Desk, { article, gap, stems }: Told, sayings: readonly Saying[]): Saying | undefined {
  if (gap.kind === "unanswered" || stems.size < 2) return undefined;
  const asked = desk.publishedOf(article);
  return sayings.find(
    ({ published, stems: said, stance }) =>
      published > asked &&
      stance !== "hedged" &&
      said.length > stems.size &&
      overlap(stems, new Set(said)) >= 0.6,
  );
}

/** Share of the first's stems that the second has. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : [...a].filter((stem) => b.has(stem)).length / a.size;
}
