import type { AnnotatedArticle } from "../../schema/annotation.ts";
import type { Carrier, Entity, EntityKind } from "../../schema/entity.ts";
import type { Appearance } from "../../schema/profile.ts";

/** What one article tells of one named entity: what it can be known again by. JSON, small. */
export interface Dossier extends Appearance {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Keys of the other named people and bodies of the article. */
  readonly company: readonly string[];
  readonly gender?: "female" | "male";
  readonly carrier?: Carrier;
}

/** One dossier for each named entity of an article; what has no name is not carried from one article to another. */
export function dossiersOf({ article, annotation }: AnnotatedArticle): Dossier[] {
  const named = annotation.entities.filter(
    ({ kind, mentions }) => kind !== "group" && mentions.some(({ form }) => form === "name"),
  );
  return named.map((entity) => {
    const { start, quote } = anchorOf(entity, article.text);
    return {
      article: article.id,
      entity: entity.id,
      quote,
      start,
      kind: entity.kind,
      name: entity.name,
      aliases: namesOf(entity, article.text),
      roles: rolesOf(entity),
      company: named
        .filter((other) => other !== entity && other.kind !== "place")
        .map(({ name }) => nameKey(name)),
      ...(entity.gender ? { gender: entity.gender } : {}),
      ...(entity.carrier ? { carrier: entity.carrier } : {}),
    };
  });
}

/** The longest of its names, where it first stands. */
function anchorOf({ mentions }: Entity, text: string): { start: number; quote: string } {
  const names = mentions.filter(({ form }) => form === "name").map(({ span }) => span);
  const longest = names.reduce((best, span) => (span[1] - span[0] > best[1] - best[0] ? span : best));
  return { start: longest[0], quote: text.slice(...longest) };
}

function namesOf({ name, mentions }: Entity, text: string): string[] {
  const said = mentions
    .filter(({ form }) => form === "name")
    .map(({ span }) => text.slice(...span).replace(/[’']s?$/, ""));
  return [...new Set(said)].filter((alias) => alias !== name);
}

function rolesOf({ facts }: Entity): string[] {
  const told = facts.filter(({ kind }) => kind === "role" || kind === "affiliation" || kind === "relation");
  return [...new Set(told.map(({ value }) => value))];
}

/** A name without case, accents, article and forms of address: what two spellings of it share. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’']s?$/u, "")
    .replace(/^(?:the|an?)\s+/iu, "")
    .replace(/^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame)\.?\s+)+/iu, "")
    .replace(/[-‐‑–]/gu, " ")
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** What two names of one body or place share, of the key of each: "transport ministry", "Upper Ishel province". */
export function bodyKey(key: string): string {
  return key
    .replace(/^(.+) ministry$/u, "ministry of $1")
    .replace(/ (?:province|region|state|district|county|prefecture|governorate|oblast)$/u, "");
}
