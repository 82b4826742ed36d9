import type { Period } from "../calendar.ts";
import type { Clock } from "../meaning.ts";

/** A moment: day number and, where known, the minute of the day. */
export interface Moment {
  readonly day: number;
  readonly minute?: number;
}

/** What a point may be resolved against. */
export interface Anchors {
  /** When the article was published; absent when unknown. */
  readonly publication?: Moment;
  /** The date last told in the text. */
  readonly told?: Period;
  /** The day told earlier in the same sentence. */
  readonly sentence?: Period;
  /** The quarter a business report last spoke of. */
  readonly quarter?: Period;
  /** The clock last told and its day. */
  readonly clock?: Moment;
  /** Narrative history: dates follow the date last told rather than the publication. */
  readonly narrative: boolean;
  /** Tense of the verb that governs the expression. */
  readonly tense: "past" | "future";
  /** A verb tells the tense, rather than the habit of news. */
  readonly known: boolean;
  /** The verb stands right before: "was arrested in August". */
  readonly certain: boolean;
  /** Verb or preposition looks ahead: "by May", "until mid-November". */
  readonly ahead: boolean;
  /** Seasons of the southern hemisphere. */
  readonly southern: boolean;
}

/** A meaning in its place in time. */
export interface Resolved {
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value?: string;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
  /** The days it covers, where they are known. */
  readonly period?: Period;
  /** Minutes from the start of the period's first day, end exclusive, for a time of day. */
  readonly minutes?: readonly [number, number];
  readonly clock?: Clock;
  readonly precision?: Period["precision"] | "part-of-day" | "hour" | "minute" | "second";
  readonly anchor: "publication" | "narrative" | "none" | "calendar";
  /** The value of what it was resolved against. */
  readonly anchorValue?: string | undefined;
  /** Signed distance from an anchor nobody knows: "-P1D". */
  readonly relative?: string;
}
