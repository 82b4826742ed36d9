import type { Token } from "parse5";

/** A start tag as most are written. */
export interface PlainTag {
  readonly name: string;
  readonly attrs: Token.Attribute[];
  readonly selfClosing: boolean;
  /** Place of its `>`. */
  readonly end: number;
}

/** What a character may be part of, as bits: a tag's name, an attribute's, a value in either quotation marks, one in none, a blank. */
const tagLetter = 1;
const attributeLetter = 2;
const inDouble = 4;
const inSingle = 8;
const bare = 16;
const blank = 32;

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  const isValue = code > 0 && !/[&\r]/.test(letter);
  return (
    (/[a-z\d-]/.test(letter) ? tagLetter : 0) |
    (/[a-z\d_:.@-]/.test(letter) ? attributeLetter : 0) |
    (isValue && letter !== '"' ? inDouble : 0) |
    (isValue && letter !== "'" ? inSingle : 0) |
    (/[A-Za-z\d_:.,;%#?+/-]/.test(letter) ? bare : 0) |
    (/[ \t\n]/.test(letter) ? blank : 0)
  );
});

/** Bits of a UTF-16 code unit that a tag may hold: those beyond ASCII stand in quoted values alone; none at the end of the page. */
function kindAt(html: string, at: number): number {
  const code = html.charCodeAt(at);
  return code < 128 ? (kinds[code] as number) : code >= 128 ? inDouble | inSingle : 0;
}

function endOfRun(html: string, from: number, kind: number): number {
  let at = from;
  while ((kindAt(html, at) & kind) !== 0) at++;
  return at;
}

const greater = 62;
const slash = 47;
const equals = 61;
const double = 34;
const single = 39;

/**
 * Reads a start tag from the first letter of its name on, if it is a plain one: lower case, no character references, no line breaks
 * but LF, nothing that a parser would have to mend, at most so many attributes, each once.
 */
export function plainTagAt(html: string, start: number, mostAttributes: number): PlainTag | undefined {
  const nameEnd = endOfRun(html, start, tagLetter);
  const attrs: Token.Attribute[] = [];
  for (let at = nameEnd; ;) {
    const next = endOfRun(html, at, blank);
    const code = html.charCodeAt(next);
    if (code === greater || (code === slash && html.charCodeAt(next + 1) === greater)) {
      const selfClosing = code === slash;
      return { name: html.slice(start, nameEnd), attrs, selfClosing, end: selfClosing ? next + 1 : next };
    }
    if (next === at || attrs.length >= mostAttributes) return undefined;
    at = readAttribute(html, next, attrs);
    if (at < 0) return undefined;
  }
}

/** Reads an attribute into the list; gives the place after it, -1 where it is not plain. */
function readAttribute(html: string, start: number, attrs: Token.Attribute[]): number {
  const end = endOfRun(html, start, attributeLetter);
  if (end === start) return -1;
  const name = html.slice(start, end);
  for (const attr of attrs) if (attr.name === name) return -1;
  if (html.charCodeAt(end) !== equals) {
    attrs.push({ name, value: "" });
    return html.charCodeAt(endOfRun(html, end, blank)) === equals ? -1 : end;
  }
  const mark = html.charCodeAt(end + 1);
  const isQuoted = mark === double || mark === single;
  const from = isQuoted ? end + 2 : end + 1;
  const to = endOfRun(html, from, mark === double ? inDouble : mark === single ? inSingle : bare);
  if (isQuoted ? html.charCodeAt(to) !== mark : to === from || !endsBare(html, to)) return -1;
  attrs.push({ name, value: copied(html, from, to) });
  return isQuoted ? to + 1 : to;
}

/** True where a value without quotation marks ends. */
function endsBare(html: string, at: number): boolean {
  return html.charCodeAt(at) === greater || (kindAt(html, at) & blank) !== 0;
}

/** A part of the page as a string of its own: a slice as long as this would keep the whole page in memory. */
function copied(html: string, from: number, to: number): string {
  const slice = html.slice(from, to);
  return slice.length < 13 ? slice : ` ${slice}`.slice(1);
}
