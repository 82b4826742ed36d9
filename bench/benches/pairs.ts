import { dirname, join } from "node:path";
import { type Body, bodyOf } from "../../src/link/copies/body.ts";
import { reuseOf } from "../../src/link/copies/reuse.ts";
import {
  background,
  formula,
  habitCounts,
  habitualPrints,
  habitualSpans,
} from "../../src/link/copies/boilerplate.ts";
import { candidatesOf } from "../../src/link/copies/candidates.ts";
import { memoryPrints } from "../../src/link/copies/memory-prints.ts";
import { printValuesOf, printsOf, wordsOf } from "../../src/text/fingerprints.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly set: string;
  readonly silver: string;
}

interface Record {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
}

/** Shared text of all pairs of the bodies at hand: recall by kind, precision, time an article. */
export const bench: Bench = {
  about: "pairs of articles that share text, against exhaustive 6-gram containment",
  run: (gold) => {
    const file = gold ?? sharedPath("data/copies", "natural_pairs.ndjson");
    const sets = [
      ["fnc", readRecords<Record>(join(dirname(file), "fnc_bodies.ndjson"))],
      ["t17", readRecords<Record>(sharedPath("data/timeline", "articles.ndjson.gz"))],
    ] as const;
    const found = sets.map(([set, records]) => ({ set, ...pairsOf(records) }));
    const golds = readRecords<Pair>(file).filter(({ set }) => found.some((one) => one.set === set));
    return [...found.map(speedLine), ...qualityLines(golds, found)].join("\n");
  },
};

/** Share of six-word sequences from which a pair is reported: between the gold’s fragments, from .1, and its partial copies, from .2. */
const reported = 0.15;

/** Words of the shortest article that the gold speaks of. */
const shortest = 45;

interface Found {
  readonly set: string;
  readonly articles: number;
  readonly candidates: number;
  readonly indexing: number;
  readonly comparing: number;
  readonly pairs: ReadonlySet<string>;
}

function pairsOf(all: readonly Record[]): Omit<Found, "set"> {
  const started = process.cpuUsage();
  const index = memoryPrints();
  const traces = all.map((record) => {
    const words = wordsOf(record.text);
    const values = printValuesOf(words);
    const site = record.outlet ? { site: record.outlet } : {};
    const sorted = Float64Array.from(values).sort();
    const holder = { article: record.id, ...site, prints: values.length, sorted };
    index.add(holder, values);
    return { ...record, words, values, holder };
  });
  const indexed = process.cpuUsage(started);
  const comparing = process.cpuUsage();
  const candidates: (readonly [string, string])[] = [];
  const bodies = new Map<string, { readonly own: Body; readonly whole: Body }>();
  for (const { id, text, words, values, holder } of traces) {
    const prints = printsOf(words);
    const holders = index.holders(values);
    const counts = habitCounts(holder, values, holders);
    const formulas = habitualPrints(values, counts, formula);
    const article = { ...articleFromText(text), id };
    const without = (habits: ReadonlySet<number>) =>
      bodyOf(article, habitualSpans(text, words, prints, habits));
    bodies.set(id, { whole: without(formulas), own: without(habitualPrints(values, counts, background)) });
    const telling = values.filter((value) => !formulas.has(value));
    for (const other of candidatesOf(holder, telling, holders)) candidates.push([id, other]);
  }
  const sites = new Map(traces.map(({ id, outlet }) => [id, outlet]));
  const pairs = new Set<string>();
  for (const [id, other] of candidates) {
    if (pairs.has(keyOf(id, other))) continue;
    const side = sites.get(id) === sites.get(other) ? "whole" : "own";
    const [a, b] = [bodies.get(id)![side], bodies.get(other)![side]];
    if (Math.min(a.words.count, b.words.count) < shortest) continue;
    const reuse = reuseOf(a, b);
    if (reuse && reuse.verbatim >= reported) pairs.add(keyOf(id, other));
  }
  return {
    articles: all.length,
    candidates: candidates.length,
    indexing: indexed.user / 1000,
    comparing: process.cpuUsage(comparing).user / 1000,
    pairs,
  };
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function speedLine({ set, articles, candidates, indexing, comparing }: Found): string {
  const each = (ms: number, n: number) => (ms / Math.max(1, n)).toFixed(3);
  return `${set}: ${articles} articles, fingerprints and index ${each(indexing, articles)} ms each; ${candidates} candidate pairs compared, ${each(comparing, candidates)} ms each`;
}

function qualityLines(golds: readonly Pair[], found: readonly Found[]): string[] {
  const known = new Set(golds.map(({ a, b }) => keyOf(a, b)));
  const lines = found.flatMap(({ set, pairs }) => {
    const right = [...pairs].filter((pair) => known.has(pair)).length;
    return [
      `${set}: precision ${((100 * right) / pairs.size).toFixed(2)}% of ${pairs.size} reported`,
      ...["copy", "near", "partial", "fragment"].map((kind) => {
        const mine = golds.filter((gold) => gold.set === set && gold.silver === kind);
        const hits = mine.filter(({ a, b }) => pairs.has(keyOf(a, b))).length;
        return `${set}: recall of ${kind.padEnd(8)} ${((100 * hits) / mine.length).toFixed(2)}% of ${mine.length}`;
      }),
    ];
  });
  return lines;
}
