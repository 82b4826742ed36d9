import type { Carrier, EntityKind, Fact } from "../../schema/entity.ts";
import type { Gender, Mentioned } from "./mentions.ts";

/** An entity in the making: mentions gathered so far and what they tell. */
export interface Draft {
  kind: EntityKind;
  name: string;
  readonly mentions: Mentioned[];
  readonly facts: Fact[];
  gender?: Gender;
  plural: boolean;
  carrier?: Carrier;
  /** Lower-case nouns that can stand for it: of its roles, of its own name, of its kind. */
  readonly nouns: Set<string>;
  /** Lower-case words that narrow those nouns: "foreign", "russian", "works". */
  readonly qualifiers: Set<string>;
}

/** A draft from its first mention. */
export function draftOf(mention: Mentioned, kind: EntityKind, name = mention.text): Draft {
  return {
    ...emptyDraft(kind, name),
    mentions: [mention],
    ...(mention.gender ? { gender: mention.gender } : {}),
    plural: mention.plural,
  };
}

/** A draft that nothing stands for yet; several together when it is a group. */
export function emptyDraft(kind: EntityKind, name: string): Draft {
  return {
    kind,
    name,
    mentions: [],
    facts: [],
    plural: kind === "group",
    nouns: new Set(),
    qualifiers: new Set(),
  };
}

/** Adds a mention and what it tells of gender. */
export function join(draft: Draft, mention: Mentioned): void {
  draft.mentions.push(mention);
  draft.gender ??= mention.gender;
}

/** The last mention that begins before a place in the text. */
export function lastBefore(draft: Draft, at: number): Mentioned | undefined {
  return draft.mentions.findLast(({ span }) => span[0] < at);
}
