import type { Entity } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import {
  antecedent,
  beforeColon,
  calledBy,
  countOf,
  dateline,
  firm,
  office,
  roleBefore,
} from "./en/sayers.ts";
import {
  type Sayer,
  bodyAt,
  bodyMeant,
  isCutShort,
  key,
  lastBody,
  namesOf,
  plain,
  pronoun,
  subjectOf,
} from "./meant.ts";
import { sentenceAround } from "./sentences.ts";
import { academic, institution, speaksAlone } from "../../language/en/speaking.ts";
import { bodyIn, leadingTo } from "../../language/speaking.ts";

/** Who stands behind each statement, and behind the words for a voice where no statement was read. */
export interface Sayers {
  of(statement: Statement): Sayer | undefined;
  at(span: Span): Sayer | undefined;
  /** The body of a person who stands at a place of the text, else the person. */
  standing(person: Sayer, at: Span): Sayer;
  /** The body with which a sentence opens, before a colon and what it says. */
  opening(number: Span): Sayer | undefined;
  /** Whose count a sentence tells of as its subject, before a number: "The refugee agency’s count is". */
  counting(number: Span): Sayer | undefined;
}

/** Reads from one article's statements for which body each speaker speaks: "NED spokeswoman Petra Olin" speaks for the NED. */
export function sayersOf(
  statements: readonly Statement[],
  text: string,
  entities: readonly Entity[],
  site?: string,
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
    const owner = source[0] && (relativeTo(source[0], text) ?? bareNoun(source[0], words, known, statement));
    const meant = owner && bodyMeant(owner.words, owner.span, text, entities);
    const isOpen =
      relative.test(source[0] ? text.slice(...source[0]) : "") && !/^\p{Lu}+$/u.test(meant?.name ?? "");
    if (meant && (meant.entity || isOpen)) return meant;
    const person = known.get(speaker?.entity ?? "");
    const document = source[0] ? countOf.exec(text.slice(...source[0]))?.[1] : undefined;
    if (document && ownPaper.test(document)) return site ? bodyNamed(site, byName) : undefined;
    if (document) return bodyNamed(plain(document), byName);
    if (speaker && clash(words, speaker.name) && person?.kind !== "organisation")
      return bodyNamed(words, byName);
    if (speaker && clash(words, speaker.name) && firm.test(words)) return { name: words };
    const name = speaker && !isBodyOf(words, speaker.name) ? plain(speaker.name) : words;
    const body =
      bodyBeside(statement, text, entities) ??
      bodies.get(personKey(statement, known) ?? "") ??
      (person?.kind === "person" ? roleBody(person, known, byName) : undefined);
    if (!body && calledBy.test(words ? text.slice(...(source[0] as Span)) : ""))
      return bodyNamed(words, byName);
    if (!body && name === words && isBodyOf(words, speaker?.name)) return bodyNamed(words, byName);
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
    standing: (person, at) => {
      const entity = known.get(person.entity ?? "");
      if (entity?.kind !== "person") return person;
      const [from] = sentenceAround(text, at);
      const body =
        bodyAt([from + 1, at[1]], text, entities) ?? bodies.get(entity.id) ?? roleBody(entity, known, byName);
      return body ? { ...body, speaker: entity.id } : person;
    },
    opening: ([start]) => {
      const [from] = sentenceAround(text, [start, start]);
      const colon = text.lastIndexOf(": ", start);
      if (colon < from || !beforeColon.test(text.slice(from, colon + 2))) return undefined;
      return subjectOf(text, colon, entities);
    },
    counting: ([start]) => {
      const [from] = sentenceAround(text, [start, start]);
      const found = leadingTo(text.slice(from, start));
      if (!found) return undefined;
      const at = from + found.at;
      if (/^its$/i.test(found.body)) return subjectOf(text, at, entities, "any");
      if (personAt([at, at + found.body.length], entities)) return undefined;
      return bodyMeant(found.body, [at, at + found.body.length], text, entities);
    },
  };
}

/** Words for a body and where they stand. */
interface Owner {
  readonly words: string;
  readonly span: Span;
}

/** The outlet of itself. */
const ownPaper =
  /^(?:this|our) (?:own )?(?:newspaper|paper|newsroom|agency|station|magazine|site|website)\b/i;

const relative = /^(?:which|who)$/i;

