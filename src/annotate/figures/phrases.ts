import { type Token, tokenize } from "../../text/numbers/tokens.ts";

/** Phrases by their first token (or last, read backwards), longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** A phrase that stands at some place: what it means and the first token after it (before it, read backwards). */
export interface Hit<T> {
  readonly value: T;
  readonly to: number;
}

/** Phrases made ready to look up. `raw` keeps capitals apart. */
export function phrases<T>(
  rows: Iterable<readonly [string, T]>,
  { backwards = false, raw = false }: { backwards?: boolean; raw?: boolean } = {},
): Phrases<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [phrase, value] of rows) {
    const words = tokenize(phrase).map((token) => (raw ? token.raw : token.text));
    if (backwards) words.reverse();
    const first = words[0];
    if (first === undefined) continue;
    const list = index.get(first) ?? [];
    list.push({ words, value });
    index.set(first, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest phrase that begins at a token. */
export function phraseAt<T>(
  index: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  raw = false,
): Hit<T> | undefined {
  const read = (token: Token | undefined): string => (token ? (raw ? token.raw : token.text) : "");
  const hit = index
    .get(read(tokens[at]))
    ?.find(({ words }) => words.every((word, step) => read(tokens[at + step]) === word));
  return hit && { value: hit.value, to: at + hit.words.length };
}

/** The longest phrase that ends just before a token. */
export function phraseBefore<T>(index: Phrases<T>, tokens: readonly Token[], at: number): Hit<T> | undefined {
  const hit = index
    .get(tokens[at - 1]?.text ?? "")
    ?.find(({ words }) => words.every((word, step) => tokens[at - 1 - step]?.text === word));
  return hit && { value: hit.value, to: at - hit.words.length };
}
