import type { PageBlock } from "./blocks.ts";
import { boilerplateOpenings, functionWords } from "./en/words.ts";
import { type Region, isWithin } from "./enclosure.ts";
import { type PageMeasures, measuresOf } from "./measures.ts";

/** What a page says of itself beside its text. */
export interface PageHints {
  readonly titles: readonly string[];
  readonly description?: string;
}

/** Numbers that a block lends to its neighbours: the first of its own. */
const lent = 8;
const neighbours = [-3, -2, -1, 1, 2, 3];
const regionsSeen: readonly Region[] = [
  "article",
  "main",
  "nav",
  "footer",
  "aside",
  "header",
  "form",
  "list",
  "table",
  "figure",
  "articleBody",
];

/** Numbers of one block alone. */
export const ownCount = 66;

/** Numbers that describe one block: its own and some of three neighbours on either side. */
export const featureCount = ownCount + neighbours.length * lent;

/**
 * Features of every block of a page, a row of `featureCount` numbers each: length, punctuation, links, tags and classes around
 * it, its place, the mass of text beside it under the same parents (after Kohlschütter 2010 and Vogels 2018), and `extra`: two
 * numbers a block that a caller knows of its words and classes.
 */
export function featuresOf(
  blocks: readonly PageBlock[],
  hints: PageHints,
  extra: readonly (readonly [number, number])[],
): Float32Array[] {
  const page = measuresOf(blocks, hints);
  const rows = blocks.map((block, i) => {
    const row = new Float32Array(featureCount);
    writeOwn(row, block, i, page, extra[i] ?? [0, 0]);
    return row;
  });
  for (const [i, row] of rows.entries())
    for (const [n, step] of neighbours.entries()) {
      const other = rows[i + step];
      for (let k = 0; k < lent; k++) row[ownCount + n * lent + k] = other ? (other[k] as number) : -1;
    }
  return rows;
}

function writeOwn(
  row: Float32Array,
  block: PageBlock,
  i: number,
  page: PageMeasures,
  [wordChance, classChance]: readonly [number, number],
): void {
  let at = 0;
  const put = (value: number | boolean) => {
    row[at++] = Number(value);
  };
  const { text, around, linked, strong, kind } = block;
  const words = wordsOf(text);
  const letters = lettersOf(text, words);
  const parent = page.massOf(around, 1);
  // Lent to the neighbours.
  put(Math.log1p(letters.words));
  put(linked);
  put(kind === "paragraph" && around.element.tagName === "p");
  put(wordChance);
  put(classChance);
  put(Math.log1p(parent?.chars ?? 0));
  put(boilerplateOpenings.test(text));
  put(kind === "heading");
  // Its text.
  put(Math.log1p(text.length));
  put(strong);
  put(letters.sentences);
  put(letters.commas / (letters.words + 1));
  put(/[.!?:;…।。]["”’»)]?$/.test(text));
  put(/^["“‘«„]?\p{Lu}/u.test(text));
  put(letters.capitals / text.length);
  put(letters.digits / text.length);
  put(letters.functions / (letters.words + 1));
  put(letters.words > 0 ? text.length / letters.words : 0);
  put(/[|»›·•→]/.test(text));
  put(/@|https?:|www\./.test(text));
  put(/\b(?:19|20)\d\d\b/.test(text) && text.length < 80);
  put(block.links);
  put(block.links / (letters.words + 1));
  for (const name of ["list-item", "quote", "table", "caption", "notice"] as const) put(kind === name);
  // Its place.
  put(around.depth);
  put(i / page.total);
  put(i);
  put(page.total - i);
  put((page.before[i] as number) / (page.chars + 1));
  put(page.heading < 0 ? -1 : Math.max(-20, Math.min(200, i - page.heading)));
  put(Math.min(5, page.repeats.get(text) ?? 1));
  put(page.titleShare(words));
  put(page.descriptionShare(words));
  // What it stands in.
  for (const region of regionsSeen) put(isWithin(around, region));
  put(around.allFor);
  put(around.allAgainst);
  put(around.look.speaksFor + (around.outer?.look.speaksFor ?? 0));
  put(around.look.speaksAgainst + (around.outer?.look.speaksAgainst ?? 0));
  // The mass of text beside it.
  put(parent?.count ?? 0);
  put(parent?.running ?? 0);
  put((parent?.plain ?? 0) / page.most);
  put((page.massOf(around, 2)?.plain ?? 0) / page.most);
  put((page.massOf(around, 3)?.plain ?? 0) / page.most);
  put(page.stepsToMain(around));
  put(page.placeInMain(i));
  put(page.blocksFromMain(i));
  const alike = page.alike(block);
  put(Math.log1p(alike.chars));
  put(Math.log1p(alike.count));
  put(alike.running / alike.count);
  put(alike.linked / alike.count);
  put(page.runningBefore(i));
  put(page.runningAfter(i));
}

/** Words of a text in lower case; of a long one those of its first part. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

interface Letters {
  readonly words: number;
  readonly sentences: number;
  readonly commas: number;
  readonly capitals: number;
  readonly digits: number;
  readonly functions: number;
}

function lettersOf(text: string, words: readonly string[]): Letters {
  let functions = 0;
  for (const word of words) if (word.length < 6 && functionWords.has(word)) functions++;
  let [commas, capitals, digits, sentences] = [0, 0, 0, 0];
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code === 44) commas++;
    else if (code >= 48 && code <= 57) digits++;
    else if ((code >= 65 && code <= 90) || (code > 191 && code < 223) || (code >= 0x410 && code < 0x430))
      capitals++;
    else if (code === 46 || code === 33 || code === 63 || code === 0x964 || code === 0x3002) sentences++;
  }
  return { words: words.length, sentences, commas, capitals, digits, functions };
}
