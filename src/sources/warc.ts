import { open } from "node:fs/promises";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import type { Problem } from "../schema/problem.ts";
import { type Bytes, bytesOf } from "./bytes.ts";
import type { Found } from "./files.ts";
import { type Inflated, inflated, kept } from "./inflate.ts";
import { type WarcRecord, digestFault, documentOfResponse, recordOf } from "./warc-record.ts";

/** Bounds on archives; each an option. */
export interface WarcBounds {
  /** Bytes of one unpacked record: 32 MB. */
  readonly maxRecord: number;
  /** Packed bytes of one record: 32 MB. */
  readonly maxMember: number;
  /** Unpacked bytes for each packed one, beyond the first megabyte: 200. */
  readonly maxRatio: number;
}

export const defaultWarcBounds: WarcBounds = { maxRecord: 32_000_000, maxMember: 32_000_000, maxRatio: 200 };

/**
 * The web pages of a WARC file, plain or gzipped record by record, each with the offset of its record. Streamed: one record is in
 * memory at a time. Damage is told where it stands and reading goes on at the next record.
 */
export async function* documentsOfWarc(
  path: string,
  options: Partial<WarcBounds> = {},
): AsyncIterable<Found> {
  const file = await open(path);
  try {
    yield* documentsOfRecords(await bytesOf(file), path, { ...defaultWarcBounds, ...options });
  } catch (error) {
    yield {
      problem: problemAt(fault("unreadable", `It could not be read: ${(error as Error).message}`), path, 0),
    };
  } finally {
    await file.close();
  }
}

/** The same of WARC records that stand in a part of a file; offsets are those in the file. */
export async function* documentsOfRecords(
  file: Bytes,
  path: string,
  bounds: WarcBounds,
): AsyncIterable<Found> {
  const archive = { file, path, bounds };
  const mark = await file.read(0, 2);
  const isPacked = mark[0] === 0x1f && mark[1] === 0x8b;
  let at = 0;
  while (at < file.size) {
    const step = isPacked ? await packedRecord(archive, at) : await plainRecord(archive, at);
    if (step.problem) yield { problem: problemAt(step.problem, path, file.start + at) };
    if (step.found) yield* step.found;
    at =
      step.problem && step.next === undefined
        ? await nextRecord(file, at + 1, isPacked)
        : (step.next ?? file.size);
  }
}

interface Archive {
  readonly file: Bytes;
  readonly path: string;
  readonly bounds: WarcBounds;
}

type Fault = Omit<Problem, "place">;

interface Step {
  /** What the record holds. */
  readonly found?: readonly Found[];
  readonly problem?: Fault;
  /** Where the next record starts, if that is known. */
  readonly next?: number;
}

/** What a record holds, read at once: its bytes may stand where the next one is unpacked. */
function foundIn(record: WarcRecord, { file, path, bounds }: Archive, at: number): Found[] {
  const offset = file.start + at;
  const found: Found[] = [];
  const wrong = digestFault(record);
  if (wrong) found.push({ problem: problemAt(fault("wrong-digest", wrong), path, offset) });
  if (record.type !== "response" && record.type !== "resource") return found;
  const response = documentOfResponse(record, bounds.maxRecord);
  if ("document" in response)
    found.push({ document: { ...response.document, bytes: kept(response.document.bytes), path, offset } });
  else if ("problem" in response) found.push({ problem: problemAt(response.problem, path, offset) });
  return found;
}

async function packedRecord(archive: Archive, at: number): Promise<Step> {
  const { file, bounds } = archive;
  for (let window = 1 << 20; ; window *= 4) {
    const bytes = await file.read(at, Math.min(window, bounds.maxMember));
    const isLast = bytes.length >= file.size - at;
    const isAll = isLast || bytes.length >= bounds.maxMember;
    const start = headerLength(bytes);
    if (start === undefined) return { problem: fault("damaged-archive", "No gzip member starts here.") };
    const next = bytes.indexOf(memberMark, start + 8);
    if (next < 0 && !isAll) continue;
    try {
      const until = next < 0 ? bytes.length : next;
      const stream =
        inflated(bytes.subarray(start, until), bounds.maxRecord) ??
        inflatedByZlib(bytes.subarray(start), roomFor(bytes, until, bounds), bounds.maxRecord);
      const end = start + stream.taken + 8;
      if (bytes.length < end && !isAll) continue;
      return checked(stream, bytes.subarray(end - 8, end), { archive, at, end });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "Z_BUF_ERROR" && !isAll) continue;
      if (code === "ERR_BUFFER_TOO_LARGE" || (code === "Z_BUF_ERROR" && !isLast))
        return {
          problem: fault("too-large", `A record has more than ${bounds.maxRecord} bytes.`),
          ...(await memberEnd(file, at + start, bounds)),
        };
      return {
        problem: fault(
          "damaged-archive",
          `A gzip member is ${code === "Z_BUF_ERROR" ? "cut off" : "damaged"}.`,
        ),
      };
    }
  }
}

