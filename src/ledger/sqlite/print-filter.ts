/** Bits of a filter for each entry, and places of each print in it: of a hundred prints not held, two pass. */
const bitsEach = 8;
const places = 5;

/** An empty Bloom filter (1970) with room for so many entries. */
export function emptyFilter(entries: number): Uint8Array {
  return new Uint8Array(Math.max(8, Math.ceil((entries * bitsEach) / 8)));
}

/** Marks a print as held. */
export function addToFilter(filter: Uint8Array, print: number): void {
  const bits = 8 * filter.length;
  const step = stepOf(print);
  for (let i = 0, at = firstOf(print); i < places; i++, at = (at + step) >>> 0) {
    const bit = at % bits;
    filter[bit >>> 3] = (filter[bit >>> 3] as number) | (1 << (bit & 7));
  }
}

/** False where a print is surely not held. */
export function mayHold(filter: Uint8Array, print: number): boolean {
  const bits = 8 * filter.length;
  const step = stepOf(print);
  for (let i = 0, at = firstOf(print); i < places; i++, at = (at + step) >>> 0) {
    const bit = at % bits;
    if (((filter[bit >>> 3] as number) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

/** Two hashes give all places (Kirsch and Mitzenmacher 2006): the lower half of a print, and a mixture of both. */
function firstOf(print: number): number {
  return print >>> 0;
}

function stepOf(print: number): number {
  const high = Math.floor(print / 2 ** 32);
  const mixed = Math.imul((print >>> 0) ^ (high << 16) ^ (print >>> 15), 0x9e3779b1);
  return ((mixed ^ (mixed >>> 15)) | 1) >>> 0;
}
