import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { retracting } from "./en/changing.ts";
import type { Likeness } from "./likeness.ts";
import type { Saying } from "./sayings.ts";

/** What a voice takes back, joined to the likest thing that it, its outlet or anyone quoted for it had said before. */
export function retractions(desk: Desk, sayings: readonly Saying[], inWords: Likeness): Draft[] {
  const told = new Set<string>();
  return sayings.flatMap((saying, at) => {
    const words = sentenceAround(desk, saying);
    if (saying.counted || !retracting.test(words) || told.has(words)) return [];
    const before = sayings
      .map((earlier, i) => ({ earlier, score: inWords(at, i) }))
      .filter(
        ({ earlier, score }) =>
          score >= 0.15 &&
          earlier.published < saying.published &&
          isOwn(earlier, saying) &&
          !retracting.test(sentenceAround(desk, earlier)),
      )
      .sort((a, b) => b.score - a.score)[0]?.earlier;
    if (!before) return [];
    told.add(words);
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
