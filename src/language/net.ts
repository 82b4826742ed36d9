import type { Form } from "./forms.ts";

/** Rows of the net's tables of words, endings (2, 3 letters), beginnings, shapes, and groups of like words. */
export const netTables = [16384, 1024, 4096, 4096, 512, 642, 98] as const;

/** Rows of a word in the net's tables. */
export function netFeatures({ lower, endings, beginnings, shape, capitals, fine, coarse }: Form): number[] {
  return [
    row(lower, 0),
    row(endings[1], 1),
    row(endings[2], 2),
    row(beginnings[2], 3),
    ((shape >>> 4) % 85) * 6 + capitals,
    fine % 642,
    coarse % 98,
  ];
}

function row(hash: number, table: 0 | 1 | 2 | 3): number {
  return ((hash ^ (hash >>> 17)) >>> 0) % netTables[table];
}
