import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import { academic, calledBy, countOf, dateline, firm, office, speaksAlone } from "./en/sayers.ts";
import { sentenceAround } from "./sentences.ts";
import { bodyIn, documentIn } from "./speaking.ts";

/** Who stands behind a statement: a name, the entity of the article where it is one, and the person who spoke for it. */
export interface Sayer {
  readonly name: string;
  readonly entity?: string;
  readonly speaker?: string;
}

/** Who stands behind each statement, and behind the words for a voice where no statement was read. */
export interface Sayers {
  of(statement: Statement): Sayer | undefined;
  at(span: Span): Sayer | undefined;
}

/** Reads from one article's statements for which body each speaker speaks: "NED spokeswoman Petra Olin" speaks for the NED. */
export function sayersOf(
  statements: readonly Statement[],
  text: string,
  entities: readonly Entity[],
): Sayers {
  const byName = namesOf(entities);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const bodies = new Map<string, Sayer>();
  for (const statement of statements) {
    const body = bodyBeside(statement, text, entities);
    const key = personKey(statement, known);
    if (body && key) bodies.set(key, body);
  }
  const sayer = (statement: Statement): Sayer | undefined => {
    const { speaker, source } = statement;
    if (source[0]?.[0] === 0 && dateline.test(text)) return afterDateline(statement, text, byName);
    const words = source[0] ? plain(text.slice(...source[0])) : "";
    const person = known.get(speaker?.entity ?? "");
    const document = source[0] ? countOf.exec(text.slice(...source[0]))?.[1] : undefined;
    if (document) return bodyNamed(plain(document), byName);
    if (speaker && clash(words, speaker.name)) return { name: words };
    const name = speaker ? plain(speaker.name) : words;
    const body =
      bodyBeside(statement, text, entities) ??
      bodies.get(personKey(statement, known) ?? "") ??
      (person?.kind === "person" ? roleBody(person, known, byName) : undefined);
    if (!body && calledBy.test(words ? text.slice(...(source[0] as Span)) : ""))
      return bodyNamed(words, byName);
    if (!body) return name && !pronoun.test(name) ? { ...speaker, name } : undefined;
    const spoke = person?.kind === "person" ? { speaker: person.id } : {};
    return { ...body, ...spoke };
  };
  return {
    of: (statement) => {
      const own = sayer(statement);
      const before = own ? undefined : spokeBefore(statement, statements, text);
      return own ?? (before && sayer(before));
    },
    at: (span) => {
      const person = personAt(span, entities);
      if (!person) return voiceOf(span, text, entities);
      const body = bodies.get(person.id) ?? roleBody(person, known, byName);
      return body ? { ...body, speaker: person.id } : { name: plain(person.name), entity: person.id };
    },
  };
}

/** The person whom a name or pronoun alone means: "she", "Rehn". */
function personAt([start, end]: Span, entities: readonly Entity[]): Entity | undefined {
  return entities.find(
    ({ kind, unnamed, mentions }) =>
      kind === "person" && !unnamed && mentions.some(({ span }) => span[0] === start && span[1] === end),
  );
}

/** Who speaks in a first sentence whose dateline was taken for its subject: the words from the dash to the verb. */
function afterDateline(
  { cue: [cue] }: Statement,
  text: string,
  byName: ReadonlyMap<string, Entity>,
): Sayer | undefined {
  const from = dateline.exec(text)?.[0].length ?? 0;
  const words = cue ? text.slice(from, cue[0]).trim() : "";
  return words && words.length < 60 && !/,/.test(words) ? bodyNamed(words, byName) : undefined;
}

/** How far back the voice of "it added" is looked for, in characters. */
const earshot = 500;

/** The statement before one whose source is a pronoun: "the company said …, it added". */
function spokeBefore(
  { source: [span] }: Statement,
  statements: readonly Statement[],
  text: string,
): Statement | undefined {
  if (!span || !/^(?:it|they)$/i.test(text.slice(...span))) return undefined;
  return statements
    .filter(({ source: [other] }) => other && other[1] < span[0] && span[0] - other[1] < earshot)
    .filter(({ source: [other] }) => !pronoun.test(text.slice(...(other as Span))))
    .reduce<Statement | undefined>(
      (last, one) => (last && (last.source[0] as Span)[0] > (one.source[0] as Span)[0] ? last : one),
      undefined,
    );
}

function bodyNamed(name: string, byName: ReadonlyMap<string, Entity>): Sayer {
  const entity = byName.get(key(name));
  return { name: entity ? plain(entity.name) : name, ...(entity ? { entity: entity.id } : {}) };
}

/** "the company" is no ministry, whatever it was taken for. */
export function clash(words: string, name: string): boolean {
  return firm.test(words) && office.test(name);
}

/** Who a sentence names as its voice, where no statement was read from it: a body for its spokeswoman, else the words. */
function voiceOf(span: Span, text: string, entities: readonly Entity[]): Sayer | undefined {
  const body = bodyAt(span, text, entities);
  if (body) return body;
  const source = text.slice(...span);
  const name = plain(countOf.exec(source)?.[1] ?? source);
  if (!name || pronoun.test(name)) return undefined;
  return bodyNamed(name, namesOf(entities));
}

