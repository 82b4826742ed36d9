import { bylineEnd, bylineInside, bylineOpening, nameBreaks, notNames, roles } from "./en/bylines.ts";
import { unescaped } from "./entities.ts";
import { type Json, isJson, isOfType } from "./json-ld.ts";
import type { Hint, PageFacts } from "./scan.ts";
import { type Element, isText } from "./nodes.ts";
import { attribute, elementsOf, isSilent, spacedText } from "./tree.ts";

const metaNames = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "citation_author",
  "cxenseparse:author",
  "article:author_name",
  "og:article:author",
  "authors",
  "vr:author",
];

/** Who wrote a page's article: the names, and the line that names them as printed. */
export function authorsOfPage(
  page: PageFacts,
  article: Json | undefined,
  site: string | undefined,
): { readonly authors: string[]; readonly byline?: string } {
  const told = [...namesOfJson(article?.author ?? article?.creator, page.nodes), ...metaAuthors(page)];
  const personal = told.filter((name) => isPersonal(name, outletsOf(page, site)));
  const printed = printedAuthors(page, personal.length === 0);
  // What a content system calls its user says less than the name that the page prints.
  const isByUser = !personal.some(isFullName) && printed.names.some(isFullName);
  const people = unique(isByUser ? printed.names : [...personal, ...matching(printed.names, told)]);
  const authors =
    people.length > 0
      ? people
      : unique(printed.names.length > 0 ? printed.names : told.filter((name) => name.length > 1));
  return { authors, ...(printed.byline ? { byline: printed.byline } : {}) };
}

/** Printed names beside told ones: all where the line names somebody who is told, none where it names others. */
function matching(printed: readonly string[], told: readonly string[]): readonly string[] {
  const known = new Set(told.map(folded));
  return printed.some((name) => known.has(folded(name))) ? printed : [];
}

function isPersonal(name: string, outlets: readonly string[]): boolean {
  return (
    !outlets.includes(solid(name)) &&
    !/^(?:admin|staff|editor|redaktion|newsroom|web ?desk|guest)$/i.test(name)
  );
}

/** What the outlet may be called as an author: its name, its host with and without what follows the first full stop. */
function outletsOf(page: PageFacts, site: string | undefined): string[] {
  const address = page.canonical ?? page.metas.get("og:url")?.[0] ?? "";
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "";
  return [site ?? "", host, host.split(".")[0] ?? ""].map(solid).filter(Boolean);
}

function solid(name: string): string {
  return folded(name).replaceAll(" ", "");
}

/** Two words or more that are written as a person's names are. */
function isFullName(name: string): boolean {
  return isName(name, false);
}

function metaAuthors(page: PageFacts): string[] {
  const names = metaNames.flatMap((name) =>
    (page.metas.get(name) ?? []).map((content) => (name === "citation_author" ? inOrder(content) : content)),
  );
  const labels = ["1", "2"].filter((n) =>
    /written by|author|verfasst von|écrit par|escrito por/i.test(
      page.metas.get(`twitter:label${n}`)?.[0] ?? "",
    ),
  );
  return [...names, ...labels.flatMap((n) => page.metas.get(`twitter:data${n}`) ?? [])].flatMap(split);
}

/** "Rusk, Ana", as libraries write a name, in the order it is said. */
function inOrder(name: string): string {
  return name.replace(/^\s*([^,]+),\s*([^,]+?)\s*$/, "$2 $1");
}

/** Names in the author of a JSON-LD node, references followed. */
function namesOfJson(author: unknown, nodes: readonly Json[], depth = 0): string[] {
  if (depth > 3) return [];
  return [author].flat().flatMap((one): string[] => {
    if (typeof one === "string") return split(one);
    if (!isJson(one)) return [];
    const node =
      one.name === undefined
        ? (nodes.find((other) => other["@id"] === one["@id"] && other.name) ?? one)
        : one;
    const isOne = isOfType(node, /Organization/);
    return [node.name].flat().flatMap((name) => {
      if (typeof name !== "string") return isJson(name) ? namesOfJson(name, nodes, depth + 1) : [];
      return isOne ? [tidy(name)].filter(Boolean) : split(name);
    });
  });
}

/**
 * The names that the page prints near its headline, and the line they stand in; those printed elsewhere where it is asked for
 * and one author alone is.
 */
function printedAuthors(page: PageFacts, isNeeded: boolean): { names: string[]; byline?: string } {
  const from = page.headings.find(({ text }) => text.length > 12)?.at ?? page.headings[0]?.at ?? 0;
  const near = (hints: readonly Hint[]) => hints.filter(({ at }) => at >= from - 80 && at <= from + 250);
  const lines = near(page.bylines);
  const links = near(page.authorLinks);
  const byline = (lines.find((line) => namesOfHint(line).length > 0) ?? lines[0])?.text;
  const linked = links.filter(({ at }) => at - (links[0]?.at ?? 0) < 60).flatMap(namesOfLink);
  const named = lines.map(namesOfHint).find((found) => found.length > 0);
  const names =
    linked.length > 0 ? linked : (named ?? plainLine(page, from) ?? shortLine([...lines, ...links]));
  const others = names === undefined && isNeeded ? farAuthors(page) : [];
  return { names: unique(names ?? others), ...(byline ? { byline } : {}) };
}

