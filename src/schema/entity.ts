import { z } from "zod";
import { finding } from "./finding.ts";
import { Span } from "./span.ts";

export const EntityKind = z.enum(["person", "organisation", "place", "group", "event", "product"]);
export type EntityKind = z.infer<typeof EntityKind>;

/** A span that stands for an entity: by name, by description ("the minister"), or by pronoun. */
export const Mention = z.object({
  span: Span,
  form: z.enum(["name", "nominal", "pronoun"]),
});
export type Mention = z.infer<typeof Mention>;

/** Something said of an entity in the article, with its words. */
export const Fact = z.object({
  kind: z.enum(["role", "affiliation", "relation", "nationality", "age", "type"]),
  /** "foreign minister", "sister of Kim Jong-un", "news agency", "54". */
  value: z.string(),
  /** The entity it points to, for relations and affiliations. */
  to: z.string().optional(),
  /** When it held, as said: "then", "former". */
  when: z.string().optional(),
  span: Span,
});
export type Fact = z.infer<typeof Fact>;

/** What kind of carrier an organisation is, where it is one. */
export const Carrier = z.object({
  kind: z.enum(["agency", "newspaper", "broadcaster", "magazine", "site", "outlet"]),
  stateMedia: z.boolean(),
  country: z.string().optional(),
});
export type Carrier = z.infer<typeof Carrier>;

/** A source without a name: one person or several, and why it was taken for one of its own. */
export const Unnamed = z.object({ kind: z.enum(["anonymous", "collective"]), why: z.string() });
export type Unnamed = z.infer<typeof Unnamed>;

/** Who or what an article speaks of. */
export const Entity = z.object({
  ...finding,
  kind: EntityKind,
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  mentions: z.array(Mention).readonly(),
  facts: z.array(Fact).readonly(),
  gender: z.enum(["female", "male"]).optional(),
  plural: z.boolean().optional(),
  carrier: Carrier.optional(),
  unnamed: Unnamed.optional(),
});
export type Entity = z.infer<typeof Entity>;
