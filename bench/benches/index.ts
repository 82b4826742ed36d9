import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger } from "../../src/ledger/open.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import type { Trace } from "../../src/schema/trace.ts";
import type { Bench } from "../run.ts";

/** How the index of fingerprints grows. Option: how many articles to make (50000 unless told; 1000000 takes a while). */
export const bench: Bench = {
  about: "size, add and look-up time of the fingerprint index as it grows",
  run: async (_gold, options) => {
    const most = Number(options[0] ?? 50_000);
    const folder = mkdtempSync(join(tmpdir(), "hearsay-index-"));
    const file = join(folder, "index.sqlite");
    const ledger = await openLedger(file);
    const lines: string[] = [];
    try {
      for (let made = 0; made < most; made += step) {
        const line = await grow(ledger, file, made);
        console.error(line);
        lines.push(line);
      }
      return [heading, ...lines].join("\n");
    } finally {
      await ledger.close();
      rmSync(folder, { recursive: true });
    }
  },
};

/** Articles between two measurements, and in one write. */
const step = 50_000;
const batch = 1000;

const heading = "articles   megabytes   bytes an article   add ms   longest add s   look-up ms";

async function grow(ledger: Ledger, file: string, from: number): Promise<string> {
  let [adding, longest] = [0, 0];
  for (let at = from; at < from + step; at += batch) {
    const traces = Array.from({ length: batch }, (_, i) => traceAt(at + i));
    const started = performance.now();
    await ledger.links.write({ traces });
    const took = performance.now() - started;
    adding += took;
    longest = Math.max(longest, took);
  }
  const lookup = await lookupTime(ledger, from + step);
  const size = ["", "-wal"].reduce(
    (sum, end) => sum + (statSync(file + end, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return [
    String(from + step).padStart(8),
    (size / 1e6).toFixed(0).padStart(11),
    (size / (from + step)).toFixed(0).padStart(18),
    (adding / step).toFixed(3).padStart(8),
    (longest / 1000).toFixed(1).padStart(15),
    lookup.toFixed(3).padStart(12),
  ].join(" ");
}

/** Milliseconds to find who shares text with an article, over some held and some new. */
async function lookupTime(ledger: Ledger, held: number): Promise<number> {
  const asked = Array.from({ length: 400 }, (_, i) =>
    traceAt(i % 2 ? held + i : Math.floor((held * i) / 400)),
  );
  const started = performance.now();
  for (const { prints } of asked) await ledger.links.holders(prints);
  return (performance.now() - started) / asked.length;
}

/** Fingerprints of a made-up article: those of some 400 words. */
const size = 46;

/** The n-th made-up article: fingerprints from a fixed sequence; every twentieth has half of those of one before. */
function traceAt(n: number): Trace {
  const own = printsAt(n);
  const prints = n % 20 === 19 ? [...own.slice(size / 2), ...printsAt(n - 7).slice(size / 2)] : own;
  const moment = new Date(1.7e12 + n * 1000).toISOString().slice(0, 19);
  const article = `made${String(n).padStart(9, "0")}`;
  return { article, moment, site: `outlet${n % 997}`, words: 400, prints, terms: [], credits: [] };
}

/** A sequence of Park and Miller, two numbers a fingerprint, started anew for each article. */
function printsAt(n: number): number[] {
  let seed = ((n + 1) * 2654435761) % 2147483647 || 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let i = 0; i < 4; i++) next();
  return Array.from({ length: size }, () => (next() % 32768) * 4294967296 + next() * 2);
}
