import { readFileSync } from "node:fs";

/** One word of a treebank, with its place in the paragraph's text. Words inside one surface token split its characters. */
export interface GoldWord {
  start: number;
  end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** Index in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Place of the surface token it stands in. */
  token: readonly [number, number];
}

/** One paragraph: its text and its sentences of words. */
export interface Paragraph {
  readonly text: string;
  readonly sentences: GoldWord[][];
}

export interface GoldDocument {
  readonly id: string;
  readonly paragraphs: Paragraph[];
}

/** Documents of a CoNLL-U file as text with words placed in it; a paragraph begins at `newpar` or `newdoc`. */
export function readTreebank(file: string): GoldDocument[] {
  const documents: { id: string; paragraphs: { text: string; sentences: GoldWord[][] }[] }[] = [];
  let isNew = true;
  for (const block of readFileSync(file, "utf8").split(/\n\s*\n/)) {
    const lines = block.split("\n");
    for (const line of lines) {
      if (line.startsWith("# newdoc"))
        documents.push({ id: line.slice(line.indexOf("=") + 2), paragraphs: [] });
      if (line.startsWith("# newdoc") || /^# newpar(?: |$)/.test(line)) isNew = true;
    }
    const rows = lines.filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    const document = documents.at(-1);
    if (!document) throw new Error(`${file}: a sentence before the first document`);
    if (isNew || document.paragraphs.length === 0) document.paragraphs.push({ text: "", sentences: [] });
    isNew = false;
    const paragraph = document.paragraphs.at(-1) as { text: string; sentences: GoldWord[][] };
    paragraph.text = addSentence(paragraph.text, rows, paragraph.sentences);
  }
  return documents;
}

function addSentence(before: string, rows: readonly string[][], sentences: GoldWord[][]): string {
  let text = before;
  const words: GoldWord[] = [];
  let until = 0;
  let token: readonly [number, number] = [0, 0];
  let inner = 0;
  for (const row of rows) {
    const [id = "", form = ""] = row;
    if (id.includes(".")) continue;
    const space = /SpaceAfter=No/.test(row[9] ?? "") ? "" : " ";
    if (id.includes("-")) {
      token = [text.length, text.length + form.length];
      inner = text.length;
      until = Number(id.split("-")[1]);
      text += form + space;
      continue;
    }
    let start = text.length;
    if (Number(id) <= until) {
      start = Math.min(inner, token[1] - 1);
      inner = Number(id) === until ? token[1] : Math.min(token[1], start + form.length);
    } else {
      token = [start, start + form.length];
      inner = token[1];
      text += form + space;
    }
    words.push({
      start,
      end: inner,
      form,
      lemma: row[2] ?? "",
      upos: row[3] ?? "X",
      xpos: row[4] ?? "",
      feats: row[5] === "_" ? "" : (row[5] ?? ""),
      head: Number(row[6]) - 1,
      relation: row[7] ?? "dep",
      token,
    });
  }
  sentences.push(words);
  return text;
}
