import { readFileSync } from "node:fs";
import type { Analysis, Name, Sentence, Upos, Word } from "../../src/language/analysis.ts";
import type { EntityKind } from "../../src/schema/entity.ts";
import type { CoreferenceDocument } from "../../bench/coreference/documents.ts";

/** Rows of one sentence of CoNLL-U, words only. */
type Rows = readonly (readonly string[])[];

/** Sentences of each document of a CoNLL-U file of GUM, by document. */
export function readGum(file: string): ReadonlyMap<string, readonly Rows[]> {
  const documents = new Map<string, Rows[]>();
  let sentences: Rows[] = [];
  let rows: string[][] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const id = /^# newdoc id\s*=\s*(\S+)/.exec(line)?.[1];
    if (id) documents.set(id, (sentences = []));
    else if (/^\d+\t/.test(line)) rows.push(line.split("\t"));
    else if (line === "" && rows.length > 0) {
      sentences.push(rows);
      rows = [];
    }
  }
  return documents;
}

/** The treebank's own parse and names of a document whose words are the same, over the document's text. */
export function goldAnalysis({ text, spans }: CoreferenceDocument, sentences: readonly Rows[]): Analysis {
  let at = 0;
  const names: Name[] = [];
  const made = sentences.map((rows): Sentence => {
    const words = rows.map((row): Word => wordOf(row, spans[at++] ?? [0, 0]));
    names.push(...namesOf(rows, words));
    return { span: [words[0]?.start ?? 0, words.at(-1)?.end ?? 0], block: 0, words };
  });
  names.sort((a, b) => a.span[0] - b.span[0]);
  return { text, sentences: made, names };
}

function wordOf(row: readonly string[], [start, end]: readonly [number, number]): Word {
  const [, , lemma = "", upos = "X", tag = "", feats = "_", head = "0", relation = "dep"] = row;
  return {
    start,
    end,
    lemma,
    upos: upos as Upos,
    tag,
    feats: feats === "_" ? "" : feats,
    head: Number(head) - 1,
    relation,
  };
}

const kinds: Readonly<Record<string, EntityKind>> = {
  person: "person",
  organization: "organisation",
  place: "place",
  event: "event",
};

/** Runs of proper nouns at the heart of a typed entity: what a reader of names would find. */
function namesOf(rows: Rows, words: readonly Word[]): Name[] {
  const found = new Map<string, Name>();
  const open: { kind: string; at: number }[] = [];
  rows.forEach((row, at) => {
    const cell = /(?:^|\|)Entity=([^|]*)/.exec(row[9] ?? "")?.[1] ?? "";
    for (const [piece] of cell.matchAll(/\(\d+-[a-z]+|\)/g)) {
      if (piece !== ")") {
        open.push({ kind: piece.split("-")[1] ?? "", at });
        continue;
      }
      const entity = open.pop();
      const kind = kinds[entity?.kind ?? ""];
      if (entity && kind) addName(found, words, [entity.at, at], kind);
    }
  });
  return [...found.values()];
}

function addName(
  found: Map<string, Name>,
  words: readonly Word[],
  [from, to]: [number, number],
  kind: EntityKind,
): void {
  let first = from;
  while (first <= to && words[first]?.upos !== "PROPN") first++;
  if (first > to || first - from > 3) return;
  let last = first;
  while (last < to && /^(?:PROPN)$/.test(words[last + 1]?.upos ?? "")) last++;
  const key = `${first}`;
  if (!found.has(key)) found.set(key, { span: [words[first]?.start ?? 0, words[last]?.end ?? 0], kind });
}
