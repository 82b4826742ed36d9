import type { PageBlock } from "./blocks.ts";

/** Pages of one site that must hold a block before it is boilerplate. */
export const pagesToRecur = 3;

const fewestWords = 3;

/** A block's text as a short name: 64 bits of FNV-1a, hex; undefined for one too short to be remembered. */
export function blockHash(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const joined = words.join(" ");
  return `${fnv(joined, 0x811c9dc5)}${fnv(joined, 0x01000197)}`;
}

/** The names of a page's blocks, each once: what a ledger keeps of each page of a site, once for each address. */
export function blockHashesOf(blocks: readonly Pick<PageBlock, "text">[]): string[] {
  return [...new Set(blocks.map(({ text }) => blockHash(text)).filter((hash) => hash !== undefined))];
}

/** The blocks that recur on three or more pages of one site. */
export function recurringBlocks(pages: Iterable<readonly string[]>): Set<string> {
  const counts = new Map<string, number>();
  for (const hashes of pages)
    for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= pagesToRecur).map(([hash]) => hash));
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
