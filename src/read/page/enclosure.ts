import { bodyClasses, boilerplateClasses } from "./en/words.ts";
import { type Element, attribute } from "./tree.ts";

/** An element open around a text, with what all elements around it tell together. */
export interface Enclosure {
  readonly element: Element;
  readonly outer: Enclosure | undefined;
  readonly depth: number;
  /** Bits of `regions`: what it stands in. */
  readonly within: number;
  readonly inLink: boolean;
  readonly inEmphasis: boolean;
  readonly inDataTable: boolean;
  /** Class, id and role of the element. */
  readonly words: string;
  /** One where they speak for the body of an article, against it. */
  readonly speaksFor: number;
  readonly speaksAgainst: number;
  /** Their sums over all elements around. */
  readonly allFor: number;
  readonly allAgainst: number;
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
export function enclosed(element: Element, outer: Enclosure | undefined, isDataTable: boolean): Enclosure {
  const { tagName } = element;
  const words = wordsOf(element);
  const { speaksFor, speaksAgainst } = spokenBy(words);
  const isBody = attribute(element, "itemprop") === "articleBody";
  return {
    element,
    outer,
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
    words,
    speaksFor,
    speaksAgainst,
    allFor: (outer?.allFor ?? 0) + speaksFor,
    allAgainst: (outer?.allAgainst ?? 0) + speaksAgainst,
  };
}

interface Spoken {
  readonly speaksFor: number;
  readonly speaksAgainst: number;
}

/** What class names speak for, kept: a page repeats a few hundred of them thousands of times. */
const spoken = new Map<string, Spoken>([["", { speaksFor: 0, speaksAgainst: 0 }]]);
const mostSpoken = 5_000;
const longestSpoken = 200;

function spokenBy(words: string): Spoken {
  const known = spoken.get(words);
  if (known) return known;
  const found = {
    speaksFor: bodyClasses.test(words) ? 1 : 0,
    speaksAgainst: boilerplateClasses.test(words) ? 1 : 0,
  };
  if (spoken.size < mostSpoken && words.length <= longestSpoken) spoken.set(words, found);
  return found;
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
