import { mix } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage } from "./passage.ts";

/** A passage with what the lexicon and the parse say of each word. */
export interface Ground extends Passage {
  /** How often the word is a cue, in tenths. */
  readonly bin: Int32Array;
  /** Clusters of words of like company; 0 for none. */
  readonly cluster: Int32Array;
  /** Which relations hang on each word, as bits; its subject and its clause, as hashes (0 for none). */
  readonly kin: Int32Array;
  readonly subject: Int32Array;
  readonly clause: Int32Array;
  /** Classes of the distance to the next quotation that begins, and from the last that ended, in the sentence. */
  readonly toQuote: Int32Array;
  readonly fromQuote: Int32Array;
}

/** Lays out what is known of each word before any cue is. Linear. */
export function groundOf(passage: Passage, { bins, clusters }: Lexicon): Ground {
  const cluster = Int32Array.from(passage.lemma, (lemma) => clusters.of(lemma));
  return {
    ...passage,
    bin: Int32Array.from(passage.key, (key) => bins.get(key) ?? 0),
    cluster,
    ...kinship(passage, cluster),
    ...quoteDistances(passage),
  };
}

function quoteDistances(passage: Passage): { toQuote: Int32Array; fromQuote: Int32Array } {
  const size = passage.words.length;
  const toQuote = new Int32Array(size).fill(-1);
  const fromQuote = new Int32Array(size).fill(-1);
  const level = (n: number): number => (n < 3 ? n : n < 8 ? 3 : 4);
  for (const [start, end] of passage.sentences) {
    let last = -1;
    for (let i = start; i < end; i++) {
      if (i > start && passage.quoted[i - 1] && passage.quoted[i] !== passage.quoted[i - 1]) last = i;
      if (last >= 0) fromQuote[i] = level(i - last);
    }
    let next = -1;
    for (let i = end - 1; i >= start; i--) {
      if (next >= 0) toQuote[i] = level(next - i);
      if (passage.quoted[i] && (i === start || passage.quoted[i - 1] !== passage.quoted[i])) next = i;
    }
  }
  return { toQuote, fromQuote };
}

/** Relations that say what kind of company a word keeps, one bit each. */
const kinds: Readonly<Record<string, number>> = {
  nsubj: 1,
  "nsubj:pass": 2,
  obj: 4,
  ccomp: 8,
  xcomp: 16,
  aux: 32,
  "aux:pass": 64,
  parataxis: 128,
  iobj: 256,
  mark: 512,
  case: 1024,
  obl: 2048,
  csubj: 8,
  acl: 4096,
  cop: 8192,
};

function kinship(passage: Passage, cluster: Int32Array): Pick<Ground, "kin" | "subject" | "clause"> {
  const size = passage.words.length;
  const kin = new Int32Array(size);
  const subject = new Int32Array(size);
  const clause = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const h = passage.head[i] as number;
    const relation = passage.words[i]?.relation ?? "";
    if (h < 0) continue;
    const kind = kinds[relation] ?? kinds[relation.split(":")[0] as string] ?? 0;
    kin[h] = (kin[h] as number) | kind;
    if ((kind & 3) !== 0 && !subject[h])
      subject[h] = mix(mix(passage.tag[i] as number, passage.name[i] as number), cluster[i] as number);
    if ((kind & 24) !== 0 && !clause[h])
      clause[h] = mix(
        mix(passage.tag[i] as number, passage.lemma[passage.left[i] as number] as number),
        i < h ? 1 : 2,
      );
  }
  return { kin, subject, clause };
}
