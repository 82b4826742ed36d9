import { stringify } from "csv-stringify/sync";
import type { Sheet, SheetSaying } from "./sheet.ts";

const columns = [
  "article",
  "hash",
  "site",
  "title",
  "published",
  "url",
  "statement",
  "voice",
  "source",
  "source kind",
  "act",
  "polarity",
  "kind",
  "cue",
  "words",
  "hedges",
  "chain",
  "said",
  "claim",
  "stance",
  "value",
  "start",
  "end",
  "found by",
] as const;

/** A row a saying, RFC 4180, with the article it stands in. */
export function sayingsCsv({ sayings, articles }: Sheet): string {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [columns, ...sayings.map((saying) => rowOf(saying, byId.get(saying.article)))].map(csvLine).join("");
}

function rowOf(saying: SheetSaying, article: Sheet["articles"][number] | undefined): string[] {
  const {
    statement,
    voice,
    source,
    sourceKind,
    act,
    polarity,
    kind,
    cue,
    words,
    said,
    claim,
    stance,
    value,
    span,
    by,
  } = saying;
  return [
    saying.article,
    article?.hash,
    article?.site,
    article?.title,
    article?.published?.value,
    article?.url,
    statement,
    voice,
    source,
    sourceKind,
    act,
    polarity,
    kind,
    cue,
    words,
    saying.hedges?.join("; "),
    saying.chain?.join(" > "),
    said,
    claim,
    stance,
    value,
    String(span[0]),
    String(span[1]),
    by,
  ].map((cell) => cell ?? "");
}

/** One RFC 4180 row; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function csvLine(cells: readonly string[]): string {
  return stringify([cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell))]);
}
