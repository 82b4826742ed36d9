import { abbreviations, months, openingWords, titles, weekdays } from "./en/words.ts";
import { type Form, border } from "./forms.ts";
import { hashOf, mix } from "./hash.ts";
import type { Tokens } from "./tokenise.ts";
import { type Weights, best } from "./weights.ts";

/** Most words of a sentence; a longer run without an end is cut, so that time stays linear. */
const longest = 300;

/**
 * Where sentences end: indices one past the last token of each. Only a mark that can end a sentence, or a quotation mark
 * or bracket after it, is asked about; without weights a full stop before a capital ends one.
 */
export function sentenceEnds(
  text: string,
  tokens: Tokens,
  forms: readonly Form[],
  weights: Weights | undefined,
): number[] {
  const ends: number[] = [];
  const marks = new Marks(text, tokens, forms);
  let first = 0;
  for (let i = 0; i + 1 < forms.length; i++) {
    marks.pass(i);
    const isFull = i + 1 - first >= longest;
    if (!isFull && !marks.mayEnd(i)) continue;
    const isSure = isFull || marks.mustEnd(i);
    if (!isSure && !(weights ? isEnd(weights, marks, i, first) : marks.looksLikeEnd(i))) continue;
    ends.push(i + 1);
    first = i + 1;
  }
  if (forms.length > 0) ends.push(forms.length);
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
  const [w, p1, n1, n2, n3] = [
    marks.form(i),
    marks.form(i - 1),
    marks.form(i + 1),
    marks.form(i + 2),
    marks.form(i + 3),
  ];
  const gap = marks.gap(i);
  const quote = marks.isOpen ? 1 : 0;
  const length = Math.min(6, Math.ceil(Math.log2(i - first + 2)));
  const mark = mix(marks.lastMark(i), gap);
  add(1, mix(w.lower, gap));
  add(2, mix(w.lower, n1.lower));
  add(3, mix(mark, n1.shape));
  add(4, mix(mark, n1.lower));
  add(5, mix(mark, p1.lower));
  add(6, mix(mix(w.lower, p1.shape), n1.shape));
  add(7, mix(mix(mark, quote), n1.shape));
  add(8, mix(mix(w.shape, quote), n1.lower));
  add(9, mix(mix(mark, length), n1.shape));
  add(10, mix(mix(p1.lower, w.lower), n1.shape));
  add(11, mix(n1.lower, n2.lower));
  add(12, mix(mix(mark, n1.shape), n2.shape));
  add(13, mix(mix(mark, marks.form(first).lower), length));
  add(14, mix(mix(w.shape, gap), marks.depth));
  add(15, mix(mix(mark, marks.depth), n1.shape));
  add(16, mix(mix(w.lower, length), gap));
  add(17, mix(mark, marks.form(i - 2).lower));
  add(18, mix(mix(w.lower, marks.isAbbreviation(i) ? 1 : 0), n1.shape));
  add(19, mix(mix(p1.shape, w.shape), mix(n1.shape, quote)));
  add(20, mix(mix(mark, n2.shape), n1.lower));
  add(21, mix(mix(mark, n1.shape), mix(quote, marks.kindBefore(i))));
  add(22, mix(mark, n1.fine));
  add(23, mix(mark, p1.fine));
  add(24, mix(mark, mix(n1.coarse, n2.coarse)));
  add(25, mix(mark, mix(n1.habit, n2.habit)));
  add(26, mix(mix(w.lower, n1.capitals), n1.habit));
  add(27, mix(mark, mix(n2.habit, n3.habit)));
  add(30, mix(mark, mix(n1.capitals, marks.isNote(i + 1) ? 1 : 0)));
  add(31, mix(mark, mix(marks.opening(i + 1), n1.capitals)));
  const ahead = marks.ahead(i);
  add(32, mix(mark, ahead));
  add(33, mix(mix(mark, ahead), n1.capitals));
  add(34, mix(mix(mark, marks.lastMark(marks.size - 1)), n1.capitals));
  add(35, mix(mix(mark, first === 0 ? 0 : marks.lastMark(first - 1)), n1.capitals));
  add(36, mix(mix(mark, n1.lower), n2.lower));
  add(37, mix(mix(mark, n1.habit), n1.capitals));
  add(38, mix(mix(mark, p1.shape), mix(n1.capitals, quote)));
  add(39, mix(mix(mark, Math.min(8, Math.ceil(Math.log2(marks.size + 1)))), n1.capitals));
  if (marks.isFullStop(i)) return count;
  for (let k = Math.max(first, i - 14); k < i; k++) add(28, mix(mark, marks.form(k).habit));
  for (let k = i + 1; k < i + 9; k++) add(29, mix(mark, marks.form(k).habit));
  return count;
}

