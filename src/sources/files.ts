import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { documentsOfWacz } from "./wacz.ts";
import { type WarcBounds, documentsOfWarc } from "./warc.ts";

/** What a source gives, one at a time: a document, or why there is none. */
export type Found = { readonly document: Document } | { readonly problem: Problem };

/** Bytes above which a file is not even read. */
const mostBytes = 20_000_000;

/**
 * Documents of files and folders, in the order given and, within folders, by name; "-" is standard input. `archives` bounds the
 * records of web archives.
 */
export async function* documentsOf(
  paths: readonly string[],
  input: AsyncIterable<Uint8Array> = process.stdin,
  archives: Partial<WarcBounds> = {},
): AsyncIterable<Found> {
  for (const path of paths) yield* path === "-" ? fromInput(input) : fromPath(path, archives);
}

/** How many documents the paths hold; undefined where that shows only in reading (standard input). Unreadable ones count as one. */
export async function countDocuments(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes("-")) return undefined;
  let count = 0;
  for (const path of paths) count += await countIn(path);
  return count;
}

async function countIn(path: string): Promise<number> {
  try {
    if ((await stat(path)).isDirectory()) {
      let count = 0;
      for (const name of await namesIn(path)) count += await countIn(join(path, name));
      return count;
    }
    return isRecords(path) ? await countLines(path) : 1;
  } catch {
    return 1;
  }
}

async function countLines(path: string): Promise<number> {
  let count = 0;
  let last = 10;
  for await (const chunk of (await open(path)).createReadStream({ highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
    last = bytes.at(-1) ?? last;
  }
  return last === 10 ? count : count + 1;
}

const isRecords = (path: string): boolean => /\.(?:ndjson|jsonl)$/i.test(path);

/** What a folder holds, by name; hidden files, readmes and ledgers left out. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => !/^\.|^README\b|\.sqlite(?:-wal|-shm)?$/i.test(name)).sort();
}

async function* fromPath(path: string, archives: Partial<WarcBounds>): AsyncIterable<Found> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) {
      for (const name of await namesIn(path)) yield* fromPath(join(path, name), archives);
    } else if (/\.warc(?:\.gz)?$/i.test(path)) yield* documentsOfWarc(path, archives);
    else if (/\.wacz$/i.test(path)) yield* documentsOfWacz(path, archives);
    else if (isRecords(path)) yield* linesOf(path, (await open(path)).createReadStream());
    else if (about.size > mostBytes) yield { problem: tooLarge(path, about.size) };
    else yield { document: { bytes: await readFile(path), path } };
  } catch (error) {
    yield { problem: unreadable(path, error as NodeJS.ErrnoException) };
  }
}

/** Standard input is NDJSON when its first line is a JSON object, else one document. */
async function* fromInput(input: AsyncIterable<Uint8Array>): AsyncIterable<Found> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const rest = input[Symbol.asyncIterator]();
  for (let part = await rest.next(); !part.done; part = await rest.next()) {
    chunks.push(part.value);
    size += part.value.length;
    if (chunks[0]?.[0] === 0x7b)
      return yield* linesOf("-", chain(chunks, { [Symbol.asyncIterator]: () => rest }));
    if (size > mostBytes) return yield { problem: tooLarge("-", size) };
  }
  yield { document: { bytes: Buffer.concat(chunks), path: "-" } };
}

async function* chain(
  first: readonly Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield* first;
  yield* rest;
}

/** One document a line of NDJSON, streamed; its item is the line's number. */
async function* linesOf(path: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Found> {
  let held: Buffer[] = [];
  let heldSize = 0;
  let line = 0;
  const flush = function* (): Iterable<Found> {
    const bytes = Buffer.concat(held);
    const size = heldSize;
    [held, heldSize] = [[], 0];
    line++;
    const item = `line ${line}`;
    if (size > mostBytes) yield { problem: { ...tooLarge(path, size), place: { path, item } } };
    else if (bytes.some((byte) => byte > 32))
      yield { document: { bytes, path, item, contentType: "application/x-ndjson" } };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at));
      yield* flush();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (heldSize > 0) yield* flush();

  /** Keeps the part unless the line is already too long to be read. */
  function hold(part: Uint8Array): void {
    heldSize += part.length;
    if (heldSize <= mostBytes) held.push(Buffer.from(part));
    else held = [];
  }
}

function tooLarge(path: string, size: number): Problem {
  return {
    code: "too-large",
    message: `It has ${size} bytes; a page may have ${mostBytes}.`,
    hint: "Give the article alone, or split the file.",
    place: { path },
  };
}

function unreadable(path: string, error: NodeJS.ErrnoException): Problem {
  const missing = error.code === "ENOENT";
  return {
    code: missing ? "no-such-file" : "unreadable",
    message: missing ? `There is no file or folder ${path}.` : `${path} could not be read: ${error.message}`,
    hint: missing
      ? "Check the spelling; paths are taken from the folder you are in."
      : "Check that you may read it.",
    place: { path },
  };
}
