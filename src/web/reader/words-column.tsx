import type { ComponentChildren } from "preact";
import type { Block } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { type Mark, type Segment, marksByBlock, segmentsOf } from "../marks.ts";
import { count } from "../words.ts";
import { directionOf } from "./head.tsx";
import type { Reading } from "./reading.ts";

/** The article's words exactly as stored, block by block, with marks on them. */
export function Words({ reading, marks }: { reading: Reading; marks: readonly Mark[] }) {
  const { article, elsewhere, at, recurrences } = reading;
  const pointed: Mark[] = at ? [{ kind: "at", finding: "at", span: at }] : [];
  const byBlock = marksByBlock(article.blocks, [...marks, ...pointed]);
  const taken = elsewhere.filter(({ way }) => way === "from").flatMap(({ passages }) => passages);
  const pictures = new Set(article.images.flatMap(({ caption, credit }) => [caption?.[0], credit?.[0]]));
  return (
    <article
      class="words"
      aria-label="The article as stored"
      lang={article.language}
      dir={directionOf(article.language)}
    >
      {article.blocks.map((block, i) =>
        pictures.has(block.span[0]) && /caption|credit/.test(block.kind) ? null : (
          <BlockWords
            key={i}
            block={block}
            text={article.text}
            marks={byBlock[i] ?? []}
            taken={shareTaken(block.span, taken) > 0.5}
            recurrence={recurrences.find(({ span }) => span[0] === block.span[0])}
          />
        ),
      )}
      <Pictures reading={reading} byBlock={byBlock} />
    </article>
  );
}

const tags: Readonly<Record<Block["kind"], "h3" | "p" | "blockquote" | "pre" | "figcaption">> = {
  heading: "h3",
  paragraph: "p",
  "list-item": "p",
  quote: "blockquote",
  table: "pre",
  caption: "p",
  credit: "p",
  notice: "p",
};

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly taken?: boolean;
  readonly recurrence?: Reading["recurrences"][number] | undefined;
}

function BlockWords({ block, text, marks, taken, recurrence }: BlockProps) {
  const Tag = tags[block.kind];
  const classes = ["block", block.kind, taken ? "taken" : "", block.boilerplate ? "soft" : ""];
  const words = (
    <Tag class={classes.filter(Boolean).join(" ")} data-at={block.span[0]}>
      {segmentsOf(block.span, marks).map((segment) =>
        segment.marks.length === 0 ? (
          text.slice(...segment.span)
        ) : (
          <Marked key={segment.span[0]} segment={segment} text={text} />
        ),
      )}
    </Tag>
  );
  return recurrence ? <Recurring recurrence={recurrence}>{words}</Recurring> : words;
}

/** A block that is not read, with the pages that have it too. */
function Recurring(props: { recurrence: Reading["recurrences"][number]; children: ComponentChildren }) {
  const { pages, articles } = props.recurrence;
  return (
    <>
      {props.children}
      <details class="block recurs">
        <summary>Stands on {count(pages, "page")} of the site: nothing is read in it</summary>
        <ul>
          {articles.map(({ id, title }) => (
            <li key={id}>
              <a href={`/articles/${id}`}>{title ?? id}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** One run of text; the classes say what it is, where a saying opens and closes, how deep it stands, a figure's ends. */
function Marked({ segment: { span, marks }, text }: { segment: Segment; text: string }) {
  const contents = marks.filter(({ kind }) => kind === "content");
  const figures = marks.filter(({ kind }) => kind === "figure");
  const classes = [
    "mark",
    ...new Set(marks.map(({ kind }) => kind)),
    contents.some((mark) => mark.span[0] === span[0]) ? "opens" : "",
    contents.some((mark) => mark.span[1] === span[1]) ? "closes" : "",
    contents.length > 1 ? "deep" : "",
    figures.some((mark) => mark.span[0] === span[0]) ? "starts" : "",
    figures.some((mark) => mark.span[1] === span[1]) ? "ends" : "",
  ].filter(Boolean);
  const findings = [...new Set(marks.map(({ finding }) => finding))];
  const opensAt = marks.some((mark) => mark.kind === "at" && mark.span[0] === span[0]);
  return (
    <mark class={classes.join(" ")} data-findings={findings.join(" ")} id={opensAt ? "at" : `w${span[0]}`}>
      {text.slice(...span)}
    </mark>
  );
}

/** Images as what was stored of them: caption and credit in words, the address; the picture itself is not fetched. */
function Pictures({
  reading: { article },
  byBlock,
}: {
  reading: Reading;
  byBlock: readonly (readonly Mark[])[];
}) {
  if (article.images.length === 0) return null;
  const marksAt = (span: Span) => {
    const i = article.blocks.findIndex((block) => block.span[0] === span[0]);
    return { block: article.blocks[i] ?? { kind: "caption" as const, span }, marks: byBlock[i] ?? [] };
  };
  return (
    <section class="pictures" aria-label="Images">
      {article.images.map((image) => (
        <figure key={image.url} class="picture">
          <svg viewBox="0 0 24 18" aria-hidden="true">
            <rect x="0.5" y="0.5" width="23" height="17" rx="1.5" />
            <circle cx="7" cy="6" r="2" />
            <path d="M1 15.5 8.5 9l4.5 4 4-3 6 5" />
          </svg>
          <figcaption>
            {image.caption ? (
              <BlockWords {...marksAt(image.caption)} text={article.text} />
            ) : (
              <p class="block caption">{image.alt || "No caption"}</p>
            )}
            {image.credit ? (
              <BlockWords {...marksAt(image.credit)} text={article.text} />
            ) : (
              <p class="block credit soft">No credit</p>
            )}
            <p class="address">{image.url}</p>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

function shareTaken([start, end]: Span, passages: readonly Span[]): number {
  const taken = passages.reduce(
    (sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)),
    0,
  );
  return taken / Math.max(1, end - start);
}