const closers = /^(?:["”’»)\]}]|''|’’)$/u;
const openers = /^(?:["“‘«([{]|``)$/u;
/** How many tokens the splitter looks ahead for the next mark. */
const farthest = 24;
/** A line drawn with marks. */
const rule = /^[-_*=~#]{4,}$/;
const stops = /^(?:[.?!…:;–—-]|[.?!]{2,}|-{2,}|…+)$/u;

/** The tokens of one text as the splitter sees them, with the quotation marks and brackets passed so far. */
export class Marks {
  readonly #forms: readonly Form[];
  readonly #gaps: number[];
  /** Whether a quotation opened and did not close. */
  isOpen = false;
  /** Brackets open. */
  depth = 0;

  constructor(text: string, { starts, ends }: Tokens, forms: readonly Form[]) {
    this.#forms = forms;
    this.#gaps = ends.map((end, i) => gapBetween(text, end, starts[i + 1]));
  }

  pass(i: number): void {
    const word = this.#word(i);
    if (word === '"') this.isOpen = !this.isOpen;
    else if (word === "“" || word === "«" || word === "``") this.isOpen = true;
    else if (word === "”" || word === "»" || word === "''") this.isOpen = false;
    else if (word === "(" || word === "[" || word === "{") this.depth = Math.min(2, this.depth + 1);
    else if (word === ")" || word === "]" || word === "}") this.depth = Math.max(0, this.depth - 1);
  }

  mayEnd(i: number): boolean {
    const word = this.#word(i);
    const next = this.#word(i + 1);
    if (this.#gaps[i] === 0 && this.isNote(i + 1)) return false;
    if (this.#isBareNote(i + 1) || this.#numbers(i)) return false;
    // No mark begins a sentence, and a quotation mark written to the word after it opens one.
    if (/^[.,;:?!]+$/.test(next)) return false;
    if (word === '"' && this.#gaps[i] === 0 && this.#gaps[i - 1] !== 0) return false;
    // The plural of a quoted word: “um”s.
    if (this.#gaps[i] === 0 && closers.test(word) && /^\p{Ll}/u.test(next)) return false;
    if (this.#gaps[i] !== 0 && (this.opening(i + 1) === 4 || rule.test(word) || rule.test(next))) return true;
    if (this.#gaps[i] === 1 && /^[AP]M$/.test(word) && /^\p{Lu}/u.test(next)) return true;
    if (closers.test(next) && this.#gaps[i] === 0 && (next !== '"' || this.isOpen || this.#gaps[i + 1] !== 0))
      return false;
    if (this.#gaps[i] === 2) return true;
    if (
      this.#gaps[i] === 1 &&
      /^[\p{Lu}([]/u.test(next) &&
      (this.form(i).shape !== this.form(i + 1).shape || !/^\p{Lu}/u.test(word) || this.opening(i + 1) > 0)
    )
      return true;
    return (
      stops.test(word) ||
      closers.test(word) ||
      (word.length > 1 && word.endsWith(".")) ||
      /\p{Extended_Pictographic}|^[:;][-)(DP]/u.test(word)
    );
  }

  /**
   * Whether an abbreviation that no name follows stands before a word that opens sentences ("in the U.S. The talks"), or a
   * note's number behind its sentence.
   */
  mustEnd(i: number): boolean {
    if (this.#isBareNote(i)) return true;
    const word = this.#word(i).toLowerCase();
    if (word.length < 4 || !word.endsWith(".") || this.#gaps[i] !== 1 || titles.has(word.slice(0, -1)))
      return false;
    const isShort = /^(?:\p{L}\.){2,}$/u.test(word) || abbreviations.has(word.slice(0, -1));
    const next = this.#word(i + 1);
    return isShort && /^\p{Lu}(?:\p{Ll}|$)/u.test(next) && openingWords.has(next.toLowerCase());
  }

  looksLikeEnd(i: number): boolean {
    return /[.?!]$|["”’]$/.test(this.#word(i)) && /^[\p{Lu}“"‘]/u.test(this.#word(i + 1));
  }

  form(i: number): Form {
    return this.#forms[i] ?? border;
  }

  /** Blanks after a token: 0 none, 1 some, 2 a line break. */
  gap(i: number): number {
    return this.#gaps[i] ?? 0;
  }

  /** The mark that may end the sentence: the token itself, or the one before its closing quotation marks. */
  lastMark(i: number): number {
    const at = this.#markAt(i);
    const word = this.#word(at);
    const tail = i === at ? 0 : this.isNote(i - 2) ? 2 : 1;
    return mix(stops.test(word) ? hashOf(word) : word.endsWith(".") ? 2 : 1, tail);
  }

  /** The next mark that may end a sentence, and about how far off it is. */
  ahead(i: number): number {
    let at = i + 1;
    while (at < Math.min(this.size, i + farthest) && !stops.test(this.#word(at))) at++;
    const far = Math.min(5, Math.ceil(Math.log2(at - i + 1)));
    return mix(at === this.size ? 1 : at === i + farthest ? 2 : hashOf(this.#word(at)), far);
  }

  /** How many tokens the text has. */
  get size(): number {
    return this.#forms.length;
  }

  /** Whether the mark is one that seldom stands within a sentence. */
  isFullStop(i: number): boolean {
    return /^[.?!]+$/.test(this.#word(this.#markAt(i)));
  }

  kindBefore(i: number): number {
    const word = this.#word(i - 1);
    return openers.test(word) ? 1 : closers.test(word) ? 2 : stops.test(word) ? 3 : word.length < 4 ? 4 : 5;
  }

  isAbbreviation(i: number): boolean {
    const word = this.#word(i).toLowerCase();
    return word.endsWith(".") && abbreviations.has(word.slice(0, -1));
  }

  /** The token behind closing marks and notes: that of the stop in “so.” [12] */
  #markAt(i: number): number {
    let at = i;
    while (at > 0 && closers.test(this.#word(at))) at -= this.isNote(at - 2) ? 3 : 1;
    return Math.max(0, at);
  }

  /**
   * What begins here: 1 a day of the week with its date, 2 a label ("Image:"), 3 a word that opens sentences, 4 the date
   * and time of a message, 0 none of these.
   */
  opening(i: number): number {
    const word = this.#word(i);
    const after = this.#word(i + 1);
    if (weekdays.has(word.toLowerCase()) && after === "," && months.has(this.#word(i + 2).toLowerCase()))
      return 1;
    if (/^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(word) && /^\d{1,2}:\d\d/.test(after)) return 4;
    if (after === ":" && /^\p{L}{2}/u.test(word)) return 2;
    return openingWords.has(word.toLowerCase()) ? 3 : 0;
  }

  /** Whether a note's number in square brackets begins here. */
  isNote(i: number): boolean {
    return this.#word(i) === "[" && this.#word(i + 2) === "]" && /^\d{1,3}$/.test(this.#word(i + 1));
  }

  /**
   * Whether a note's number without brackets stands here, between a full stop and a word that only opens sentences: "of their
   * rights. 4 The court". Such a number counts nothing.
   */
  #isBareNote(i: number): boolean {
    return (
      /^\d{1,3}$/.test(this.#word(i)) &&
      i > 0 &&
      this.isFullStop(i - 1) &&
      this.form(i + 1).capitals > 0 &&
      this.opening(i + 1) === 3
    );
  }

  /** Whether the stop here is that of "No. 10". */
  #numbers(i: number): boolean {
    const stop = this.#word(i);
    return /^Nos?\.$/.test(stop === "." ? `${this.#word(i - 1)}.` : stop) && /^\d/.test(this.#word(i + 1));
  }

  #word(i: number): string {
    return this.#forms[i]?.text ?? "";
  }
}

function gapBetween(text: string, end: number, next: number | undefined): number {
  if (next === undefined || next === end) return 0;
  return /[\n\r\u2028\u2029]/.test(text.slice(end, next)) ? 2 : 1;
}
