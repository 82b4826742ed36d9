import { deskOf } from "../src/link/digest/coverage.ts";
import { likenessOf } from "../src/link/digest/likeness.ts";
import { type Saying, sayingsOf } from "../src/link/digest/sayings.ts";
import type { AnnotatedArticle } from "../src/schema/annotation.ts";

/** What the likest saying of an article is to a sentence. */
export interface Likest {
  /** Likeness in words, from 0 to 1. */
  readonly score: number;
  /** True where one of them denies, disputes or negates what it says and the other does not. */
  readonly turned: boolean;
  /** True where both tell figures, and none the same. */
  readonly otherFigures: boolean;
}

/** Seeks the saying of an article that is likest to a sentence, as claims are put together; undefined where none has a word of it. */
export function likestSaying(sentence: AnnotatedArticle, article: AnnotatedArticle): Likest | undefined {
  const desk = deskOf({ story: "pair", articles: [sentence, article], profiles: [], descents: [] });
  const sayings = sayingsOf(desk).filter(({ counted }) => !counted);
  const { inWords } = likenessOf(sayings);
  const at = sayings.findIndex((saying) => saying.article === sentence.article.id);
  const own = sayings[at];
  if (!own) return undefined;
  const [best] = sayings
    .map((saying, i) => ({ saying, score: saying.article === article.article.id ? inWords(at, i) : 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const isTurned = ({ article: id, stance, span }: Saying): boolean =>
    stance === "denied" || stance === "disputed" || negation.test(desk.words({ article: id, span }));
  const { values } = best.saying;
  const both = values.length > 0 && own.values.length > 0;
  return {
    score: best.score,
    turned: isTurned(best.saying) !== isTurned(own),
    otherFigures: both && !own.values.some((value) => values.includes(value)),
  };
}

/** Words that turn a sentence round. */
const negation =
  /\b(?:not|never|no|nobody|none|without|cannot|(?:did|does|do|was|were|is|are|has|have|had|would|could|ca|wo)n[’']t)\b/iu;
