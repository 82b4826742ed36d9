import type { SnippetPiece } from "./ledger.ts";

/** One term of a search: the word or phrase, and whether it stands for all that begin with it. */
export interface Term {
  readonly words: string;
  readonly open: boolean;
}

/** The terms of what a person typed: words, "phrases", begin*; what holds no letter or digit is dropped. */
export function termsOf(typed: string): Term[] {
  return [...typed.matchAll(/"([^"]+)"|([^\s"]+)/g)].flatMap(([, phrase, word = ""]) => {
    const words = (phrase ?? word).replace(/\*+$/, "");
    return /[\p{L}\p{N}]/u.test(words) ? [{ words, open: !phrase && word.endsWith("*") }] : [];
  });
}

/** Some 160 characters around the first hit, each hit marked with its place in the text. */
export function snippetOf(text: string, typed: string): SnippetPiece[] {
  const pattern = patternOf(termsOf(typed));
  const plain = folded(text);
  const first = Math.max(0, pattern ? plain.search(pattern) : 0);
  const from = first < 60 ? 0 : text.lastIndexOf(" ", first - 50) + 1;
  const to = endOf(text, from, Math.max(first + 40, from + 160));
  const pieces: SnippetPiece[] = from > 0 ? [{ words: "… ", hit: false }] : [];
  let at = from;
  for (const { index, 0: hit } of pattern ? plain.slice(from, to).matchAll(pattern) : []) {
    const start = from + index;
    pieces.push({ words: oneLine(text.slice(at, start)), hit: false });
    at = start + hit.length;
    pieces.push({ words: oneLine(text.slice(start, at)), hit: true, span: [start, at] });
  }
  pieces.push({ words: oneLine(text.slice(at, to)) + (to < text.length ? " …" : ""), hit: false });
  return pieces.filter(({ words }) => words.length > 0);
}

/** Matches any of the terms as whole words in folded text, as the full-text index does. */
function patternOf(terms: readonly Term[]): RegExp | undefined {
  const words = terms.flatMap(({ words: term, open }) => {
    const parts = [...folded(term).matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
    return parts.length > 0 ? [parts.join("[^\\p{L}\\p{N}]+") + (open ? "[\\p{L}\\p{N}]*" : "")] : [];
  });
  if (words.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** Lower case without accents, a character for a character, so that places stay. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text.replace(/[^]/g, lowerOne);
  return even.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize("NFD").charAt(0));
}

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
}

function endOf(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(" ", to);
  return space > from ? space : to;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}

/** The words of a text as a full-text index may hold them: folded, letters and digits alone; at most some 500,000 characters. */
export function indexedWords(text: string): string {
  return folded(text.slice(0, 500_000))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
