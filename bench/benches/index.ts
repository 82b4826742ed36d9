import { statSync } from "node:fs";
import Database from "better-sqlite3";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { Trace } from "../../src/schema/trace.ts";
import { growing, row, timed } from "../growing.ts";
import type { Bench } from "../run.ts";

/** Articles between two measurements, and in one write. */
const step = 50_000;
const batch = 1000;

const heading =
  "articles   file MB   index MB   index bytes an article   add ms (processor)   longest add s   look-up ms (processor)";

/** How the index of fingerprints grows. Option: how many articles to make (50000 unless told; 1000000 takes a while). */
export const bench: Bench = {
  about: "size, add and look-up time of the fingerprint index as it grows",
  run: (_gold, options) => growing({ most: Number(options[0] ?? 50_000), step, heading, grow }),
};

async function grow(ledger: Ledger, from: number, file: string): Promise<string> {
  let [adding, working, longest] = [0, 0, 0];
  for (let at = from; at < from + step; at += batch) {
    const traces = Array.from({ length: batch }, (_, i) => traceAt(at + i));
    const took = await timed(() => ledger.links.write({ traces }));
    adding += took.wall;
    working += took.processor;
    longest = Math.max(longest, took.wall);
  }
  const held = from + step;
  const asked = askedFor(held);
  const lookups = await timed(async () => {
    for (const { prints } of asked) await ledger.links.holders(prints);
  });
  const { all, index } = sizesOf(file);
  const each = (wall: number, processor: number, count: number) =>
    `${(wall / count).toFixed(3)} (${(processor / count).toFixed(3)})`;
  return row(heading, [
    held,
    (all / 1e6).toFixed(0),
    (index / 1e6).toFixed(0),
    (index / held).toFixed(0),
    each(adding, working, step),
    (longest / 1000).toFixed(1),
    each(lookups.wall, lookups.processor, asked.length),
  ]);
}

/** Articles to look for, some held and some new. */
function askedFor(held: number): Trace[] {
  return Array.from({ length: 400 }, (_, i) => traceAt(i % 2 ? held + i : Math.floor((held * i) / 400)));
}

/** Bytes of the whole file, and of the tables of fingerprints in it. */
function sizesOf(file: string): { readonly all: number; readonly index: number } {
  const database = new Database(file, { readonly: true });
  const index = database
    .prepare(
      "SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND name IN ('block', 'block_by_first', 'segment')",
    )
    .pluck()
    .get() as number;
  database.close();
  const all = ["", "-wal"].reduce(
    (sum, end) => sum + (statSync(file + end, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return { all, index };
}

/** Fingerprints of a made-up article: those of some 400 words. */
const size = 46;

/** The n-th made-up article: fingerprints from a fixed sequence; every twentieth has half of those of one before. */
function traceAt(n: number): Trace {
  const own = printsAt(n);
  const prints = n % 20 === 19 ? [...own.slice(size / 2), ...printsAt(n - 7).slice(size / 2)] : own;
  const moment = new Date(1.7e12 + n * 1000).toISOString().slice(0, 19);
  const article = `made${String(n).padStart(9, "0")}`;
  return { article, moment, site: `outlet${n % 997}`, words: 400, prints, terms: termsAt(n), credits: [] };
}

/** As many words with their weights as an article of that length has. */
function termsAt(n: number): Trace["terms"] {
  const next = sequence(n + 7);
  return Array.from({ length: 73 }, (_, i) => [
    next() * 2 - 2147483647,
    Math.round(3000 / (1 + i / 20)) / 1000,
  ]);
}

function printsAt(n: number): number[] {
  const next = sequence(n);
  return Array.from({ length: size }, () => (next() % 32768) * 4294967296 + next() * 2);
}

/** A sequence of Park and Miller, started anew for each number. */
function sequence(n: number): () => number {
  let seed = ((n + 1) * 2654435761) % 2147483647 || 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let i = 0; i < 4; i++) next();
  return next;
}
