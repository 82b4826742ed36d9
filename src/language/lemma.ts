import { hashOf, mix } from "./hash.ts";
import { normal } from "./normal.ts";
import { type SortedTable, numberOf } from "./sorted-table.ts";

/** How lemmas and morphological features come from words: exceptions by word, rules by ending, both by tag. */
export interface Lemmatiser {
  /** Ways to make a lemma: "2+y" takes two letters and adds y; "=" keeps the capitals. */
  readonly scripts: readonly string[];
  readonly feats: readonly string[];
  /** Hash of what is known of a word (see `lemmaKeys`) to the number of its script. */
  readonly lemmas: SortedTable;
  readonly morphology: SortedTable;
}

/** The lemma of a word with a tag "UPOS XPOS". */
export function lemmaOf({ scripts, lemmas }: Lemmatiser, word: string, tag: string): string {
  for (const key of lemmaKeys(word, tag)) {
    const script = numberOf(lemmas, key);
    if (script !== undefined) return applyScript(word, scripts[script] as string);
  }
  return tag.startsWith("PROPN") ? word : word.toLowerCase();
}

/** Morphological features of a word with a tag. */
export function featsOf({ feats, morphology }: Lemmatiser, word: string, tag: string): string {
  const hash = hashOf(tag);
  const number =
    numberOf(morphology, mix(hash, hashOf(normal(word)))) ??
    numberOf(morphology, mix(hash, hashOf(normal(word).slice(-3)) ^ 7)) ??
    numberOf(morphology, mix(hash, 1));
  return number === undefined ? "" : (feats[number] as string);
}

/** What a lemma may hang on, the surest first: the word itself, its last letters, its tag. */
export function lemmaKeys(word: string, tag: string): number[] {
  const lower = normal(word);
  const hash = hashOf(tag);
  const keys = [mix(hash, hashOf(lower))];
  for (let length = Math.min(6, lower.length - 1); length > 0; length--)
    keys.push(mix(mix(hash, length), hashOf(lower.slice(-length))));
  keys.push(mix(hash, 0));
  return keys;
}

/** A lemma from a word and a script. */
export function applyScript(word: string, script: string): string {
  const keeps = script.startsWith("=");
  const base = keeps ? word : word.toLowerCase();
  const [cut = "0", add = ""] = script.slice(keeps ? 1 : 0).split("+", 2);
  const length = Number(cut);
  return (length > 0 ? base.slice(0, Math.max(0, base.length - length)) : base) + add;
}

/** The script that makes this lemma of this word. */
export function scriptOf(word: string, lemma: string): string {
  const keeps = lemma !== lemma.toLowerCase();
  const base = keeps ? word : word.toLowerCase();
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++;
  return `${keeps ? "=" : ""}${base.length - same}+${lemma.slice(same)}`;
}
