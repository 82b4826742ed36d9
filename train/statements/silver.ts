import type { Analysis, Sentence, Upos, Word } from "../../src/language/analysis.ts";
import type { EntityKind } from "../../src/schema/entity.ts";

/** One row of a silver parse: start, end, lemma, tag, name type, head (1-based, 0 the root), relation (UD v1). */
export type SilverRow = readonly [number, number, string, string, string, number, string];

const renamed: Readonly<Record<string, string>> = {
  dobj: "obj",
  nsubjpass: "nsubj:pass",
  csubjpass: "csubj:pass",
  auxpass: "aux:pass",
  neg: "advmod",
  mwe: "fixed",
  name: "flat",
  foreign: "flat:foreign",
};
const kinds: Readonly<Record<string, EntityKind>> = {
  PERSON: "person",
  ORGANIZATION: "organisation",
  LOCATION: "place",
  CITY: "place",
  COUNTRY: "place",
  STATE_OR_PROVINCE: "place",
  NATIONALITY: "group",
};

/** A silver parse in the shape of our own analysis; relations renamed to UD v2. */
export function analysisOf(text: string, sents: readonly (readonly SilverRow[])[]): Analysis {
  let block = 0;
  let last = 0;
  const sentences: Sentence[] = sents.map((rows) => {
    const start = rows[0]?.[0] ?? 0;
    if (text.slice(last, start).includes("\n")) block++;
    last = rows.at(-1)?.[1] ?? start;
    return { span: [start, last], block, words: rows.map((row) => wordOf(row, rows)) };
  });
  const names = sents.flatMap((rows) => namesOf(rows));
  return { text, sentences, names };
}

function wordOf([start, end, lemma, tag, , head, relation]: SilverRow, rows: readonly SilverRow[]): Word {
  return {
    start,
    end,
    lemma,
    tag,
    upos: uposOf(tag),
    feats: "",
    head: head - 1,
    relation: relationOf(relation, rows[head - 1]?.[3] ?? ""),
  };
}

function relationOf(relation: string, headTag: string): string {
  if (relation === "nmod" && /^(?:VB|JJ|RB)/.test(headTag)) return "obl";
  return renamed[relation] ?? relation;
}

function uposOf(tag: string): Upos {
  if (tag.startsWith("NNP")) return "PROPN";
  if (tag.startsWith("NN")) return "NOUN";
  if (tag === "MD") return "AUX";
  if (tag.startsWith("VB")) return "VERB";
  if (tag.startsWith("JJ")) return "ADJ";
  if (tag.startsWith("RB")) return "ADV";
  if (tag.startsWith("PRP") || tag.startsWith("W")) return "PRON";
  if (tag === "DT") return "DET";
  if (tag === "CD") return "NUM";
  if (tag === "IN" || tag === "TO") return "ADP";
  return tag === "CC" ? "CCONJ" : /^[A-Z]/.test(tag) ? "X" : "PUNCT";
}

function namesOf(rows: readonly SilverRow[]): { span: [number, number]; kind: EntityKind }[] {
  const found: { span: [number, number]; kind: EntityKind; type: string; row: number }[] = [];
  rows.forEach(([start, end, , , type], row) => {
    const kind = kinds[type];
    if (!kind) return;
    const open = found.at(-1);
    if (open && open.type === type && open.row === row - 1) {
      open.span[1] = end;
      open.row = row;
    } else found.push({ span: [start, end], kind, type, row });
  });
  return found.map(({ span, kind }) => ({ span, kind }));
}
