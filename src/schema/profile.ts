import { z } from "zod";
import { Carrier, EntityKind } from "./entity.ts";

/** Where an entity of the ledger appears: the article, and the entity in it. */
export const Appearance = z.object({
  article: z.string(),
  entity: z.string(),
  /** The words that name it there, and where they begin: what a correction is anchored by. */
  quote: z.string(),
  start: z.int().nonnegative(),
});
export type Appearance = z.infer<typeof Appearance>;

/** Why two appearances were taken for one, in a sentence; `correction` where a person said so. */
export const Merging = z.object({
  words: z.string(),
  from: Appearance,
  to: Appearance,
  correction: z.string().optional(),
});
export type Merging = z.infer<typeof Merging>;

/** A person, body or place over all articles of a ledger. */
export const Profile = z.object({
  id: z.string(),
  kind: EntityKind,
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  /** What it is called and said to belong to, most often said first. */
  roles: z.array(z.string()).readonly(),
  gender: z.enum(["female", "male"]).optional(),
  carrier: Carrier.optional(),
  appearances: z.array(Appearance).readonly(),
  /** One for every appearance after the first. */
  mergings: z.array(Merging).readonly(),
});
export type Profile = z.infer<typeof Profile>;
