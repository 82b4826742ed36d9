import { bodyRole } from "../../language/en/speaking.ts";
import { bodyIn } from "../../language/speaking.ts";
import type { Annotation } from "../../schema/annotation.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Desk } from "./coverage.ts";
import { speaksFor } from "./en/claim-voices.ts";
import { institutions, soleInstitutions, soleRoles } from "./en/voices.ts";

/** For which body each person gives figures, by how often an article says so or says that they speak for it. */
export function bodiesOf(desk: Desk): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { article, annotation } of desk.articles)
    for (const { person, to, words } of [
      ...givenFor(annotation),
      ...spokenFor(annotation),
      ...apposedTo(annotation, article.text),
    ]) {
      const name = desk.nameOf(article.id, person, "");
      const body = desk.nameOf(article.id, to, words);
      const entity = annotation.entities.find(({ id }) => id === to);
      if (!isTold(body, entity)) continue;
      const count = votes.get(name) ?? new Map<string, number>();
      votes.set(name, count.set(body, (count.get(body) ?? 0) + 1));
    }
  const found = new Map(
    [...votes].map(([person, count]) => [person, [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? person]),
  );
  for (const { article, annotation } of desk.articles)
    for (const { person, to, words } of ofTheirOwn(annotation, article.text)) {
      const name = desk.nameOf(article.id, person, "");
      if (!found.has(name)) found.set(name, desk.nameOf(article.id, to, words));
    }
  return found;
}

/** A person, and the body for which they stand: its entity where it has one, its words. */
interface Standing {
  readonly person: string;
  readonly to: string | undefined;
  readonly words: string;
}

/** Figures that a person gave for a body. */
function givenFor({ figures }: Annotation): Standing[] {
  return figures.flatMap(({ whose }) =>
    whose?.speaker ? [{ person: whose.speaker, to: whose.entity, words: whose.name }] : [],
  );
}

/** Roles by which people speak for the body to which they belong: "the mill’s chief executive, Ida Rehn". */
function spokenFor({ entities }: Annotation): Standing[] {
  return entities.flatMap(({ id, kind, facts }) => {
    const isVoice =
      kind === "person" && facts.some((fact) => fact.kind === "role" && speaksFor.test(fact.value));
    return facts.flatMap(({ kind, to, value }) =>
      isVoice && kind === "affiliation" && to ? [{ person: id, to, words: value }] : [],
    );
  });
}

/** The body that the words after a name give a person: "Captain Ida Rehn, who directs operations for the Coastguard". */
function apposedTo({ entities }: Annotation, text: string): Standing[] {
  return entities.flatMap(({ id, kind, mentions }) => {
    const first = kind === "person" ? mentions.find(({ form }) => form === "name") : undefined;
    if (!first) return [];
    const [start, end] = first.span;
    const words = /^, [^.;:“”\n]{3,110}/u.exec(text.slice(end, end + 112))?.[0] ?? "";
    const body = words && bodyIn(text.slice(start, end) + words)?.body;
    if (!body) return [];
    const named = entities.find(
      ({ kind: other, name, aliases }) =>
        other !== "person" && [name, ...aliases].some((one) => roleKey(one) === roleKey(body)),
    );
    return [{ person: id, to: named?.id, words: body }];
  });
}

/** "Harbour Mill denied it. “…,” its chief executive, Ida Rehn, said": an officer of the body with which the sentence opens, or that before a quotation. */
function ofTheirOwn({ entities, sentences }: Annotation, text: string): Standing[] {
  const bodies = entities.filter(({ kind, carrier }) => kind === "organisation" && !carrier);
  return entities.flatMap(({ id, kind, mentions }) => {
    const first = kind === "person" ? mentions.find(({ form }) => form === "name") : undefined;
    const start = first?.span[0] ?? 0;
    if (!first || !itsOfficer.test(text.slice(Math.max(0, start - 50), start))) return [];
    const at = sentences.findIndex(([from, to]) => from <= start && start < to);
    const isQuoted = /^(?:[“"‘']|A (?:\p{Ll}+ )?spokes)/u.test(text.slice(sentences[at]?.[0] ?? start));
    const [opens] = sentences[isQuoted ? at - 1 : at] ?? [start];
    const body = bodies.find(({ mentions: own }) =>
      own.some(({ span, form }) => form !== "pronoun" && span[0] >= opens && span[0] - opens < 5),
    );
    return body ? [{ person: id, to: body.id, words: body.name }] : [];
  });
}

const itsOfficer = new RegExp(
  `[,”"’] its (?:\\p{Ll}+ ){0,2}(?:${bodyRole}),? $|(?:^|[.”"’]\\s+)A (?:\\p{Ll}+ )?spokes(?:man|woman|person), $`,
  "u",
);

/** The one person who holds a role in a story: "governor of Upper Ishel", "transport minister". */
export function holdersOf(desk: Desk): ReadonlyMap<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const { article, annotation } of desk.articles)
    for (const entity of annotation.entities) {
      if (entity.kind !== "person" || !isNamed(entity)) continue;
      for (const { kind, value } of entity.facts)
        if (kind === "role" && soleRoles.test(value)) {
          const role = roleKey(value);
          holders.set(
            role,
            (holders.get(role) ?? new Set()).add(desk.nameOf(article.id, entity.id, entity.name)),
          );
        }
    }
  return new Map(
    [...holders].flatMap(([role, names]) => (names.size === 1 ? [[role, [...names][0] as string]] : [])),
  );
}

/** A role as it is looked up: small letters, no article. */
export const roleKey = (role: string): string => role.toLowerCase().replace(/^(?:the|an?)\s+/, "");

/** Named, or an institution that its words tell from others: "the transport ministry". */
export function isTold(name: string, entity: Entity | undefined): boolean {
  if (entity?.unnamed) return false;
  const list = name.replace(/^(?:the|an?|its|their|his|her)\s+/i, "").split(/\s+/);
  const [, ...rest] = list;
  if (rest.some((word) => /^\p{Lu}/u.test(word))) return true;
  const head =
    (/^(.*?)\s+(?:of|at|for)\s/.exec(list.join(" "))?.[1] ?? list.join(" ")).split(/\s+/).at(-1) ?? "";
  if (institutions.has(head.toLowerCase()))
    return list.length > 1 || soleInstitutions.has(head.toLowerCase());
  return (
    rest.length === 0 &&
    /^\p{Lu}/u.test(name) &&
    entity !== undefined &&
    isNamed(entity) &&
    !name.endsWith("s")
  );
}

/** Whether an entity is called by a name. */
export const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === "name");
