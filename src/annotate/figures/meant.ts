import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { institution } from "../../language/en/speaking.ts";
import { bodyIn, documentIn, memberOf } from "../../language/speaking.ts";
import { calledBy, speakingFor } from "./en/sayers.ts";
import { sentenceAround } from "./sentences.ts";

/** Who stands behind a statement: a name, the entity of the article where it is one, and the person who spoke for it. */
export interface Sayer {
  readonly name: string;
  readonly entity?: string;
  readonly speaker?: string;
}

/** The body for which the words of a source stand: that of its speaker or of its document. */
export function bodyAt(span: Span, text: string, entities: readonly Entity[]): Sayer | undefined {
  const spoken = spokenBeside(span, text, entities);
  const found = spoken ? undefined : bodyIn(text.slice(...span));
  if (!found) return spoken ?? membership(span, text, entities);
  const start = span[0] + found.at;
  return bodyMeant(found.body, [start, start + found.body.length], text, entities);
}

/** A sayer whose name is that of a document or of an officer is the body whose it is: "the trust’s Monday bulletin", "its army chief". */
export function ownerOf(sayer: Sayer, at: number, text: string, entities: readonly Entity[]): Sayer {
  const isNamed = entities.some(
    ({ id, kind, unnamed }) => id === sayer.entity && kind === "person" && !unnamed,
  );
  const { body } = (isNamed ? documentIn : bodyIn)(sayer.name) ?? {};
  const meant = (body && bodyMeant(body, [at, at], text, entities)) || ofHolder(sayer, at, entities);
  return meant ? { ...meant, ...(sayer.speaker ? { speaker: sayer.speaker } : {}) } : sayer;
}

/** The body, no town, of which a source names its speaker: "Ida Rehn of the Harbour Trust". */
function membership([start, end]: Span, text: string, entities: readonly Entity[]): Sayer | undefined {
  const found = memberOf(text.slice(start, end));
  const meant =
    found && bodyMeant(found.body, [start + found.at, start + found.at + found.body.length], text, entities);
  return entities.some(({ id, kind }) => id === meant?.entity && kind === "organisation") ? meant : undefined;
}

/** "Speaking for the mill, Ida Rehn said", "Ida Rehn, speaking for the mill, said". */
function spokenBeside([start, end]: Span, text: string, entities: readonly Entity[]): Sayer | undefined {
  const before = speakingFor.before.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  const after = speakingFor.after.exec(text.slice(end, end + 90))?.[1];
  const words = before ?? after;
  return words ? bodyMeant(words, [start, start], text, entities) : undefined;
}

/** Whom the words for a body mean: by name, by mention, by the noun that they share with a body named before them. */
export function bodyMeant(
  words: string,
  [start, end]: Span,
  text: string,
  entities: readonly Entity[],
): Sayer | undefined {
  const isIts = /^(?:its|their)$/i.test(words);
  const subject = isIts
    ? (subjectOf(text, start, entities) ?? bodyInSentence(text, start, entities))
    : undefined;
  if (subject) return subject;
  const meant =
    namesOf(entities).get(key(words)) ??
    entities.find(
      ({ kind, mentions }) =>
        !(isIts && kind === "person") &&
        mentions.some(({ span }) => span[1] === end && Math.abs(span[0] - start) < 5),
    ) ??
    (/^\p{Ll}/u.test(words) && !isIts ? lastWithNoun(words, start, entities) : undefined) ??
    (isIts ? (lastBody([start, end], entities) ?? lastHolder(start, entities)) : undefined);
  if (meant && isOfCountry(words, meant.name)) return { name: words, entity: meant.id };
  if (meant) return inFull(meant, text);
  return pronoun.test(words) ? undefined : { name: words };
}

/** "Ostlandian defence ministry", where the entity was read without its country. */
const isOfCountry = (words: string, name: string): boolean =>
  /^\p{Lu}/u.test(words) && /^\p{Ll}/u.test(plain(name)) && words.endsWith(` ${plain(name)}`);

/** The body named last in a sentence before a place: "By noon the Harbour Office had counted 90, its spokeswoman, …". */
function bodyInSentence(text: string, start: number, entities: readonly Entity[]): Sayer | undefined {
  const [from] = sentenceAround(text, [start, start]);
  const named = entities.filter(({ kind, carrier }) => kind === "organisation" && !carrier);
  const last = lastBefore(start, from - 1, named);
  return last && inFull(last, text);
}

/** "its defence ministry" is that of the country named last: "Ostland’s defence ministry". */
function ofHolder({ name }: Sayer, at: number, entities: readonly Entity[]): Sayer | undefined {
  const noun = itsBody.exec(name)?.[1];
  const holder = noun ? lastHolder(at, entities) : undefined;
  return holder && { name: `${plain(holder.name)}’s ${noun}` };
}

const itsBody = new RegExp(`^(?:its|their) ((?:\\p{Ll}+ ){0,2}(?:${institution}))$`, "iu");

