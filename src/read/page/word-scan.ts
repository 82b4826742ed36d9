/** What a UTF-16 code unit is: 0 not asked yet, else one of the kinds. */
const known = new Uint8Array(1 << 16);
const other = 1;
const letter = 2;
const mark = 3;

/** What the character at a place is, half of a pair for the whole of it. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const kind = known[code] as number;
  if (kind > 0) return kind;
  if (code >= 0xd800 && code < 0xe000) return kindOf(String.fromCodePoint(text.codePointAt(at) as number));
  return (known[code] = kindOf(text.charAt(at)));
}

function kindOf(character: string): number {
  if (/[\p{L}\p{N}]/u.test(character)) return letter;
  return /\p{M}/u.test(character) ? mark : other;
}

/** End of the word (Unicode L, N, M) that begins at a place; the place itself where none does. */
export function wordEnd(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length) {
    if (kindAt(text, at) === other) break;
    at += isPairAt(text, at) ? 2 : 1;
  }
  return at;
}

function isPairAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
}

/** True where a range of a text holds a letter or digit, not marks alone. */
export function holdsLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (kindAt(text, at) === letter) return true;
  return false;
}

/** Where FNV-1a begins. */
export const basis = 0x811c9dc5;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units of a range, from a hash of what stands before them. */
export function hashOfRange(start: number, text: string, from: number, to: number): number {
  let hash = start;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** FNV-1a over a string, from a hash of what stands before it. */
export function hashOfText(start: number, text: string): number {
  return hashOfRange(start, text, 0, text.length);
}

/** A set of words as a table of places by hash, asked about a range of a text without a string being made of it. */
export interface WordTable {
  readonly size: number;
  readonly words: readonly (string | undefined)[];
  readonly hashes: Int32Array;
}

/** A table of some words. */
export function tableOf(words: ReadonlySet<string>): WordTable {
  let room = 4;
  while (room < 4 * words.size) room *= 2;
  const table = {
    size: words.size,
    words: Array.from({ length: room }, (): string | undefined => undefined),
    hashes: new Int32Array(room),
  };
  for (const word of words) {
    const hash = hashOfText(basis, word);
    let slot = hash & (room - 1);
    while (table.words[slot] !== undefined) slot = (slot + 1) & (room - 1);
    table.words[slot] = word;
    table.hashes[slot] = hash;
  }
  return table;
}

/** True where the word that begins at a place of a text is one of the table; `hash` is its FNV-1a. */
export function holdsWord({ words, hashes }: WordTable, hash: number, text: string, from: number): boolean {
  const last = words.length - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const word = words[slot];
    if (word === undefined) return false;
    if (hashes[slot] === hash && text.startsWith(word, from)) return true;
  }
}
