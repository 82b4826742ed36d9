import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ledger } from "../src/ledger/ledger.ts";
import { openLedger } from "../src/ledger/open.ts";

/** How something is measured while a ledger grows. */
export interface Growing {
  /** Articles in all, and between two measurements. */
  readonly most: number;
  readonly step: number;
  readonly heading: string;
  /** Adds a step of articles from one on to the ledger in a file; gives the line to print. */
  readonly grow: (ledger: Ledger, from: number, file: string) => Promise<string>;
}

/** Fills a ledger step by step; the lines measured, under their heading. Each is told as it comes. */
export async function growing({ most, step, heading, grow }: Growing): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-growing-"));
  const file = join(folder, "ledger.sqlite");
  const ledger = await openLedger(file);
  const lines: string[] = [];
  try {
    for (let made = 0; made < most; made += step) {
      const line = await grow(ledger, made, file);
      console.error(line);
      lines.push(line);
    }
    return [heading, ...lines].join("\n");
  } finally {
    await ledger.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds that an act took by the clock and of the processor. */
export async function timed(act: () => Promise<void>): Promise<{ wall: number; processor: number }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, processor: (user + system) / 1000 };
}

/** Numbers, and strings, right-aligned under the words of a heading that are two blanks or more apart. */
export function row(heading: string, cells: readonly (number | string)[]): string {
  const widths = heading.split(/(?<=\S)(?=\s{2,})/).map((column) => column.length);
  return cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)).join("");
}
