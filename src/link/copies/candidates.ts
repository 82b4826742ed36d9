/** An article that has a fingerprint, the outlet that published it, and how many fingerprints it has in all. */
export interface Holder {
  readonly article: string;
  readonly site?: string;
  readonly prints: number;
  /** Its fingerprints, rising. */
  readonly sorted: Float64Array;
}

/** Which articles have which fingerprints: all that linking needs to find its way. A ledger keeps one for long, memory for a while. */
export interface PrintIndex {
  /** For each of the prints those that have it; of very many, some. */
  holders(prints: readonly number[]): ReadonlyMap<number, readonly Holder[]>;
}

/** Tells who has a print, of those that were looked up. */
export interface Holders {
  get(print: number): readonly Holder[] | undefined;
}

/** Fingerprints two articles must share to be compared: one alone is a phrase as a rule. */
const leastShared = 2;

/** But one is enough where either article has no more than this. */
const few = 10;

/** Articles other than this one that share enough of the prints to be compared with it, by id. */
export function candidatesOf(
  self: Pick<Holder, "article" | "prints">,
  prints: Iterable<number>,
  holders: Holders,
): string[] {
  const counts = new Map<string, number>();
  for (const print of prints)
    for (const { article, prints: size } of holders.get(print) ?? [])
      if (article !== self.article) {
        const worth = Math.min(size, self.prints) <= few ? leastShared : 1;
        counts.set(article, (counts.get(article) ?? 0) + worth);
      }
  return [...counts].flatMap(([other, count]) => (count >= leastShared ? [other] : [])).sort();
}
