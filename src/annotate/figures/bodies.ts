import type { Entity } from "../../schema/entity.ts";
import type { Statement } from "../../schema/statement.ts";
import { bodyRole, speaksAlone } from "./en/sayers.ts";

/** Who stands behind a statement: a name, and the entity of the article where it is one. */
export interface Sayer {
  readonly name: string;
  readonly entity?: string;
}

/** Reads from one article's statements for which body each speaker speaks: "NED spokeswoman Petra Olin" speaks for the NED. */
export function sayersOf(
  statements: readonly Statement[],
  text: string,
  entities: readonly Entity[],
): (statement: Statement) => Sayer | undefined {
  const byName = namesOf(entities);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const bodies = new Map<string, string>();
  for (const { source } of statements) {
    const found = source[0] && bodyIn(text.slice(...source[0]));
    if (found?.person) bodies.set(found.person, found.body);
  }
  return ({ speaker, source }) => {
    const words = source[0] ? plain(text.slice(...source[0])) : "";
    const name = speaker ? plain(speaker.name) : words;
    const person = known.get(speaker?.entity ?? "");
    const body =
      bodyIn(source[0] ? text.slice(...source[0]) : "")?.body ??
      bodies.get(lastWord(person?.name ?? name)) ??
      (person?.kind === "person" ? roleBody(person) : undefined);
    if (!body) return name && !pronoun.test(name) ? { ...speaker, name } : undefined;
    const entity = byName.get(key(body));
    return { name: entity?.name ?? body, ...(entity ? { entity: entity.id } : {}) };
  };
}

/** Who a sentence names as its voice, where no statement was read from it: a body for its spokeswoman, else the words. */
export function voiceOf(source: string, entities: readonly Entity[]): Sayer | undefined {
  const name = bodyIn(source)?.body ?? plain(source);
  if (!name || pronoun.test(name)) return undefined;
  const entity = namesOf(entities).get(key(name));
  return { name: entity?.name ?? name, ...(entity ? { entity: entity.id } : {}) };
}

const pronoun = /^(?:he|she|they|it|we|i|who|one|others|some|this|that)$/i;

/** A source without what commas, brackets and relative clauses add, and without "but" before it. */
function plain(source: string): string {
  return source
    .replace(/^(?:But|And|Meanwhile|However|While|Yet),?\s+/, "")
    .replace(/\s*(?:,|\(|\bwho\b|\bwhich\b).*$/s, "")
    .trim();
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1) ?? "";
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, "")
    .replace(/['’]s$/, "");

function namesOf(entities: readonly Entity[]): Map<string, Entity> {
  const names = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.kind === "person") continue;
    for (const name of [entity.name, ...entity.aliases])
      if (!names.has(key(name))) names.set(key(name), entity);
  }
  return names;
}

/** The body that a source's words give its speaker, and the speaker's last name where it stands there too. */
function bodyIn(source: string): { body: string; person: string | undefined } | undefined {
  if (speaksAlone.test(source)) return undefined;
  const before = new RegExp(
    `^(?:the |its |an? )?(.{2,60}?)(?:['’]s)? (?:${bodyRole})\\b,?\\s*(.*)$`,
    "i",
  ).exec(source);
  if (before?.[1] && /^\p{Lu}|^the /u.test(source) && !/,/.test(before[1]))
    return { body: before[1], person: nameIn(before[2] ?? "") };
  const after = new RegExp(
    `\\b(?:${bodyRole})(?: (?:of|at|for)|,)? (?:the )?(?:\\d+-\\w+ )?((?:\\p{Lu}[\\p{L}’'&.-]*)(?: (?:of|for|and|the|\\p{Lu}[\\p{L}’'&.-]*))*)`,
    "u",
  ).exec(source);
  if (after?.[1] && /,/.test(source.slice(0, after.index)))
    return { body: after[1], person: nameIn(source.split(",")[0] ?? "") };
  return undefined;
}

const nameIn = (words: string): string | undefined => /(\p{Lu}[\p{L}’'-]+)\s*(?:,|$)/u.exec(words)?.[1];

/** The body a person's facts name. */
function roleBody({ facts }: Entity): string | undefined {
  for (const { kind, value } of facts) {
    if (kind !== "role" && kind !== "affiliation") continue;
    const found = bodyIn(`${value} X`) ?? bodyIn(`X, ${value}`);
    if (found) return found.body;
  }
  return undefined;
}
