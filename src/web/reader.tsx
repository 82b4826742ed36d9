import type { Annotation } from "../schema/annotation.ts";
import type { Article, Block } from "../schema/article.ts";
import type { ChainLink, Statement } from "../schema/statement.ts";
import { type Mark, markKinds, marksOf, segmentsOf } from "./marks.ts";
import { Page } from "./page.tsx";
import { dateOriginWords, dayOf, doubtOf, markWords, sayingOf } from "./words.ts";

/** What the reader shows: one article as stored, what was found in it, and its other revisions. */
export interface Reading {
  readonly article: Article;
  readonly annotation: Annotation;
  readonly revisions: readonly { readonly id: string; readonly published?: string }[];
  readonly twin: string;
}

/** One article: its words untouched in one column, the statements as cards beside them. */
export function ReaderPage({ reading }: { reading: Reading }) {
  const { article, annotation } = reading;
  const marks = marksOf(annotation);
  return (
    <Page frame={{ title: article.title ?? "Untitled", twin: reading.twin, scripts: ["reader"] }}>
      <ArticleHead reading={reading} />
      <Legend marks={marks} />
      <div class="reader">
        <article class="words" aria-label="The article as stored">
          {article.blocks.map((block, i) => (
            <BlockWords key={i} block={block} text={article.text} marks={marks} />
          ))}
          <Images article={article} />
        </article>
        <aside class="cards" aria-label="What was found">
          <h2>Statements</h2>
          <Cards reading={reading} within={undefined} />
          <Gaps reading={reading} />
        </aside>
      </div>
    </Page>
  );
}

function ArticleHead({ reading: { article, revisions } }: { reading: Reading }) {
  return (
    <header class="head">
      <h1>{article.title ?? "Untitled"}</h1>
      <p class="facts">
        {article.site ? <span class="site">{article.site}</span> : null}
        {article.byline ? <span>{article.byline}</span> : null}
        {article.published ? (
          <span>
            <time dateTime={article.published.value}>{dayOf(article.published.value)}</time> (
            {dateOriginWords[article.published.from]})
          </span>
        ) : (
          <span>no date found</span>
        )}
        {article.credits.map((credit) => (
          <span key={credit}>credits {credit}</span>
        ))}
        {article.url && /^https?:/.test(article.url) ? (
          <a href={article.url} rel="noreferrer">
            the page
          </a>
        ) : null}
        <span title="Id of this revision">{article.id}</span>
      </p>
      {revisions.length > 1 ? (
        <p class="facts">
          {revisions.length} revisions:{" "}
          {revisions.map(({ id }, i) => (
            <a key={id} href={`/articles/${id}`} aria-current={id === article.id ? "page" : undefined}>
              {i + 1}
            </a>
          ))}
        </p>
      ) : null}
    </header>
  );
}

/** The legend is the filter: unticking a kind hides its marks, by style alone. */
function Legend({ marks }: { marks: readonly Mark[] }) {
  return (
    <fieldset class="legend">
      <legend>Marks</legend>
      {markKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked class={`show-${kind}`} />{" "}
          <span class={`mark ${kind}`}>{markWords[kind]}</span>{" "}
          <small>
            {
              new Set(
                marks.filter((mark) => mark.kind === kind).map((mark) => `${mark.finding} ${mark.span[0]}`),
              ).size
            }
          </small>
        </label>
      ))}
    </fieldset>
  );
}

const blockTags: Readonly<Record<Block["kind"], "h3" | "p" | "blockquote" | "pre">> = {
  heading: "h3",
  paragraph: "p",
  "list-item": "p",
  quote: "blockquote",
  table: "pre",
  caption: "p",
  credit: "p",
  notice: "p",
};

