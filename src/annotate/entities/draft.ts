import type { Carrier, EntityKind, Fact } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { widerNouns } from "./en/nouns.ts";
import type { Gender, Mentioned } from "./mentions.ts";

/** An entity in the making: mentions gathered so far and what they tell. */
export interface Draft {
  kind: EntityKind;
  name: string;
  readonly mentions: Mentioned[];
  /** Longer forms of its name that no mention's own words give: "Mayor Edda Brandt", "Office of Works (OW)". */
  readonly forms: Set<string>;
  readonly facts: Fact[];
  /** Kin of somebody: the noun, the words that say so, and where the word for whose kin begins. */
  readonly ties: { readonly noun: string; readonly span: Span; readonly owner: number }[];
  gender?: Gender;
  plural: boolean;
  carrier?: Carrier;
  /** Lower-case nouns that can stand for it: of its roles, of its own name, of its kind. */
  readonly nouns: Set<string>;
  /** Nouns that it can be called by at a pinch: "company" of a chain, "union" of a guild. */
  readonly wider: Set<string>;
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
    forms: new Set(),
    facts: [],
    ties: [],
    plural: kind === "group",
    nouns: new Set(),
    wider: new Set(),
    qualifiers: new Set(),
  };
}

/** Lets a noun stand for an entity, with the wider ones that go with it. */
export function learnNoun({ kind, nouns, wider }: Draft, noun: string): void {
  nouns.add(noun);
  if (kind === "organisation") for (const other of widerNouns[noun]?.split(" ") ?? []) wider.add(other);
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
