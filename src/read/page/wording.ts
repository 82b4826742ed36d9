import type { PageBlock } from "./blocks.ts";
import type { Enclosure, Look } from "./enclosure.ts";
import { basis, hashOfRange, hashOfText, holdsLetter, wordEnd } from "./word-scan.ts";

/** Weights of a logistic regression over hashed words and classes (Weinberger 2009): what blocks of a body say and are called. */
export interface Wording {
  readonly words: Float32Array;
  readonly classes: Float32Array;
}

/** Slots of each table of weights. */
export const slots = 8192;

/** Log-odds, by its words and by its classes, that each block is of a body; zeros where nothing was learnt. */
export function wordingOf(
  blocks: readonly PageBlock[],
  wording: Wording | undefined,
): (readonly [number, number])[] {
  if (!wording) return blocks.map(() => [0, 0] as const);
  const sums = new Map<Enclosure, number>();
  return blocks.map(({ text, around }) => {
    let classes = sums.get(around);
    if (classes === undefined) sums.set(around, (classes = classSum(wording.classes, around)));
    return [sumOf(wording.words, wordSlots(text)), classes] as const;
  });
}

/** Sum of weights over the root of their number, so that long and short blocks compare. */
export function sumOf(weights: Float32Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += weights[place] as number;
  return sum / Math.sqrt(places.length || 1);
}

const shortest = 14;

/** Slots of a block's first and last words, and of all of a short one. */
export function wordSlots(text: string): number[] {
  const head = text.slice(0, 160).toLowerCase().replace(/\d/g, "0");
  const count = findTokens(head);
  const hashes = phraseMarks.map((mark, n) => phraseHash(mark, head, n + 1, count));
  if (count <= shortest) {
    for (let n = 0; n < count; n++) hashes.push(tokenHash(basis, head, n, count));
    hashes.push(tokenHash(lastMark, head, count - 1, count), hashOfText(countMark, `${count}`));
  } else {
    const tail = text.length > 160 ? text.slice(-60).toLowerCase() : head;
    hashes.push(lastWordHash(tail), hashOfText(endMark, text.slice(-1)));
  }
  return hashes.map(slotOfHash);
}

const phraseMarks = ["1", "2", "3"].map((mark) => hashOfText(basis, mark));
const [lastMark, countMark, tailMark, endMark] = ["9 ", "n ", "8 ", "e "].map((mark) =>
  hashOfText(basis, mark),
) as [number, number, number, number];

/** Starts and ends of the first words and marks of a text, one more than a short block has. */
const tokens = new Int32Array(2 * (shortest + 1));

/** Finds a text's first words, and its marks that part titles from sites and names; gives how many. */
function findTokens(text: string): number {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length && count <= shortest;) {
    const end = isMark(text.charCodeAt(at)) ? at + 1 : wordEnd(text, at);
    if (end > at) {
      tokens[2 * count] = at;
      tokens[2 * count + 1] = end;
      count++;
    }
    at = Math.max(end, at + 1);
  }
  return count;
}

/** One of | » › : © @. */
function isMark(code: number): boolean {
  return code === 124 || code === 187 || code === 0x203a || code === 58 || code === 169 || code === 64;
}

/** The hash of a token that `findTokens` found last, from a hash of what stands before it; of "undefined" beyond their count. */
function tokenHash(start: number, text: string, n: number, count: number): number {
  return n >= 0 && n < count
    ? hashOfRange(start, text, tokens[2 * n] as number, tokens[2 * n + 1] as number)
    : hashOfText(start, "undefined");
}

function phraseHash(start: number, text: string, length: number, count: number): number {
  let hash = start;
  for (let n = 0; n < length; n++) hash = tokenHash(hashOfText(hash, " "), text, n, count);
  return hash;
}

/** Hash of the last run of letters, digits and marks that is not of marks alone. */
function lastWordHash(tail: string): number {
  const { length } = tail;
  let [from, to] = [-1, -1];
  for (let at = 0; at < length; at++) {
    const end = wordEnd(tail, at);
    if (end === at) continue;
    if (from < 0 || holdsLetter(tail, at, end)) [from, to] = [at, end];
    at = end;
  }
  return from < 0 ? hashOfText(tailMark, "undefined") : hashOfRange(tailMark, tail, from, to);
}

/** Slots of the tags and class names around a block, the nearest apart from the far ones. */
export function classSlots(around: Enclosure): number[] {
  const places: number[] = [];
  let at: Enclosure | undefined = around;
  for (let level = 0; level < distances.length && at; level++, at = at.outer)
    places.push(...(slotsOf(at.look)[distances[level] as number] as number[]));
  return places;
}

/** `sumOf` over `classSlots`. */
function classSum(weights: Float32Array, around: Enclosure): number {
  let sum = 0;
  let count = 0;
  let at: Enclosure | undefined = around;
  for (let level = 0; level < distances.length && at; level++, at = at.outer) {
    const own = sumsAt(weights, at.look);
    sum += own[distances[level] as number] as number;
    count += own[4] as number;
  }
  return sum / Math.sqrt(count || 1);
}

interface LookSums {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
}

const known = new WeakMap<Look, LookSums>();

/** A look's weights summed at each of the four distances, then how many there are; kept, for many elements look alike. */
function sumsAt(weights: Float32Array, look: Look): Float64Array {
  const held = known.get(look);
  if (held?.weights === weights) return held.sums;
  const sums = new Float64Array(5);
  const slotsByDistance = slotsOf(look);
  for (const [distance, places] of slotsByDistance.entries())
    for (const place of places) sums[distance] = (sums[distance] as number) + (weights[place] as number);
  sums[4] = slotsByDistance[0]?.length ?? 0;
  known.set(look, { weights, sums });
  return sums;
}

/** How far, from 0 to 3, the elements around a block are, the innermost first; beyond them none counts. */
const distances = [0, 1, 2, 2, 3, 3, 3];

const tagStarts = [0, 1, 2, 3].map((distance) => hashOfText(basis, `t${distance} `));
const classStarts = [0, 1, 2, 3].map((distance) => hashOfText(basis, `c${distance} `));
const mostClasses = 12;

/** Slots of a tag and of the words in its classes, at each of the four distances. */
function slotsOf(look: Look): number[][] {
  const places = tagStarts.map((start) => [slotOfHash(hashOfText(start, look.tag))]);
  for (const word of (look.words.match(/[a-z]{2,}|[A-Z][a-z]+|[A-Z]{2,}/g) ?? []).slice(0, mostClasses)) {
    const lower = word.toLowerCase();
    for (const [distance, start] of classStarts.entries())
      (places[distance] as number[]).push(slotOfHash(hashOfText(start, lower)));
  }
  return places;
}

function slotOfHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
