import { z } from "zod";
import { finding } from "./finding.ts";
import { Span, Spans } from "./span.ts";

export const Act = z.enum([
  "state",
  "claim",
  "confirm",
  "deny",
  "acknowledge",
  "estimate",
  "announce",
  "promise",
  "warn",
  "accuse",
  "ask",
  "order",
  "believe",
  "report",
  "infer",
]);
export type Act = z.infer<typeof Act>;

/** What stands behind a statement. `none` where the words name nobody ("reportedly"). */
export const SourceKind = z.enum([
  "person",
  "role",
  "organisation",
  "state",
  "document",
  "footage",
  "poll",
  "collective",
  "anonymous",
  "outlet",
  "none",
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** A word that takes away certainty: on what is said or on the saying; whose it is; how strong. */
export const Hedge = z.object({
  span: Span,
  on: z.enum(["content", "attribution"]),
  whose: z.enum(["outlet", "speaker"]),
  kind: z.enum(["modal", "adverb", "verb", "adjective", "noun", "approximator", "conditional"]),
  strength: z.enum(["weak", "medium", "strong"]),
});
export type Hedge = z.infer<typeof Hedge>;

/** One hand a statement went through: the first voice, a carrier, this outlet. */
export const ChainLink = z.object({
  name: z.string(),
  part: z.enum(["voice", "carrier", "outlet"]),
  kind: SourceKind.optional(),
  /** The entity of the article, where it is one. */
  entity: z.string().optional(),
  /** The words that show it; absent for the outlet itself and for credits outside the text. */
  span: Span.optional(),
});
export type ChainLink = z.infer<typeof ChainLink>;

/** An attribution: source, cue and content (Pareti 2012), what act it is and how it reached the page. */
export const Statement = z.object({
  ...finding,
  source: Spans,
  cue: Spans,
  content: Spans,
  kind: z.enum(["direct", "indirect", "mixed"]),
  act: Act,
  /** `refused`: declined to say; `negated`: did not confirm. */
  polarity: z.enum(["affirmed", "negated", "refused"]),
  /** False for beliefs, intentions and inferences that nobody uttered. */
  speech: z.boolean(),
  sourceKind: SourceKind,
  /** Who stands behind the source: the name in full, and the entity of the article. */
  speaker: z.object({ name: z.string(), entity: z.string().optional() }).optional(),
  /** Why an anonymous source is unnamed, as the article says. */
  anonymity: Span.optional(),
  addressee: Span.optional(),
  hedges: z.array(Hedge).readonly(),
  /** "for the first time", "the only". */
  firsts: Spans,
  /** When it was said: ISO, and the time expression that says so. */
  said: z.object({ value: z.string(), time: z.string().optional() }).optional(),
  figures: z.array(z.string()).readonly(),
  times: z.array(z.string()).readonly(),
  /** The statement it stands within. */
  within: z.string().optional(),
  /** From the first voice through each carrier to this outlet. */
  chain: z.array(ChainLink).readonly(),
});
export type Statement = z.infer<typeof Statement>;

/** What the article admits it does not know. */
export const Gap = z.object({
  ...finding,
  span: Span,
  kind: z.enum(["unknown", "unverified", "unanswered", "unnamed"]),
  /** Who did not answer, for `unanswered`. */
  who: Span.optional(),
});
export type Gap = z.infer<typeof Gap>;
