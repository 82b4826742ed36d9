import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { join } from "node:path";
import { normal } from "../../src/language/normal.ts";
import { tokenise } from "../../src/language/tokenise.ts";

/** Paragraphs of news without annotation, for word vectors: where the corpora may be used only to train, none is kept. */
export function* newsParagraphs(data: string): Generator<string> {
  for (const file of [
    "timeline/articles.ndjson.gz",
    "copies/fnc_bodies.ndjson",
    "attribution/polnear-train.ndjson",
  ])
    for (const record of recordsOf(join(data, file)))
      yield* String(record.text ?? record.body ?? record.articleBody ?? "").split(/\n+/);
  for (const line of readFileSync(join(data, "language/names/worldwide-train.tsv"), "utf8").split(/\n\s*\n/))
    yield line
      .split("\n")
      .filter((row) => !row.startsWith("#"))
      .map((row) => row.split("\t")[0])
      .join(" ");
}

function recordsOf(file: string): Record<string, unknown>[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Words of a paragraph as models know them. */
export function wordsOf(paragraph: string): string[] {
  const { starts, ends } = tokenise(paragraph, 0, paragraph.length);
  return starts.map((start, i) => normal(paragraph.slice(start, ends[i])));
}
