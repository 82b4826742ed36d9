import type { Words } from "../../text/fingerprints.ts";

/** Words in a row alike in both: `a` and `b` are the first words, `length` how many. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Fewest words in a row that count as alike. */
const seedSize = 5;

/** Places of one seed that are looked at: what stands more often is a phrase. */
const mostPlaces = 12;

/**
 * The runs of words that two texts share, in the order of `b`; each word of `b` in at most one run, each word of `a` too.
 * Greedy: at each word of `b` the longest run that begins there, the place right after the last run first. Linear in
 * practice: seeds of five words are found by hash.
 */
export function alignedRuns(a: Words, b: Words): Run[] {
  const seeds = seedsOf(a);
  const taken = new Uint8Array(a.count);
  const runs: Run[] = [];
  for (let at = 0; at + seedSize <= b.count;) {
    const run = longestFrom(seeds, { a, b, taken, at, expected: expectedPlace(runs.at(-1), at) });
    if (!run) {
      at++;
      continue;
    }
    taken.fill(1, run.a, run.a + run.length);
    runs.push(run);
    at += run.length;
  }
  return runs;
}

interface Seeds {
  readonly mask: number;
  /** First place of a slot, and the next place of the same slot, both plus one. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
}

function seedsOf(words: Words): Seeds {
  const size = 1 << (32 - Math.clz32(words.count | 15));
  const seeds = { mask: 2 * size - 1, heads: new Int32Array(2 * size), next: new Int32Array(words.count) };
  for (let at = words.count - seedSize; at >= 0; at--) {
    const slot = slotOf(words, at, seeds.mask);
    seeds.next[at] = seeds.heads[slot] as number;
    seeds.heads[slot] = at + 1;
  }
  return seeds;
}

function slotOf({ hashes }: Words, at: number, mask: number): number {
  let hash = 0;
  for (let i = at; i < at + seedSize; i++) hash = Math.imul(hash ^ (hashes[i] as number), 0x5bd1e995);
  return (hash ^ (hash >>> 15)) & mask;
}

function expectedPlace(last: Run | undefined, at: number): number {
  return last ? at - last.b + last.a : at;
}

interface Looking {
  readonly a: Words;
  readonly b: Words;
  readonly taken: Uint8Array;
  readonly at: number;
  /** Where in `a` the text would go on. */
  readonly expected: number;
}

function longestFrom({ heads, next, mask }: Seeds, looking: Looking): Run | undefined {
  const { b, at, expected } = looking;
  let best: Run | undefined;
  let places = 0;
  for (let place = heads[slotOf(b, at, mask)] as number; place > 0; place = next[place - 1] as number) {
    const length = alike(looking, place - 1);
    if (length < seedSize) continue;
    const nearer = best && Math.abs(place - 1 - expected) < Math.abs(best.a - expected);
    if (!best || length > best.length || (length === best.length && nearer))
      best = { a: place - 1, b: at, length };
    if (++places >= mostPlaces) break;
  }
  return best;
}

function alike({ a, b, taken, at }: Looking, place: number): number {
  let length = 0;
  while (
    place + length < a.count &&
    at + length < b.count &&
    taken[place + length] === 0 &&
    a.hashes[place + length] === b.hashes[at + length]
  )
    length++;
  return length;
}