/** Names in a marked line: those of its parts where each part is one, else those of the whole. */
function namesOfHint({ element, text }: Hint): string[] {
  const parts = partsOf(element);
  return parts.length > 1 && parts.every(isFullName) ? parts : namesIn(text);
}

/** The texts of an element, each alone. */
function partsOf(element: Element): string[] {
  return [...elementsOf(element)]
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => (isText(node) ? node.value.trim() : ""))
    .filter(Boolean);
}

/** The name in a link to an author's page; also one that is written in no usual way where the address spells it. */
function namesOfLink({ element, text }: Hint): string[] {
  const names = namesIn(text);
  const spelt = (attribute(element, "href") ?? "").replace(/[?#].*$|\/+$/g, "").replace(/^.*\//, "");
  return names.length === 0 && text.length < 40 && solid(text) !== "" && solid(text) === solid(spelt)
    ? [text]
    : names;
}

/** The one author that a page names far from its headline: in a box about the author, in what it says of itself. */
function farAuthors(page: PageFacts): string[] {
  const [opening = ""] = (
    page.metas.get("description")?.[0] ??
    page.metas.get("og:description")?.[0] ??
    ""
  ).split("\n");
  if (opening.length < 80 && /^By\s/.test(opening)) return namesIn(opening);
  const lines = [...page.bylines.map(namesOfHint), ...page.authorLinks.map(namesOfLink)].filter(
    (names) => names.length > 0,
  );
  const [first] = lines;
  return first &&
    lines.every((names) => names.every((name) => first.some((one) => folded(one) === folded(name))))
    ? first
    : [];
}

/** Names of a line near the headline that opens as bylines do, whatever its markup. */
function plainLine(page: PageFacts, from: number): string[] | undefined {
  for (const element of page.elements.slice(Math.max(0, from - 40), from + 250)) {
    if (element.childNodes.length > 8 || isSilent(element)) continue;
    const text = spacedText(element, 150);
    if (
      text.length > 120 ||
      !/^(?:written |words |story |posted |article )?(?:by|von|par|por)[:\s]/i.test(text)
    )
      continue;
    const names = namesIn(text);
    if (names.length > 0) return names;
  }
  return undefined;
}

/** A line marked as the author's that holds one or two words: a team, a site, a pen name. */
function shortLine(lines: readonly Hint[]): string[] | undefined {
  const line = lines
    .filter(({ element }) =>
      /author|byline/i.test(
        `${attribute(element, "class")} ${attribute(element, "rel")} ${attribute(element, "itemprop")}`,
      ),
    )
    .map(({ text }) => text.replace(bylineOpening, "").replace(bylineEnd, "").trim())
    .find(
      (text) =>
        text.length > 2 &&
        text.length < 40 &&
        text.split(" ").length < 5 &&
        !notNames.test(text) &&
        /\p{Lu}/u.test(text),
    );
  return line ? [line] : undefined;
}

/** The names in a printed line: what opens it, follows it and says an office is cut; what looks like no name is left. */
export function namesIn(whole: string): string[] {
  const inside = bylineInside.exec(whole);
  const line = inside ? whole.slice(inside.index + inside[0].length) : whole;
  const opened = inside !== null || bylineOpening.test(line);
  return line
    .replace(bylineOpening, "")
    .replace(bylineEnd, "")
    .split(nameBreaks)
    .map((name) => name.replace(roles, "").replace(bylineOpening, "").trim())
    .filter((name) => isName(name, opened));
}

/** Two to four capitalised words; one is enough where the line says that a name follows. */
function isName(name: string, opened: boolean): boolean {
  if (name.length < 3 || name.length > 45 || notNames.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > 5 || words.length < (opened ? 1 : 2)) return false;
  return words.every(
    (word, i) =>
      /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.’'´-]*|(?:de|da|do|dos|del|della|di|du|van|von|der|den|ten|ter|la|le|el|al|bin|ibn|zu|af|av|y)|al-\p{Lu}.*|[dO]['’]\p{Lu}.*)$/u.test(
        word,
      ) ||
      (i > 0 && /^\p{L}\.$/u.test(word)),
  );
}

function split(words: string): string[] {
  const text = tidy(words);
  if (/^https?:|^www\.|@[\w-]+\.\w/.test(text) || text.length > 300) return [];
  return text
    .replace(bylineOpening, "")
    .split(nameBreaks)
    .map(tidy)
    .filter((name) => name.length > 1 && name.length < 60 && !/^https?:|^www\./.test(name));
}

function tidy(words: string): string {
  return unescaped(words)
    .replace(/\s*\([^)]{1,8}\)$/, "")
    .replace(/^[\s,;:]+|[\s,;:]+$/g, "");
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = folded(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function folded(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
