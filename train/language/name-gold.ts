import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { nationalities } from "../../src/language/en/names.ts";

/** A name in a text. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** One line of a text with its names. */
export interface NameLine {
  readonly text: string;
  readonly names: readonly GoldName[];
}

/** A document of the names corpora: lines (sentences as the corpus parts them), each a block. */
export interface NameDocument {
  readonly id: string;
  readonly lines: readonly NameLine[];
}

/**
 * Documents of a file in CoNLL columns (token first, a BIO or BIOES label in `column`, the last unless told). Tokens are
 * joined as they would be written; kinds are given as ours.
 */
export function readNameColumns(file: string, column?: number): NameDocument[] {
  const documents: { id: string; lines: NameLine[] }[] = [];
  let rows: [token: string, label: string][] = [];
  const flush = () => {
    if (rows.length > 0) {
      if (documents.length === 0) documents.push({ id: "1", lines: [] });
      documents.at(-1)?.lines.push(lineOf(rows));
    }
    rows = [];
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const cells = line.trim().split(/[\t ]+/);
    if (line.startsWith("# doc") || line.startsWith("# newdoc") || line.startsWith("-DOCSTART-")) {
      flush();
      documents.push({
        id: line.replace(/^# (?:new)?doc(?: id =)? /, "").replace(/^-DOCSTART-.*/, `${documents.length + 1}`),
        lines: [],
      });
    } else if (line.trim() === "") flush();
    else if (!line.startsWith("# ")) {
      const isNumbered = /^\d+$/.test(cells[0] as string) && file.endsWith(".iob2");
      const token = isNumbered ? cells[1] : cells[0];
      const label = isNumbered ? cells[2] : cells[column ?? cells.length - 1];
      rows.push([token as string, label ?? "O"]);
    }
  }
  flush();
  return documents.filter(({ lines }) => lines.length > 0);
}

function lineOf(rows: readonly (readonly [string, string])[]): NameLine {
  let text = "";
  const names: GoldName[] = [];
  let open: { start: number; end: number; kind: string } | undefined;
  const close = () => {
    if (open)
      names.push({
        start: open.start,
        end: open.end,
        type: kindOf(open.kind, text.slice(open.start, open.end)),
      });
    open = undefined;
  };
  let quotes = 0;
  rows.forEach(([token, label], i) => {
    if (i > 0 && isParted(rows[i - 1]?.[0] as string, token, quotes % 2 === 1)) text += " ";
    if (token === '"') quotes++;
    const start = text.length;
    text += token;
    const [part = "O", kind = ""] = label.split("-", 2);
    if (part === "O" || part === "B" || part === "S" || part === "U" || (open && open.kind !== kind)) close();
    if (part === "O") return;
    open = { start: open?.start ?? start, end: text.length, kind };
    if (part === "E" || part === "L" || part === "S" || part === "U") close();
  });
  close();
  return { text, names };
}

/** Whether a blank stands between two tokens as one would write them. */
function isParted(before: string, after: string, isQuoted: boolean): boolean {
  if (/^(?:[.,;:!?%)\]}»”’…]|'s|’s|n't|n’t|'(?:re|ve|ll|d|m)|’(?:re|ve|ll|d|m)|\.\.\.|'')$/i.test(after))
    return false;
  if (after === '"' && isQuoted) return false;
  if (before === '"' && isQuoted) return false;
  if (after === "'" && before.endsWith("s")) return false;
  return !/^(?:[([{$£€#«“‘]|``)$/.test(before);
}

const kinds: Readonly<Record<string, string>> = {
  PER: "person",
  PERSON: "person",
  Person: "person",
  person: "person",
  politician: "person",
  writer: "person",
  ORG: "organisation",
  Organization: "organisation",
  organisation: "organisation",
  politicalparty: "organisation",
  Organisation: "organisation",
  LOC: "place",
  Location: "place",
  location: "place",
  country: "place",
  place: "place",
  GPE: "place",
  Facility: "facility",
  NORP: "group",
  Nationality: "group",
  Weapon: "product",
  MilitaryPlatform: "product",
  group: "group",
  Product: "product",
  product: "product",
  Misc: "misc",
  misc: "misc",
  event: "misc",
  election: "misc",
  Date: "",
  Money: "",
};

function kindOf(kind: string, name: string): string {
  if (kind === "MISC") return nationalities.has(name.toLowerCase()) ? "group" : "misc";
  return kinds[kind] ?? "";
}

/** Conflict news and statements with typed names (re3d), one file a document. */
export function readRe3d(folder: string): NameDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".conll"))
    .sort()
    .flatMap((file) => readNameColumns(join(folder, file)));
}
