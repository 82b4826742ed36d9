import { bodyClasses, boilerplateClasses } from "./en/words.ts";
import type { Element } from "./nodes.ts";
import { attribute } from "./tree.ts";

/** An element open around a text, with what all elements around it tell together. */
export interface Enclosure {
  readonly element: Element;
  readonly outer: Enclosure | undefined;
  /** Its number among the enclosures of the page, by where they begin. */
  readonly number: number;
  readonly depth: number;
  /** Bits of `regions`: what it stands in. */
  readonly within: number;
  readonly inLink: boolean;
  readonly inEmphasis: boolean;
  readonly inDataTable: boolean;
  readonly look: Look;
  /** How many of all elements around speak for the body of an article, against it. */
  readonly allFor: number;
  readonly allAgainst: number;
}

/** What an element looks like: many of a page, and of a site, look alike. */
export interface Look {
  readonly tag: string;
  /** Class, id and role. */
  readonly words: string;
  /** Tag and words; and with a zero for every number in them. */
  readonly whole: string;
  readonly numberless: string;
  /** One where they speak for the body of an article, against it. */
  readonly speaksFor: number;
  readonly speaksAgainst: number;
}

const regions = {
  article: ["article"],
  main: ["main"],
  nav: ["nav"],
  footer: ["footer"],
  aside: ["aside"],
  header: ["header"],
  form: ["form"],
  list: ["ul", "ol"],
  table: ["table"],
  figure: ["figure"],
  headline: ["h1"],
  heading: ["h1", "h2", "h3", "h4", "h5", "h6"],
  figcaption: ["figcaption"],
  blockquote: ["blockquote"],
  articleBody: [],
} as const satisfies Record<string, readonly string[]>;

/** What a text may stand in. */
export type Region = keyof typeof regions;

const bits = Object.fromEntries(Object.keys(regions).map((name, n) => [name, 1 << n])) as Record<
  Region,
  number
>;
const bitsOfTag = new Map<string, number>();
for (const [name, tags] of Object.entries(regions))
  for (const tag of tags) bitsOfTag.set(tag, (bitsOfTag.get(tag) ?? 0) | bits[name as Region]);

/** The enclosure of an element inside another. */
export function enclosed(
  element: Element,
  outer: Enclosure | undefined,
  number: number,
  isDataTable: boolean,
): Enclosure {
  const { tagName } = element;
  const look = lookOf(tagName, wordsOf(element));
  const isBody = attribute(element, "itemprop") === "articleBody";
  return {
    element,
    outer,
    number,
    depth: (outer?.depth ?? 0) + 1,
    within: (outer?.within ?? 0) | (bitsOfTag.get(tagName) ?? 0) | (isBody ? bits.articleBody : 0),
    inLink: tagName === "a" || (outer?.inLink ?? false),
    inEmphasis:
      tagName === "b" ||
      tagName === "strong" ||
      tagName === "em" ||
      tagName === "i" ||
      (outer?.inEmphasis ?? false),
    inDataTable: isDataTable || (outer?.inDataTable ?? false),
    look,
    allFor: (outer?.allFor ?? 0) + look.speaksFor,
    allAgainst: (outer?.allAgainst ?? 0) + look.speaksAgainst,
  };
}

/** Looks of each tag by their words, kept: a page repeats a few hundred of them thousands of times. */
const looks = new Map<string, Map<string, Look>>();
const mostLooks = 10_000;
const longestKept = 200;
let kept = 0;

function lookOf(tag: string, words: string): Look {
  const known = looks.get(tag)?.get(words);
  if (known) return known;
  const look = {
    tag,
    words,
    whole: tag + words,
    numberless: (tag + words).replace(/\d+/g, "0"),
    speaksFor: words !== "" && bodyClasses.test(words) ? 1 : 0,
    speaksAgainst: words !== "" && boilerplateClasses.test(words) ? 1 : 0,
  };
  if (words.length > longestKept || tag.length > longestKept) return look;
  if (kept >= mostLooks) {
    looks.clear();
    kept = 0;
  }
  const alike = looks.get(tag);
  if (alike) alike.set(words, look);
  else looks.set(tag, new Map([[words, look]]));
  kept++;
  return look;
}

/** The enclosure so many steps out, if there are so many. */
export function enclosureAbove(around: Enclosure, steps: number): Enclosure | undefined {
  let at: Enclosure | undefined = around;
  for (let step = 0; step < steps && at; step++) at = at.outer;
  return at;
}

/** True inside such a region. */
export function isWithin({ within }: Enclosure, region: Region): boolean {
  return (within & bits[region]) !== 0;
}

function wordsOf(element: Element): string {
  let words = "";
  for (const { name, value } of element.attrs)
    if (name === "class" || name === "id" || name === "role" || name === "data-component")
      words += ` ${value}`;
  return words;
}
