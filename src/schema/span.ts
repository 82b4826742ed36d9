import { z } from "zod";

/** Half-open range [start, end) in UTF-16 code units of one article's `text`. */
export const Span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .readonly()
  .refine(([start, end]) => start <= end, "a span ends where it starts or after");
export type Span = z.infer<typeof Span>;

/** A span list: one thing in one or more pieces, in reading order, not overlapping. */
export const Spans = z.array(Span).readonly();
export type Spans = z.infer<typeof Spans>;
