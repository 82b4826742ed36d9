import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import type { Span } from "../schema/span.ts";
import { csvLine } from "./csv.ts";
import { annotationRecord } from "./records.ts";
import { sheetSaying } from "./sheet.ts";
import { webAnnotation } from "./web-annotation.ts";

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
    else
      for (const statement of annotated.annotation.statements)
        yield `${JSON.stringify(webAnnotation(sheetSaying(statement, annotated), annotated.article.url))}\n`;
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
