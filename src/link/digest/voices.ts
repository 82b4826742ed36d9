import type { Entity } from "../../schema/entity.ts";
import type { Figure } from "../../schema/figure.ts";
import { bodiesOf, holdersOf, isNamed, isTold, roleKey } from "./bodies.ts";
import type { Desk } from "./coverage.ts";
import { adjunct, institutions, papers } from "./en/voices.ts";
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
