import type { Span } from "../../schema/span.ts";
import { lengthOf } from "./features.ts";
import { mix } from "./hash.ts";
import { branchRelation, topmost, wayOf } from "./paths.ts";
import type { View } from "./view.ts";
import { bit } from "./writer.ts";

/** Rows of the net's table of words, and of its table of everything else. */
export const wordRows = 32768;
/** Row 0 of either table stands for nothing. */
export const traitRows = 32768;

/** Traits of one word: as many rows of the second table. */
export const traitCount = 21;

/** Row of a word by the hash of its lemma; 0 for a word that is in no cluster, too rare to know. */
export function wordRow(lemma: number, cluster: number): number {
  return cluster === 0 ? 0 : 1 + (((lemma ^ (lemma >>> 17)) >>> 0) % (wordRows - 1));
}

/** Row of each word of a passage in the table of words. */
export function lemmaRows({ lemma, cluster }: View): Uint16Array {
  return Uint16Array.from(lemma, (hash, i) => wordRow(hash, cluster[i] as number));
}

/**
 * Rows of all words, `traitCount` a word: what a word is, what it hangs on, its way to the likely cue above it, the
 * constituents that begin and end with it, and how it stands to quotation marks and to the sentences around. Linear.
 */
export function traitsOf(view: View): Uint16Array {
  const found = new Uint16Array(view.words.length * traitCount);
  let at = 0;
  let template = 0;
  const put = (a: number, b = 0, c = 0): void => {
    const hash = mix(mix(mix(Math.imul(++template, 0x9e3779b1), a), b), c);
    found[at++] = 1 + (((hash ^ (hash >>> 16)) >>> 0) % (traitRows - 1));
  };
  for (let i = 0; i < view.words.length; i++) {
    template = 0;
    ownTraits(view, i, put);
    treeTraits(view, i, put);
    cueTraits(view, i, put);
    quoteTraits(view, i, put);
  }
  return found;
}

type Put = (a: number, b?: number, c?: number) => void;

function ownTraits(view: View, i: number, put: Put): void {
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  put(view.cluster[i] as number);
  put(view.tag[i] as number, view.relation[i] as number);
  put(view.suffix[i] as number);
  put(view.shape[i] as number, view.name[i] as number);
  put(view.bin[i] as number, view.sure[i] as number);
  put(Math.min(4, i - start), Math.min(3, end - 1 - i), view.paragraphOf[i] === 0 ? 1 : 0);
  put(view.kin[i] as number, view.sure[i] as number);
  put(view.subject[i] as number, view.bin[i] as number);
  put(view.clause[i] as number, view.bin[i] as number);
}

function treeTraits(view: View, i: number, put: Put): void {
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const h = view.head[i] as number;
  put(h < 0 ? -1 : (view.lemma[h] as number), view.relation[i] as number);
  put(
    h < 0 ? -1 : (view.tag[h] as number),
    view.relation[i] as number,
    h < 0 ? 0 : Math.max(-4, Math.min(4, h - i)),
  );
  const above = (at: number): number => {
    const head = view.head[at] as number;
    return head < 0 ? -1 : mix(view.relation[head] as number, view.sure[head] as number);
  };
  const l = topmost(view, i, view.left);
  const r = topmost(view, i, view.right);
  put(view.relation[l] as number, above(l), i > start ? (view.tag[i - 1] as number) : -1);
  put(view.relation[r] as number, above(r), i + 1 < end ? (view.tag[i + 1] as number) : -1);
  put(branchRelation(view, view.head[l] as number), branchRelation(view, view.head[r] as number));
}

function cueTraits(view: View, i: number, put: Put): void {
  const cue = view.cue[i] as number;
  const way = wayOf(view, i);
  put(way, cue < 0 ? -1 : (view.sure[cue] as number), Math.min(5, view.depth[i] as number));
  put(way, cue < 0 ? -1 : (view.lemma[cue] as number));
  const before = view.before[i] as number;
  const after = view.after[i] as number;
  put(before < 0 ? -1 : (view.lemma[before] as number), Math.min(4, i - before));
  put(after < 0 ? -1 : (view.lemma[after] as number), Math.min(4, after - i));
}

function quoteTraits(view: View, i: number, put: Put): void {
  const { quoted } = view;
  const s = view.sentenceOf[i] as number;
  const [start, end] = view.paragraphs[view.paragraphOf[i] as number] as Span;
  const [from, to] = view.sentences[s] as Span;
  const inside = bit(quoted[i]);
  const edges = bit(i > 0 && quoted[i] !== quoted[i - 1]) * 2 + bit(quoted[i] !== quoted[i + 1]);
  const continues = bit(view.quotations[(quoted[i] as number) - 1]?.continues);
  put(inside, edges + continues * 4, lengthOf(view, i));
  put(view.toQuote[i] as number, view.fromQuote[i] as number, inside);
  const before = from === start ? -1 : (view.state[s - 1] as number);
  const after = to === end ? -1 : (view.state[s + 1] as number);
  put(before, view.state[s] as number, mix(after, inside));
}
