import { hash } from "node:crypto";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { uncoded } from "./codings.ts";

/** One record of a WARC file: its named fields and its block. */
export interface WarcRecord {
  readonly type: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

const longestHead = 1 << 16;

/** Reads a record from its bytes; undefined where they hold none. */
export function recordOf(bytes: Buffer): WarcRecord | undefined {
  const end = bytes.subarray(0, longestHead).indexOf("\r\n\r\n");
  if (end < 0 || bytes.toString("latin1", 0, 5) !== "WARC/") return undefined;
  const fields = fieldsOf(bytes.toString("utf8", 0, end));
  const length = Number(fields.get("content-length") ?? bytes.length);
  return { type: fields.get("warc-type") ?? "", fields, block: bytes.subarray(end + 4, end + 4 + length) };
}

function fieldsOf(head: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n")
    .slice(1, 200)) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}

/** What is wrong with the record's digests, if they are told and something is. */
export function digestFault({ fields, block, type }: WarcRecord): string | undefined {
  const told = fields.get("warc-block-digest");
  if (told && !isDigestOf(told, block)) return `The block digest ${told} is not that of the record.`;
  const payload = fields.get("warc-payload-digest");
  const body = type === "response" ? block.subarray(bodyStart(block)) : block;
  return payload && type !== "revisit" && !isDigestOf(payload, body) && !isDigestOf(payload, unchunked(body))
    ? `The payload digest ${payload} is not that of the record.`
    : undefined;
}

/** True also for a digest of a kind that is not known. */
function isDigestOf(told: string, bytes: Uint8Array): boolean {
  const [, name = "", value = ""] = /^(sha-?1|sha-?256|md5):(.+)$/i.exec(told) ?? [];
  if (!name) return true;
  const digest = hash(name.toLowerCase().replace("-", ""), bytes, "buffer");
  return (
    value.toLowerCase() === digest.toString("hex") ||
    value.replace(/=+$/, "").toUpperCase() === base32(digest)
  );
}

function base32(bytes: Uint8Array): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  let out = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5; bits -= 5) out += letters[(held >> (bits - 5)) & 31];
  }
  return bits > 0 ? out + letters[(held << (5 - bits)) & 31] : out;
}

function bodyStart(block: Buffer): number {
  const end = block.subarray(0, longestHead).indexOf("\r\n\r\n");
  return end < 0 ? block.length : end + 4;
}

/** The page that a record holds; nothing where it holds something else; why there is none where it cannot be unpacked. */
export function documentOfResponse(
  record: WarcRecord,
  mostBytes: number,
): { document: Document } | { problem: Omit<Problem, "place"> } | Record<string, never> {
  const { type, fields, block } = record;
  const url = fields.get("warc-target-uri")?.replace(/^<|>$/g, "");
  const facts = {
    ...(url ? { url } : {}),
    ...(fields.has("warc-record-id") ? { item: fields.get("warc-record-id") } : {}),
    ...(fields.has("warc-date") ? { capturedAt: fields.get("warc-date") } : {}),
  };
  const http = type === "response" ? httpOf(block) : { status: 200, head: fields, body: block };
  const contentType = http?.head.get("content-type");
  if (!http || http.status !== 200 || !/html|xml|text\/plain/i.test(contentType ?? "")) return {};
  const unpacked = unpack(http.body, http.head, mostBytes);
  if (typeof unpacked === "string")
    return {
      problem: { code: "damaged-archive", message: unpacked, hint: "The other records are read." },
    };
  return { document: { ...facts, bytes: unpacked, ...(contentType ? { contentType } : {}) } };
}

function httpOf(block: Buffer): { status: number; head: Map<string, string>; body: Buffer } | undefined {
  const start = bodyStart(block);
  const head = block.toString("latin1", 0, Math.min(start, longestHead));
  const status = Number(/^HTTP\/[\d.]+\s+(\d{3})/.exec(head)?.[1]);
  return status ? { status, head: fieldsOf(head.trimEnd()), body: block.subarray(start) } : undefined;
}

/** A body without its transfer and content codings, or what is wrong with them. */
function unpack(body: Buffer, head: ReadonlyMap<string, string>, mostBytes: number): Buffer | string {
  const bytes = /chunked/i.test(head.get("transfer-encoding") ?? "") ? unchunked(body) : body;
  return uncoded(bytes, head.get("content-encoding"), mostBytes);
}

/** A chunked body joined (RFC 9112); as it is where it is not chunked after all. */
function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf("\r\n", at);
    const size =
      end < 0 || end - at > 200 ? Number.NaN : Number.parseInt(body.toString("latin1", at, end), 16);
    if (Number.isNaN(size)) return parts.length > 0 ? Buffer.concat(parts) : body;
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
}
