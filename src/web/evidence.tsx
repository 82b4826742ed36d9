import type { Span } from "../schema/span.ts";
import { placeAddress } from "./addresses.ts";
import type { ArticleName } from "./reader/reading.ts";
import { dayOf } from "./words.ts";

/** Words of one article with a little around them: what every link is shown by. */
export interface Quoted {
  readonly article: ArticleName;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly place: Span;
}

/** The words, the way to their place, and who printed them when. */
export function Quote({ quoted }: { quoted: Quoted }) {
  const { article, before, words, after, place } = quoted;
  return (
    <figure class="quoted">
      <blockquote>
        <span class="soft">{before}</span>
        <a class="words-said" href={placeAddress(article.id, place)}>
          {words || "(the words are not held)"}
        </a>
        <span class="soft">{after}</span>
      </blockquote>
      <figcaption>
        <ArticleCite article={article} />
      </figcaption>
    </figure>
  );
}

/** Outlet and day of an article, as a link to it. */
export function ArticleCite({ article }: { article: ArticleName }) {
  return (
    <a class="cite" href={`/articles/${article.id}`} title={article.title}>
      <span class="site">{article.site ?? "Outlet not found"}</span>
      {article.published ? (
        <time dateTime={article.published}>{dayOf(article.published.slice(0, 10))}</time>
      ) : null}
    </a>
  );
}
