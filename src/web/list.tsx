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
  readonly site?: string;
  readonly speaker?: string;
  readonly total: number;
  readonly articles: readonly ListedArticle[];
  readonly sites: readonly ListedFacet[];
  readonly speakers: readonly ListedFacet[];
  /** Address of the next and previous page of results. */
  readonly next?: string;
  readonly previous?: string;
  readonly twin: string;
}

/** One way to narrow the list, as a link; following the chosen one again takes it off. */
export interface ListedFacet {
  readonly value: string;
  readonly count: number;
  readonly href: string;
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
      <div class="listing">
        <aside class="facets" aria-label="Narrow the list">
          <Facets name="Outlets" facets={listing.sites} chosen={listing.site} />
          <Facets name="Speakers" facets={listing.speakers} chosen={listing.speaker} />
        </aside>
        <div>
          {articles.length === 0 ? <Nothing query={query} /> : null}
          <ol class="articles">
            {articles.map((article) => (
              <li key={article.id}>
                <ArticleLine article={article} />
              </li>
            ))}
          </ol>
          <Pager listing={listing} />
        </div>
      </div>
    </Page>
  );
}

function Facets({ name, facets, chosen }: { name: string; facets: readonly ListedFacet[]; chosen?: string }) {
  if (facets.length === 0) return null;
  return (
    <>
      <h2>{name}</h2>
      <ul>
        {facets.map(({ value, count: n, href }) => (
          <li key={value}>
            <a href={href} aria-current={value === chosen ? "true" : undefined}>
              {value}
            </a>{" "}
            <small>{n}</small>
          </li>
        ))}
      </ul>
    </>
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
