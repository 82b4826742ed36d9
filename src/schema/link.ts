import { z } from "zod";
import { Bound } from "./figure.ts";
import { Span } from "./span.ts";

/** A span of one article: what every link rests on. */
export const Evidence = z.object({ article: z.string(), span: Span });
export type Evidence = z.infer<typeof Evidence>;

export const Relation = z.enum([
  "exact",
  "trimmed",
  "edited",
  "update",
  "merged",
  "quote-only",
  "common-source",
  "boilerplate",
]);
export type Relation = z.infer<typeof Relation>;

/** A directed reuse of text, from the original to the copy. */
export const Copy = z.object({
  from: z.string(),
  to: z.string(),
  relation: Relation,
  /** Share of the words of `from` found in `to`, and of `to` found in `from`. */
  coverage: z.object({ from: z.number(), to: z.number() }),
  passages: z.array(z.object({ from: Span, to: Span })).readonly(),
  /** Numbers and words changed inside the passages. */
  changed: z.array(z.object({ from: Span, to: Span })).readonly(),
  /** Why this direction: "credit-line", "superset", "earlier", "agency", "in-text". */
  reasons: z
    .array(z.object({ kind: z.string(), words: z.string(), evidence: Evidence.optional() }))
    .readonly(),
});
export type Copy = z.infer<typeof Copy>;

/** A count of independent origins, with the list behind it. An origin not held is named, not numbered. */
export const Origins = z.object({
  least: z.int().nonnegative(),
  most: z.int().nonnegative(),
  list: z
    .array(z.object({ name: z.string(), sure: z.boolean(), articles: z.array(z.string()).readonly() }))
    .readonly(),
});
export type Origins = z.infer<typeof Origins>;

/** Text that two articles share, whichever had it first: what a copy is judged from. `a` sorts before `b`. */
export const Reuse = z.object({
  a: z.string(),
  b: z.string(),
  /** Share of the words of each that stand in the other, the outlet's boilerplate left out. */
  coverage: z.object({ a: z.number(), b: z.number() }),
  /** Share of the six-word sequences of the shorter that stand in the other as they are. */
  verbatim: z.number(),
  /** Words shared. */
  words: z.int().nonnegative(),
  /** Words of the longest passage without a change. */
  longest: z.int().nonnegative(),
  /** Share of the shared words that stand in quotation marks. */
  quoted: z.number(),
  passages: z.array(z.object({ a: Span, b: Span })).readonly(),
  changed: z.array(z.object({ a: Span, b: Span })).readonly(),
  /** Numbers changed in passages that are otherwise the same. */
  numbers: z.int().nonnegative(),
});
export type Reuse = z.infer<typeof Reuse>;

/** How an article stands to what others published: its own report, another's text, partly so, or another's news retold. */
export const Standing = z.enum(["original", "copy", "partly-copied", "retold"]);
export type Standing = z.infer<typeof Standing>;

/** Where one article's text and news go back to. */
export const Descent = z.object({
  article: z.string(),
  standing: Standing,
  /** Where it goes back to in the end: itself for an original; without `article` where that is not held ("AP"). */
  origin: z.object({ name: z.string(), article: z.string().optional() }),
  /** Share of its words that stand in what it takes from. */
  taken: z.number(),
  /** What it takes from directly, held or only named. */
  from: z.array(z.object({ name: z.string(), article: z.string().optional() })).readonly(),
  /** Why: "credit-line", "superset", "earlier", "agency", "in-text", each with its words. */
  reasons: z
    .array(z.object({ kind: z.string(), words: z.string(), evidence: Evidence.optional() }))
    .readonly(),
});
export type Descent = z.infer<typeof Descent>;

/** Words that an outlet no longer stands by, and the copies in which they still stand. */
export const OutdatedText = z.object({
  /** The article that was corrected, withdrawn or changed, as it is now. */
  article: z.string(),
  kind: z.enum(["corrected", "withdrawn", "changed"]),
  /** What says so: the outlet's notice, or what stands in place of the old words. */
  evidence: Evidence,
  /** The old words where an earlier revision is held. */
  before: Evidence.optional(),
  words: z.string(),
  copies: z.array(Evidence).readonly(),
});
export type OutdatedText = z.infer<typeof OutdatedText>;

/** Articles about one running event. */
export const Story = z.object({
  id: z.string(),
  title: z.string(),
  articles: z.array(z.string()).readonly(),
  first: z.string().optional(),
  last: z.string().optional(),
});
export type Story = z.infer<typeof Story>;

/** The state of a claim, in published words. */
export const ClaimState = z.enum([
  "asserted",
  "attributed",
  "hedged",
  "disputed",
  "denied",
  "confirmed",
  "corrected",
  "retracted",
]);
export type ClaimState = z.infer<typeof ClaimState>;

/** Statements, in one or many articles, that say the same thing. */
export const Claim = z.object({
  id: z.string(),
  story: z.string().optional(),
  /** In the words of its first appearance. */
  words: z.string(),
  sayings: z
    .array(
      z.object({
        article: z.string(),
        statement: z.string().optional(),
        span: Span,
        stance: ClaimState,
        speaker: z.string().optional(),
        at: z.string().optional(),
      }),
    )
    .readonly(),
  origins: Origins,
  states: z.array(z.object({ state: ClaimState, at: z.string().optional(), evidence: Evidence })).readonly(),
});
export type Claim = z.infer<typeof Claim>;

/** One value of a series, by one source, with every place that carries it. */
export const Point = z.object({
  low: z.number(),
  high: z.number(),
  bound: Bound.optional(),
  approximate: z.boolean(),
  by: z.string().optional(),
  asOf: z.string().optional(),
  /** Repeated after an update by the same source. */
  stale: z.boolean(),
  evidence: z.array(Evidence).readonly(),
});
export type Point = z.infer<typeof Point>;

/** One measure of one subject, scope and place over time, by source. */
export const Series = z.object({
  id: z.string(),
  story: z.string().optional(),
  what: z.string(),
  of: z.string().optional(),
  scope: z.string().optional(),
  place: z.string().optional(),
  unit: z.string().optional(),
  points: z.array(Point).readonly(),
});
export type Series = z.infer<typeof Series>;

/** A change of story: both ends with their words, and the reason in a sentence. */
export const Change = z.object({
  id: z.string(),
  story: z.string().optional(),
  kind: z.enum(["reversal", "update", "correction", "contradiction", "retraction"]),
  from: Evidence,
  to: Evidence,
  reason: z.string(),
  sure: z.enum(["surely", "probably", "possibly"]),
});
export type Change = z.infer<typeof Change>;

/** A dated happening, by when it happened. */
export const Happening = z.object({
  /** YYYY, YYYY-MM or YYYY-MM-DD, or a season. */
  when: z.string(),
  words: z.string(),
  evidence: z.array(Evidence).readonly(),
});
export type Happening = z.infer<typeof Happening>;
