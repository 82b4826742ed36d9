import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { retracting } from "./en/changing.ts";
import { likenessOf } from "./likeness.ts";
import type { Saying } from "./sayings.ts";

/** What a voice takes back, joined to the likest thing it or its outlet had said before. */
export function retractions(desk: Desk, sayings: readonly Saying[]): Draft[] {
  const { likeness } = likenessOf(sayings);
  return sayings.flatMap((saying, at) => {
    if (!retracting.test(sentenceAround(desk, saying))) return [];
    const before = sayings
      .map((earlier, i) => ({ earlier, score: likeness(at, i) }))
      .filter(
        ({ earlier, score }) =>
          score >= 0.2 && earlier.published < saying.published && isOwn(earlier, saying),
      )
      .sort((a, b) => b.score - a.score)[0]?.earlier;
    if (!before) return [];
    return [
      {
        kind: "retraction" as const,
        from: { article: before.article, span: before.span },
        to: { article: saying.article, span: saying.span },
        reason: `${saying.speaker ?? "The outlet"} takes back what was said before.`,
        sure: "possibly" as const,
      },
    ];
  });
}

function isOwn(earlier: Saying, { voice, speaker }: Saying): boolean {
  return voice === undefined || earlier.voice === voice || earlier.speaker === speaker;
}

function sentenceAround(desk: Desk, { article, span }: Saying): string {
  const found = desk.articles.find((one) => one.article.id === article);
  const sentence = found?.annotation.sentences.find(([start, end]) => start <= span[0] && span[0] < end);
  return found?.article.text.slice(sentence?.[0] ?? span[0], Math.max(sentence?.[1] ?? 0, span[1])) ?? "";
}