/** The same as `inflated`, of any size; throws zlib's errors. */
function inflatedByZlib(packed: Buffer, room: number, maxOutputLength: number): Inflated {
  const { buffer, engine } = inflateRawSync(packed, {
    info: true,
    chunkSize: room,
    maxOutputLength,
  }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
  return { bytes: buffer, checksum: crc32(buffer), taken: engine.bytesWritten };
}

/** Bytes to unpack a member into at once: one more than it says, by the length before what looks like the next one. */
function roomFor(bytes: Buffer, next: number, { maxRecord, maxRatio }: WarcBounds): number {
  const told = bytes.readUInt32LE(next - 4);
  const most = Math.min(maxRecord, Math.max(1_000_000, next * maxRatio));
  return told <= most ? Math.max(told + 1, leastRoom) : usualRoom;
}

const memberMark = Buffer.from([0x1f, 0x8b, 0x08]);
const leastRoom = 1 << 10;
const usualRoom = 1 << 18;

/** Where a member that is too large to be read ends; nothing where it is a bomb or damaged, or too long to be worth the time. */
async function memberEnd(file: Bytes, from: number, { maxRatio }: WarcBounds): Promise<{ next?: number }> {
  const inflate = createInflateRaw();
  let size = 0;
  let isOver = false;
  let isLast = false;
  const over = new Promise<void>((done) => inflate.once("end", done).once("error", done).once("close", done));
  void over.then(() => (isOver = true));
  inflate.on("data", (part: Buffer) => (size += part.length));
  const step = 1 << 16;
  for (let at = from; at < file.size && !isOver; at += step) {
    if (size > Math.max(1_000_000, (at - from) * maxRatio)) break;
    if (!inflate.write(Buffer.from(await file.read(at, step))))
      await Promise.race([over, new Promise((done) => inflate.once("drain", done))]);
    isLast = at + step >= file.size;
  }
  if (isLast && !isOver) {
    inflate.end();
    await over;
  }
  const isWhole = inflate.readableEnded;
  inflate.destroy();
  return isWhole ? { next: from + inflate.bytesWritten + 8 } : {};
}

function checked(
  { bytes, checksum }: Inflated,
  trailer: Buffer,
  { archive, at, end }: { readonly archive: Archive; readonly at: number; readonly end: number },
): Step {
  const next = at + end;
  const { maxRatio } = archive.bounds;
  if (bytes.length > 1_000_000 && bytes.length > end * maxRatio)
    return {
      next,
      problem: fault("too-large", `A record unpacks to more than ${maxRatio} times its size.`),
    };
  const isWhole =
    trailer.length === 8 &&
    trailer.readUInt32LE(0) === checksum &&
    trailer.readUInt32LE(4) === bytes.length >>> 0;
  const record = recordOf(bytes);
  if (!record) return { next, problem: fault("damaged-archive", "The member holds no WARC record.") };
  return {
    next,
    found: foundIn(record, archive, at),
    ...(isWhole ? {} : { problem: fault("damaged-archive", "The checksum of a member is wrong.") }),
  };
}

async function plainRecord(archive: Archive, at: number): Promise<Step> {
  const { file, bounds } = archive;
  const head = await file.read(at, 1 << 16);
  const end = head.indexOf("\r\n\r\n");
  const length = Number(/^content-length:\s*(\d+)/im.exec(head.toString("latin1", 0, Math.max(0, end)))?.[1]);
  if (!head.toString("latin1", 0, 5).startsWith("WARC/") || end < 0 || !Number.isSafeInteger(length))
    return { problem: fault("damaged-archive", "No WARC record starts here.") };
  const next = at + end + 4 + length + 4;
  if (length > bounds.maxRecord)
    return {
      next,
      problem: fault("too-large", `A record has ${length} bytes; ${bounds.maxRecord} are read.`),
    };
  const whole = Buffer.from(await file.read(at, end + 4 + length));
  const record = recordOf(whole);
  const isCut = whole.length < end + 4 + length;
  return {
    next,
    ...(record && !isCut ? { found: foundIn(record, archive, at) } : {}),
    ...(isCut ? { problem: fault("damaged-archive", "The last record is cut off.") } : {}),
  };
}

/** Length of a gzip header (RFC 1952); undefined where none is. */
function headerLength(bytes: Buffer): number | undefined {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
  const flags = bytes[3] as number;
  let at = 10;
  if (flags & 4) at += 2 + bytes.readUInt16LE(at);
  for (const bit of [8, 16]) if (flags & bit) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & 2 ? at + 2 : at;
}

/** Where the next record seems to start after damage; the file's size where none does. */
async function nextRecord(file: Bytes, from: number, isPacked: boolean): Promise<number> {
  const mark = isPacked ? memberMark : Buffer.from("WARC/1.");
  const step = 1 << 20;
  for (let at = from; at < file.size; at += step) {
    const found = (await file.read(at, step + mark.length)).indexOf(mark);
    if (found >= 0) return at + found;
  }
  return file.size;
}

function fault(code: string, message: string): Fault {
  return { code, message, hint: "The other records are read; get the archive again if this one matters." };
}

function problemAt(problem: Fault, path: string, offset: number): Problem {
  return { ...problem, place: { path, offset } };
}
