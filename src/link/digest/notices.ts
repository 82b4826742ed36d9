import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Evidence } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import { rememberedOf } from "../../text/remembered.ts";
import { contentWords } from "../claims/search.ts";
import type { Draft } from "./changes.ts";
import type { Desk } from "./coverage.ts";
import { notice, noticeSays } from "./en/changing.ts";

/** What a notice says was wrong, and what it says is right. */
export interface NoticePair {
  readonly wrong: Span;
  readonly right: Span;
}

/** The clauses of an article’s notices, two by two: "our report said that A. It was B", "it gave the date as A; it is B". */
export const noticePairs = rememberedOf((held: AnnotatedArticle): readonly NoticePair[] => {
  const { text } = held.article;
  const { sentences } = held.annotation;
  return sentences.flatMap((sentence, i): NoticePair[] => {
    const paragraph = text.slice(text.lastIndexOf("\n", sentence[0]) + 1, sentence[1]);
    const words = text.slice(...sentence);
    if (!notice.test(paragraph) || !noticeSays.test(words)) return [];
    const cut = words.indexOf("; ");
    if (cut > 0)
      return [
        {
          wrong: [sentence[0], sentence[0] + cut],
          right: [sentence[0] + cut + 2, withoutPoint(text, sentence)],
        },
      ];
    const next = sentences[i + 1];
    if (!next || text.slice(sentence[1], next[0]).includes("\n")) return [];
    const stop = text.slice(...next).indexOf("; ");
    return [{ wrong: sentence, right: stop > 0 ? [next[0], next[0] + stop] : next }];
  });
});

/** Whether a stretch stands in what a notice of its article says is right. */
export function isPutRight(held: AnnotatedArticle, [start, end]: Span): boolean {
  return noticePairs(held).some(({ right }) => right[0] <= start && end <= right[1]);
}

function withoutPoint(text: string, [, end]: Span): number {
  return text[end - 1] === "." ? end - 1 : end;
}

/** The figures of a stretch of an article. */
export function figuresIn({ annotation }: AnnotatedArticle, [start, end]: Span): Figure[] {
  return annotation.figures.filter(
    ({ kind, span }) => kind === "figure" && start <= span[0] && span[1] <= end,
  );
}

/** Days and other words that an outlet corrects in a notice, each joined to its own earlier article that has them. */
export function noticeCorrections(desk: Desk): Draft[] {
  return desk.articles.flatMap((held) =>
    noticePairs(held).flatMap((pair): Draft[] => {
      const own = desk.articles.filter(
        ({ article }) =>
          article.site === held.article.site &&
          desk.publishedOf(article.id) < desk.publishedOf(held.article.id),
      );
      const hasValues = [pair.wrong, pair.right].every((span) => figuresIn(held, span).length > 0);
      const found =
        sameDay(held, pair, own) ??
        (hasValues ? undefined : (sameWords(held, pair, own) ?? sameValue(held, pair, own)));
      return found
        ? [
            {
              kind: "retraction",
              from: found,
              to: { article: held.article.id, span: saidIn(held, pair.right) },
              reason: `${held.article.site ?? "The outlet"} says that what it had reported was not so.`,
              sure: "surely",
            },
          ]
        : [];
    }),
  );
}

/** What is said in a stretch, without who says it. */
function saidIn({ annotation }: AnnotatedArticle, [start, end]: Span): Span {
  const inside = annotation.statements
    .flatMap(({ content }) => content)
    .filter(([from, to]) => start <= from && to <= end);
  return (
    inside.reduce<Span | undefined>(
      (best, span) => (best && best[1] - best[0] >= span[1] - span[0] ? best : span),
      undefined,
    ) ?? [start, end]
  );
}

/** Where an earlier article has the day that a notice corrects: "dated 14 January". */
function sameDay(
  { article: { text }, annotation }: AnnotatedArticle,
  { wrong, right }: NoticePair,
  own: readonly AnnotatedArticle[],
): Evidence | undefined {
  const daysIn = ([start, end]: Span) =>
    annotation.times.filter(({ span, type }) => type === "DATE" && start <= span[0] && span[1] <= end);
  const [now] = daysIn(right);
  const said = noticeSays.exec(text.slice(...wrong))?.index ?? 0;
  const before = daysIn([wrong[0] + said, wrong[1]]).at(-1);
  if (!now || !before || now.value === before.value) return undefined;
  for (const { article, annotation: theirs } of own) {
    const day = theirs.times.find(({ value }) => value === before.value);
    if (!day) continue;
    const lead = /(?<!\p{L})(?:\p{L}+ ){1,2}$/u.exec(
      article.text.slice(Math.max(0, day.span[0] - 40), day.span[0]),
    );
    return { article: article.id, span: [day.span[0] - (lead?.[0].length ?? 0), day.span[1]] };
  }
  return undefined;
}

/** Share of the words of what was wrong that an earlier clause must have. */
const enough = 0.5;

/** The clause of an earlier article that has most of the words of what a notice says was wrong. */
function sameWords(
  { article }: AnnotatedArticle,
  { wrong }: NoticePair,
  own: readonly AnnotatedArticle[],
): Evidence | undefined {
  const words = article.text.slice(...wrong);
  const said = new Set(contentWords(words.slice(noticeSays.exec(words)?.index ?? 0)));
  const clauses = own.flatMap((earlier) =>
    earlier.annotation.sentences.flatMap((sentence) =>
      clausesOf(earlier.article.text, sentence).map((span) => {
        const theirs = new Set(contentWords(earlier.article.text.slice(...span)));
        const shared = [...said].filter((word) => theirs.has(word)).length;
        return { article: earlier.article.id, span, score: shared / Math.max(3, said.size), shared };
      }),
    ),
  );
  const best = clauses.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= enough && best.shared >= 2
    ? { article: best.article, span: best.span }
    : undefined;
}

/** The clause of an earlier article with the figure that a notice says was used wrongly. */
function sameValue(
  held: AnnotatedArticle,
  { wrong }: NoticePair,
  own: readonly AnnotatedArticle[],
): Evidence | undefined {
  const value = figuresIn(held, wrong).find(({ low }) => low >= telling);
  if (!value) return undefined;
  for (const earlier of own) {
    const same = earlier.annotation.figures.find(({ kind, low }) => kind === "figure" && low === value.low);
    const sentence = earlier.annotation.sentences.find(
      ([start, end]) => same && start <= same.span[0] && same.span[1] <= end,
    );
    if (same && sentence)
      return {
        article: earlier.article.id,
        span: [same.span[0], withoutPoint(earlier.article.text, sentence)],
      };
  }
  return undefined;
}

/** Values from here on seldom coincide by chance within one story. */
const telling = 13;

/** The pieces of a sentence between its commas, where they are long enough to say something. */
function clausesOf(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/, |; |[.!?]$/g)) {
    if (index + start - from < 15) continue;
    found.push([from, start + index]);
    from = start + index + 2;
  }
  return from < end - 15 ? [...found, [from, end]] : found;
}
