import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Correction } from "../schema/correction.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";

/** Everything one document gave, written in one transaction: its bytes, its articles, its problems. */
export interface Entry {
  readonly document: Document;
  /** SHA-256 of the document's bytes, hex. */
  readonly hash: string;
  /** Version of the pipeline that read it. */
  readonly version: string;
  readonly articles: readonly AnnotatedArticle[];
  readonly problems: readonly Problem[];
}

/** What a list shows of an article. */
export interface ArticleSummary {
  readonly id: string;
  readonly url?: string;
  readonly site?: string;
  readonly title?: string;
  readonly published?: string;
  readonly statements: number;
  readonly figures: number;
  readonly gaps: number;
  /** Where the words of a search stand, the hits themselves marked. */
  readonly snippet?: readonly { readonly words: string; readonly hit: boolean }[];
}

/** What to list: all articles newest first, or what holds the words, best first. Superseded revisions are left out. */
export interface Search {
  /** Words, all of which must occur; a trailing asterisk matches beginnings; quotation marks a phrase. */
  readonly words?: string;
  readonly site?: string;
  readonly speaker?: string;
  /** At most 500; 50 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface Listing {
  readonly total: number;
  readonly articles: readonly ArticleSummary[];
}

/** How much a ledger holds. */
export interface Counts {
  readonly documents: number;
  readonly articles: number;
  readonly statements: number;
  readonly problems: number;
  readonly corrections: number;
}

/**
 * Where coverage is kept. Content-addressed: writing the same thing twice changes nothing. What a call has acknowledged
 * survives the death of the process. Several processes may use one ledger at once.
 */
export interface Ledger {
  /** True when a document with these bytes was already recorded by this version of the pipeline. */
  holds(hash: string, version: string): Promise<boolean>;
  /** Writes what documents gave; all of it or, on an error, nothing. */
  record(entries: readonly Entry[]): Promise<void>;
  /** One article by its id or a beginning of it that only it has. */
  article(id: string): Promise<AnnotatedArticle | undefined>;
  list(search: Search): Promise<Listing>;
  /** Revisions of one address, oldest first. */
  revisions(url: string): Promise<readonly ArticleSummary[]>;
  /** Every article with its annotation, by id, newest revisions and superseded ones. */
  articles(): AsyncIterable<AnnotatedArticle>;
  /** Every stored document, by hash. */
  documents(): AsyncIterable<{ readonly hash: string; readonly document: Document }>;
  problems(): Promise<readonly Problem[]>;
  /** Outlets and speakers with how many articles or statements they have, most first. */
  facets(): Promise<{ readonly sites: readonly Facet[]; readonly speakers: readonly Facet[] }>;
  counts(): Promise<Counts>;
  /** Keeps a person's correction; the same one twice is one. */
  correct(correction: Correction): Promise<void>;
  corrections(): Promise<readonly Correction[]>;
  /** Verifies hashes of bytes, ids of articles and spans of findings; gives what is wrong. */
  check(): AsyncIterable<Problem>;
  close(): Promise<void>;
}

export interface Facet {
  readonly value: string;
  readonly count: number;
}
