import type { Ledger } from "../ledger/ledger.ts";
import type { Listing } from "../read/listing.ts";
import type { Document } from "../schema/document.ts";
import type { Validators, Visited } from "../sources/web/visitor.ts";

/** What a ledger remembers of an address that was fetched: how to ask whether it has changed, and what it lists, if it lists. */
export interface Remembered extends Validators {
  /** ISO 8601 moment of the fetch. */
  readonly at: string;
  readonly listing?: Listing;
}

const shelfName = "fetched";

/** Addresses of one list that are remembered. */
const mostListed = 2_000;

/** Recalls and remembers what was fetched; nothing where there is no ledger. */
export function fetchedShelf(ledger: Ledger | undefined) {
  const shelf = ledger?.shelf(shelfName);
  return {
    recall: async (url: string): Promise<Remembered | undefined> =>
      (await shelf?.get([url]))?.get(url) as Remembered | undefined,
    remember: async (listing: Listing, found: Visited): Promise<void> => {
      if (!shelf || !("document" in found)) return;
      const row = rowOf(found.document);
      const addresses = listing.addresses.slice(0, mostListed);
      if (row) await shelf.put([[row[0], { ...row[1], listing: { ...listing, addresses } }]]);
    },
  };
}

/** Remembers pages once they are written, so that a run that is killed before asks for them again. */
export async function rememberFetched(ledger: Ledger, documents: readonly Document[]): Promise<void> {
  const rows = documents.map(rowOf).filter((row) => row !== undefined);
  if (rows.length === 0) return;
  const shelf = ledger.shelf(shelfName);
  const held = await shelf.get(rows.map(([url]) => url));
  await shelf.put(
    rows.filter(([url, { at }]) => ((held.get(url) as Remembered | undefined)?.at ?? "") <= at),
  );
}

function rowOf({ url, capturedAt, exchange }: Document): [string, Remembered] | undefined {
  if (!exchange || !url || !capturedAt) return undefined;
  const { etag, "last-modified": lastModified } = exchange.headers;
  if (!etag && !lastModified) return undefined;
  return [url, { at: capturedAt, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }];
}
