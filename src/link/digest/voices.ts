import type { Annotation } from "../../schema/annotation.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Desk } from "./coverage.ts";
import { bodyIn } from "../../language/speaking.ts";
import { speaksFor } from "./en/claim-voices.ts";
import { adjunct, institutions, papers, soleInstitutions, soleRoles } from "./en/voices.ts";
import { meantBy } from "./nouns.ts";
import { oneNameOf, wordsOfBody } from "./one-name.ts";

/** A voice over a whole story: a name, and whether it can be told from others. */
export interface Voice {
  readonly name: string;
  /** False for "officials", "the company", "union bosses", and for outlets, which pass on what others give. */
  readonly told: boolean;
  /** An outlet, which passes on what others give. */
  readonly outlet?: boolean;
  /** A country or town, which stands for one of its bodies. */
  readonly place?: boolean;
}

/**
 * Reads whose figures are over a whole story: people give theirs for their bodies, roles are the people who hold them, and a body
 * goes by one name.
 */
export function voicesOf(desk: Desk): (article: string, figure: Figure) => Voice | undefined {
  const heard = voicesHeard(desk);
  const names = desk.articles.flatMap(({ article, annotation }) =>
    annotation.figures.flatMap((figure) => heard(article.id, figure)?.name ?? []),
  );
  const called = calledOver(desk, names);
  return (article, figure) => {
    const voice = heard(article, figure);
    if (!voice) return undefined;
    const name = called(voice.name);
    return name === voice.name ? voice : { ...voice, name, told: voice.told || isTold(name, undefined) };
  };
}

/** What a body goes by over a story: for its bare noun, a name in other words, the country for which it speaks. */
export function calledOver(desk: Desk, names: readonly string[]): (name: string) => string {
  const oneName = oneNameOf(desk, names);
  const meant = meantBy(desk);
  const ofPlace = bodyOfPlace(names.map(oneName));
  return (name) => ofPlace(oneName(meant(name) ?? name));
}

function voicesHeard(desk: Desk): (article: string, figure: Figure) => Voice | undefined {
  const known = new Map<string, Entity>(
    desk.articles.flatMap(({ article, annotation }) =>
      annotation.entities.map((entity) => [`${article.id} ${entity.id}`, entity] as const),
    ),
  );
  const bodies = bodiesOf(desk);
  const holders = holdersOf(desk);
  const carriers = [...known.values()].filter(({ carrier }) => carrier).map(({ name }) => name);
  const outlets = [
    ...new Set([...desk.articles.flatMap(({ article }) => article.site ?? []), ...carriers].map(roleKey)),
  ];
  const names = new Set(
    [...known]
      .filter(([, one]) => isNamed(one))
      .map(([key, one]) => desk.nameOf(key.split(" ")[0] ?? "", one.id, one.name)),
  );
  return (article, { whose }) => {
    if (!whose) return undefined;
    const entity = known.get(`${article} ${whose.entity}`);
    const name = inFull(whose.name, desk.nameOf(article, whose.entity, whose.name)).replace(adjunct, "");
    if (entity?.carrier || outlets.some((outlet) => roleKey(name).endsWith(outlet)))
      return { name, told: false, outlet: true };
    if (!entity) {
      const person = whose.speaker && desk.nameOf(article, whose.speaker, "");
      const body = person && !isTold(name, entity) ? bodies.get(person) : undefined;
      return body ? { name: body, told: true } : unread(name, names, bodies);
    }
    const holder = holders.get(roleKey(name));
    const speaker =
      whose.speaker && !isTold(name, entity) ? desk.nameOf(article, whose.speaker, "") : undefined;
    const person = holder ?? speaker ?? name;
    const body = entity.kind === "person" || holder || speaker ? bodies.get(person) : undefined;
    if (speaker && !body) return { name, told: false };
    return {
      name: body ?? person,
      told: body !== undefined || holder !== undefined || isTold(name, entity),
      place: entity.kind === "place",
    };
  };
}

/** A country whose one body gives figures in a story stands for it: "Ostland’s count" is that of "Ostland’s defence ministry". */
function bodyOfPlace(names: readonly string[]): (name: string) => string {
  const bodies = [...new Set(names)].filter((name) => headed.test(name));
  return (name) => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return name;
    const [stem = ""] = wordsOfBody(name);
    const own = bodies.filter((body) => wordsOfBody(body).includes(stem));
    return own.length === 1 ? (own[0] as string) : name;
  };
}

const headed = /\b(?:ministry|army|government|police|navy|general staff|command)\b/i;

/** A body under the words of its article, where its name over the story has lost some: "the Ostland defence ministry". */
function inFull(words: string, name: string): string {
  const [own, other] = [words, name].map((one) => wordsOfBody(one));
  const isLost = own.length > other.length && other.every((word) => own.includes(word));
  return isLost &&
    words
      .toLowerCase()
      .split(/\P{L}+/u)
      .some((word) => institutions.has(word)) &&
    /^(?:the )?\p{Lu}/u.test(words)
    ? words
    : name;
}

/** Words that no entity was read from: "Ida Bell of the Harbour School" begins with a name of the story. */
function unread(words: string, names: ReadonlySet<string>, bodies: ReadonlyMap<string, string>): Voice {
  const parts = words.split(/(?:,| of | at | from )/);
  const found = names.has(parts[0] ?? "") ? (parts[0] as string) : words;
  const told = !papers.test(words) && (names.has(found) || isTold(words, undefined));
  return { name: bodies.get(found) ?? found, told };
}

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
  return new Map(
    [...votes].map(([person, count]) => [person, [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? person]),
  );
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

/** The one person who holds a role in a story: "governor of Upper Ishel", "transport minister". */
function holdersOf(desk: Desk): ReadonlyMap<string, string> {
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

const roleKey = (role: string): string => role.toLowerCase().replace(/^(?:the|an?)\s+/, "");

const isNamed = ({ mentions }: Entity): boolean => mentions.some(({ form }) => form === "name");

/** Named, or an institution that its words tell from others: "the transport ministry". */
function isTold(name: string, entity: Entity | undefined): boolean {
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
