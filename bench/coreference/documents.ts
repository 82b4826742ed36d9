import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/schema/span.ts";

/** A document with gold coreference: its words, the text they make, and its entities as ranges of words, both ends in. */
export interface CoreferenceDocument {
  readonly id: string;
  readonly words: readonly string[];
  readonly text: string;
  /** Where each word stands in the text. */
  readonly spans: readonly Span[];
  readonly clusters: readonly (readonly Span[])[];
}

/** Documents of a folder of .conll files, by name: index, word and coreference columns, or the columns of CoNLL-2012. */
export function readCoreference(folder: string): CoreferenceDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".conll"))
    .sort()
    .map((file) => documentOf(file.slice(0, -6), readFileSync(join(folder, file), "utf8")));
}

/** One file as a document. A blank line ends a sentence where the form has such lines; it is of no account here. */
export function documentOf(id: string, conll: string): CoreferenceDocument {
  const rows = conll
    .split("\n")
    .filter((line) => line.includes("\t") && !line.startsWith("#"))
    .map((line) => line.trimEnd().split(/\t/));
  const words = rows.map((row) => (row.length > 4 ? row[3] : row[1]) ?? "");
  const { text, spans } = joined(words);
  return { id, words, text, spans, clusters: clustersOf(rows.map((row) => row.at(-1) ?? "_")) };
}

const bracket = /\((?<whole>\d+)\)|\((?<opens>\d+)|(?<closes>\d+)\)/g;

function clustersOf(column: readonly string[]): Span[][] {
  const open = new Map<string, number[]>();
  const clusters = new Map<string, Span[]>();
  const close = (id: string, from: number | undefined, to: number): void => {
    if (from !== undefined) clusters.set(id, [...(clusters.get(id) ?? []), [from, to]]);
  };
  for (const [at, cell] of column.entries()) {
    for (const { groups = {} } of cell.matchAll(bracket)) {
      const { whole, opens, closes } = groups;
      if (whole) close(whole, at, at);
      else if (opens) open.set(opens, [...(open.get(opens) ?? []), at]);
      else if (closes) close(closes, open.get(closes)?.pop(), at);
    }
  }
  return [...clusters.values()];
}

const clingsLeft = /^(?:[,.;:!?%)\]}”…]+|'s|’s|'S|n't|n’t|['’](?:ll|re|ve|d|m|LL|RE|VE|D|M))$/;
const clingsRight = /^(?:[([{“$£€#]|``)$/;

/** Words as a printer would set them: no space before a comma, after an opening bracket, within quotation marks. */
export function joined(words: readonly string[]): { text: string; spans: Span[] } {
  let text = "";
  let glue = true;
  let quoted = false;
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const closes =
      (word === '"' && quoted) || word === "''" || (word === "'" && words[at - 1]?.endsWith("s") === true);
    if (!glue && !closes && !clingsLeft.test(word)) text += " ";
    spans.push([text.length, text.length + word.length]);
    text += word;
    glue = clingsRight.test(word) || (word === '"' && !quoted) || (word === "'" && !closes);
    if (word === '"') quoted = !quoted;
  }
  return { text, spans };
}
