import type { Holder, PrintIndex } from "./candidates.ts";

/** Articles kept for one print: what more of them have is a phrase of everybody. */
const commonest = 256;

/** An index of fingerprints that can be added to. */
export interface MemoryPrints extends PrintIndex {
  add(holder: Holder, prints: Iterable<number>): void;
}

/** An index in memory: a hash table of prints with open addressing, and for each print a chain of those that have it. */
export function memoryPrints(): MemoryPrints {
  const holders: Holder[] = [];
  const table = tableOf(1 << 12);
  const chains = chainsOf(1 << 12);
  return {
    add: (holder, prints) => {
      const number = holders.push(holder) - 1;
      for (const print of prints) {
        if (2 * table.held >= table.keys.length) grow(table);
        prepend({ table, chains }, slotOf(table, print), { print, number });
      }
    },
    holders: (prints) =>
      new Map(
        prints.map((print) => [print, chainAt({ table, chains }, print).map((n) => holders[n] as Holder)]),
      ),
  };
}

/** Prints by slot, -1 for an empty one; the latest link of each print's chain; how many links it has. */
interface Table {
  keys: Float64Array;
  heads: Int32Array;
  counts: Uint16Array;
  held: number;
}

/** Links of all chains: the holder's number, and the link before. */
interface Chains {
  numbers: Int32Array;
  before: Int32Array;
  held: number;
}

interface Index {
  readonly table: Table;
  readonly chains: Chains;
}

function tableOf(size: number): Table {
  return {
    keys: new Float64Array(size).fill(-1),
    heads: new Int32Array(size),
    counts: new Uint16Array(size),
    held: 0,
  };
}

function chainsOf(size: number): Chains {
  return { numbers: new Int32Array(size), before: new Int32Array(size), held: 0 };
}

/** Where a print stands, or the empty slot where it would. The size is a power of two, and prints are hashes themselves. */
function slotOf({ keys }: Table, print: number): number {
  const mask = keys.length - 1;
  let slot = (print | 0) & mask;
  while (keys[slot] !== print && keys[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}

function grow(table: Table): void {
  const larger = tableOf(2 * table.keys.length);
  for (const [slot, print] of table.keys.entries()) {
    if (print === -1) continue;
    const to = slotOf(larger, print);
    larger.keys[to] = print;
    larger.heads[to] = table.heads[slot] as number;
    larger.counts[to] = table.counts[slot] as number;
  }
  Object.assign(table, { ...larger, held: table.held });
}

function prepend(
  { table, chains }: Index,
  slot: number,
  { print, number }: { readonly print: number; readonly number: number },
): void {
  const isNew = table.keys[slot] === -1;
  const count = table.counts[slot] as number;
  if (count >= commonest) return;
  if (chains.held === chains.numbers.length) lengthen(chains);
  chains.numbers[chains.held] = number;
  chains.before[chains.held] = isNew ? -1 : (table.heads[slot] as number);
  table.heads[slot] = chains.held++;
  table.counts[slot] = count + 1;
  if (!isNew) return;
  table.keys[slot] = print;
  table.held++;
}

function lengthen(chains: Chains): void {
  const { numbers, before } = chainsOf(2 * chains.numbers.length);
  numbers.set(chains.numbers);
  before.set(chains.before);
  Object.assign(chains, { numbers, before });
}

/** The numbers of those that have a print, in the order they came. */
function chainAt({ table, chains }: Index, print: number): number[] {
  const slot = slotOf(table, print);
  if (table.keys[slot] === -1) return [];
  const numbers: number[] = [];
  for (let at = table.heads[slot] as number; at >= 0; at = chains.before[at] as number)
    numbers.push(chains.numbers[at] as number);
  return numbers.reverse();
}