/** A sayer whose name is that of a document is the body whose document it is: "the trust’s Monday bulletin". */
export function ownerOf(sayer: Sayer, at: number, text: string, entities: readonly Entity[]): Sayer {
  const { body } = documentIn(sayer.name) ?? {};
  return (body && bodyMeant(body, [at, at], text, entities)) || sayer;
}

/** The body for which the words of a source stand: that of its speaker or of its document. */
export function bodyAt(span: Span, text: string, entities: readonly Entity[]): Sayer | undefined {
  const found = bodyIn(text.slice(...span));
  if (!found) return undefined;
  const start = span[0] + found.at;
  return bodyMeant(found.body, [start, start + found.body.length], text, entities);
}

/** Whom the words for a body mean: by name, by mention, by the noun that they share with a body named before them. */
function bodyMeant(
  words: string,
  [start, end]: Span,
  text: string,
  entities: readonly Entity[],
): Sayer | undefined {
  const isIts = /^(?:its|their)$/i.test(words);
  const subject = isIts ? subjectOf(text, start, entities) : undefined;
  if (subject) return subject;
  const meant =
    namesOf(entities).get(key(words)) ??
    entities.find(
      ({ kind, mentions }) =>
        !(isIts && kind === "person") &&
        mentions.some(({ span }) => span[1] === end && Math.abs(span[0] - start) < 5),
    ) ??
    (/^\p{Ll}/u.test(words) && !isIts ? lastWithNoun(words, start, entities) : undefined) ??
    (isIts ? lastBody([start, end], entities) : undefined);
  if (meant) return { name: plain(meant.name), entity: meant.id };
  return pronoun.test(words) ? undefined : { name: words };
}

/** The body that a sentence opens with, before a place in it: "the Harbour Hospital took in 12, its director, …". */
function subjectOf(text: string, start: number, entities: readonly Entity[]): Sayer | undefined {
  const [from] = sentenceAround(text, [start, start]);
  const first = from + (/^(?:\s|[Tt]he )*/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  const opening = entities.find(
    ({ kind, mentions }) =>
      kind !== "person" &&
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

const pronoun = /^(?:he|she|they|it|we|i|who|one|others|some|this|that|its|their|his|her)$/i;

/** A source without what commas, brackets and relative clauses add, and without "but" before it. */
function plain(source: string): string {
  const called = calledBy.exec(source)?.[1];
  if (called) return called;
  return source
    .replace(/^(?:But|And|Meanwhile|However|While|Yet|and|but|while),?\s+/, "")
    .replace(/\s*(?:,|\(|\bwho\b|\bwhich\b).*$/s, "")
    .trim();
}

/** One key for a person through an article: the entity, else the last name. */
function personKey({ speaker }: Statement, known: ReadonlyMap<string, Entity>): string | undefined {
  if (!speaker) return undefined;
  return known.get(speaker.entity ?? "")?.kind === "person"
    ? speaker.entity
    : speaker.name.split(/\s+/).at(-1)?.toLowerCase();
}

/** The body that a statement's source gives its speaker; of a spokeswoman without one, the body just spoken of. */
function bodyBeside({ source }: Statement, text: string, entities: readonly Entity[]): Sayer | undefined {
  const [span] = source;
  if (!span) return undefined;
  const own = bodyAt(span, text, entities);
  const last = own || !unbodied.test(text.slice(...span)) ? undefined : lastBody(span, entities);
  return own ?? (last && { name: plain(last.name), entity: last.id });
}

const unbodied =
  /(?:^|, )(?:an?|the|its) (?:company |chief )?(?:spokes(?:man|woman|person))\b(?! (?:of|for|at)\b)/i;

/** The body named last before a place, not farther than a short paragraph. */
function lastBody([start]: Span, entities: readonly Entity[]): Entity | undefined {
  const bodies = entities.filter(({ kind, carrier }) => kind === "organisation" && !carrier);
  return lastBefore(start, start - 400, bodies);
}

/** Of some entities the one mentioned last before a place. */
function lastBefore(start: number, from: number, some: readonly Entity[]): Entity | undefined {
  let [best, at]: [Entity | undefined, number] = [undefined, from - 1];
  for (const entity of some)
    for (const { span } of entity.mentions)
      if (span[1] <= start && span[0] > at) [best, at] = [entity, span[0]];
  return best;
}

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

/** The body a person's facts name. */
function roleBody(
  { facts }: Entity,
  known: ReadonlyMap<string, Entity>,
  byName: ReadonlyMap<string, Entity>,
): Sayer | undefined {
  const roles = facts.filter(({ kind }) => kind === "role");
  if (roles.some(({ value }) => speaksAlone.test(value))) return undefined;
  for (const { kind, value, to } of facts) {
    const body = known.get(to ?? "");
    if (kind === "affiliation" && body?.kind === "organisation" && !academic.test(body.name))
      return { name: plain(body.name), entity: body.id };
    if (kind !== "role") continue;
    const found = bodyIn(`${value} X`) ?? bodyIn(`X, ${value}`);
    if (found && !pronoun.test(found.body)) return bodyNamed(found.body, byName);
  }
  return undefined;
}