function BlockWords({ block, text, marks }: { block: Block; text: string; marks: readonly Mark[] }) {
  const Tag = blockTags[block.kind];
  return (
    <Tag class={`block ${block.kind}`}>
      {segmentsOf(block.span, marks).map(({ span, marks: here }) => {
        const words = text.slice(...span);
        return here.length === 0 ? (
          words
        ) : (
          <Marked key={span[0]} words={words} start={span[0]} marks={here} />
        );
      })}
    </Tag>
  );
}

function Marked({ words, start, marks }: { words: string; start: number; marks: readonly Mark[] }) {
  const kinds = [...new Set(marks.map(({ kind }) => kind))].join(" ");
  const findings = [...new Set(marks.map(({ finding }) => finding))].join(" ");
  return (
    <mark class={`mark ${kinds}`} data-findings={findings} id={`w${start}`}>
      {words}
    </mark>
  );
}

function Images({ article }: { article: Article }) {
  if (article.images.length === 0) return null;
  return (
    <section class="images" aria-label="Images">
      <h2>Images</h2>
      <ul>
        {article.images.map((image) => (
          <li key={image.url}>
            {image.caption ? article.text.slice(...image.caption) : (image.alt ?? "No caption")}
            {image.credit ? (
              <span class="credit"> Credit: {article.text.slice(...image.credit)}</span>
            ) : null}{" "}
            <span class="address">{image.url}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The statements that stand directly within another, or within none, each with its own inside it. */
function Cards({ reading, within }: { reading: Reading; within: string | undefined }) {
  const statements = reading.annotation.statements.filter((statement) => statement.within === within);
  if (statements.length === 0)
    return within === undefined ? <p>No statement was found in this article.</p> : null;
  return (
    <ol class="statements">
      {statements.map((statement) => (
        <li key={statement.id} class="card" id={statement.id} tabIndex={0}>
          <Card statement={statement} reading={reading} />
          <Cards reading={reading} within={statement.id} />
        </li>
      ))}
    </ol>
  );
}

function Card({ statement, reading: { article, annotation } }: { statement: Statement; reading: Reading }) {
  const words = (spans: Statement["content"]) => spans.map((span) => article.text.slice(...span)).join(" … ");
  const doubt = doubtOf(statement.hedges, article.text);
  const figures = annotation.figures.filter(({ id }) => statement.figures.includes(id));
  return (
    <>
      <p class="who">
        <strong>{statement.speaker?.name ?? (words(statement.source) || "No source named")}</strong>{" "}
        <span class="act">{sayingOf(statement)}</span> <span class="kind">{statement.kind}</span>
      </p>
      <p class="what">
        <a href={`#w${statement.content[0]?.[0] ?? 0}`}>{words(statement.content)}</a>
      </p>
      <dl>
        {statement.chain.length > 1 ? <Row name="Through">{chainWords(statement.chain)}</Row> : null}
        {doubt ? <Row name="How sure">{doubt}</Row> : null}
        {figures.length > 0 ? (
          <Row name="Figures">{figures.map(({ span }) => article.text.slice(...span)).join("; ")}</Row>
        ) : null}
        {statement.said ? <Row name="When">{dayOf(statement.said.value)}</Row> : null}
      </dl>
      <details>
        <summary>Why?</summary>
        <p>
          Found by {statement.by}. Source: “{words(statement.source) || "none"}”. Cue: “
          {words(statement.cue) || "none"}”. Source kind: {statement.sourceKind}.
        </p>
      </details>
    </>
  );
}

function Row({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function chainWords(chain: readonly ChainLink[]): string {
  return chain.map(({ name }) => name).join(" → ");
}

function Gaps({ reading: { article, annotation } }: { reading: Reading }) {
  if (annotation.gaps.length === 0) return null;
  return (
    <>
      <h2>What the article does not know</h2>
      <ul class="gaps">
        {annotation.gaps.map(({ id, span, kind }) => (
          <li key={id} class="card" id={id} tabIndex={0}>
            <span class="kind">{kind}</span> <a href={`#w${span[0]}`}>{article.text.slice(...span)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
