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
}
