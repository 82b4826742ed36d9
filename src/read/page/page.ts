import type { Article } from "../../schema/article.ts";
import type { Problem } from "../../schema/problem.ts";
import { type Piece, type PictureWords, compose } from "../compose.ts";
import { creditsOf } from "../credits.ts";
import { type PageBlock, blocksOf, isArticleText } from "./blocks.ts";
import { type PageModel, bodyChances } from "./body.ts";
import { closingBlocks } from "./closing.ts";
import { furniture } from "./en/furniture.ts";
import type { ArticleFacts } from "../plain.ts";
import { type Enclosure, isWithin } from "./enclosure.ts";
import type { PageHints } from "./features.ts";
import { metadataOf } from "./metadata.ts";
import { type PagePicture, picturesOf } from "./pictures.ts";
import type { Element } from "./nodes.ts";
import { type PageBounds, treeOf } from "./tree.ts";

/** What reading a page is given. */
export interface PageOptions {
  readonly bounds: PageBounds;
  readonly model?: PageModel;
}

/** Reads one HTML page to its article; a page without one, or one beyond the bounds, gives a problem. */
export function readPage(
  html: string,
  address: string | undefined,
  { bounds, model }: PageOptions,
): { article?: Article; problem?: Omit<Problem, "place"> } {
  const tree = treeOf(html, bounds);
  if ("problem" in tree) return tree;
  const { hints, nodes, ...facts } = metadataOf(tree, address);
  const pictures = picturesOf(tree, facts.url, nodes);
  const body = bodyBlocks(candidatesOf(blocksOf(tree), pictures), hints, model);
  if (!body.some(isArticleText))
    return {
      problem: {
        code: "not-an-article",
        message: "The page holds no run of text long enough to be an article.",
        hint: "Save the page of one article after it has loaded, or give its text.",
      },
    };
  const { pieces, placed } = inOrder(body, pictures);
  return {
    article: compose(pieces, placed, {
      ...facts,
      credits: creditsOf(
        pieces.map(({ text }) => text),
        facts.byline,
      ),
    }),
  };
}

/** An article of markup that is of it to the last block, as a feed holds it; undefined where there is no text, or too much. */
export function readWhole(html: string, facts: ArticleFacts, bounds: PageBounds): Article | undefined {
  const tree = treeOf(html, bounds);
  if ("problem" in tree) return undefined;
  const pictures = picturesOf(tree, facts.url, []);
  const body = candidatesOf(blocksOf(tree), pictures);
  if (!body.some(isArticleText)) return undefined;
  const { pieces, placed } = inOrder(body, pictures);
  const texts = pieces.map(({ text }) => text);
  return compose(pieces, placed, { ...facts, credits: creditsOf(texts, facts.byline) });
}

/** The blocks that may be of the body: those that are not a picture's. */
export function candidatesOf(blocks: readonly PageBlock[], pictures: readonly PagePicture[]): PageBlock[] {
  const taken = new Set(pictures.flatMap(({ words }) => words));
  return blocks.filter(({ around, kind }) => kind !== "caption" && !isIn(around, taken));
}

function isIn(around: Enclosure, taken: ReadonlySet<Element>): boolean {
  for (let at: Enclosure | undefined = around; at; at = at.outer) if (taken.has(at.element)) return true;
  return false;
}

/** The blocks of the body: those the model takes for it, the headline left out, a text that stands twice once. */
export function bodyBlocks(
  blocks: readonly PageBlock[],
  hints: PageHints,
  model: PageModel | undefined,
): PageBlock[] {
  const taken = chosen(blocks, hints, bodyChances(blocks, hints, model));
  // A page so bare that the model knows none like it is judged by the plain rule.
  return model && !taken.some(isArticleText)
    ? chosen(blocks, hints, bodyChances(blocks, hints, undefined))
    : taken;
}

function chosen(
  blocks: readonly PageBlock[],
  { titles }: PageHints,
  chances: readonly number[],
): PageBlock[] {
  const best = new Map<string, number>();
  for (const [i, { text }] of blocks.entries())
    if ((chances[i] as number) > (chances[best.get(text) ?? -1] ?? 0)) best.set(text, i);
  const isLikely = (i: number) => (chances[i] as number) >= 0.5;
  const first = blocks.findIndex((block, i) => isLikely(i) && isArticleText(block));
  const taken = new Set(
    blocks.filter(
      (block, i) =>
        isLikely(i) &&
        !isHead(block, titles, first >= 0 && i > first) &&
        !furniture.test(block.text) &&
        (!isArticleText(block) || best.get(block.text) === i),
    ),
  );
  for (const block of closingBlocks(blocks, taken)) taken.add(block);
  return blocks.filter((block) => taken.has(block));
}

/** The headline is not text; a heading of the first rank below the first paragraph is one of the text's own. */
function isHead({ kind, text, around }: PageBlock, titles: readonly string[], isBelow: boolean): boolean {
  return (kind === "heading" && titles.includes(text)) || (isWithin(around, "headline") && !isBelow);
}

/** Pictures that stand between the first and last block of the body, or just above it, each before the block it precedes. */
function inOrder(
  body: readonly PageBlock[],
  pictures: readonly PagePicture[],
): { pieces: Piece[]; placed: PictureWords[] } {
  const pieces = body.map(({ kind, text, page }) => ({ kind, text, page }));
  const end = body.at(-1)?.page[1] ?? 0;
  const placed = pictures
    .filter(({ at }) => at < end)
    .map(({ at, ...picture }) => ({
      ...picture,
      before: body.findIndex(({ page }) => page[0] > at),
    }));
  return { pieces, placed: placed.filter(({ before }) => before >= 0) };
}
