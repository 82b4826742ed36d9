import { organisationNouns } from "../src/annotate/entities/en/nouns.ts";
import { isPersonNoun, isTitle } from "../src/annotate/entities/persons.ts";
import type { Profile } from "../src/schema/profile.ts";

/**
 * How else people and bodies may be called: "Mr Dask", "Mayor Brandt", "the works minister", "the inspectorate". The stories
 * list such forms for everybody, whether or not an article has them. A form that several could go by is whose articles are most.
 */
export function callingsOf(profiles: readonly Profile[]): ReadonlyMap<Profile, readonly string[]> {
  const holders = new Map<string, Profile[]>();
  for (const profile of profiles)
    for (const form of new Set(shared(profile))) holders.set(form, [...(holders.get(form) ?? []), profile]);
  const called = new Map(profiles.map((profile) => [profile, addresses(profile)]));
  for (const [form, those] of holders) {
    const [first, second] = those.toSorted((a, b) => b.appearances.length - a.appearances.length);
    if (first && first.appearances.length > (second?.appearances.length ?? 0)) called.get(first)?.push(form);
  }
  return called;
}

/** Forms that others might share: roles of people, the ends and the noun of a body’s name. */
function shared({ kind, name, roles }: Profile): string[] {
  if (kind === "person") return roles.flatMap(rolesAs);
  if (kind !== "organisation") return [];
  const words = name.split(" ");
  const ends = words.slice(1, -1).map((_, i) => words.slice(i + 1).join(" "));
  const noun = [words.at(-1), words[0]].find((word) => organisationNouns.has(word?.toLowerCase() ?? ""));
  return [
    ...ends.filter((end) => /^\p{Lu}/u.test(end)),
    ...(noun && words.length > 1 ? [noun.toLowerCase()] : []),
  ];
}

/** "Works minister" and "minister" for "former works minister of Tarvenia". */
function rolesAs(role: string): string[] {
  const [whole = ""] = role.replace(/^(?:the|an?|former|then)\s+/iu, "").split(/,| (?:of|at|for|in|who) /u);
  const head = whole.split(" ").at(-1) ?? "";
  return isPersonNoun(head) ? [whole, head] : [];
}

/** "Mr Dask", "Mayor Brandt", "Prof Quist". */
function addresses({ kind, name, gender, roles, aliases }: Profile): string[] {
  const surname = name.split(" ").at(-1) ?? name;
  if (kind !== "person" || !name.includes(" ")) return [];
  const courtesy = gender === "male" ? ["Mr"] : gender === "female" ? ["Ms", "Mrs"] : [];
  const offices = [...roles, ...aliases].flatMap((role) => {
    const [whole = ""] = role.replace(/^(?:the|an?|former|then)\s+/iu, "").split(/,| (?:of|at|for|in|who) /u);
    return whole
      .split(" ")
      .filter(isTitle)
      .map((noun) => `${noun[0]?.toUpperCase()}${noun.slice(1)}`);
  });
  const short = offices.flatMap((title) =>
    title === "Professor" ? ["Prof"] : title === "Doctor" ? ["Dr"] : [],
  );
  return [
    ...[...courtesy, ...offices, ...short].map((title) => `${title} ${surname}`),
    ...offices.map((title) => `${title} ${name}`),
  ];
}

/** "The Courier" for The Lissmar Courier, "RTT" for Radio-Television Tarvenia. */
export function outletNames(outlet: string, outlets: readonly string[]): string[] {
  const words = outlet.split(/[\s-]+/u);
  const last = words.at(-1) ?? "";
  const sole = outlets.filter((other) => other.endsWith(last)).length === 1;
  const initials = (outlet.match(/\p{Lu}/gu) ?? []).join("");
  return words.length < 2 ? [] : [...(sole ? [last] : []), initials];
}
