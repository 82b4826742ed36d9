import { z } from "zod";
import { finding } from "./finding.ts";
import { Span, Spans } from "./span.ts";

export const Bound = z.enum(["at least", "more than", "up to", "less than", "nearly"]);
export type Bound = z.infer<typeof Bound>;

/** What a number is when it is no quantity of the news: kept apart, typed as such. */
export const NumberKind = z.enum([
  "figure",
  "age",
  "ordinal",
  "score",
  "name",
  "address",
  "section",
  "identifier",
]);
export type NumberKind = z.infer<typeof NumberKind>;

/** A unit in its normal form: name "kilometre", dimension "length"; currencies by ISO 4217 code; "percent", "percentage point". */
export const Unit = z.object({ name: z.string(), dimension: z.string() });
export type Unit = z.infer<typeof Unit>;

/** A quantity, what it counts, and who says so. */
export const Figure = z.object({
  ...finding,
  kind: NumberKind,
  /** The whole expression: "an estimated 15,000 troops", "about 4,700 casualties". */
  span: Span,
  /** The number alone, without qualifier and counted noun. */
  number: Span,
  low: z.number(),
  high: z.number(),
  approximate: z.boolean(),
  bound: Bound.optional(),
  unit: Unit.optional(),
  /** What is counted, normal form of the head noun: "casualty", "troop"; its words in `whatSpan`. */
  what: z.string().optional(),
  whatSpan: Span.optional(),
  /** Noun phrases the number is said of beside what is counted, the nearest first: "core inflation" of "core inflation rose 0.3%". */
  about: Spans.optional(),
  /** Of whom. */
  of: z.string().optional(),
  /** What happened to it: "killed", "missing", "displaced", "sent". */
  scope: z.string().optional(),
  place: z.string().optional(),
  /** Figure of which this is a part, and the total it gives. */
  partOf: z.string().optional(),
  per: z.string().optional(),
  change: z.enum(["up", "down"]).optional(),
  /** True for an amount of change ("rose 6.5%"), absent for a level. */
  delta: z.boolean().optional(),
  /** ISO day, month or year at which it held. */
  asOf: z.string().optional(),
  /** The words beside it that date it; absent where the day is that of the saying or of publication. */
  asOfSpan: Span.optional(),
  statement: z.string().optional(),
  /** Whose figure it is: the body for which its speaker stands, else the speaker, else whom the words beside it name ("the ministry’s count of 38"). */
  whose: z
    .object({
      name: z.string(),
      entity: z.string().optional(),
      /** Entity of the person who gave it for a body. */
      speaker: z.string().optional(),
    })
    .optional(),
});
export type Figure = z.infer<typeof Figure>;
