import { type PageWithGold, goldPages } from "../../bench/gold-pages.ts";
import { decode } from "../../src/read/decode.ts";
import { type PageBlock, blocksOf } from "../../src/read/page/blocks.ts";
import type { PageHints } from "../../src/read/page/features.ts";
import { metadataOf } from "../../src/read/page/metadata.ts";
import { candidatesOf } from "../../src/read/page/page.ts";
import { picturesOf } from "../../src/read/page/pictures.ts";
import { defaultBounds, treeOf } from "../../src/read/page/tree.ts";
import { hashOf } from "../../src/text/id.ts";
import { labelsOf } from "./labels.ts";

/** A gold page with its blocks and which of them are of the body. */
export interface TrainingPage {
  readonly id: string;
  readonly set: "aeb" | "wcxb" | "fundus";
  readonly domain: string;
  readonly gold: PageWithGold;
  readonly blocks: readonly PageBlock[];
  readonly labels: readonly number[];
  readonly hints: PageHints;
}

/** The pages of one gold folder; one that is refused has no blocks. */
export function readPages(
  set: TrainingPage["set"],
  folder: string,
  isTaken: (domain: string) => boolean = () => true,
): TrainingPage[] {
  const taken = goldPages(folder).filter((gold) => isTaken(siteOf(gold)));
  return taken.map((gold) => {
    const tree = treeOf(decode(gold.bytes, "", true).text, defaultBounds);
    const page = { id: gold.id, set, domain: siteOf(gold), gold };
    if ("problem" in tree) return { ...page, blocks: [], labels: [], hints: { titles: [] } };
    const { hints, nodes, url } = metadataOf(tree, gold.url);
    const blocks = candidatesOf(blocksOf(tree), picturesOf(tree, url, nodes));
    return { ...page, blocks, labels: labelsOf(blocks, gold.body), hints };
  });
}

/** The registered name of a page's host: pages of one are never in two parts of a split. */
function siteOf({ url, domain }: PageWithGold): string {
  const labels = (url && URL.canParse(url) ? new URL(url).hostname : domain).split(".");
  return labels.slice((labels.at(-2)?.length ?? 9) <= 3 && labels.length > 2 ? -3 : -2).join(".");
}

/** The part of a split that a site is in. */
export function foldOf(domain: string, folds: number): number {
  return Number.parseInt(hashOf(domain).slice(0, 8), 16) % folds;
}
