import { functionWords } from "./en/words.ts";
import { type WordTable, basis, hashOfRange, holdsWord, tableOf, wordEnd } from "./word-scan.ts";

/** What the letters and words of a block are. */
export interface Letters {
  /** Words, of a long block those of its first part. */
  words: number;
  /** How many of them are function words, stand in the titles, in the description. */
  functions: number;
  ofTitle: number;
  ofDescription: number;
  sentences: number;
  commas: number;
  capitals: number;
  digits: number;
  /** It holds signs that part entries of a menu or a head: | » › · • →. */
  hasSigns: boolean;
  /** It holds an address of a page or of a person. */
  hasAddress: boolean;
}

const longestRead = 4000;

/** Counts a block's words and signs. */
export function lettersOf(
  text: string,
  page: { readonly titleWords: WordTable; readonly descriptionWords: WordTable },
): Letters {
  const letters = {
    words: 0,
    functions: 0,
    ofTitle: 0,
    ofDescription: 0,
    sentences: 0,
    commas: 0,
    capitals: 0,
    digits: 0,
    hasSigns: false,
    hasAddress: false,
  };
  countWords(text.slice(0, longestRead).toLowerCase(), page, letters);
  countSigns(text, letters);
  return letters;
}

const functionTable = tableOf(functionWords);

function countWords(
  text: string,
  { titleWords, descriptionWords }: { readonly titleWords: WordTable; readonly descriptionWords: WordTable },
  letters: Letters,
): void {
  const { length } = text;
  for (let at = 0; at < length;) {
    const end = wordEnd(text, at);
    if (end > at) {
      const hash = hashOfRange(basis, text, at, end);
      letters.words++;
      if (holdsWord(functionTable, hash, text, at)) letters.functions++;
      if (holdsWord(titleWords, hash, text, at)) letters.ofTitle++;
      if (holdsWord(descriptionWords, hash, text, at)) letters.ofDescription++;
    }
    at = Math.max(end, at + 1);
  }
}

function countSigns(text: string, letters: Letters): void {
  const { length } = text;
  let [commas, capitals, digits, sentences] = [0, 0, 0, 0];
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 123) continue;
    if (code === 44) commas++;
    else if (code >= 48 && code <= 57) digits++;
    else if (isCapital(code)) capitals++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x964 || code === 0x3002) sentences++;
    if (code === 64 || ((code === 58 || code === 46) && endsAddress(text, at))) letters.hasAddress = true;
    else if (isParting(code)) letters.hasSigns = true;
  }
  letters.commas = commas;
  letters.capitals = capitals;
  letters.digits = digits;
  letters.sentences = sentences;
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code > 191 && code < 223) || (code >= 0x410 && code < 0x430);
}

/** True at the end of "http:", "https:" and "www.". */
function endsAddress(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46
    ? text.startsWith("www", at - 3)
    : text.startsWith("http", at - 4) || text.startsWith("https", at - 5);
}

/** One of | » › · • →. */
function isParting(code: number): boolean {
  return (
    code === 124 ||
    code === 0xb7 ||
    code === 0xbb ||
    (code >= 0x2022 && (code === 0x2022 || code === 0x203a || code === 0x2192))
  );
}
