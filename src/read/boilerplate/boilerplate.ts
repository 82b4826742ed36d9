import type { Article, Block } from "../../schema/article.ts";
import { namedBlocks } from "../../text/page-blocks.ts";
import { isArticleText } from "../page/blocks.ts";
import { isClosingLine } from "../page/closing.ts";
import { functionWords } from "../page/en/words.ts";
import { speech } from "./en/speech.ts";

/** Pages of one site, about different things, that must hold a block before it is boilerplate. */
export const pagesToRecur = 3;

/** An article with the blocks of these names marked as boilerplate, and no others; with none where nothing else would be left. */
export function withBoilerplate(article: Article, names: ReadonlySet<number>): Article {
  const marked = new Set(
    namedBlocks(article).flatMap(({ name, block }) =>
      names.has(name) && mayRecur(article, block) ? [block] : [],
    ),
  );
  const left = article.blocks.filter((block) => block.page && !marked.has(block));
  const isKept = left.some(({ span }) => isArticleText({ text: article.text.slice(...span) }));
  const blocks = article.blocks.map((block) => withMark(block, isKept && marked.has(block)));
  return { ...article, blocks };
}

function withMark({ kind, span, page }: Block, isMarked: boolean): Block {
  return { kind, span, ...(page ? { page } : {}), ...(isMarked ? { boilerplate: true } : {}) };
}

/** False for what is an article's own however often it is printed: notices, credits and closing lines, quotations, speech. */
function mayRecur({ text }: Article, { kind, span }: Block): boolean {
  const words = text.slice(...span);
  return kind !== "notice" && kind !== "quote" && !speech.test(words) && !isClosingLine(words);
}

/**
 * True where a block of this name is boilerplate on its site by what these pages of the site show: three of them with different
 * addresses hold it and are about different things. Their titles share no word, and what the block speaks of, none of the three
 * speaks of elsewhere. The background that a running story carries from page to page is therefore none.
 */
export function isBoilerplate(name: number, articles: readonly Article[]): boolean {
  const pages = articles.map(pageOf);
  const counts = new Map<number, number>();
  for (const { blocks } of pages)
    for (const own of new Set(blocks.map((block) => block.name))) counts.set(own, (counts.get(own) ?? 0) + 1);
  const strangers = pages.filter((page) => isStranger(page, name, counts));
  return strangers.some((one, i) =>
    strangers.some(
      (two, k) =>
        k > i &&
        areApart(one, two) &&
        strangers.some((three, n) => n > k && areApart(one, three) && areApart(two, three)),
    ),
  );
}

interface Page {
  readonly article: Article;
  readonly address: string;
  /** Words of the title that tell something, those of the outlet's name left out. */
  readonly title: ReadonlySet<string>;
  readonly outlet: ReadonlySet<string>;
  readonly blocks: ReturnType<typeof namedBlocks>;
}

function pageOf(article: Article): Page {
  const outlet = new Set(wordsIn(`${article.site ?? ""} ${hostOf(article.url)}`));
  const title = new Set(tellingIn(article.title ?? "").filter((word) => !outlet.has(word)));
  return { article, address: article.url ?? article.id, title, outlet, blocks: namedBlocks(article) };
}

function areApart(one: Page, two: Page): boolean {
  return one.address !== two.address && [...one.title].every((word) => !two.title.has(word));
}

/** Share of a block's words that a page may use elsewhere and still speak of something else. */
const mostShared = 1 / 3;

/** True for a page that holds the block, may leave it out, and speaks elsewhere of other things than the block does. */
function isStranger(
  { article, title, outlet, blocks }: Page,
  name: number,
  counts: ReadonlyMap<number, number>,
): boolean {
  const held = blocks.find((block) => block.name === name);
  if (!held || title.size === 0 || !mayRecur(article, held.block)) return false;
  const elsewhere = blocks.filter((block) => (counts.get(block.name) ?? 0) < pagesToRecur);
  if (elsewhere.length === 0) return false;
  const words = article.text.slice(...held.block.span);
  const rest = elsewhere.map(({ block }) => article.text.slice(...block.span)).join("\n");
  const said = new Set(rest.match(wordPattern));
  const isNamed = namesIn(words).some((word) => !outlet.has(word.toLowerCase()) && said.has(word));
  if (isNamed) return false;
  const told = new Set([...wordsIn(rest), ...title]);
  const own = [...new Set(tellingIn(words))].filter((word) => !outlet.has(word));
  return own.filter((word) => told.has(word)).length <= mostShared * own.length;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(wordPattern) ?? [];
}

/** Shorter words tell little. */
const shortest = 4;

/** Words that tell what a text is about. */
function tellingIn(text: string): string[] {
  return wordsIn(text).filter(
    (word) => (word.length >= shortest || /\d/.test(word)) && !functionWords.has(word),
  );
}

/** Capitalised words within sentences: names, as a rule. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;:)’]\s)\p{Lu}[\p{L}\p{M}’-]{2,}/gu)].map(([word]) => word);
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).hostname : "";
}
