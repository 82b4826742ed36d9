import type { Database } from "better-sqlite3";
import { mostHolders } from "../links.ts";
import { printsIn } from "../trace-rows.ts";
import type { Packed } from "./segments.ts";

/** The fingerprints of the newest articles, which stand in their traces and in no segment yet. */
export interface OpenPrints {
  /** How many there are in articles after a number. */
  count(packed: number): number;
  /** Those of articles after a number, in the order of a segment. */
  sorted(packed: number): Packed;
  /** Tells which articles after a number have a print. */
  after(packed: number): (print: number) => readonly number[];
}

/**
 * Reads them once and then only what came since: numbers rise in the order of writing, whichever process writes. What is
 * kept in memory is read outside of writing, so that nothing stays that was rolled back.
 */
export function openPrintsOf(database: Database): OpenPrints {
  const count = database.prepare("SELECT total(prints) FROM trace WHERE seq > ?").pluck();
  const rows = database.prepare("SELECT seq, fingerprints FROM trace WHERE seq > ? ORDER BY seq").raw();
  const tracesAfter = (number: number) => rows.all(number) as [number: number, prints: Buffer][];
  const holders = new Map<number, number[]>();
  let [first, last] = [-1, -1];
  return {
    count: (packed) => count.get(packed) as number,
    sorted: (packed) => sortedPrints(tracesAfter(packed)),
    after: (packed) => {
      if (packed !== first) holders.clear();
      last = packed === first ? last : packed;
      first = packed;
      for (const [number, prints] of tracesAfter(last)) {
        for (const print of printsIn(prints)) addHolder(holders, print, number);
        last = number;
      }
      return (print) => holders.get(print) ?? [];
    },
  };
}

function addHolder(holders: Map<number, number[]>, print: number, number: number): void {
  const known = holders.get(print);
  if (!known) holders.set(print, [number]);
  else if (known.length < mostHolders) known.push(number);
}

function sortedPrints(traces: readonly (readonly [number: number, prints: Uint8Array])[]): Packed {
  const prints = traces.map(([, bytes]) => printsIn(bytes));
  const values = Float64Array.from(prints.flat());
  const numbers = traces.flatMap(([number], i) => prints[i]!.map(() => number));
  const order = risingOrder(values);
  return {
    prints: Array.from(order, (at) => values[at] as number),
    numbers: Array.from(order, (at) => numbers[at] as number),
    last: traces.at(-1)?.[0] ?? 0,
  };
}

/** Bits that fingerprints, of 47, are sorted by at once. */
const digitBits = 12;

/** The places of fingerprints in rising order, of equal ones the first first: radix sort, the lowest digit first. */
function risingOrder(values: Float64Array): Uint32Array {
  const low = Uint32Array.from(values, (value) => value % 2 ** 32);
  const high = Uint32Array.from(values, (value) => value / 2 ** 32);
  const digits = [
    low,
    low.map((bits) => bits >>> 12),
    low.map((bits, at) => (bits >>> 24) | (high[at]! << 8)),
    high.map((bits) => bits >>> 4),
  ];
  let [order, next] = [Uint32Array.from(values.keys()), new Uint32Array(values.length)];
  for (const digit of digits) {
    sortBy(digit, order, next);
    [order, next] = [next, order];
  }
  return order;
}

/** Puts places in the order of a digit, those of equal digits as they stood. */
function sortBy(digits: Uint32Array, order: Uint32Array, sorted: Uint32Array): void {
  const mask = 2 ** digitBits - 1;
  const starts = new Uint32Array(mask + 2);
  for (const digit of digits) starts[(digit & mask) + 1]!++;
  for (let digit = 0; digit <= mask; digit++) starts[digit + 1]! += starts[digit]!;
  for (const at of order) sorted[starts[digits[at]! & mask]!++] = at;
}
