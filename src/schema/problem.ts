import { z } from "zod";

/** Where a problem sits: the file or address, the item within it (a feed entry, an archive record, a line), the span. */
export const Place = z.object({
  path: z.string().optional(),
  url: z.string().optional(),
  item: z.string().optional(),
  offset: z.int().nonnegative().optional(),
});
export type Place = z.infer<typeof Place>;

/** A trouble with one input or article. Carried with the result, never thrown. */
export const Problem = z.object({
  /** Kebab-case and stable: "empty-input", "not-an-article", "too-large". */
  code: z.string(),
  /** What happened, with the value. */
  message: z.string(),
  /** What to do next. */
  hint: z.string(),
  place: Place,
});
export type Problem = z.infer<typeof Problem>;
