import type { PageBlock } from "./blocks.ts";
import type { Enclosure } from "./enclosure.ts";

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
  const known = new Map<Enclosure, number>();
  return blocks.map(({ text, around }) => {
    let classes = known.get(around);
    if (classes === undefined) {
      classes = sumOf(wording.classes, classSlots(around));
      known.set(around, classes);
    }
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
  const places = [slotOf(`1 ${words[0]}`), slotOf(`2 ${words[0]} ${words[1]}`)];
  places.push(slotOf(`3 ${words[0]} ${words[1]} ${words[2]}`));
  if (words.length <= shortest) {
    for (const word of words) places.push(slotOf(word));
    places.push(slotOf(`9 ${words.at(-1)}`), slotOf(`n ${words.length}`));
  } else {
    const tail = text.length > 160 ? text.slice(-60).toLowerCase() : head;
    places.push(slotOf(`8 ${/([\p{L}\p{N}\p{M}]+)[^\p{L}\p{N}]*$/u.exec(tail)?.[1]}`));
    places.push(slotOf(`e ${text.at(-1)}`));
  }
  return places;
}

/** Slots of the tags and class names around a block, the nearest apart from the far ones. */
export function classSlots(around: Enclosure): number[] {
  const places: number[] = [];
  let at: Enclosure | undefined = around;
  for (let level = 0; level < 7 && at; level++, at = at.outer) {
    const near = level < 2 ? level : level < 4 ? 2 : 3;
    for (const place of slotsAt(at, near)) places.push(place);
  }
  return places;
}

/** Slots of one element at each of the four distances: many blocks stand in the same elements. */
const known = new WeakMap<Enclosure, (readonly number[])[]>();

function slotsAt(around: Enclosure, near: number): readonly number[] {
  let byDistance = known.get(around);
  if (!byDistance) known.set(around, (byDistance = []));
  return (byDistance[near] ??= [
    slotOf(`t${near} ${around.element.tagName}`),
    ...(around.words.match(/[a-z]{2,}|[A-Z][a-z]+|[A-Z]{2,}/g)?.slice(0, 12) ?? []).map((word) =>
      slotOf(`c${near} ${word.toLowerCase()}`),
    ),
  ]);
}

/** FNV-1a over UTF-16 code units. */
function slotOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
