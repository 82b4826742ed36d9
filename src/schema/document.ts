/** One input as it came: bytes and what is known of where they are from. Not yet an article. */
export interface Document {
  readonly bytes: Uint8Array;
  /** File path as given, or "-" for standard input. */
  readonly path?: string;
  readonly url?: string;
  /** The Content-Type header or its like, parameters included. */
  readonly contentType?: string;
  /** The item within the input: a feed entry, an archive record, a line. */
  readonly item?: string;
  /** Offset of the item within the input, in bytes. */
  readonly offset?: number;
  /** ISO 8601 moment of the fetch or capture. */
  readonly capturedAt?: string;
  /** How a server gave it, where it was fetched. */
  readonly exchange?: Exchange;
}

/** What was asked of a server and what it answered: kept as evidence beside the bytes. */
export interface Exchange {
  /** The address that a person, a feed or a sitemap gave. */
  readonly asked: string;
  /** Addresses that led on to the document's own, in order. */
  readonly redirects: readonly string[];
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256, hex, of the body as it was sent, content codings on. */
  readonly payloadHash: string;
}
