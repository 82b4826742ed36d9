/** The words of a text: runs of letters and digits, lower case, hashed; `starts` and `ends` are their UTF-16 offsets. */
export interface Words {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** Splits a text into hashed words. Marks and apostrophes part words, so that "company's" and "company 's" are alike. */
export function wordsOf(text: string): Words {
  const { starts, ends, hashes } = roomFor((text.length >> 1) + 1);
  let count = 0;
  let hash = fnvBasis;
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const letter = i < text.length ? lowerLetter(text, i) : 0;
    if (letter !== 0) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ letter, fnvPrime);
    } else if (start >= 0) {
      starts[count] = start;
      ends[count] = i;
      hashes[count++] = hash;
      start = -1;
      hash = fnvBasis;
    }
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

let room = { starts: new Int32Array(0), ends: new Int32Array(0), hashes: new Int32Array(0) };

/** Lists with room for so many words, used again for every text: a text's own are cut to its length. */
function roomFor(words: number): typeof room {
  if (room.starts.length < words) {
    const size = 2 * words;
    room = { starts: new Int32Array(size), ends: new Int32Array(size), hashes: new Int32Array(size) };
  }
  return room;
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
const fnvBasis = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;

/** The 32-bit hash that `wordsOf` gives a word. */
export function wordHash(word: string): number {
  let hash = fnvBasis;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerLetter(word, i), fnvPrime);
  return hash;
}

/** The code unit in lower case where it is a letter, mark or digit, else 0. */
function lowerLetter(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return ascii[code] as number;
  const known = others.get(code);
  if (known !== undefined) return known;
  const letter = code >= 0xd800 && code < 0xe000 ? "" : text[i];
  const lower = letter && /[\p{L}\p{M}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
  others.set(code, lower);
  return lower;
}

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z0-9]/.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
const others = new Map<number, number>();

/** A fingerprint, below 2^47, and the first of the words it is made from. */
export interface Print {
  readonly value: number;
  readonly word: number;
}

/** Words in one shingle, and shingles in one window. */
export const shingleSize = 5;
const windowSize = 16;

/**
 * Winnowed fingerprints (Schleimer, Wilkerson, Aiken 2003): of every 16 shingles of five words in a row the least hash, so
 * that two texts with 20 words in a row alike share at least one. In the order of the text; the same value may come twice.
 */
export function printsOf(words: Words): Print[] {
  const prints: Print[] = [];
  winnow(words, (value, word) => prints.push({ value, word }));
  return prints;
}

/** The values of a text's fingerprints, each once, in the order of the text. */
export function printValuesOf(words: Words): number[] {
  const values = new Set<number>();
  winnow(words, (value) => values.add(value));
  return [...values];
}

function winnow({ hashes, count }: Words, found: (value: number, word: number) => void): void {
  const shingles = count - shingleSize + 1;
  if (shingles < 1) return;
  const values = shingleHashes(hashes, shingles);
  let least = -1;
  const lastWindow = Math.max(0, shingles - windowSize);
  for (let from = 0; from <= lastWindow; from++) {
    const to = Math.min(shingles, from + windowSize);
    const before = least;
    if (least < from) least = lastLeast(values, from, to);
    else if ((values[to - 1] as number) <= (values[least] as number)) least = to - 1;
    if (least !== before) found(values[least] as number, least);
  }
}

function lastLeast(values: Float64Array, from: number, to: number): number {
  let least = from;
  for (let i = from + 1; i < to; i++) if ((values[i] as number) <= (values[least] as number)) least = i;
  return least;
}

let shingleRoom = new Float64Array(0);

/** The hashes of all shingles of a text; the list is used again for the next text. */
function shingleHashes(hashes: Int32Array, shingles: number): Float64Array {
  if (shingleRoom.length < shingles) shingleRoom = new Float64Array(2 * shingles);
  for (let i = 0; i < shingles; i++) shingleRoom[i] = shingleHash(hashes, i);
  return shingleRoom;
}

/** 47 bits of five words in a row. */
function shingleHash(hashes: Int32Array, at: number): number {
  let low = 0x9e3779b9 | 0;
  let high = 0x85ebca6b | 0;
  for (let i = at; i < at + shingleSize; i++) {
    const hash = hashes[i] as number;
    low = Math.imul(low ^ hash, 0xcc9e2d51 | 0);
    low ^= low >>> 15;
    high = Math.imul(high ^ hash, 0x1b873593);
    high ^= high >>> 13;
  }
  return (mixed(high) >>> 17) * 4294967296 + (mixed(low) >>> 0);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
export function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b | 0);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35 | 0);
  return value ^ (value >>> 16);
}
