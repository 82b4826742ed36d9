import type { Correction } from "../../schema/correction.ts";
import type { Appearance, Merging, Profile } from "../../schema/profile.ts";
import { contentId } from "../../text/id.ts";
import { bodyKey, type Dossier, nameKey } from "./dossier.ts";
import { whyOne } from "./likeness.ts";
import { standing, type Ruling, rulingsOf } from "./rulings.ts";

/** Appearances held for one, with why. */
interface Group {
  readonly members: Dossier[];
  readonly mergings: Merging[];
}

/** A group in the making, with what speaks against a further member. */
interface Gathering extends Group {
  readonly articles: Set<string>;
  gender?: "female" | "male";
}

/** Members that a newcomer is compared with: the first ones have the fullest names and most roles. */
const mostCompared = 40;

/**
 * Who is who over all articles: appearances that are surely one are put together, and people's corrections are then
 * replayed in their order and win. The same appearances and corrections give the same profiles, in whatever order they come.
 * `outlets` are those whose articles are held: "the Courier" is the one of them that is called so.
 */
export function profilesOf(
  dossiers: readonly Dossier[],
  corrections: readonly Correction[],
  outlets: readonly string[] = [],
): Profile[] {
  const sorted = ofOneKind(dossiers.map((dossier) => inFull(dossier, outlets))).sort(byPlace);
  const groups = [...bucketsOf(sorted).values()].flatMap(groupsOf);
  const joined = joinShortForms(groups);
  const rulings = rulingsOf(standing(corrections), sorted);
  const ruled = rulings.reduce(apply, joined);
  return named(ruled, rulings);
}

/** A body named by the last word or the initials of one outlet alone has the name of that outlet. */
function inFull(dossier: Dossier, outlets: readonly string[]): Dossier {
  const short = nameKey(dossier.name);
  if (short.includes(" ") || dossier.gender || dossier.roles.length > 0) return dossier;
  const meant = [...new Set(outlets)].filter((outlet) => {
    const words = nameKey(outlet).split(" ");
    return words.length > 1 && (words.at(-1) === short || initials(outlet) === dossier.name);
  });
  const [only] = meant;
  if (!only || meant.length > 1) return dossier;
  return { ...dossier, kind: "organisation", name: only, aliases: [...dossier.aliases, dossier.name] };
}

/**
 * A name that one article took for a person of whom it tells nothing, and more articles for a body or a place, is what the
 * others say.
 */
function ofOneKind(dossiers: readonly Dossier[]): Dossier[] {
  const kinds = new Map<string, Map<Dossier["kind"], number>>();
  for (const { name, kind } of dossiers) {
    const counts = kinds.get(nameKey(name)) ?? new Map<Dossier["kind"], number>();
    kinds.set(nameKey(name), counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  return dossiers.map((dossier) => {
    const { name, kind, gender, roles } = dossier;
    if (kind !== "person" || gender || roles.length > 0) return dossier;
    const others = [...(kinds.get(nameKey(name)) ?? [])].filter(([other]) => other !== "person");
    const [most] = others.toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]));
    const bodies = others.reduce((sum, [, count]) => sum + count, 0);
    return most && bodies >= (kinds.get(nameKey(name))?.get("person") ?? 0)
      ? { ...dossier, kind: most[0] }
      : dossier;
  });
}

function initials(name: string): string {
  return (name.match(/\p{Lu}/gu) ?? [])
    .join("")
    .replace(/^T(?=\p{Lu}{2,})/u, (first) => (name.startsWith("The ") ? "" : first));
}

