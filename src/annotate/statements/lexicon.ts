import { hashTable } from "./table.ts";

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

/** Reads clusters as `train/statements/clusters.ts` writes them: a count, then hashes (int32), then numbers (uint16). */
export function readClusters(bytes: Uint8Array): Clusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const table = hashTable(count);
  const numbers = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    table.add(view.getInt32(4 + i * 4, true));
    numbers[i] = view.getUint16(4 + count * 4 + i * 2, true);
  }
  return { of: (lemma) => numbers[table.get(lemma)] ?? 0 };
}
