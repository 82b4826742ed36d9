import type { Copy, Descent, Origins, Reuse, Story } from "../schema/link.ts";
import type { Subject, Trace } from "../schema/trace.ts";

/** What a list shows of a story. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  readonly first?: string;
  readonly last?: string;
  readonly origins: { readonly least: number; readonly most: number };
}

/** Which stories to list, those with the latest article first. */
export interface StorySearch {
  /** At least this many articles: 1. */
  readonly least?: number;
  /** At most 500; 50 unless told. */
  readonly limit?: number;
  readonly offset?: number;
}

/** One page of a list of stories, with how many there are in all. */
export interface StoryListing {
  readonly total: number;
  readonly stories: readonly StorySummary[];
}

/** A story with who stands behind it: the origins, where each article goes back to, and who took from whom. */
export interface StoryRecord {
  readonly story: Story;
  readonly origins: Origins;
  readonly descents: readonly Descent[];
  readonly copies: readonly Copy[];
}

/** Why an article stands in its story: the earlier articles it was joined to, none for the first of a story. */
export interface Placing extends Position {
  readonly joins: readonly string[];
}

/** Where an article stands in the order of publication. */
export interface Position {
  readonly moment: string;
  readonly article: string;
}

/** Everything that linking some articles changed; written in one transaction, replacing what stood under the same ids. */
export interface LinkChange {
  readonly traces?: readonly Trace[];
  /** Articles that are to be placed in stories anew. */
  readonly unplaced?: readonly string[];
  /** Articles that have been linked as they are read now: see `revised`. */
  readonly relinked?: readonly string[];
  /** Articles that are linked no more; all that is kept of them goes. */
  readonly gone?: readonly string[];
  /** Articles whose pairs are all given anew in `reuses`; those known before are forgotten. */
  readonly compared?: readonly string[];
  readonly reuses?: readonly Reuse[];
  /** Where articles go back to, with every copy made from others to them. */
  readonly descents?: readonly (Descent & { readonly copies: readonly Copy[] })[];
  readonly placings?: readonly Placing[];
  readonly stories?: readonly StoryChange[];
  /** Stories digested as they stand, with the version of the digest. */
  readonly digested?: readonly { readonly id: string; readonly version: string }[];
  /** Stories that are no more, and the story that most of their articles are in now. */
  readonly former?: readonly { readonly id: string; readonly now?: string }[];
}

/** A story as it is now; `outlets` are how many published its articles. */
export interface StoryChange {
  readonly story: Story;
  readonly outlets: number;
  readonly origins: Origins;
}

/** An article that has a fingerprint, its outlet, and how many fingerprints it has in all. */
export interface PrintHolder {
  readonly article: string;
  readonly site?: string;
  readonly prints: number;
  /** Its fingerprints, rising. */
  readonly sorted: Float64Array;
}

/** Articles told of one fingerprint: what more of them have is a phrase of everybody. */
export const mostHolders = 256;

/** What linking keeps of coverage, and the quick reads of it. */
export interface Links {
  stories(search?: StorySearch): Promise<StoryListing>;
  /** One story by its id, a beginning of it that only it has, or an id it had before stories were joined. */
  story(id: string): Promise<StoryRecord | undefined>;
  /** The story an article is in. */
  storyOf(article: string): Promise<string | undefined>;
  /** Copies that the article is an end of: what it took, then what was taken from it. */
  copies(article: string): Promise<readonly Copy[]>;
  descent(article: string): Promise<Descent | undefined>;

  /** Articles that are listed in the ledger and not yet linked, in the order they came; at most so many. */
  unlinked(limit: number): Promise<readonly string[]>;
  /** Articles that are read otherwise than when they were linked, by id. */
  revised(): Promise<readonly string[]>;
  /** Articles that are linked and listed no more. */
  gone(): Promise<readonly string[]>;
  traces(articles: readonly string[]): Promise<readonly Trace[]>;
  /** What linked articles are about, from a position on, by moment and article; undated ones, whose moment is "", come last. */
  subjectsFrom(from: Position): AsyncIterable<Subject>;
  /** The nearest before a position, in the order of `subjectsFrom`, at most so many. */
  subjectsBefore(position: Position, limit: number): Promise<readonly Subject[]>;
  /** The first linked article in that order that has no placing, from a position on. */
  unplaced(from?: Position): Promise<Position | undefined>;
  /** For each of these fingerprints the articles that have it; of more than `mostHolders` the oldest. */
  holders(prints: readonly number[]): Promise<ReadonlyMap<number, readonly PrintHolder[]>>;
  /** Pairs that share text and have one of the articles as an end. */
  reuses(articles: readonly string[]): Promise<readonly Reuse[]>;
  /** Superseded revisions of the addresses of articles, by article, oldest first; those that have none are left out. */
  earlier(articles: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Stored placings of articles, by article. */
  placings(articles: readonly string[]): Promise<readonly Placing[]>;
  /** Stories that hold one of the articles. */
  storiesOf(articles: readonly string[]): Promise<readonly Story[]>;
  /** Stories that changed since they were digested, or were by another version, by id; at most so many. */
  undigested(version: string, limit: number): Promise<readonly string[]>;
  write(change: LinkChange): Promise<void>;
}
