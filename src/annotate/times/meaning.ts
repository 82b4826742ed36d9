/** A unit of calendar or clock. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "night"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "millennium";

/** TIMEX3 season codes: spring, summer, autumn (fall), winter. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** TIMEX3 part-of-day codes: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** A time of day; minute absent where only the hour was told. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** ISO zone: "Z", "-05", "+05:30". */
  readonly zone?: string;
  /** Neither am nor pm was told: 1 to 12 may be either. */
  readonly half?: true;
}

/** A distance from an anchor; count absent is "several". */
export interface Shift {
  readonly unit: Unit;
  readonly count?: number;
  readonly direction: -1 | 0 | 1;
}

/** The n-th week or weekday of a period; the last one for n = -1. */
export interface Nth {
  readonly n: number;
  readonly unit: "week" | "weekday" | "day";
}

/**
 * A point or period of the calendar as its words say it, before any anchor: "June last year" is month 6, yearShift -1;
 * "last Sunday" is weekday 7, which -1; "two days earlier" is shift day -2, told.
 */
export interface Point {
  readonly kind: "point";
  readonly year?: number;
  /** Years from the anchor's year. */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** First year of a decade: 1980; below 100 the century is not told. */
  readonly decade?: number;
  /** Century, 20 for the years 1900 to 1999; negative before Christ. */
  readonly century?: number;
  readonly weekend?: true;
  readonly holiday?: string;
  readonly shift?: Shift;
  readonly nth?: Nth;
  /** ISO week of a year. */
  readonly week?: number;
  /** The week, month or weekend that holds the day: "the week of 7 October". */
  readonly around?: "week" | "month" | "weekend";
  /** The last, this or the next one of its kind. */
  readonly which?: -1 | 0 | 1;
  /** Anchored to the date last told, not to the publication. */
  readonly told?: true;
  /** A bare unit with "the": "the quarter", "the year". */
  readonly definite?: true;
  /** Counted to the day: "a week ago". */
  readonly exact?: true;
  /** A comparison of a business report: "a year earlier" beside a quarter means that quarter. */
  readonly comparison?: true;
  readonly part?: DayPart;
  readonly clock?: Clock;
  readonly mod?: string;
}

/** An amount of time; count absent is "several". */
export interface Amount {
  readonly unit: Unit;
  readonly count?: number;
}

/** A length of time: "five days", "the last three months" (side -1). */
export interface Length {
  readonly kind: "length";
  readonly amounts: readonly Amount[];
  /** Before (-1) or after (1) the anchor; 0 for the first ones of a year. */
  readonly side?: -1 | 0 | 1;
  readonly told?: true;
  readonly mod?: string;
}

/** A repetition: "every Monday", "twice a week". */
export interface Repeat {
  readonly kind: "repeat";
  readonly every?: Amount;
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly part?: DayPart;
  readonly clock?: Clock;
  readonly quant?: string;
  readonly freq?: string;
  readonly mod?: string;
}

/** A vague reference with its TIMEX3 value. */
export interface Vague {
  readonly kind: "vague";
  readonly value: string;
  readonly mod?: string;
}

/** The age of somebody or something: read so that it is not taken for a duration, and not a time. */
export interface Age {
  readonly kind: "age";
}

/** What the words of one expression mean, before resolution against an anchor. */
export type Meaning = Point | Length | Repeat | Vague | Age;
