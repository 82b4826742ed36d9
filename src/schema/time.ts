import { z } from "zod";
import { finding } from "./finding.ts";
import { Span } from "./span.ts";

/** Half-open [start, end) in ISO 8601 days or local date-times; an absent end is open. */
export const Interval = z.object({ start: z.string().optional(), end: z.string().optional() });
export type Interval = z.infer<typeof Interval>;

/** A TIMEX3 expression (ISO-TimeML) with the interval it covers. */
export const TimeExpression = z.object({
  ...finding,
  /** The TIMEX3 extent: without "since", "for", "until". */
  span: Span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  /** TIMEX3 value: "2025-04", "2024-FA", "P3M", "PXM", "PAST_REF". Absent when nothing can be said. */
  value: z.string().optional(),
  /** TIMEX3 mod: APPROX, START, MID, END, BEFORE, AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, ON_OR_BEFORE, ON_OR_AFTER. */
  mod: z.string().optional(),
  quant: z.string().optional(),
  freq: z.string().optional(),
  /** Signed ISO 8601 distance from an anchor nobody knows: "-P1D" for "yesterday" in an article without a date. */
  relative: z.string().optional(),
  interval: Interval.optional(),
  precision: z
    .enum([
      "second",
      "minute",
      "hour",
      "part-of-day",
      "day",
      "week",
      "month",
      "season",
      "quarter",
      "year",
      "decade",
      "century",
      "vague",
    ])
    .optional(),
  /** What the value was resolved against. */
  anchor: z
    .object({ kind: z.enum(["publication", "narrative", "none"]), value: z.string().optional() })
    .optional(),
  /** Name of the rule that found it. */
  rule: z.string(),
});
export type TimeExpression = z.infer<typeof TimeExpression>;
