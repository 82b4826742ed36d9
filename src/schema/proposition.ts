import { z } from "zod";
import { Span } from "./span.ts";

/** One party or circumstance of a proposition. */
export const Argument = z.object({
  /** "subject" (who does or is), "object" (to whom it is done), else the preposition: "of", "in", "for"; "at" for bare times. */
  role: z.string(),
  span: Span,
  /** Lemma of its head word. */
  head: z.string(),
  /** The name in full of the entity that it stands for. */
  name: z.string().optional(),
});
export type Argument = z.infer<typeof Argument>;

/** Who does what to whom, as one clause or one relational noun of an article has it. */
export const Proposition = z.object({
  /** Lemma of the verb, adjective or noun: "accept", "subsidiary"; a light verb gives way to its noun ("reach agreement": "agree"). */
  predicate: z.string(),
  /** The predicate's word. */
  span: Span,
  /** The clause. */
  clause: Span,
  /** True where the clause or what governs it says that it is not so: "did not", "failed to", "no". */
  negated: z.boolean(),
  /** True where it is planned, possible, feared, asked for or supposed. */
  open: z.boolean(),
  arguments: z.array(Argument).readonly(),
});
export type Proposition = z.infer<typeof Proposition>;
