import { Page } from "./page.tsx";
import { dayOf } from "./words.ts";

/** One line of the list of articles. */
export interface ListedArticle {
  readonly id: string;
  readonly title?: string;
  readonly site?: string;
  readonly published?: string;
  readonly statements: number;
  readonly figures: number;
  readonly gaps: number;
  /** Where the search found it: text around the hit, the hit itself marked. */
  readonly snippet?: readonly { readonly words: string; readonly hit: boolean }[];
}

/** What the first page shows. */
export interface Listing {
  readonly query?: string;
  readonly total: number;
  readonly articles: readonly ListedArticle[];
  /** Address of the next and previous page of results. */
  readonly next?: string;
  readonly previous?: string;
  readonly twin: string;
}

/** The list of articles, newest first, or what a search found. */
export function ListPage({ listing }: { listing: Listing }) {
  const { query, total, articles } = listing;
  return (
    <Page frame={{ title: query ? `“${query}”` : "Hearsay", twin: listing.twin, query }}>
      <h1>{query ? `${count(total, "article")} with “${query}”` : "Articles"}</h1>
      {query ? null : (
        <p class="lead">
          Who said what, through whom, how sure. {count(total, "article")} in this ledger, newest first.
        </p>
      )}
      {articles.length === 0 ? <Nothing query={query} /> : null}
      <ol class="articles">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleLine article={article} />
          </li>
        ))}
      </ol>
      <Pager listing={listing} />
    </Page>
  );
}

function ArticleLine({ article }: { article: ListedArticle }) {
  return (
    <>
      <h2>
        <a href={`/articles/${article.id}`}>{article.title ?? "Untitled"}</a>
      </h2>
      <p class="facts">
        {article.site ? <span class="site">{article.site}</span> : null}
        {article.published ? (
          <time dateTime={article.published}>{dayOf(article.published)}</time>
        ) : (
          <span>no date found</span>
        )}
        <span>{count(article.statements, "statement")}</span>
        <span>{count(article.figures, "figure")}</span>
        {article.gaps > 0 ? <span>{count(article.gaps, "gap")}</span> : null}
      </p>
      {article.snippet ? (
        <p class="snippet">
          {article.snippet.map(({ words, hit }) => (hit ? <mark class="hit">{words}</mark> : words))}
        </p>
      ) : null}
    </>
  );
}

function Nothing({ query }: { query?: string }) {
  if (query)
    return <p>Nothing holds these words. Try fewer, or the start of one followed by an asterisk: ministr*</p>;
  return (
    <p>
      The ledger is empty. Add coverage with <code>hearsay add FOLDER</code>.
    </p>
  );
}

function Pager({ listing }: { listing: Listing }) {
  if (!listing.next && !listing.previous) return null;
  return (
    <nav class="pager" aria-label="More articles">
      {listing.previous ? (
        <a rel="prev" href={listing.previous}>
          Newer
        </a>
      ) : null}
      {listing.next ? (
        <a rel="next" href={listing.next}>
          Older
        </a>
      ) : null}
    </nav>
  );
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
}
