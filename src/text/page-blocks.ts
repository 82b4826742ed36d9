import type { Article, Block } from "../schema/article.ts";
import { type Words, mixed, wordsOf } from "./fingerprints.ts";

/** A block of a page under the name that it has on every page of its site. */
export interface NamedBlock {
  /** A whole number below 2^53. */
  readonly name: number;
  readonly block: Block;
}

type Page = Pick<Article, "site" | "url" | "text" | "blocks">;

/** Words a block must have to be told from others by them. */
const fewestWords = 3;

/** The blocks of an article that stand in its page, by name; none where the article is of no page or its site is not known. */
export function namedBlocks(article: Page): NamedBlock[] {
  const site = siteOf(article);
  if (site === undefined) return [];
  return article.blocks.flatMap((block) => {
    if (!block.page) return [];
    const words = wordsOf(article.text.slice(...block.span));
    return words.count < fewestWords ? [] : [{ name: nameOf(site, words), block }];
  });
}

/** The host of an article's address, without "www."; the outlet's name where it has none. */
function siteOf({ url, site }: Page): string | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  return host || site?.toLowerCase();
}

/** 53 bits of a site and some words, whatever their case and the marks between them (FNV-1a, twice). */
function nameOf(site: string, words: Words): number {
  let [low, high] = [0x811c9dc5, 0x01000197];
  const add = (value: number) => {
    low = Math.imul(low ^ value, 0x01000193);
    high = Math.imul(high ^ value ^ (value >>> 15), 0x85ebca6b);
  };
  for (const letter of site) add(letter.codePointAt(0) as number);
  for (const hash of words.hashes) add(hash);
  return (mixed(high) >>> 11) * 2 ** 32 + (mixed(low) >>> 0);
}