/** An entity under its whole name, where it was read cut short. */
function inFull(entity: Entity, text: string): Sayer {
  const first = entity.mentions.find(({ form }) => form === "name");
  const whole = first && entity.kind !== "person" ? wholeName(text, first.span) : "";
  return isCutShort(entity.name, whole) ? { name: whole } : { name: plain(entity.name), entity: entity.id };
}

/** The run of capitalised words around a mention, where the article has that name more than once. */
export function wholeName(text: string, [start, end]: Span): string {
  const before = /(?:\p{Lu}[\p{L}’'&-]* )*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  const after = /^(?: (?:of |for |and )?\p{Lu}[\p{L}’'&-]*)*/u.exec(text.slice(end, end + 40))?.[0] ?? "";
  const whole = `${before.replace(/^The /, "")}${text.slice(start, end).replace(/^The /, "")}${after}`;
  return text.split(whole).length > 2 ? whole : "";
}

/** Whether a name is that of a longer one cut short: "Corrin Star" of "Corrin Star Committee". */
export function isCutShort(name: string, words: string): boolean {
  const [before, after] = ` ${words} `.split(` ${name} `, 2);
  return words.length > name.length && after !== undefined && capitals.test(before) && capitals.test(after);
}

const capitals = /^(?:\s*\p{Lu}(?:\p{L}|-|&|[’'](?!s\b))*)*\s*$/u;

/**
 * The body that a sentence opens with, before a place in it: "the Harbour Hospital took in 12, its director, …". What has "its count"
 * is a body even where its name was taken for a person's.
 */
export function subjectOf(
  text: string,
  start: number,
  entities: readonly Entity[],
  kinds: "bodies" | "any" = "bodies",
): Sayer | undefined {
  const [from] = sentenceAround(text, [start, start]);
  const first = from + (/^(?:\s|[Tt]he )*/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  const opening = entities.find(
    ({ kind, mentions }) =>
      (kind !== "person" || kinds === "any") &&
      mentions.some(
        ({ span, form }) => form !== "pronoun" && span[1] < start && span[0] >= first - 4 && span[0] <= first,
      ),
  );
  if (!opening) return undefined;
  const words = fullName.exec(text.slice(first, start))?.[0] ?? "";
  return words.length > plain(opening.name).length && key(words).startsWith(key(opening.name))
    ? { name: words }
    : { name: plain(opening.name), entity: opening.id };
}

const fullName = /^\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*)*/u;

/** "the trust" after "the Harbour Hospitals Trust": the body named last whose name has the noun. */
function lastWithNoun(words: string, start: number, entities: readonly Entity[]): Entity | undefined {
  const noun = words.toLowerCase().split(/\s+/).at(-1) ?? "";
  const named = entities.filter(
    ({ name, kind }) => kind !== "person" && name.toLowerCase().split(/\s+/).includes(noun),
  );
  return lastBefore(start, 0, named);
}

/** The body named last before a place, not farther than a short paragraph. */
export function lastBody([start]: Span, entities: readonly Entity[]): Entity | undefined {
  const bodies = entities.filter(({ kind, carrier }) => kind === "organisation" && !carrier);
  return lastBefore(start, start - 400, bodies);
}

/** The country or group named last before a place. */
function lastHolder(start: number, entities: readonly Entity[]): Entity | undefined {
  const holders = entities.filter(
    ({ kind, carrier, name }) => kind !== "person" && !carrier && /^\p{Lu}\p{Ll}+$/u.test(name),
  );
  return lastBefore(start, start - 400, holders);
}

/** Of some entities the one mentioned last before a place. */
function lastBefore(start: number, from: number, some: readonly Entity[]): Entity | undefined {
  let [best, at]: [Entity | undefined, number] = [undefined, from - 1];
  for (const entity of some)
    for (const { span } of entity.mentions)
      if (span[1] <= start && span[0] > at) [best, at] = [entity, span[0]];
  return best;
}

/** Every entity that is no person by its names. */
export function namesOf(entities: readonly Entity[]): Map<string, Entity> {
  const names = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.kind === "person") continue;
    for (const name of [entity.name, ...entity.aliases])
      if (!names.has(key(name))) names.set(key(name), entity);
  }
  return names;
}

/** A name without what tells nobody apart. */
export const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/['’]s$/, "");

/** A source without what commas, brackets and relative clauses add, and without "but" before it. */
export function plain(source: string): string {
  const called = calledBy.exec(source)?.[1];
  if (called) return called;
  return source
    .replace(/^what (?:it|they|he|she|the \p{Ll}+) (?:described|called|termed) (?:as )?/u, "")
    .replace(/^(?:But|And|Meanwhile|However|While|Yet|and|but|while),?\s+/, "")
    .replace(/\s*(?:,|\(|\bwho\b|\bwhich\b).*$/s, "")
    .trim();
}

/** Words that name nobody. */
export const pronoun = /^(?:he|she|they|it|we|i|who|one|others|some|this|that|its|their|his|her)$/i;
