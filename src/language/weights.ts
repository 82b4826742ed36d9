/**
 * Weights of a linear model over hashed features: for each known feature a few (class, weight) pairs. A feature is kept
 * as 16 bits beside its place in an open-addressed table, so its name cannot be read back.
 */
export interface Weights {
  /** Slots less one; a power of two less one. */
  readonly mask: number;
  /** 16 bits of the feature in each slot; 0 for an empty one. */
  readonly prints: Uint16Array;
  /** Where the pairs of a slot begin; one more than there are slots. */
  readonly begins: Uint32Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

/** Adds the weights of features[0, count) to `scores`, one number a class. */
export function addScores(weights: Weights, features: Int32Array, count: number, scores: Int32Array): void {
  const { begins, classes, values } = weights;
  for (let i = 0; i < count; i++) {
    const slot = slotOf(weights, features[i] as number);
    if (slot < 0) continue;
    const end = begins[slot + 1] as number;
    for (let k = begins[slot] as number; k < end; k++)
      scores[classes[k] as number] = (scores[classes[k] as number] as number) + (values[k] as number);
  }
}

function slotOf({ prints, mask }: Weights, feature: number): number {
  const print = printOf(feature);
  let slot = firstSlot(feature) & mask;
  for (;;) {
    const held = prints[slot];
    if (held === print) return slot;
    if (held === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Where the search for a feature begins, before it is cut to the table's size. */
export function firstSlot(feature: number): number {
  return feature ^ (feature >>> 15);
}

/** The 16 bits that stand for a feature; never 0. */
export function printOf(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 16 || 1;
}

/** Index of the greatest score; the first of equals. */
export function best(scores: Int32Array): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[at] as number)) at = i;
  return at;
}
