import type { PageBlock } from "./blocks.ts";
import type { Enclosure, Look } from "./enclosure.ts";

/** Weights of a logistic regression over hashed words and classes (Weinberger 2009): what blocks of a body say and are called. */
export interface Wording {
  readonly words: Float32Array;
  readonly classes: Float32Array;
}

/** Slots of each table of weights. */
export const slots = 8192;

/** Where FNV-1a begins. */
const basis = 0x811c9dc5;

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
  const words = head.match(/[\p{L}\p{N}\p{M}]+|[|»›:©@]/gu) ?? [];
  const first = ` ${words[0]}`;
  const two = `${first} ${words[1]}`;
  const places = [slotOf("1", first), slotOf("2", two), slotOf("3", `${two} ${words[2]}`)];
  if (words.length <= shortest) {
    for (const word of words) places.push(slotOf(word));
    places.push(slotOf("9 ", `${words.at(-1)}`), slotOf("n ", `${words.length}`));
  } else {
    const tail = text.length > 160 ? text.slice(-60).toLowerCase() : head;
    places.push(slotOf("8 ", `${lastWord(tail)}`));
    places.push(slotOf("e ", `${text.at(-1)}`));
  }
  return places;
}

/** The last run of letters, digits and marks that is not of marks alone. */
function lastWord(tail: string): string | undefined {
  const runs = tail.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return runs.findLast((run) => /[\p{L}\p{N}]/u.test(run)) ?? runs[0];
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

const tagStarts = [0, 1, 2, 3].map((distance) => hashed(basis, `t${distance} `));
const classStarts = [0, 1, 2, 3].map((distance) => hashed(basis, `c${distance} `));
const mostClasses = 12;

/** Slots of a tag and of the words in its classes, at each of the four distances. */
function slotsOf(look: Look): number[][] {
  const places = tagStarts.map((start) => [slotOfHash(hashed(start, look.tag))]);
  for (const word of (look.words.match(/[a-z]{2,}|[A-Z][a-z]+|[A-Z]{2,}/g) ?? []).slice(0, mostClasses)) {
    const lower = word.toLowerCase();
    for (const [distance, start] of classStarts.entries())
      (places[distance] as number[]).push(slotOfHash(hashed(start, lower)));
  }
  return places;
}

function slotOf(mark: string, word = ""): number {
  return slotOfHash(hashed(hashed(basis, mark), word));
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 code units, from a hash of what stands before them. */
function hashed(start: number, word: string): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function slotOfHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
