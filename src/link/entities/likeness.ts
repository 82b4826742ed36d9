import { bodyKey, type Dossier, nameKey } from "./dossier.ts";

/**
 * Why two appearances are one, as a sentence; undefined where they are not to be merged. Never on a surname alone: a
 * person needs the same full name and nothing against it, or the same title and surname in the same company.
 */
export function whyOne(a: Dossier, b: Dossier): string | undefined {
  if (a.article === b.article || !sameSort(a, b)) return undefined;
  return a.kind === "person" ? whyOnePerson(a, b) : whyOneBody(a, b);
}

function sameSort(a: Dossier, b: Dossier): boolean {
  if (a.kind === b.kind) return true;
  return a.kind !== "person" && b.kind !== "person" && bodyKey(nameKey(a.name)) === bodyKey(nameKey(b.name));
}

function whyOnePerson(a: Dossier, b: Dossier): string | undefined {
  if (a.gender && b.gender && a.gender !== b.gender) return undefined;
  const [x, y] = [nameKey(a.name), nameKey(b.name)];
  const role = commonRole(a, b);
  const company = commonCompany(a, b);
  if (isFull(x) && isFull(y) && (x === y || abbreviates(x, y) || abbreviates(y, x))) {
    const name = x === y ? `both are named ${a.name}` : `${b.name} and ${a.name} are one name`;
    if (role) return `${name}, and both are called ${role}`;
    if (company) return `${name}, and both are spoken of with ${company}`;
    return a.roles.length === 0 || b.roles.length === 0 ? `${name}, and nothing tells them apart` : undefined;
  }
  const surname = lastOf(x) === lastOf(y) && isFull(x) !== isFull(y);
  return surname && role && company
    ? `both are named ${lastOf(a.name)} and called ${role}, and both are spoken of with ${company}`
    : undefined;
}

function isFull(key: string): boolean {
  return key.includes(" ");
}

/** "j brandt" for "jonas brandt", "john f kennedy" for "john kennedy": every word the same, an initial, or left out. */
function abbreviates(short: string, long: string): boolean {
  const [few, many] = [short.split(" "), long.split(" ")];
  if (few.at(-1) !== many.at(-1) || few.length > many.length) return false;
  const [first = "", full = ""] = [few[0], many[0]];
  const begins = first === full || (first.length === 1 && full.startsWith(first));
  return (
    begins &&
    few
      .slice(1, -1)
      .every((word) => many.some((own) => own === word || (word.length === 1 && own.startsWith(word))))
  );
}

/** A word of a role that both have, the longest: "minister", "hydrology". */
function commonRole(a: Dossier, b: Dossier): string | undefined {
  const words = (roles: readonly string[]): string[] =>
    roles
      .flatMap((role) => role.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? [])
      .filter((word) => !vague.has(word));
  const known = new Set(words(b.roles));
  return words(a.roles)
    .filter((word) => known.has(word))
    .toSorted((x, y) => y.length - x.length || (x < y ? -1 : 1))[0];
}

/** Words of roles that say nothing of who it is. */
const vague = new Set(
  "former then late senior deputy chief first second local national with from that this their said says leader member head".split(
    " ",
  ),
);

function commonCompany(a: Dossier, b: Dossier): string | undefined {
  const own = new Set([nameKey(a.name), nameKey(b.name)]);
  const known = new Set(b.company);
  return a.company.filter((name) => known.has(name) && !own.has(name) && name.length > 2).toSorted()[0];
}

function lastOf(name: string): string {
  return name.split(" ").at(-1) ?? name;
}

/** Bodies and places: the same name in full, or a short form that one of the articles spells out. */
function whyOneBody(a: Dossier, b: Dossier): string | undefined {
  if (a.carrier && b.carrier && a.carrier.country !== b.carrier.country) return undefined;
  const [x, y] = [a, b].map(({ name }) => bodyKey(nameKey(name))) as [string, string];
  if (x === y) return isVague(x) && !commonCompany(a, b) ? undefined : `both are named ${a.name}`;
  const short = spelledOut(a, y) ?? spelledOut(b, x);
  const company = commonCompany(a, b);
  return short && company ? `${short}, and both are spoken of with ${company}` : undefined;
}

function spelledOut({ aliases, name }: Dossier, key: string): string | undefined {
  const alias = aliases.find((one) => nameKey(one) === key);
  return alias ? `an article calls ${name} “${alias}”` : undefined;
}

/** One common word, such as a ministry has, is no name in full. */
function isVague(key: string): boolean {
  return /^(?:(?:ministry|department|office|police|army|court|council|parliament|government|union|authority|agency|bank|university)(?: of \p{L}+)?)$/u.test(
    key,
  );
}
