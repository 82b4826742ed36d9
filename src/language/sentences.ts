import { abbreviations } from "./en/words.ts";
import { hashOf, mix } from "./hash.ts";
import type { Tokens } from "./tokenise.ts";
import { type Weights, best } from "./weights.ts";

/** Most words of a sentence; a longer run without an end is cut, so that time stays linear. */
const longest = 300;

/**
 * Where sentences end: indices one past the last token of each. Only a mark that can end a sentence, or a quotation mark
 * or bracket after it, is asked about; without weights a full stop before a capital ends one.
 */
export function sentenceEnds(text: string, tokens: Tokens, weights: Weights | undefined): number[] {
  const ends: number[] = [];
  const marks = new Marks(text, tokens);
  let first = 0;
  for (let i = 0; i + 1 < tokens.starts.length; i++) {
    marks.pass(i);
    const isFull = i + 1 - first >= longest;
    if (!isFull && !marks.mayEnd(i)) continue;
    if (!isFull && !(weights ? isEnd(weights, marks, i, first) : marks.looksLikeEnd(i))) continue;
    ends.push(i + 1);
    first = i + 1;
  }
  if (tokens.starts.length > 0) ends.push(tokens.starts.length);
  return ends;
}

function isEnd(weights: Weights, marks: Marks, i: number, first: number): boolean {
  weights.score(endFeatures(marks, i, first, weights.features));
  return best(weights.scores) === 1;
}

/** What the words around a possible end say; gives how many features were written. */
export function endFeatures(marks: Marks, i: number, first: number, into: Int32Array): number {
  let count = 0;
  const add = (template: number, value: number) => (into[count++] = mix(template, value));
  const [word, before, after, beyond] = [
    marks.hash(i),
    marks.hash(i - 1),
    marks.hash(i + 1),
    marks.hash(i + 2),
  ];
  const [shape, shapeBefore, shapeAfter] = [marks.shape(i), marks.shape(i - 1), marks.shape(i + 1)];
  const gap = marks.gap(i);
  const quote = marks.isOpen ? 1 : 0;
  const length = Math.min(6, Math.ceil(Math.log2(i - first + 2)));
  const mark = mix(marks.lastMark(i), gap);
  add(1, mix(word, gap));
  add(2, mix(word, after));
  add(3, mix(mark, shapeAfter));
  add(4, mix(mark, after));
  add(5, mix(mark, before));
  add(6, mix(mix(word, shapeBefore), shapeAfter));
  add(7, mix(mix(mark, quote), shapeAfter));
  add(8, mix(mix(shape, quote), after));
  add(9, mix(mix(mark, length), shapeAfter));
  add(10, mix(mix(before, word), shapeAfter));
  add(11, mix(after, beyond));
  add(12, mix(mix(mark, shapeAfter), marks.shape(i + 2)));
  add(13, mix(mix(mark, marks.hash(first)), length));
  add(14, mix(mix(shape, gap), marks.depth));
  add(15, mix(mix(mark, marks.depth), shapeAfter));
  add(16, mix(mix(word, length), gap));
  add(17, mix(mark, marks.hash(i - 2)));
  add(18, mix(mix(word, marks.isAbbreviation(i) ? 1 : 0), shapeAfter));
  add(19, mix(mix(shapeBefore, shape), mix(shapeAfter, quote)));
  add(20, mix(mix(mark, marks.shape(i + 2)), after));
  add(21, mix(mix(mark, shapeAfter), mix(quote, marks.kindBefore(i))));
  return count;
}

const closers = /^(?:["”’»)\]}]|''|’’)$/u;
const openers = /^(?:["“‘«([{]|``)$/u;
const stops = /^(?:[.?!…:;–—-]|[.?!]{2,}|-{2,}|…+)$/u;

/** The tokens of one text as the splitter sees them, with the quotation marks and brackets passed so far. */
export class Marks {
  readonly #words: string[];
  readonly #gaps: number[];
  readonly #hashes: Int32Array;
  readonly #shapes: Int32Array;
  /** Whether a quotation opened and did not close. */
  isOpen = false;
  /** Brackets open. */
  depth = 0;

  constructor(text: string, { starts, ends }: Tokens) {
    this.#words = starts.map((start, i) => text.slice(start, ends[i]));
    this.#gaps = ends.map((end, i) => gapBetween(text, end, starts[i + 1]));
    this.#hashes = Int32Array.from(this.#words, (word) => hashOf(word.toLowerCase()));
    this.#shapes = Int32Array.from(this.#words, (word) => hashOf(shapeOf(word)));
  }

  pass(i: number): void {
    const word = this.#words[i] as string;
    if (word === '"') this.isOpen = !this.isOpen;
    else if (/^(?:“|«|``)$/u.test(word)) this.isOpen = true;
    else if (/^(?:”|»|'')$/u.test(word)) this.isOpen = false;
    else if (/^[([{]$/.test(word)) this.depth = Math.min(2, this.depth + 1);
    else if (/^[)\]}]$/.test(word)) this.depth = Math.max(0, this.depth - 1);
  }

  mayEnd(i: number): boolean {
    const word = this.#words[i] as string;
    const next = this.#words[i + 1] as string;
    if (closers.test(next) && this.#gaps[i] === 0 && (next !== '"' || this.isOpen)) return false;
    if (this.#gaps[i] === 2) return true;
    if (
      this.#gaps[i] === 1 &&
      /^[\p{Lu}([]/u.test(next) &&
      (this.#shapes[i] !== this.#shapes[i + 1] || /^\p{Lu}/u.test(word) === false)
    )
      return true;
    return (
      stops.test(word) ||
      closers.test(word) ||
      (word.length > 1 && word.endsWith(".")) ||
      /\p{Extended_Pictographic}|^[:;][-)(DP]/u.test(word)
    );
  }

  looksLikeEnd(i: number): boolean {
    return (
      /[.?!]$|["”’]$/.test(this.#words[i] as string) && /^[\p{Lu}“"‘]/u.test(this.#words[i + 1] as string)
    );
  }

  hash(i: number): number {
    return this.#hashes[i] ?? 0;
  }

  shape(i: number): number {
    return this.#shapes[i] ?? 0;
  }

  /** Blanks after a token: 0 none, 1 some, 2 a line break. */
  gap(i: number): number {
    return this.#gaps[i] ?? 0;
  }

  /** The mark that may end the sentence: the token itself, or the one before its closing quotation marks. */
  lastMark(i: number): number {
    let at = i;
    while (at > 0 && closers.test(this.#words[at] as string)) at--;
    const word = this.#words[at] as string;
    return mix(stops.test(word) ? hashOf(word) : word.endsWith(".") ? 2 : 1, i === at ? 0 : 1);
  }

  kindBefore(i: number): number {
    const word = this.#words[i - 1] ?? "";
    return openers.test(word) ? 1 : closers.test(word) ? 2 : stops.test(word) ? 3 : word.length < 4 ? 4 : 5;
  }

  isAbbreviation(i: number): boolean {
    const word = (this.#words[i] as string).toLowerCase();
    return word.endsWith(".") && abbreviations.has(word.slice(0, -1));
  }
}

function gapBetween(text: string, end: number, next: number | undefined): number {
  if (next === undefined || next === end) return 0;
  return /[\n\r\u2028\u2029]/.test(text.slice(end, next)) ? 2 : 1;
}

function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{L}/gu, "a")
    .replace(/\p{N}/gu, "0")
    .replace(/(.)\1+/gu, "$1+");
}
