import type { Article } from "../../schema/article.ts";
import type { Problem } from "../../schema/problem.ts";
import { type Piece, type PictureWords, compose } from "../compose.ts";
import { creditsOf } from "../credits.ts";
import { type PageBlock, blocksOf } from "./blocks.ts";
import { type PageModel, bodyChances } from "./body.ts";
import { metadataOf } from "./metadata.ts";
import { type PagePicture, picturesOf } from "./pictures.ts";
import { type PageBounds, treeOf } from "./tree.ts";

/** Reads one HTML page to its article; a page without one, or one beyond the bounds, gives a problem. */
export function readPage(
  html: string,
  address: string | undefined,
  { bounds, model }: { readonly bounds: PageBounds; readonly model?: PageModel },
): { article?: Article; problem?: Omit<Problem, "place"> } {
  const tree = treeOf(html, bounds);
  if ("problem" in tree) return tree;
  const { titles, ...facts } = metadataOf(tree.root, address);
  const pictures = picturesOf(tree.root, facts.url);
  const blocks = blocksOf(tree.root);
  const body = bodyBlocks(blocks, titles, model).filter((block) => !belongsToPicture(block, pictures));
  if (!body.some(({ text }) => text.length > 60))
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

/** The blocks of the body: those the model takes for it, the headline left out, a text that stands twice once. */
export function bodyBlocks(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  model: PageModel | undefined,
): PageBlock[] {
  const chances = bodyChances(blocks, titles, model);
  const seen = new Set<string>();
  return blocks.filter((block, i) => {
    if ((chances[i] as number) < 0.5 || isHead(block, titles)) return false;
    if (block.text.length > 60 && seen.has(block.text)) return false;
    seen.add(block.text);
    return true;
  });
}

function belongsToPicture({ path, kind }: PageBlock, pictures: readonly PagePicture[]): boolean {
  return kind === "caption" || pictures.some(({ words }) => words.some((element) => path.includes(element)));
}

/** The headline and what stands with it are not text. */
function isHead({ kind, text, path }: PageBlock, titles: readonly string[]): boolean {
  return (kind === "heading" && titles.includes(text)) || path.some(({ tagName }) => tagName === "h1");
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
