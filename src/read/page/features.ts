import type { PageBlock } from "./blocks.ts";
import { boilerplateOpenings } from "./en/words.ts";
import { type Enclosure, type Region, enclosureAbove, isWithin } from "./enclosure.ts";
import { type Letters, lettersOf } from "./letters.ts";
import { type Mass, type PageMeasures, measuresOf } from "./measures.ts";

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
  const rows = rowsOf(blocks.length, featureCount);
  for (let i = 0; i < rows.length; i++)
    writeOwn(rows[i] as Float32Array, blocks[i] as PageBlock, i, { page, extra: extra[i] ?? nothing });
  for (let i = 0; i < rows.length; i++) writeLent(rows, i);
  return rows;
}

const nothing = [0, 0] as const;

/** Rows of zeros, side by side in memory. */
export function rowsOf(count: number, width: number): Float32Array[] {
  const whole = new Float32Array(count * width);
  return Array.from({ length: count }, (_, i) => whole.subarray(i * width, (i + 1) * width));
}

function writeLent(rows: readonly Float32Array[], i: number): void {
  const row = rows[i] as Float32Array;
  let at = ownCount;
  for (const step of neighbours) {
    const other = rows[i + step];
    for (let k = 0; k < lent; k++) row[at++] = other ? (other[k] as number) : -1;
  }
}

function writeOwn(
  row: Float32Array,
  block: PageBlock,
  i: number,
  { page, extra }: { readonly page: PageMeasures; readonly extra: readonly [number, number] },
): void {
  const letters = lettersOf(block.text, page);
  const parent = massAbove(page, block.around, 1);
  let at = writeShared(row, block, letters, parent?.chars ?? 0);
  row[3] = extra[0];
  row[4] = extra[1];
  at = writeText(row, at, block, letters);
  at = writePlace(row, at, block, { i, page, letters });
  at = writeRegions(row, at, block.around);
  writeMasses(row, at, block.around, { i, page, parent });
}

/** What is lent to the neighbours; leaves room for what words and classes tell. */
function writeShared(row: Float32Array, block: PageBlock, letters: Letters, charsBeside: number): number {
  const { text, around, linked, kind } = block;
  row[0] = Math.log1p(letters.words);
  row[1] = linked;
  row[2] = kind === "paragraph" && around.element.tagName === "p" ? 1 : 0;
  row[5] = Math.log1p(charsBeside);
  row[6] = boilerplateOpenings.test(text) ? 1 : 0;
  row[7] = kind === "heading" ? 1 : 0;
  return lent;
}

function writeText(row: Float32Array, from: number, block: PageBlock, letters: Letters): number {
  const { text, strong, kind, links } = block;
  const { length } = text;
  let at = from;
  row[at++] = Math.log1p(length);
  row[at++] = strong;
  row[at++] = letters.sentences;
  row[at++] = letters.commas / (letters.words + 1);
  row[at++] = /[.!?:;…।。]["”’»)]?$/.test(text.slice(-2)) ? 1 : 0;
  row[at++] = /^["“‘«„]?\p{Lu}/u.test(text) ? 1 : 0;
  row[at++] = letters.capitals / length;
  row[at++] = letters.digits / length;
  row[at++] = letters.functions / (letters.words + 1);
  row[at++] = letters.words > 0 ? length / letters.words : 0;
  row[at++] = letters.hasSigns ? 1 : 0;
  row[at++] = letters.hasAddress ? 1 : 0;
  row[at++] = length < 80 && /\b(?:19|20)\d\d\b/.test(text) ? 1 : 0;
  row[at++] = links;
  row[at++] = links / (letters.words + 1);
  for (const name of kindsSeen) row[at++] = kind === name ? 1 : 0;
  return at;
}

const kindsSeen = ["list-item", "quote", "table", "caption", "notice"] as const;

/** Where a block stands on its page. */
interface Standing {
  readonly i: number;
  readonly page: PageMeasures;
}

function writePlace(
  row: Float32Array,
  from: number,
  { text, around }: PageBlock,
  { i, page, letters }: Standing & { readonly letters: Letters },
): number {
  let at = from;
  row[at++] = around.depth;
  row[at++] = i / page.total;
  row[at++] = i;
  row[at++] = page.total - i;
  row[at++] = (page.before[i] as number) / (page.chars + 1);
  row[at++] = page.heading < 0 ? -1 : clip(i - page.heading, -20, 200);
  row[at++] = Math.min(5, page.repeats.get(text) ?? 1);
  row[at++] = page.titleWords.size === 0 ? -1 : letters.ofTitle / (letters.words || 1);
  row[at++] = page.descriptionWords.size === 0 ? -1 : letters.ofDescription / (letters.words || 1);
  return at;
}

/** What a block stands in. */
function writeRegions(row: Float32Array, from: number, around: Enclosure): number {
  let at = from;
  for (const region of regionsSeen) row[at++] = isWithin(around, region) ? 1 : 0;
  row[at++] = around.allFor;
  row[at++] = around.allAgainst;
  row[at++] = around.look.speaksFor + (around.outer?.look.speaksFor ?? 0);
  row[at++] = around.look.speaksAgainst + (around.outer?.look.speaksAgainst ?? 0);
  return at;
}

/** The mass of text beside a block. */
function writeMasses(
  row: Float32Array,
  from: number,
  around: Enclosure,
  { i, page, parent }: Standing & { readonly parent: Mass | undefined },
): void {
  let at = from;
  row[at++] = parent?.count ?? 0;
  row[at++] = parent?.running ?? 0;
  row[at++] = (parent?.plain ?? 0) / page.most;
  row[at++] = (massAbove(page, around, 2)?.plain ?? 0) / page.most;
  row[at++] = (massAbove(page, around, 3)?.plain ?? 0) / page.most;
  row[at++] = page.stepsToMain[i] as number;
  row[at++] = placeInMain(page, i);
  row[at++] = blocksFromMain(page, i);
  const { chars, count, running, linked } = page.alike[i] as Mass;
  row[at++] = Math.log1p(chars);
  row[at++] = Math.log1p(count);
  row[at++] = running / count;
  row[at++] = linked / count;
  row[at++] = page.runningBefore[i] as number;
  row[at++] = page.runningAfter[i] as number;
}

function massAbove({ masses }: PageMeasures, around: Enclosure, steps: number): Mass | undefined {
  const above = enclosureAbove(around, steps);
  return above && masses[above.number];
}

/** 0 at the first running text of the main element, 1 at its last. */
function placeInMain({ mainText: [first, last] }: PageMeasures, i: number): number {
  return first < 0 ? -1 : clip((i - first) / Math.max(1, last - first), -1, 2);
}

/** Blocks before the first (negative) or after the last running text of the main element. */
function blocksFromMain({ mainText: [first, last] }: PageMeasures, i: number): number {
  return i < first ? clip(i - first, -30, 0) : i > last ? clip(i - last, 0, 30) : 0;
}

function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
