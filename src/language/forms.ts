import { hashOf, mix } from "./hash.ts";
import { normal } from "./normal.ts";

/** Word knowledge: for the hash of a word in lower case, its two groups of like words and the tags it was seen with. */
export interface Lexicon {
  /** Open-addressed table of hashes; 0 for an empty slot. */
  readonly keys: Int32Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
  /** Number of the set of tags it was seen with; 0 where too rarely seen. */
  readonly habits: Uint16Array;
  /** The one tag it always has, plus one; 0 where it varies. */
  readonly only: Uint8Array;
}

/** One word as the models see it, all as numbers. */
export interface Form {
  readonly text: string;
  /** Hash of the word in lower case with digits as 0. */
  readonly lower: number;
  /** Hash with its capitals. */
  readonly exact: number;
  readonly shape: number;
  readonly endings: readonly [number, number, number, number];
  readonly beginnings: readonly [number, number, number];
  readonly coarse: number;
  readonly fine: number;
  readonly habit: number;
  readonly only: number;
  /** 0 lower case, 1 first letter a capital, 2 all capitals, 3 no letter, 4 mixed. */
  readonly capitals: number;
}

const known = new WeakMap<Lexicon, Map<string, Form>>();

/** The form of a word; forms are kept while the lexicon lives, at most some tens of thousands. */
export function formOf(word: string, lexicon: Lexicon): Form {
  let forms = known.get(lexicon);
  if (!forms || forms.size > 40_000) known.set(lexicon, (forms = new Map()));
  let form = forms.get(word);
  if (!form) forms.set(word, (form = makeForm(word, lexicon)));
  return form;
}

/** What stands before the first and after the last word of a sentence. */
export const border: Form = {
  text: "",
  lower: 1,
  exact: 1,
  shape: 1,
  endings: [1, 1, 1, 1],
  beginnings: [1, 1, 1],
  coarse: 255,
  fine: 65535,
  habit: 65535,
  only: 0,
  capitals: 5,
};

function makeForm(word: string, lexicon: Lexicon): Form {
  const lower = normal(word);
  const hash = hashOf(lower);
  const entry = find(lexicon.keys, hash);
  const shape = shapeOf(word);
  return {
    text: word,
    lower: hash,
    exact: hashOf(word.replace(/\p{Nd}/gu, "0")),
    shape: hashOf(shape),
    endings: [1, 2, 3, 4].map((n) => (lower.length > n ? hashOf(lower.slice(-n)) : mix(hash, n))) as never,
    beginnings: [1, 2, 3].map((n) => (lower.length > n ? hashOf(lower.slice(0, n)) : mix(hash, n))) as never,
    coarse: entry < 0 ? 0 : (lexicon.coarse[entry] as number),
    fine: entry < 0 ? 0 : (lexicon.fine[entry] as number),
    habit: entry < 0 ? 0 : (lexicon.habits[entry] as number),
    only: entry < 0 ? 0 : (lexicon.only[entry] as number),
    capitals: capitalsOf(word),
  };
}

function find(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    if (keys[slot] === hash) return slot;
    if (keys[slot] === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

function capitalsOf(word: string): number {
  if (!/\p{L}/u.test(word)) return 3;
  if (!/\p{Lu}/u.test(word)) return 0;
  if (!/\p{Ll}/u.test(word) && word.length > 1) return 2;
  return /^[^\p{L}]*\p{Lu}[^\p{Lu}]*$/u.test(word) ? 1 : 4;
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{L}/gu, "a")
    .replace(/\p{N}/gu, "0")
    .replace(/(.)\1+/gu, "$1$1");
}
