import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { decode } from "./decode.ts";
import { readFeed } from "./feed.ts";
import { readSitemap } from "./sitemap.ts";

/** One address that a site lists. */
export interface ListedAddress {
  readonly url: string;
  /** True for another sitemap, false for a page. */
  readonly isSitemap: boolean;
  /** ISO 8601, where the list tells one. */
  readonly date?: string;
}

/** Addresses that a site publishes, newest first; those without a date last, in the order given. */
export interface Listing {
  readonly kind: "feed" | "sitemap";
  readonly addresses: readonly ListedAddress[];
  readonly problem?: Omit<Problem, "place">;
}

/** What a document lists, where it is a feed (RSS, Atom, JSON Feed) or a sitemap; undefined for anything else. */
export function listingOf({ bytes, contentType, url, path }: Document): Listing | undefined {
  const kind = listingKind(decode(bytes.subarray(0, 4_096)).text, url ?? path ?? "");
  if (!kind) return undefined;
  const { text } = decode(bytes, contentType, /^\s*</.test(String.fromCharCode(...bytes.subarray(0, 64))));
  if (kind === "sitemap") {
    const { entries, problem } = readSitemap(text);
    return listed(kind, entries, problem);
  }
  const { entries, problem } = readFeed(text);
  const pages = entries.flatMap(({ url: page, published }) =>
    page ? [{ url: page, isSitemap: false, ...(published ? { date: published } : {}) }] : [],
  );
  return listed(kind, pages, problem);
}

const prologue = String.raw`^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)*`;
const feedRoot = new RegExp(`${prologue}<(?:rss|(?:\\w+:)?feed|rdf:RDF)\\b`, "i");
const sitemapRoot = new RegExp(`${prologue}<(?:\\w+:)?(?:urlset|sitemapindex)\\b`, "i");

/** What a text is by its beginning: a feed, a sitemap or neither. A sitemap of plain lines is known by its name. */
export function listingKind(head: string, name: string): Listing["kind"] | undefined {
  if (feedRoot.test(head) || /^\s*\{[^]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/.test(head))
    return "feed";
  if (sitemapRoot.test(head)) return "sitemap";
  return /sitemap[^/]*\.txt(?:\.gz)?$/i.test(name) && /^\s*https?:\/\/\S+\s/.test(head)
    ? "sitemap"
    : undefined;
}

function listed(
  kind: Listing["kind"],
  addresses: readonly ListedAddress[],
  problem: Listing["problem"],
): Listing {
  const once = [...new Map(addresses.map((address) => [address.url, address])).values()];
  const newestFirst = once.toSorted((a, b) => compareDates(b.date, a.date));
  return { kind, addresses: newestFirst, ...(problem ? { problem } : {}) };
}

function compareDates(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
