import type { Trace } from "../schema/trace.ts";
import type { PrintHolder } from "./links.ts";
import type { Tables } from "./rows.ts";

/** A trace as a row keeps it: its numbers in bytes, which brotli could make no smaller, the rest in JSON. */
export function traceRow({ article, moment, site, prints, terms, ...about }: Trace) {
  return {
    article,
    moment,
    site: site ?? null,
    prints: prints.length,
    fingerprints: printBytes(prints),
    terms: termBytes(terms),
    about: JSON.stringify(about),
  };
}

/** Columns of a row that a trace is read from. */
export const traceColumns = ["article", "moment", "site", "fingerprints", "terms", "about"] as const;

/** The trace of a row. */
export function traceOfRow(row: Pick<Tables["trace"], (typeof traceColumns)[number]>): Trace {
  const { article, moment, site, fingerprints, terms, about } = row;
  return {
    article,
    moment,
    ...(site === null ? {} : { site }),
    prints: printsIn(fingerprints),
    terms: termsIn(terms),
    ...(JSON.parse(about) as Omit<Trace, "article" | "moment" | "site" | "prints" | "terms">),
  };
}

/** Bytes of a fingerprint, which is below 2^47: the lower 32 bits, then the higher ones. */
const printSize = 6;

/** Fingerprints as they are kept. */
export function printBytes(prints: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(prints.length * printSize));
  for (const [i, print] of prints.entries()) {
    bytes.setUint32(i * printSize, print >>> 0, true);
    bytes.setUint16(i * printSize + 4, Math.floor(print / 2 ** 32), true);
  }
  return new Uint8Array(bytes.buffer);
}

/** The fingerprints that were kept. */
export function printsIn(bytes: Uint8Array): number[] {
  const view = viewOf(bytes);
  const prints: number[] = [];
  for (let at = 0; at < bytes.length; at += printSize)
    prints.push(view.getUint16(at + 4, true) * 2 ** 32 + view.getUint32(at, true));
  return prints;
}

/** Who has the fingerprints of a row. */
export function holderOfRow({
  article,
  site,
  prints,
  fingerprints,
}: Pick<Tables["trace"], "article" | "site" | "prints" | "fingerprints">): PrintHolder {
  const sorted = Float64Array.from(printsIn(fingerprints)).sort();
  // Written out, for millions are looked at, and objects of two forms are looked at fastest.
  return site === null ? { article, prints, sorted } : { article, site, prints, sorted };
}

/** Bytes of a term: its hash in four, a thousand times its weight in two. */
const termSize = 6;

function termBytes(terms: Trace["terms"]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(terms.length * termSize));
  for (const [i, [term, weight]] of terms.entries()) {
    bytes.setInt32(i * termSize, term, true);
    bytes.setUint16(i * termSize + 4, Math.round(1000 * weight), true);
  }
  return new Uint8Array(bytes.buffer);
}

/** The terms of a row. */
export function termsIn(bytes: Uint8Array): Trace["terms"] {
  const view = viewOf(bytes);
  const terms: (readonly [number, number])[] = [];
  for (let at = 0; at < bytes.length; at += termSize)
    terms.push([view.getInt32(at, true), view.getUint16(at + 4, true) / 1000]);
  return terms;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
