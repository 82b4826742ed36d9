import { z } from "zod";

/** What a person decided about a finding, a name or a grouping: a record on top, never an overwrite. */
export const Correction = z.object({
  id: z.string(),
  author: z.string(),
  /** ISO 8601 moment. */
  at: z.string(),
  action: z.enum(["accept", "reject", "edit", "merge", "split", "rename", "alias", "note", "undo"]),
  /** What it is about: an article's finding, an entity, a story; anchored by quoted words so that it survives re-annotation. */
  target: z.object({
    kind: z.enum(["statement", "figure", "time", "gap", "entity", "claim", "story", "article", "correction"]),
    id: z.string(),
    article: z.string().optional(),
    quote: z.string().optional(),
    start: z.int().nonnegative().optional(),
  }),
  /** The new value, by the action's own shape. */
  value: z.json().optional(),
});
export type Correction = z.infer<typeof Correction>;
