import { stringify } from "csv-stringify/sync";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import type { Span } from "../schema/span.ts";
import { annotationRecord } from "./records.ts";

export type ExportFormat = "ndjson" | "csv" | "web-annotation";

/** Everything in a ledger as lines of text, each ending in a line break; articles by id, then people's corrections. */
export async function* exportLines(
  articles: AsyncIterable<AnnotatedArticle>,
  corrections: readonly Correction[],
  format: ExportFormat,
): AsyncIterable<string> {
  if (format === "csv") yield csvLine(csvColumns);
  for await (const annotated of articles) {
    if (format === "ndjson") yield `${JSON.stringify(annotationRecord(annotated))}\n`;
    else if (format === "csv") for (const row of statementRows(annotated)) yield csvLine(row);
    else for (const annotation of webAnnotations(annotated)) yield `${JSON.stringify(annotation)}\n`;
  }
  if (format === "ndjson") for (const correction of corrections) yield `${JSON.stringify({ correction })}\n`;
}

const csvColumns = [
  "article",
  "site",
  "title",
  "published",
  "url",
  "statement",
  "speaker",
  "source",
  "act",
  "polarity",
  "kind",
  "cue",
  "content",
  "hedges",
  "chain",
  "said",
  "start",
  "end",
];

function statementRows({ article, annotation }: AnnotatedArticle): string[][] {
  const words = (spans: readonly Span[]) => spans.map((span) => article.text.slice(...span)).join(" … ");
  return annotation.statements.map((statement) => [
    article.id,
    article.site ?? "",
    article.title ?? "",
    article.published?.value ?? "",
    article.url ?? "",
    statement.id,
    statement.speaker?.name ?? "",
    words(statement.source),
    statement.act,
    statement.polarity,
    statement.kind,
    words(statement.cue),
    words(statement.content),
    statement.hedges.map(({ span }) => words([span])).join("; "),
    statement.chain.map(({ name }) => name).join(" > "),
    statement.said?.value ?? "",
    String(statement.content[0]?.[0] ?? ""),
    String(statement.content.at(-1)?.[1] ?? ""),
  ]);
}

/** One RFC 4180 row; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
function csvLine(cells: readonly string[]): string {
  return stringify([cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))]);
}

/** Each statement as a W3C Web Annotation: the words quoted, with a little around them, and their position. */
function webAnnotations({ article, annotation }: AnnotatedArticle): object[] {
  return annotation.statements.map((statement) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:hearsay:${article.id}:${statement.id}`,
    type: "Annotation",
    motivation: "identifying",
    creator: { type: "Software", name: `Hearsay ${statement.by}` },
    body: {
      type: "TextualBody",
      format: "application/json",
      value: JSON.stringify({
        speaker: statement.speaker?.name,
        act: statement.act,
        polarity: statement.polarity,
        chain: statement.chain.map(({ name }) => name),
      }),
    },
    target: statement.content.map(([start, end]) => ({
      source: article.url ?? `urn:hearsay:${article.id}`,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: article.text.slice(start, end),
          prefix: article.text.slice(Math.max(0, start - 32), start),
          suffix: article.text.slice(end, end + 32),
        },
        { type: "TextPositionSelector", start, end },
      ],
    })),
  }));
}
