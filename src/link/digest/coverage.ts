import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Correction } from "../../schema/correction.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Descent, Evidence } from "../../schema/link.ts";
import type { Profile } from "../../schema/profile.ts";
import type { Span } from "../../schema/span.ts";

/** The articles of one story with what is known of them: what a digest is made from. */
export interface Coverage {
  readonly story: string;
  readonly articles: readonly AnnotatedArticle[];
  /** Who is who over these articles; names stay as each article has them where it is empty. */
  readonly profiles: readonly Profile[];
  /** Where each article goes back to. */
  readonly descents: readonly Descent[];
  /** What people say of its claims, in the order they said it. */
  readonly corrections?: readonly Correction[];
}

/** A coverage made ready: articles by publication then id, one name for everybody, the origin of every article. */
export interface Desk {
  readonly story: string;
  readonly articles: readonly AnnotatedArticle[];
  readonly corrections: readonly Correction[];
  /** One of the articles by its id. */
  held(article: string): AnnotatedArticle | undefined;
  /** The name of an entity over the whole story; the words given where it has none. */
  nameOf(article: string, entity: string | undefined, words: string): string;
  /** The article that an article's text goes back to: itself for an original. */
  originOf(article: string): string;
  /** When an article was published; "" where that is not known. */
  publishedOf(article: string): string;
  words(evidence: Evidence): string;
}

/** Sorts a coverage and indexes it. */
export function deskOf({ story, articles, profiles, descents, corrections = [] }: Coverage): Desk {
  const moment = ({ article }: AnnotatedArticle): string => article.published?.value ?? "";
  const sorted = articles.toSorted(
    (a, b) => compare(moment(a) || "~", moment(b) || "~") || compare(a.article.id, b.article.id),
  );
  const byId = new Map(sorted.map((annotated) => [annotated.article.id, annotated]));
  const names = new Map(
    profiles.flatMap(({ name, appearances }) =>
      appearances.map(({ article, entity }): [string, string] => [`${article} ${entity}`, name]),
    ),
  );
  const entities = new Map<string, Entity>(
    sorted.flatMap(({ article, annotation }) =>
      annotation.entities.map((entity) => [`${article.id} ${entity.id}`, entity] as const),
    ),
  );
  const origins = new Map(descents.map(({ article, origin }) => [article, origin.article ?? article]));
  return {
    story,
    articles: sorted,
    corrections,
    held: (article) => byId.get(article),
    nameOf: (article, entity, words) => {
      const key: string = `${article} ${entity}`;
      return (names.get(key) ?? entities.get(key)?.name ?? words).replace(/^(?:the|an?)\s+/i, "");
    },
    originOf: (article) => origins.get(article) ?? article,
    publishedOf: (article) => byId.get(article)?.article.published?.value ?? "",
    words: ({ article, span }) => byId.get(article)?.article.text.slice(...span) ?? "",
  };
}

/** Order by code point: the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** From the first character of spans to their last. */
export function hullOf(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}
