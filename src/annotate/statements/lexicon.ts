import { type SortedTable, numberOf } from "../../language/sorted-table.ts";

/** What training learnt of single words. */
export interface Lexicon {
  /** How often a word is a cue, in tenths (0 to 9), by the hash of lemma and word class. */
  readonly bins: ReadonlyMap<number, number>;
  readonly clusters: Clusters;
}

/** Words of like company, by the hash of the lemma in small letters. */
export interface Clusters {
  /** 0 for a word that is in none, else from 1. */
  readonly of: (lemma: number) => number;
}

/** No clusters at all. */
export const noClusters: Clusters = { of: () => 0 };

/**
 * Reads clusters as `train/statements/write-clusters.ts` writes them: a count, then rising hashes (int32), then numbers
 * (uint16). They stay where they lie.
 */
export function readClusters({ buffer, byteOffset: at }: Uint8Array): Clusters {
  const count = new DataView(buffer, at).getUint32(0, true);
  const table: SortedTable = {
    keys: new Int32Array(buffer, at + 4, count),
    values: new Uint16Array(buffer, at + 4 + count * 4, count),
  };
  return { of: (lemma) => numberOf(table, lemma) ?? 0 };
}
