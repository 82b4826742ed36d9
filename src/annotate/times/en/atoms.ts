import type { Point } from "../meaning.ts";

/** What kind of point an atom is; it decides with what it may join. */
export type AtomKind =
  | "year"
  | "month"
  | "date"
  | "day-number"
  | "weekday"
  | "day"
  | "unit"
  | "week"
  | "season"
  | "quarter"
  | "decade"
  | "holiday"
  | "part"
  | "clock";

/** A piece of a date that stands alone or joins its neighbours. */
export interface Atom {
  readonly end: number;
  readonly kind: AtomKind;
  readonly point: Point;
  /** Too weak to stand alone: a bare number that may be a year, "the 19th", "may". */
  readonly weak?: true;
}

/** An atom from its kind, its end and what it tells. */
export const atom = (kind: AtomKind, end: number, point: Omit<Point, "kind">, weak?: boolean): Atom => ({
  kind,
  end,
  point: { kind: "point", ...point },
  ...(weak ? { weak } : {}),
});
