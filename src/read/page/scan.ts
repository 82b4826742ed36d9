import { authorPaths, bylineClasses, dateClasses } from "./en/bylines.ts";
import { type Json, nodesOf } from "./json-ld.ts";
import { remembered } from "../../text/remembered.ts";
import { type Element, isText } from "./nodes.ts";
import { type PageTree, attribute, spacedText, textOf } from "./tree.ts";

/** A short text of the page with its place among the elements. */
export interface Hint {
  readonly at: number;
  readonly element: Element;
  readonly text: string;
}

/** What a page says of itself: heads, data and the hints of its markup. */
export interface PageFacts {
  /** Contents of meta elements by lower-case name, first to last. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly nodes: readonly Json[];
  readonly headings: readonly Hint[];
  readonly bylines: readonly Hint[];
  /** Links to an author's page. */
  readonly authorLinks: readonly Hint[];
  readonly times: readonly (Hint & { readonly value: string; readonly told: string })[];
  /** Elements whose class says that they hold a date. */
  readonly dated: readonly Hint[];
  /** First value of each itemprop. */
  readonly micro: ReadonlyMap<string, string>;
  readonly title?: string;
  readonly canonical?: string;
  readonly language?: string;
  readonly hasLiveBlog: boolean;
  readonly elements: readonly Element[];
  /** The whole decoded page. */
  readonly html: string;
}

type Writable = {
  -readonly [K in keyof PageFacts]: PageFacts[K] extends readonly (infer T)[]
    ? T[]
    : PageFacts[K] extends ReadonlyMap<infer K2, infer V>
      ? Map<K2, V>
      : PageFacts[K];
};

const mostHints = 40;
const longestHint = 200;

/** Looks once at every element. */
export function scan({ root, elements, html }: PageTree): PageFacts {
  const page: Writable = {
    metas: new Map(),
    nodes: [],
    headings: [],
    bylines: [],
    authorLinks: [],
    times: [],
    dated: [],
    micro: new Map(),
    language: attribute(root, "lang"),
    hasLiveBlog: false,
    elements: [...elements],
    html,
  };
  for (const [at, element] of elements.entries()) note(element, at, page);
  return page;
}

function note(element: Element, at: number, page: Writable): void {
  switch (element.tagName) {
    case "meta":
      return noteMeta(element, page);
    case "title":
      page.title ??= textOf(element);
      return;
    case "link":
      if (/\bcanonical\b/.test(attribute(element, "rel") ?? ""))
        page.canonical ??= attribute(element, "href");
      return;
    case "script":
      if (/ld\+json/.test(attribute(element, "type") ?? "")) page.nodes.push(...nodesOf(rawOf(element)));
      return;
    case "h1":
      page.headings.push({ at, element, text: textOf(element) });
      break;
    case "time":
      noteTime(element, at, page);
      break;
    case "a":
      if (isAuthorLink(element)) add(page.authorLinks, element, at);
      break;
  }
  noteMarks(element, at, page);
}

function rawOf(script: Element): string {
  const [child] = script.childNodes;
  return child && isText(child) ? child.value : "";
}

function noteMeta(element: Element, page: Writable): void {
  const content = attribute(element, "content");
  if (!content) return;
  const names = ["property", "name", "itemprop"].map((key) => attribute(element, key)?.toLowerCase());
  for (const name of new Set(names)) {
    if (name) page.metas.set(name, [...(page.metas.get(name) ?? []).slice(0, mostHints), content]);
  }
  const property = attribute(element, "itemprop");
  if (property && !page.micro.has(property)) page.micro.set(property, content);
}

function noteTime(element: Element, at: number, page: Writable): void {
  if (page.times.length >= mostHints) return;
  const text = textOf(element, longestHint).slice(0, longestHint);
  const told = `${attribute(element, "itemprop")} ${attribute(element, "class")} ${attribute(element, "id")} ${element.attrs.some(({ name }) => name === "pubdate") ? "pubdate" : ""}`;
  page.times.push({ at, element, text, told, value: attribute(element, "datetime") ?? text });
}

function isAuthorLink(element: Element): boolean {
  return (
    /\bauthor\b/.test(attribute(element, "rel") ?? "") || authorPaths.test(attribute(element, "href") ?? "")
  );
}

/** Classes and itemprops that speak of authors, dates, live blogs. */
function noteMarks(element: Element, at: number, page: Writable): void {
  let words = "";
  let property: string | undefined;
  for (const { name, value } of element.attrs) {
    if (name === "class" || name === "id" || name === "data-testid" || name === "data-qa")
      words += ` ${value}`;
    else if (name === "itemprop") property = value.trim();
  }
  if (property && !page.micro.has(property))
    page.micro.set(
      property,
      attribute(element, "content") ?? attribute(element, "datetime") ?? textOf(element, 300).slice(0, 300),
    );
  const speaks = wordsSpeak(words);
  if (element.tagName === "address" || property === "author" || speaks.ofAuthors)
    add(page.bylines, element, at);
  if (speaks.ofDates) add(page.dated, element, at);
  if (speaks.ofLiveBlogs && element.tagName !== "body") page.hasLiveBlog = true;
}

/** What class names speak of. */
interface Speaking {
  readonly ofAuthors: boolean;
  readonly ofDates: boolean;
  readonly ofLiveBlogs: boolean;
}

const wordsSpeak = remembered((words): Speaking => ({
  ofAuthors: bylineClasses.test(words),
  ofDates: dateClasses.test(words),
  ofLiveBlogs: /(?:^|[\s_-])live-?blog(?:$|[\s_-])/i.test(words),
}));

function add(hints: Hint[], element: Element, at: number): void {
  if (hints.length >= mostHints) return;
  const text = spacedText(element, 2 * longestHint);
  if (text.length > 1 && text.length <= longestHint) hints.push({ at, element, text });
}
