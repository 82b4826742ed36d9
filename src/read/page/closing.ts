import type { PageBlock } from "./blocks.ts";
import { closingLines, contributorLines } from "./en/closings.ts";
import type { Enclosure } from "./enclosure.ts";
import type { Element } from "./nodes.ts";

const mostBlocksBelow = 6;
const longestLine = 400;

/**
 * The lines just below a text, in the same element, that say where it is from and what was put right in it. They look like
 * boilerplate, and who copied whom rests on them.
 */
export function closingBlocks(blocks: readonly PageBlock[], taken: ReadonlySet<PageBlock>): PageBlock[] {
  const last = blocks.findLastIndex((block) => taken.has(block));
  const homes = new Set(
    blocks
      .slice(Math.max(0, last - 8), last + 1)
      .flatMap((block) => (taken.has(block) ? [homeOf(block)] : [])),
  );
  return blocks
    .slice(last + 1, last + 1 + mostBlocksBelow)
    .filter((block) => isClosing(block) && homes.has(homeOf(block)));
}

function isClosing({ kind, text }: PageBlock): boolean {
  return kind === "notice" || (text.length <= longestLine && isClosingLine(text));
}

/** True for a line that says where a text is from, who helped and whose it is. */
export function isClosingLine(text: string): boolean {
  return closingLines.test(text) || (/contributed/i.test(text) && contributorLines.test(text));
}

/** The element that a block's paragraph stands in: the nearest that is no text-level element and no paragraph. */
function homeOf({ around }: PageBlock): Element {
  let at: Enclosure = around;
  while (at.outer && textLevel.has(at.element.tagName)) at = at.outer;
  return at.element;
}

const textLevel = new Set(
  "a abbr b bdi bdo big cite code del dfn em font h1 h2 h3 h4 h5 h6 i ins kbd li mark ol p q s small span strong sub sup time u ul var blockquote".split(
    " ",
  ),
);
