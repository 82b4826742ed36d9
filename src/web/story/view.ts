import type { Correction } from "../../schema/correction.ts";
import type { Change, ClaimState, OutdatedText } from "../../schema/link.ts";
import type { Gap } from "../../schema/statement.ts";
import type { Quoted } from "../evidence.tsx";
import type { Chart } from "../chart/chart.ts";
import type { ArticleName } from "../reader/reading.ts";

/** An origin with the articles that go back to it. */
export interface OriginView {
  readonly name: string;
  readonly sure: boolean;
  readonly articles: readonly ArticleName[];
}

/** What one origin does with one claim: "denies", "hedges", nothing. */
export interface Cell {
  readonly stance: ClaimState;
  readonly quoted: Quoted;
  readonly count: number;
}

/** A claim as a row: its words, where it stands, what each origin says. */
export interface ClaimRow {
  readonly id: string;
  readonly words: string;
  readonly state?: ClaimState;
  readonly origins: { readonly least: number; readonly most: number };
  readonly sayings: number;
  readonly contested: boolean;
  /** By origin, in the order of the story's origins; absent where it is silent. */
  readonly cells: readonly (Cell | null)[];
}

export interface ValueView {
  readonly value: string;
  readonly by?: string;
  readonly asOf?: string;
}

/** A figure as a line: what is counted, what sources say last. */
export interface SeriesRow {
  readonly id: string;
  readonly what: string;
  readonly unit?: string;
  readonly values: readonly ValueView[];
  /** The last word of each source. */
  readonly last: readonly ValueView[];
  readonly contested: boolean;
}

export interface ChangeView {
  readonly id: string;
  readonly kind: Change["kind"];
  readonly sure: Change["sure"];
  readonly reason: string;
  readonly from: Quoted;
  readonly to: Quoted;
  readonly unread: boolean;
}

export interface HappeningView {
  readonly when: string;
  readonly words: string;
  readonly evidence: readonly Quoted[];
}

/** What is not known, and who told it later. */
export interface GapView {
  readonly kind: Gap["kind"];
  readonly quoted: Quoted;
  /** Articles that say so. */
  readonly count: number;
  readonly answer?: { readonly by?: string; readonly at?: string; readonly quoted: Quoted };
}

/** What an article no longer says, and where it still stands. */
export interface OutdatedView {
  readonly kind: OutdatedText["kind"];
  /** What says so. */
  readonly evidence: Quoted;
  /** The old words where an earlier revision is held. */
  readonly before?: Quoted;
  readonly copies: readonly Quoted[];
}

/** What the page of one story shows. */
export interface StoryView {
  readonly id: string;
  readonly title: string;
  readonly first?: string;
  readonly last?: string;
  readonly articles: readonly ArticleName[];
  readonly origins: { readonly least: number; readonly most: number; readonly list: readonly OriginView[] };
  readonly claims: readonly ClaimRow[];
  readonly series: readonly SeriesRow[];
  readonly changes: readonly ChangeView[];
  readonly outdated: readonly OutdatedView[];
  readonly happenings: readonly HappeningView[];
  readonly gaps: readonly GapView[];
  readonly chart: Chart;
  readonly notes: readonly Correction[];
  /** Stories it may be the same as, those with the likest titles first. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
}
