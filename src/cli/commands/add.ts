import { type Progress, add } from "../../ingest/add.ts";
import type { Problem } from "../../schema/problem.ts";
import { foundAt, isWebAddress } from "../../ingest/places.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { countDocuments } from "../../sources/files.ts";
import type { Visited } from "../../sources/web/visitor.ts";
import { withLedger } from "../ledger.ts";
import { type ProgressLine, progressLine } from "../progress.ts";

interface Options {
  readonly ledger: string;
  readonly workers?: number;
  readonly seconds?: number;
  readonly memory?: number;
  readonly siteMemory?: boolean;
}

interface AddOptions extends Options {
  readonly allowHost?: readonly string[];
  readonly pages?: number;
  readonly pause?: number;
  readonly timeout?: number;
  readonly record?: number;
  readonly packedRecord?: number;
  readonly ratio?: number;
}

/** `hearsay add`: exit 0 when something was read or known, 1 when nothing was, 130 when interrupted. */
export async function addCommand(places: readonly string[], options: AddOptions): Promise<void> {
  const { allowHost = [], pages, pause = 1, timeout = 30 } = options;
  const { record = 32, packedRecord = 32, ratio = 200 } = options;
  const archives = { maxRecord: record * 1e6, maxMember: packedRecord * 1e6, maxRatio: ratio };
  const total = places.some(isWebAddress) ? undefined : await countDocuments(places);
  const found = (ledger: Ledger, signal: AbortSignal) =>
    foundAt(places, { ledger, signal, allowHosts: allowHost, pages, pause, seconds: timeout, archives });
  const { progress, interrupted } = await readInto(found, options, total);
  if (interrupted) process.exitCode = 130;
  else if (progress.articles + progress.known === 0) process.exitCode = 1;
}

/** Reads documents into the ledger with progress, problems as lines, and a clean stop on Ctrl-C. */
export async function readInto(
  foundIn: (ledger: Ledger, signal: AbortSignal) => AsyncIterable<Visited>,
  options: Options,
  total?: number,
): Promise<{ progress: Progress; interrupted: boolean }> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  const line: ProgressLine = progressLine(total);
  try {
    const progress = await withLedger(options, (ledger) =>
      add(foundIn(ledger, stop.signal), ledger, {
        workers: options.workers,
        seconds: options.seconds,
        megabytes: options.memory,
        siteMemory: options.siteMemory,
        signal: stop.signal,
        onProgress: line.show,
        onProblem: (problem) => line.note(problemLine(problem)),
      }),
    );
    line.end(progress);
    if (stop.signal.aborted) line.note("Stopped. What was read is kept; the same command goes on from here.");
    return { progress, interrupted: stop.signal.aborted };
  } finally {
    process.removeListener("SIGINT", interrupt);
  }
}

/** A problem as one line: place, what happened, what to do. */
export function problemLine({ code, message, hint, place }: Problem): string {
  const where = [place.path ?? place.url, place.item].filter(Boolean).join(" ");
  return `${where ? `${where}: ` : ""}${message} ${hint} [${code}]`;
}