/** Whom "which" goes back to: "a question to the ministry in Velm, which has acknowledged three deaths". */
function relativeTo([start, end]: Span, text: string): Owner | undefined {
  if (!relative.test(text.slice(start, end))) return undefined;
  const [from] = sentenceAround(text, [start, start]);
  const found = antecedent.exec(text.slice(from, start));
  if (!found?.[1]) return undefined;
  const at = from + found.index + found[0].indexOf(found[1]);
  return { words: found[1], span: [at, at + found[1].length] };
}

/** "the ministry", where it was taken for a body whose names have no such noun: the ministry named last before it. */
function bareNoun(
  span: Span,
  words: string,
  known: ReadonlyMap<string, Entity>,
  { speaker }: Statement,
): Owner | undefined {
  const noun = bareBody.test(words) ? words.replace(/^the /i, "") : "";
  const entity = known.get(speaker?.entity ?? "");
  if (!noun || !entity || entity.kind === "person") return undefined;
  return entity.name.toLowerCase().includes(noun.toLowerCase()) ? undefined : { words: noun, span };
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

/** The statement before one whose source is a pronoun, or was not read from it: "the company said …, it added". */
function spokeBefore(
  { source: [own], cue: [cue] }: Statement,
  statements: readonly Statement[],
  text: string,
): Statement | undefined {
  const before = own ?? (cue && pronounBefore(cue, text));
  const span = before && /^(?:it|they)$/i.test(text.slice(...before)) ? before : undefined;
  if (!span) return undefined;
  return statements
    .filter(({ source: [other] }) => other && other[1] < span[0] && span[0] - other[1] < earshot)
    .filter(({ source: [other] }) => !pronoun.test(text.slice(...(other as Span))))
    .reduce<Statement | undefined>(
      (last, one) => (last && (last.source[0] as Span)[0] > (one.source[0] as Span)[0] ? last : one),
      undefined,
    );
}

function pronounBefore([start]: Span, text: string): Span | undefined {
  const found = /(?<!\p{L})(?:It|They|it|they) (?:(?:also|then|now|further) )?$/u.exec(
    text.slice(Math.max(0, start - 16), start),
  );
  if (!found) return undefined;
  const at = start - found[0].length;
  return [at, at + found[0].indexOf(" ")];
}

function bodyNamed(name: string, byName: ReadonlyMap<string, Entity>): Sayer {
  const entity = byName.get(key(name));
  return { name: entity ? plain(entity.name) : name, ...(entity ? { entity: entity.id } : {}) };
}

/** "Ostland’s general staff" is a body of Ostland, not the country. */
function isBodyOf(words: string, name: string | undefined): boolean {
  if (name === undefined || !/^\p{Lu}/u.test(name)) return false;
  if (isCutShort(name, words)) return true;
  const rest = words.startsWith(name) ? words.slice(name.length) : "";
  return bodyNoun.test(rest);
}

const bareBody = new RegExp(`^(?:the )(?:${institution})$`, "i");

const bodyNoun = new RegExp(`^(?:['’]s?)? (?:\\p{Ll}+ ){0,2}(?:${institution})$`, "u");

/** "the company" is no ministry and "the coastguard" no town, whatever they were taken for. */
export function clash(words: string, name: string): boolean {
  return (firm.test(words) && office.test(name)) || (bareBody.test(words) && /^\p{Lu}\p{Ll}+$/u.test(name));
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
  const own = bodyAt(span, text, entities) ?? bodyBefore(span, text, entities);
  const last = own || !unbodied.test(text.slice(...span)) ? undefined : lastBody(span, entities);
  return own ?? (last && { name: plain(last.name), entity: last.id });
}

/** The body in the role before a name that alone was read as the source: "a coastguard duty officer, Ida Rehn, said". */
function bodyBefore([start, end]: Span, text: string, entities: readonly Entity[]): Sayer | undefined {
  const role = roleBefore.exec(text.slice(Math.max(0, start - 90), start))?.[1];
  if (!role || !/^\p{Lu}/u.test(text.slice(start, end))) return undefined;
  return bodyAt([start - role.length - 2, end], text, entities);
}

const unbodied =
  /(?:^|, )(?:an?|the|its) (?:company |chief )?(?:spokes(?:man|woman|person))\b(?! (?:of|for|at)\b)/i;

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
