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

/** The words of an article that a correction of who is who is anchored by: it survives a new reading. */
export const Anchor = z.object({ article: z.string(), quote: z.string(), start: z.int().nonnegative() });
export type Anchor = z.infer<typeof Anchor>;

/**
 * The `value` of a correction of an entity of the ledger: of a merge, what to merge with; of a split, what to take out; of a
 * new name, where it appears. `name` is what these appearances are called from then on.
 */
export const Naming = z.object({ appearances: z.array(Anchor).readonly(), name: z.string().optional() });
export type Naming = z.infer<typeof Naming>;
