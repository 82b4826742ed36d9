import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Statement } from "../../schema/statement.ts";
import { outletAddress, placeAddress, voiceAddress } from "../addresses.ts";
import { Page, type Frame } from "../page.tsx";
import { count, dayOf, doubtOf, numberWords, sayingOf, voiceOf, wordsOf } from "../words.ts";

/** One line of a list of articles. */
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
  /** Statements of it that fit the search, with what they stand in. */
  readonly said?: readonly SaidHere[];
}

/** A statement by its own words, apart from its article. */
export interface SaidHere {
  readonly id: string;
  readonly voice: string;
  readonly named: boolean;
  readonly saying: string;
  readonly words: string;
  readonly doubt?: string;
  readonly place: readonly [number, number];
}

/** What a search shows. */
export interface SearchResult {
  readonly words?: string;
  /** What it is narrowed to, each with the address without it. */
  readonly chosen: readonly { readonly name: string; readonly value: string; readonly without: string }[];
  readonly total: number;
  readonly articles: readonly ListedArticle[];
  readonly facets: readonly FacetList[];
  /** How many articles the facets count, where that is not all. */
  readonly counted?: number;
  readonly next?: string;
  readonly previous?: string;
}

/** One way to narrow a search, as links with counts. */
export interface FacetList {
  readonly name: string;
  readonly values: readonly { readonly words: string; readonly count: number; readonly href: string }[];
}

/** What was found, the ways to narrow it beside it; without words or filters, every article, newest first. */
export function SearchPage({ result, frame }: { result: SearchResult; frame: Frame }) {
  const { words, total, articles, chosen } = result;
  return (
    <Page frame={frame}>
      <h1>{words ? <>“{words}”</> : chosen.length > 0 ? "Found" : "Articles"}</h1>
      <p class="facts">
        <span>{count(total, "article")}</span>
        {chosen.map(({ name, value, without }) => (
          <a key={name} class="chosen" href={without} title={`Take off: ${name}`}>
            {name}: {value} <span aria-hidden="true">×</span>
            <span class="unseen">take off</span>
          </a>
        ))}
      </p>
      <div class="listing">
        <Facets result={result} />
        <div>
          {articles.length === 0 ? <Nothing words={words} /> : null}
          <ol class="articles">
            {articles.map((article) => (
              <li key={article.id} class="line">
                <ArticleLine article={article} />
              </li>
            ))}
          </ol>
          <Pager next={result.next} previous={result.previous} />
        </div>
      </div>
    </Page>
  );
}

/** A statement as lists show it. */
export function saidHere(statement: Statement, { article }: AnnotatedArticle): SaidHere {
  const span = statement.content[0] ?? statement.cue[0] ?? [0, 0];
  const doubt = doubtOf(statement.hedges, article.text);
  return {
    id: statement.id,
    voice: voiceOf(statement, article.text),
    named: Boolean(statement.speaker?.name),
    saying: sayingOf(statement),
    words: wordsOf(article.text, statement.content),
    ...(doubt ? { doubt } : {}),
    place: [span[0], span[1]],
  };
}

function Facets({ result: { facets, counted } }: { result: SearchResult }) {
  if (facets.every(({ values }) => values.length === 0)) return <div />;
  return (
    <aside class="facets" aria-label="Narrow the list" id="filters" tabIndex={-1}>
      {counted ? <p class="soft">Counts are of the first {numberWords(counted)} articles.</p> : null}
      {facets.map(({ name, values }) =>
        values.length === 0 ? null : (
          <details key={name} open>
            <summary>{name}</summary>
            <ul>
              {values.map(({ words, count: n, href }) => (
                <li key={words}>
                  <a href={href}>{words}</a> <small class="number">{numberWords(n)}</small>
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </aside>
  );
}

/** One article in a list: outlet and date, title, counts, what was found in it. */
export function ArticleLine({ article }: { article: ListedArticle }) {
  return (
    <>
      <p class="facts">
        {article.site ? (
          <a class="site" href={outletAddress(article.site)}>
            {article.site}
          </a>
        ) : null}
        {article.published ? (
          <time dateTime={article.published}>{dayOf(article.published)}</time>
        ) : (
          <span>no date found</span>
        )}
      </p>
      <h2>
        <a class="open" href={`/articles/${article.id}`}>
          {article.title ?? "Untitled"}
        </a>
      </h2>
      {article.snippet ? (
        <p class="snippet">
          {article.snippet.map(({ words, hit }) => (hit ? <mark class="hit">{words}</mark> : words))}
        </p>
      ) : null}
      <SaidList article={article.id} said={article.said ?? []} />
      <p class="facts counts">
        <span>{count(article.statements, "statement")}</span>
        <span>{count(article.figures, "figure")}</span>
        {article.gaps > 0 ? <span>{count(article.gaps, "gap")}</span> : null}
      </p>
    </>
  );
}

/** Statements by their words, each the way to its place. */
export function SaidList({ article, said }: { article: string; said: readonly SaidHere[] }) {
  if (said.length === 0) return null;
  return (
    <ul class="said">
      {said.map((one) => (
        <li key={one.id}>
          {one.named ? (
            <a class="voice" href={voiceAddress(one.voice)}>
              {one.voice}
            </a>
          ) : (
            <span class="voice unnamed">{one.voice}</span>
          )}{" "}
          <span class="act">{one.saying}</span>{" "}
          <a class="words-said" href={placeAddress(article, one.place)}>
            {one.words}
          </a>
          {one.doubt ? <small> hedged: {one.doubt}</small> : null}
        </li>
      ))}
    </ul>
  );
}

function Nothing({ words }: { words?: string }) {
  if (words)
    return <p>Nothing holds these words. Try fewer, or the start of one followed by an asterisk: ministr*</p>;
  return (
    <p>
      Nothing is here yet. <a href="/">Add coverage</a> on the first page, or with{" "}
      <code>hearsay add FOLDER</code>.
    </p>
  );
}

/** The way to the pages before and after. */
export function Pager({ next, previous }: { next?: string; previous?: string }) {
  if (!next && !previous) return null;
  return (
    <nav class="pager" aria-label="More">
      {previous ? (
        <a rel="prev" class="button" href={previous}>
          Back
        </a>
      ) : null}
      {next ? (
        <a rel="next" class="button" href={next}>
          More
        </a>
      ) : null}
    </nav>
  );
}
