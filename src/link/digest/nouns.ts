import type { Annotation } from "../../schema/annotation.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Desk } from "./coverage.ts";
import { bodyNouns } from "./en/voices.ts";

/** Which body of a story a bare noun means: "the operator" is the Harbour Line in all of its articles. */
export type Meant = (words: string) => string | undefined;

/** Share of the mentions of a noun that must mean one body. */
const mostly = 0.7;

/**
 * Bodies by the nouns that articles call them by: as "the company", further on from their name; beside it, as in "the operator, the
 * Harbour Line" and "the Harbour Line, which owns the mine".
 */
export function meantBy(desk: Desk): Meant {
  const votes = new Map<string, Map<string, number>>();
  for (const { article, annotation } of desk.articles)
    for (const { noun, entity } of calledIn(annotation, article.text)) {
      const names = votes.get(noun) ?? new Map<string, number>();
      const name = desk.nameOf(article.id, entity.id, entity.name);
      votes.set(noun, names.set(name, (names.get(name) ?? 0) + 1));
    }
  const meant = new Map(
    [...votes].flatMap(([noun, names]) => {
      const all = [...names.values()].reduce((a, b) => a + b, 0);
      const [first] = [...names].sort((a, b) => b[1] - a[1]);
      return first && first[1] >= mostly * all ? [[noun, first[0]] as const] : [];
    }),
  );
  return (words) => (/\s/.test(headOf(words)) ? undefined : meant.get(nounOf(words) ?? ""));
}

interface Called {
  readonly noun: string;
  readonly entity: Entity;
}

/** The nouns that one article calls its named bodies by. */
function calledIn({ entities }: Annotation, text: string): Called[] {
  const bodies = entities.filter(
    ({ kind, carrier, mentions }) =>
      kind === "organisation" && !carrier && mentions.some(({ form }) => form === "name"),
  );
  return bodies.flatMap((entity) =>
    entity.mentions.flatMap(({ span: [start, end], form }) => {
      if (form === "nominal") return called(entity, nounOf(text.slice(start, end)));
      if (form !== "name") return [];
      const before = apposedBefore.exec(text.slice(Math.max(0, start - 60), start))?.[1];
      const after = apposedAfter.exec(text.slice(end, end + 60))?.[1];
      return [...called(entity, nounOf(before ?? "")), ...called(entity, nounOf(after ?? ""))];
    }),
  );
}

const called = (entity: Entity, noun: string | undefined): Called[] => (noun ? [{ noun, entity }] : []);

/** Words for a body up to what it is of, without an article. */
const headOf = (words: string): string =>
  (words.split(/,| (?:of|at|for|in|that|which|who|behind)\b/)[0] ?? "")
    .trim()
    .replace(/^(?:the|its|their|his|her|an?) /i, "");

/** The noun of a body in words for it, none of which is a name: "operator" of "the operator of the ferry". */
function nounOf(words: string): string | undefined {
  const noun = /^(?:\p{Ll}[\p{Ll}’'-]* ){0,2}?(\p{Ll}[\p{Ll}-]+)$/u.exec(headOf(words))?.[1];
  return noun && bodyNouns.has(noun) ? noun : undefined;
}

/** "The operator, ", "the mine’s owner, " before a name, and ", the operator" after it. */
const apposedBefore = /(?:^|[\s“"])((?:[Tt]he|[Ii]ts|[Hh]er|[Hh]is|[Tt]heir) [^,.;:“”]{2,40}), $/u;
const apposedAfter = /^, (?:the|its|her|his|their) ([^,.;:“”]{2,40})(?=[,.;])/u;
