import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Correction } from "../schema/correction.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import type { Span } from "../schema/span.ts";
import type { Links } from "./links.ts";
import type { NameSearch } from "./names.ts";
import type { PageBlocks } from "./page-blocks.ts";

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

/** A piece of a snippet; a hit carries where it stands in the article's text. */
export interface SnippetPiece {
  readonly words: string;
  readonly hit: boolean;
  readonly span?: Span;
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
  readonly snippet?: readonly SnippetPiece[];
}

/** What to list: all articles newest first, or what holds the words, best first. Superseded revisions are left out. */
export interface Search {
  /** Words, all of which must occur; a trailing asterisk matches beginnings; quotation marks a phrase. */
  readonly words?: string;
  readonly site?: string;
  readonly speaker?: string;
  /** Names of which at least one speaks: those that people say are the same. */
  readonly speakers?: readonly string[];
  /** An act that a statement of the article is: "deny". */
  readonly act?: string;
  /** What stands behind a statement of the article: "anonymous". */
  readonly sourceKind?: string;
  /** Name of a person, organisation or place the article speaks of. */
  readonly entity?: string;
  /** A year, month or day the article speaks of: "2025", "2025-03", "2025-03-04". */
  readonly date?: string;
  /** What a figure of the article counts: "casualty". */
  readonly figure?: string;
  /** Published on this day, month or year or after it. */
  readonly since?: string;
  /** Published before this day, month or year ended. */
  readonly until?: string;
  /** At most 500; 50 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** One page of a list, with how many there are in all. */
export interface Listing {
  readonly total: number;
  readonly articles: readonly ArticleSummary[];
}

/** A value with how many articles or statements have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

/** Ways to narrow a search, each value with how many of its articles have it, most first. */
export interface SearchFacets {
  /** How many articles of the search were counted: all of them, or the first of a great many. */
  readonly counted: number;
  readonly sites: readonly Facet[];
  readonly speakers: readonly Facet[];
  readonly acts: readonly Facet[];
  readonly sourceKinds: readonly Facet[];
  readonly figures: readonly Facet[];
  /** Months of publication: "2025-03". */
  readonly months: readonly Facet[];
}

/** A page of a list, and what the whole of it can be narrowed by. */
export interface FacetedListing extends Listing {
  readonly facets: SearchFacets;
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
 * Named rows beside the articles, for what linking keeps: copies, stories, claims, and the indexes it finds them by.
 * Values are JSON. A key may be anything; a prefix that ends in a separator makes a posting list of it.
 */
export interface Shelf {
  get(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** Rows whose key begins with this, by key; all rows for "". */
  under(prefix: string): AsyncIterable<readonly [key: string, value: unknown]>;
  /** Writes rows, replacing those of the same key, and removes those whose value is undefined: all of it or nothing. */
  put(rows: Iterable<readonly [key: string, value: unknown]>): Promise<void>;
}

/**
 * Where coverage is kept. Content-addressed: writing the same thing twice changes nothing. What a call has acknowledged
 * survives the death of the process. What is held does not depend on the order it came in. Several processes may use one
 * ledger at once.
 */
export interface Ledger {
  /** True when the document of this key (see `documentKey`) was last recorded by this version of the pipeline. */
  holds(key: string, version: string): Promise<boolean>;
  /**
   * Writes what documents gave; all of it or, on an error, nothing. A document recorded before gives what it gives now:
   * articles that no document gives any more are gone.
   */
  record(entries: readonly Entry[]): Promise<void>;
  /** Writes articles anew, as they are read now that more of their sites is known; those that are not held are passed over. */
  revise(articles: readonly AnnotatedArticle[]): Promise<void>;
  /** One article by its id or a beginning of it that only it has. */
  article(id: string): Promise<AnnotatedArticle | undefined>;
  /** The articles of these ids that are held, with what was found in them, in any order. */
  annotated(ids: readonly string[]): Promise<readonly AnnotatedArticle[]>;
  /** The same without what was found in them. */
  texts(ids: readonly string[]): Promise<readonly Article[]>;
  /** What lists show of the articles of these ids that are held, in this order. */
  summaries(ids: readonly string[]): Promise<readonly ArticleSummary[]>;
  list(search: Search): Promise<Listing>;
  /** A page of a list with the ways to narrow it. */
  faceted(search: Search): Promise<FacetedListing>;
  /** Revisions of one address, oldest first. */
  revisions(url: string): Promise<readonly ArticleSummary[]>;
  /** Every article with its annotation, by id, newest revisions and superseded ones. */
  articles(): AsyncIterable<AnnotatedArticle>;
  /** The documents that gave an article, without their bytes, by key. */
  documentsOf(article: string): Promise<readonly StoredDocument[]>;
  /** Every stored document, by key. */
  documents(): AsyncIterable<StoredDocument & { readonly document: Document }>;
  problems(): Promise<readonly Problem[]>;
  /** Outlets and speakers with how many articles or statements they have, most first. */
  facets(): Promise<{ readonly sites: readonly Facet[]; readonly speakers: readonly Facet[] }>;
  /** Speakers or outlets by name, most first, with how many there are. */
  names(search: NameSearch): Promise<{ readonly total: number; readonly names: readonly Facet[] }>;
  counts(): Promise<Counts>;
  /** Keeps a person's correction; the same one twice is one. */
  correct(correction: Correction): Promise<void>;
  /** Corrections in the order they were made, without the first `after`. */
  corrections(after?: number): Promise<readonly Correction[]>;
  /** Copies, stories and origins, and what linking finds them by. */
  readonly links: Links;
  /** Which blocks of pages stand on which others, and which are boilerplate. */
  readonly pageBlocks: PageBlocks;
  /** Rows kept under a name: "copies", "stories", "fingerprints". */
  shelf(name: string): Shelf;
  /** Verifies hashes of bytes, spans of blocks and findings, and the indexes; gives what is wrong. */
  check(): AsyncIterable<Problem>;
  close(): Promise<void>;
}

/** What is known of a stored document beside its bytes. */
export interface StoredDocument {
  readonly key: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly document: Omit<Document, "bytes">;
}

/** A ledger could not be opened or used; the message names it, the hint says what to do. */
export class LedgerError extends Error {
  readonly code = "ledger";
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.name = "LedgerError";
    this.hint = hint;
  }
}

/** Names a document: by its bytes, and by its address where it has one, since the same bytes at two are two articles. */
export function documentKey(document: Pick<Document, "url">, hash: string): string {
  return document.url ? `${hash} ${document.url}` : hash;
}
