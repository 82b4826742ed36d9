import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Trace } from "../../schema/trace.ts";
import { traceRow } from "../trace-rows.ts";
import { type PrintIndex, type PrintSizes, printIndexOf } from "./prints.ts";
import { migrations } from "./tables.ts";

/** Fingerprints that differ in all of their bits. */
const prints = Array.from({ length: 21 }, (_, i) => (i * 40_960_000_000_003) % 2 ** 47);

/** What one of two processes does with an article: it is written with some fingerprints, or it goes. */
const act = fc.record({
  process: fc.nat(1),
  article: fc.nat(11),
  prints: fc.option(fc.uniqueArray(fc.constantFrom(...prints), { maxLength: 8 }), { nil: undefined }),
});

for (const [about, sizes] of [
  ["read from the file", { open: 12, kept: 0 }],
  ["kept in memory", { open: 12, kept: 1e6 }],
] as const)
  test(`two processes find the same articles by their fingerprints, packed ones ${about}`, () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) =>
        withTwo(sizes, (processes) => {
          const held = new Map<string, readonly number[]>();
          for (const { process, article, prints } of acts) {
            const id = `a${article}`;
            if (prints) held.set(id, prints);
            else held.delete(id);
            processes[process]!.write(id, prints);
            const expected = holdersIn(held);
            for (const { index } of processes) expect(found(index)).toEqual(expected);
          }
        }),
      ),
      { numRuns: 20 },
    );
  });

function holdersIn(held: ReadonlyMap<string, readonly number[]>): string[][] {
  return prints.map((print) => [...held].flatMap(([id, its]) => (its.includes(print) ? id : [])).sort());
}

function found(index: PrintIndex): string[][] {
  const holders = index.holders(prints);
  return prints.map((print) =>
    holders
      .get(print)!
      .map(({ article }) => article)
      .sort(),
  );
}

interface Process {
  readonly index: PrintIndex;
  /** Writes an article with its fingerprints, or lets it go. */
  write(article: string, prints: readonly number[] | undefined): void;
}

function withTwo(sizes: PrintSizes, run: (processes: readonly Process[]) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-prints-"));
  const databases = [0, 1].map(() => new Database(join(folder, "ledger.sqlite")));
  for (const database of databases) database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF");
  for (const statement of migrations.flat()) databases[0]!.exec(statement);
  try {
    run(databases.map((database) => processOn(database, sizes)));
  } finally {
    for (const database of databases) database.close();
    rmSync(folder, { recursive: true });
  }
}

function processOn(database: Database.Database, sizes: PrintSizes): Process {
  const index = printIndexOf(database, sizes);
  const remove = database.prepare("DELETE FROM trace WHERE article = ?");
  const insert = database.prepare(
    `INSERT INTO trace (article, moment, site, prints, fingerprints, terms, about)
     VALUES (@article, @moment, @site, @prints, @fingerprints, @terms, @about) ON CONFLICT DO NOTHING`,
  );
  const write = database.transaction((article: string, prints: readonly number[] | undefined) => {
    if (!prints) {
      index.forget();
      return void remove.run(article);
    }
    const trace: Trace = { article, moment: "", words: 9, prints, terms: [], credits: [] };
    const unheld = index.unheld([trace]);
    insert.run(traceRow(trace));
    index.add(unheld);
  });
  return { index, write };
}