function byPlace(a: Appearance, b: Appearance): number {
  return compare(a.article, b.article) || a.start - b.start || compare(a.entity, b.entity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Appearances that could be one by their last word or, for bodies, their whole name. */
function bucketsOf(dossiers: readonly Dossier[]): Map<string, Dossier[]> {
  const buckets = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const key = nameKey(dossier.name);
    const bucket = dossier.kind === "person" ? `person ${key.split(" ").at(-1)}` : `body ${bodyKey(key)}`;
    const same = buckets.get(bucket);
    if (same) same.push(dossier);
    else buckets.set(bucket, [dossier]);
  }
  return buckets;
}

/** Greedy, fullest names first: an appearance joins the group whose every member it may be one with. */
function groupsOf(dossiers: readonly Dossier[]): Group[] {
  const groups: Gathering[] = [];
  const fullest = [...dossiers].sort(
    (a, b) =>
      b.name.split(" ").length - a.name.split(" ").length || b.roles.length - a.roles.length || byPlace(a, b),
  );
  for (const dossier of fullest) {
    const fitting = groups.flatMap((group) => {
      const found = fits(group, dossier);
      return found ? [{ group, ...found }] : [];
    });
    const sole =
      nameKey(dossier.name).includes(" ") || dossier.kind !== "person" ? fitting[0] : onlyOne(fitting);
    const group = sole?.group ?? { members: [], mergings: [], articles: new Set() };
    if (sole) group.mergings.push({ words: sole.words, from: placeOf(sole.to), to: placeOf(dossier) });
    else groups.push(group);
    group.members.push(dossier);
    group.articles.add(dossier.article);
    group.gender ??= dossier.gender;
  }
  return groups;
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** The first member it is one with, where nothing in the group speaks against it. */
function fits(group: Gathering, dossier: Dossier): { words: string; to: Dossier } | undefined {
  const { members, articles, gender } = group;
  if (articles.has(dossier.article) || (gender && dossier.gender && gender !== dossier.gender))
    return undefined;
  for (const member of members.slice(0, mostCompared)) {
    const words = whyOne(member, dossier);
    if (words) return { words, to: member };
  }
  return undefined;
}

/** Bodies known by a short form in one article and in full in another. */
function joinShortForms(groups: readonly Group[]): Group[] {
  const byKey = new Map<string, Group[]>();
  const bodies = groups.filter(({ members }) => members[0]?.kind !== "person");
  for (const group of bodies)
    for (const key of new Set(group.members.flatMap(({ aliases }) => aliases.map(nameKey))))
      byKey.set(key, [...(byKey.get(key) ?? []), group]);
  const gone = new Set<Group>();
  for (const short of bodies) {
    const key = nameKey(short.members[0]?.name ?? "");
    const full = (byKey.get(key) ?? []).filter((group) => group !== short && !gone.has(group));
    const [only] = full;
    const found = full.length === 1 && only ? firstTie(only, short) : undefined;
    if (!only || !found) continue;
    only.mergings.push(
      { words: found.words, from: placeOf(found.a), to: placeOf(found.b) },
      ...short.mergings,
    );
    only.members.push(...short.members);
    gone.add(short);
  }
  return groups.filter((group) => !gone.has(group));
}

function firstTie(x: Group, y: Group): { words: string; a: Dossier; b: Dossier } | undefined {
  for (const a of x.members.slice(0, mostCompared))
    for (const b of y.members.slice(0, mostCompared)) {
      const words = whyOne(a, b);
      if (words) return { words, a, b };
    }
  return undefined;
}

/** A person's merging or splitting; naming comes when profiles are made. */
function apply(groups: readonly Group[], { action, correction, about, others }: Ruling): Group[] {
  const holds = (group: Group): boolean => group.members.some((member) => about.includes(member));
  const own = groups.filter(holds);
  if (action === "merge") {
    const all = [
      ...own,
      ...groups.filter((group) => !own.includes(group) && group.members.some((m) => others.includes(m))),
    ];
    if (all.length < 2) return [...groups];
    const [first, ...rest] = all.map(({ members }) => members[0] as Dossier);
    const told = rest.map((to): Merging => ({
      words: "a person said so",
      from: placeOf(first as Dossier),
      to: placeOf(to),
      correction,
    }));
    const made = {
      members: all.flatMap(({ members }) => members),
      mergings: [...all.flatMap(({ mergings }) => mergings), ...told],
    };
    return [...groups.filter((group) => !all.includes(group)), made];
  }
  if (action !== "split") return [...groups];
  return groups.flatMap((group) => (holds(group) ? parted(group, about) : [group]));
}

function parted({ members, mergings }: Group, out: readonly Dossier[]): Group[] {
  const parts = [members.filter((m) => !out.includes(m)), members.filter((m) => out.includes(m))];
  const within = (part: readonly Dossier[], { article, entity }: Appearance): boolean =>
    part.some((member) => member.article === article && member.entity === entity);
  return parts
    .filter((part) => part.length > 0)
    .map((part) => ({
      members: part,
      mergings: mergings.filter(({ from, to }) => within(part, from) && within(part, to)),
    }));
}

function placeOf({ article, entity, quote, start }: Dossier): Appearance {
  return { article, entity, quote, start };
}

/** Groups as profiles, by name; two of one name have their first article in their id. */
function named(groups: readonly Group[], rulings: readonly Ruling[]): Profile[] {
  const made = groups.map((group) => profileOf(group, rulings));
  const counts = new Map<string, number>();
  for (const { key } of made) counts.set(key, (counts.get(key) ?? 0) + 1);
  return made
    .map(({ key, profile }): Profile => {
      const homonym = (counts.get(key) ?? 0) > 1 ? (profile.appearances[0]?.article ?? "") : "";
      return { ...profile, id: contentId("entity", key, homonym) };
    })
    .sort(
      (a, b) => b.appearances.length - a.appearances.length || compare(a.name, b.name) || compare(a.id, b.id),
    );
}

function profileOf(
  { members, mergings }: Group,
  rulings: readonly Ruling[],
): { key: string; profile: Profile } {
  const sorted = [...members].sort(byPlace);
  const own = rulings.filter(({ about }) => about.some((one) => members.includes(one)));
  const machine = mostOf(sorted.map(({ name }) => name));
  const name = own.findLast(({ action }) => action === "rename")?.name ?? machine;
  const told = own.flatMap(({ action, name: alias }) => (action === "alias" && alias ? [alias] : []));
  const surnames = sorted.flatMap((one) => (one.kind === "person" ? one.name.split(" ").slice(-1) : []));
  const aliases = new Set([...told, ...sorted.flatMap((one) => [one.name, ...one.aliases]), ...surnames]);
  const kind = mostOf(sorted.map((one) => one.kind)) as Dossier["kind"];
  const gender = sorted.find((one) => one.gender)?.gender;
  const carrier = sorted.find((one) => one.carrier)?.carrier;
  const profile = {
    id: "",
    kind,
    name,
    aliases: [...aliases].filter((alias) => alias !== name).toSorted(compare),
    roles: byCount(sorted.flatMap(({ roles }) => roles)),
    ...(gender ? { gender } : {}),
    ...(carrier ? { carrier } : {}),
    appearances: sorted.map(placeOf),
    mergings,
  };
  return { key: `${kind} ${nameKey(machine)}`, profile };
}

/** The most frequent; of equals the longest, then the first by letter. */
function mostOf(values: readonly string[]): string {
  const longest = values.toSorted((a, b) => b.length - a.length || compare(a, b));
  const counts = new Map<string, number>();
  for (const value of longest) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0] as [
    string,
    number,
  ])[0];
}

function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([value]) => value);
}
