import type { Article } from "../schema/article.ts";
import type { Span } from "../schema/span.ts";
import { type Mark, marksByBlock, segmentsOf } from "./marks.ts";
import { directionOf } from "./reader/head.tsx";
import { dayOf } from "./words.ts";

/** An article with the words that a page points at. */
export interface Appended {
  readonly article: Article;
  readonly spans: readonly Span[];
}

/** The articles behind a page, in whole, with every piece of evidence marked: so that one file holds all it speaks of. */
export function Appendix({ articles }: { articles: readonly Appended[] }) {
  if (articles.length === 0) return null;
  return (
    <section class="appendix" aria-labelledby="appendix">
      <h2 id="appendix">The articles, as stored</h2>
      {articles.map((one) => (
        <Whole key={one.article.id} appended={one} />
      ))}
    </section>
  );
}

function Whole({ appended: { article, spans } }: { appended: Appended }) {
  const marks: Mark[] = spans.map((span) => ({ kind: "at", finding: anchorOf(article.id, span), span }));
  const byBlock = marksByBlock(article.blocks, marks);
  return (
    <article class="words" id={`a-${article.id}`} lang={article.language} dir={directionOf(article.language)}>
      <h3>{article.title ?? "Untitled"}</h3>
      <p class="facts">
        <span class="site">{article.site ?? "Outlet not found"}</span>
        <span>{article.published ? dayOf(article.published.value) : "no date found"}</span>
        <span>{article.url}</span>
        <span>revision {article.id}</span>
        {article.provenance ? <span>SHA-256 {article.provenance.hash}</span> : null}
      </p>
      {article.blocks.map((block, i) => (
        <p key={i} class={`block ${block.kind}`}>
          {segmentsOf(block.span, byBlock[i] ?? []).map(({ span, marks: here }) => {
            const words = article.text.slice(...span);
            if (here.length === 0) return words;
            const opens = here.filter((mark) => mark.span[0] === span[0]);
            return (
              <mark key={span[0]} class="mark at">
                {opens.map(({ finding }) => (
                  <a key={finding} id={finding} />
                ))}
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </article>
  );
}

/** Names a span within the one file. */
export function anchorOf(article: string, [start, end]: Span): string {
  return `w-${article}-${start}-${end}`;
}
