import type { Ledger } from "../ledger/ledger.ts";
import { type ListedAddress, type Listing, listingOf } from "../read/listing.ts";
import { documentsOf } from "../sources/files.ts";
import type { WarcBounds } from "../sources/warc.ts";
import {
  type Validators,
  type VisitOptions,
  type Visited,
  type Visitor,
  startVisitor,
} from "../sources/web/visitor.ts";
import { type Remembered, fetchedShelf } from "./fetched.ts";

/** How places are read; the bounds on visiting among them. */
export interface PlaceOptions extends Partial<VisitOptions> {
  /** Pages that are taken of one feed or sitemap, newest first: 100. */
  readonly pages?: number;
  /** Where what was fetched before is remembered; without one every page is fetched whole. */
  readonly ledger?: Ledger;
  readonly input?: AsyncIterable<Uint8Array>;
  /** Bounds on the records of web archives. */
  readonly archives?: Partial<WarcBounds>;
}

/** True for an address to fetch, false for a path. */
export function isWebAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/**
 * What stands at places: files, folders, "-" for standard input, and addresses of pages, feeds and sitemaps, in the order given. Only
 * addresses that are given, and those that a given feed or sitemap lists, are fetched.
 */
export async function* foundAt(
  places: readonly string[],
  options: PlaceOptions = {},
): AsyncIterable<Visited> {
  for (let at = 0; at < places.length;) {
    const isWeb = isWebAddress(places[at] as string);
    const run = runFrom(places, at);
    at += run.length;
    yield* isWeb ? fetched(run, options) : documentsOf(run, options.input, options.archives);
  }
}

/** The places from one on that are of its kind. */
function runFrom(places: readonly string[], from: number): readonly string[] {
  const isWeb = isWebAddress(places[from] as string);
  const end = places.findIndex((place, i) => i > from && isWebAddress(place) !== isWeb);
  return places.slice(from, end < 0 ? undefined : end);
}

/** Addresses asked for at a time; those of one host wait for each other all the same. */
const width = 6;
const mostPages = 100;
const mostSitemaps = 50;
/** Sitemaps list sitemaps, which list pages; deeper ones list nothing but themselves. */
const deepest = 3;

interface Walk {
  readonly visitor: Visitor;
  readonly pages: number;
  readonly known: (url: string) => Promise<Validators | undefined>;
  readonly recall: (url: string) => Promise<Remembered | undefined>;
  readonly remember: (listing: Listing, found: Visited) => Promise<void>;
}

async function* fetched(addresses: readonly string[], options: PlaceOptions): AsyncIterable<Visited> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const visitor = startVisitor({ ...options, signal });
  const { recall, remember } = fetchedShelf(options.ledger);
  const walk: Walk = { visitor, pages: options.pages ?? mostPages, known: recall, recall, remember };
  try {
    for await (const found of visitsOf(addresses, walk)) {
      const listing = await listingIn(found, walk);
      if (listing) yield* pagesOf(listing, placeOf(found), walk);
      else yield found;
    }
  } finally {
    stop.abort();
    await visitor.close();
  }
}

/** Visits addresses a few at a time; what came of each in the order given. */
async function* visitsOf(addresses: readonly string[], { visitor, known }: Walk): AsyncIterable<Visited> {
  const running: Promise<Visited>[] = [];
  for (const address of addresses) {
    running.push(visitor.visit(address, known));
    if (running.length >= width) yield await (running.shift() as Promise<Visited>);
  }
  for (const visit of running) yield await visit;
}

/** The list that an address gave, or gave when it was last fetched and still gives. */
async function listingIn(found: Visited, { recall, remember }: Walk): Promise<Listing | undefined> {
  if ("unchanged" in found) return (await recall(found.unchanged))?.listing;
  if (!("document" in found)) return undefined;
  const listing = listingOf(found.document);
  if (listing && !listing.problem) await remember(listing, found);
  return listing;
}

function placeOf(found: Visited): string {
  return "document" in found ? (found.document.url ?? "") : "unchanged" in found ? found.unchanged : "";
}

/** The pages that a feed or a sitemap lists, newest first, those of the sitemaps it is made of with them, up to the bound. */
async function* pagesOf(listing: Listing, url: string, walk: Walk): AsyncIterable<Visited> {
  const problems: Visited[] = [];
  const addresses = await listedPages(listing, url, walk, problems);
  yield* problems;
  if (addresses.length === 0 && problems.length === 0) yield emptyList(url);
  for await (const found of visitsOf(addresses, walk)) {
    // A page that turns out to be a list is not followed: only what was given is.
    if (!("document" in found) || !listingOf(found.document)) yield found;
  }
}

async function listedPages(
  listing: Listing,
  url: string,
  walk: Walk,
  problems: Visited[],
): Promise<readonly string[]> {
  const pages: ListedAddress[] = [];
  let open: readonly ListedAddress[] = [{ url, isSitemap: true }];
  let visited = 0;
  const lists = new Map([[url, listing]]);
  for (let depth = 0; depth < deepest && open.length > 0; depth++) {
    const deeper: ListedAddress[] = [];
    for (const { url: at } of open) {
      if (visited++ >= mostSitemaps || pages.length >= walk.pages) break;
      const list = lists.get(at) ?? (await listAt(at, walk, problems));
      if (list?.problem) problems.push({ problem: { ...list.problem, place: { url: at } } });
      for (const address of list?.addresses ?? []) (address.isSitemap ? deeper : pages).push(address);
    }
    open = deeper;
  }
  return [...new Set(pages.slice(0, walk.pages).map((page) => page.url))];
}

async function listAt(url: string, walk: Walk, problems: Visited[]): Promise<Listing | undefined> {
  const found = await walk.visitor.visit(url, walk.known);
  const listing = await listingIn(found, walk);
  if ("problem" in found) problems.push(found);
  else if (!listing) problems.push(emptyList(url));
  return listing;
}

function emptyList(url: string): Visited {
  const message = "It lists no page.";
  return {
    problem: {
      code: "empty-list",
      message,
      hint: "Give the address of another feed or sitemap.",
      place: { url },
    },
  };
}
