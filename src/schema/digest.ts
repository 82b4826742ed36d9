import { z } from "zod";
import { Change, Claim, Evidence, Happening, Series } from "./link.ts";

/** A gap over a whole story: what stays unanswered, or was answered later and by whom. */
export const StoryGap = z.object({
  id: z.string(),
  kind: z.enum(["unknown", "unverified", "unanswered", "unnamed"]),
  /** In the words of its first appearance. */
  words: z.string(),
  evidence: z.array(Evidence).readonly(),
  answer: z.object({ evidence: Evidence, by: z.string().optional(), at: z.string().optional() }).optional(),
});
export type StoryGap = z.infer<typeof StoryGap>;

/** What a story comes to: what is claimed, how figures moved, what changed, what happened when, what nobody knows. */
export const Digest = z.object({
  story: z.string(),
  claims: z.array(Claim).readonly(),
  series: z.array(Series).readonly(),
  changes: z.array(Change).readonly(),
  timeline: z.array(Happening).readonly(),
  gaps: z.array(StoryGap).readonly(),
});
export type Digest = z.infer<typeof Digest>;
