import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Entry, type ZipFile, fromFdPromise } from "yauzl";
import { type Bytes, bytesOf, sha256Of } from "./bytes.ts";
import type { Found } from "./files.ts";
import { type WarcBounds, defaultWarcBounds, documentsOfRecords } from "./warc.ts";

/** Files in an archive that are listed. */
const mostParts = 100_000;
/** Bytes of a table of contents that are read: datapackage.json lists each part once. */
const mostContents = 20_000_000;

/**
 * The web pages of a WACZ file (a zip of WARC files with a list of parts and their digests). Streamed: one record is in memory at a
 * time. Each part is checked against its SHA-256 before it is read; what is wrong, missing or not listed is told, and the rest is read.
 */
export async function* documentsOfWacz(
  path: string,
  options: Partial<WarcBounds> = {},
): AsyncIterable<Found> {
  const bounds = { ...defaultWarcBounds, ...options };
  const file = await open(path);
  try {
    const zip = await fromFdPromise(file.fd, { autoClose: false, lazyEntries: true });
    const parts = await partsOf(zip);
    const contents = await contentsOf(zip, parts);
    for (const message of contents.faults) yield faultAt(path, message);
    for (const name of contents.digests.keys())
      if (!parts.has(name)) yield faultAt(path, `${name} is listed in it and is not there.`);
    for (const [name, entry] of parts)
      if (isArchive(name) || contents.digests.has(name))
        yield* pagesOfPart({ path, name, entry, zip, file, bounds }, contents.digests.get(name));
  } catch (error) {
    yield faultAt(path, `It is no zip archive that can be read to its end: ${(error as Error).message}.`);
  } finally {
    await file.close();
  }
}

interface Part {
  readonly path: string;
  readonly name: string;
  readonly entry: Entry;
  readonly zip: ZipFile;
  readonly file: FileHandle;
  readonly bounds: WarcBounds;
}

const isArchive = (name: string): boolean => /^archive\/.*\.warc(?:\.gz)?$/i.test(name);

/** The files of a zip by name; of two of one name the last. */
async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > mostParts) throw new Error(`it has ${zip.entryCount} files; ${mostParts} are read`);
  const parts = new Map<string, Entry>();
  for await (const entry of zip.eachEntry())
    if (!entry.fileName.endsWith("/")) parts.set(entry.fileName, entry);
  return parts;
}

interface Contents {
  /** SHA-256, hex, by the name of a part. */
  readonly digests: ReadonlyMap<string, string>;
  readonly faults: readonly string[];
}

/** What datapackage.json lists, itself checked against its own digest where there is one. */
async function contentsOf(zip: ZipFile, parts: ReadonlyMap<string, Entry>): Promise<Contents> {
  const [contents, seal] = [parts.get("datapackage.json"), parts.get("datapackage-digest.json")];
  if (!contents)
    return { digests: new Map(), faults: ["It has no datapackage.json, so nothing in it can be checked."] };
  const bytes = await wholeOf(zip, contents);
  const told = seal ? digestIn(jsonOf(await wholeOf(zip, seal))) : undefined;
  const isWrong = told !== undefined && told !== createHash("sha256").update(bytes).digest("hex");
  const digests = new Map<string, string>();
  const { resources } = (jsonOf(bytes) ?? {}) as { resources?: unknown };
  for (const resource of Array.isArray(resources) ? (resources as unknown[]) : []) {
    const { path } = (resource ?? {}) as { path?: unknown };
    const digest = digestIn(resource);
    if (typeof path === "string" && digest) digests.set(path, digest);
  }
  const faults = [
    ...(isWrong ? ["The digest of datapackage.json is not the one it was sealed with."] : []),
    ...(digests.size === 0 ? ["Its datapackage.json lists no part with a digest."] : []),
  ];
  return { digests, faults };
}

function digestIn(record: unknown): string | undefined {
  const { hash } = (record ?? {}) as { hash?: unknown };
  return typeof hash === "string" ? /^sha-?256:([\da-f]{64})$/i.exec(hash)?.[1]?.toLowerCase() : undefined;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

async function wholeOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > mostContents)
    throw new Error(`${entry.fileName} has ${entry.uncompressedSize} bytes; ${mostContents} are read`);
  const chunks: Buffer[] = [];
  for await (const chunk of await streamOf(zip, entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A part unpacked. Its streams may go on failing after the first error has ended the reading: that is heard and left. */
async function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  const stream = await zip.openReadStreamPromise(entry);
  return stream.on("error", () => undefined);
}

async function* pagesOfPart(part: Part, digest: string | undefined): AsyncIterable<Found> {
  const { path, name, entry, zip, file, bounds } = part;
  try {
    if (digest === undefined)
      yield faultAt(path, "It is not listed in datapackage.json, so it cannot be checked.", name);
    if (entry.compressionMethod === 0) {
      const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
      yield* pagesOfBytes(await bytesOf(file, fileDataStart, entry.compressedSize), part, digest);
    } else if (isBomb(entry, bounds)) {
      yield faultAt(
        path,
        `It unpacks to ${entry.uncompressedSize} bytes, more than ${bounds.maxRatio} times its size.`,
        name,
      );
    } else yield* pagesOfPacked(await streamOf(zip, entry), part, digest);
  } catch (error) {
    yield faultAt(path, `It could not be read to its end: ${(error as Error).message}.`, name);
  }
}

function isBomb({ compressedSize, uncompressedSize }: Entry, { maxRatio }: WarcBounds): boolean {
  return uncompressedSize > 1_000_000 && uncompressedSize > compressedSize * maxRatio;
}

async function* pagesOfBytes(bytes: Bytes, part: Part, digest: string | undefined): AsyncIterable<Found> {
  const { path, name, bounds } = part;
  if (digest && (await sha256Of(bytes)) !== digest)
    yield faultAt(path, "Its SHA-256 is not the one that datapackage.json tells.", name, "wrong-digest");
  if (isArchive(name)) yield* documentsOfRecords(bytes, path, bounds);
}

/** A part that the zip itself packs is unpacked to disk first: records must be read at any place. */
async function* pagesOfPacked(
  stream: Readable,
  part: Part,
  digest: string | undefined,
): AsyncIterable<Found> {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-wacz-"));
  try {
    const copy = join(folder, "part");
    await pipeline(stream, createWriteStream(copy));
    const file = await open(copy);
    try {
      yield* pagesOfBytes(await bytesOf(file), part, digest);
    } finally {
      await file.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function faultAt(path: string, message: string, item?: string, code = "damaged-archive"): Found {
  const hint = "What can be read of it is read; get the archive again if it is to stand as evidence.";
  return { problem: { code, message, hint, place: { path, ...(item ? { item } : {}) } } };
}
