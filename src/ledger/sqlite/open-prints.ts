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
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]! || a - b);
  return {
    prints: Array.from(order, (at) => values[at] as number),
    numbers: Array.from(order, (at) => numbers[at] as number),
    last: traces.at(-1)?.[0] ?? 0,
  };
}
