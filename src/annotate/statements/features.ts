import type { Span } from "../../schema/span.ts";
import { hashOf, mix } from "./hash.ts";
import { climb, type Passage } from "./passage.ts";

/** Share of a word's occurrences that are cues, in tenths, by the hash of lemma and word class. */
export type CueLexicon = ReadonlyMap<number, number>;

/** Called for each word with its feature hashes: the first `count` of `values`, which is reused. */
export type FeatureVisit = (word: number, values: Int32Array, count: number) => void;

const out = hashOf("out of the sentence");
const most = 224;

/**
 * What the tagger looks at for each word: its own form, its neighbours, its heads, its path to the nearest likely cue,
 * and the quotation state of the sentences around it. Linear.
 */
export function visitFeatures(passage: Passage, lexicon: CueLexicon, visit: FeatureVisit): void {
  const values = new Int32Array(most);
  const write = writer(values);
  const view = viewOf(passage, binsOf(passage, lexicon));
  for (let i = 0; i < passage.words.length; i++) {
    write.restart();
    ownFeatures(view, i, write);
    windowFeatures(view, i, write);
    headFeatures(view, i, write);
    pathFeatures(view, i, write);
    edgeFeatures(view, i, write);
    aroundFeatures(view, i, write);
    visit(i, values, write.count());
  }
}

/** The cue bin of each word. */
export function binsOf(passage: Passage, lexicon: CueLexicon): Int32Array {
  return Int32Array.from(passage.key, (key) => lexicon.get(key) ?? 0);
}

/** Writes feature hashes of one word after another: a template's number and up to three values. */
interface Writer {
  readonly restart: () => void;
  readonly count: () => number;
  readonly one: (template: number, a: number) => void;
  readonly two: (template: number, a: number, b: number) => void;
  readonly three: (template: number, values: readonly [number, number, number]) => void;
}

function writer(values: Int32Array): Writer {
  let at = 0;
  const put = (hash: number): void => {
    if (at < most) values[at++] = hash;
  };
  return {
    restart: () => {
      at = 0;
    },
    count: () => at,
    one: (template, a) => put(mix(Math.imul(template, 0x9e3779b1), a)),
    two: (template, a, b) => put(mix(mix(Math.imul(template, 0x9e3779b1), a), b)),
    three: (template, [a, b, c]) => put(mix(mix(mix(Math.imul(template, 0x9e3779b1), a), b), c)),
  };
}

/** A passage with what is derived from the cue lexicon. */
interface View extends Passage {
  readonly bin: Int32Array;
  readonly isCandidate: Uint8Array;
  /** Nearest likely cue at or above each word, the word below it on the way, and the steps; -1 where there is none. */
  readonly cue: Int32Array;
  readonly branch: Int32Array;
  readonly depth: Int32Array;
  /** Nearest likely cue before and after each word in its sentence; -1 where there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Classes of the distance to the next quotation that begins, and from the last that ended, in the sentence. */
  readonly toQuote: Int32Array;
  readonly fromQuote: Int32Array;
  /** Quotation state (0 none, 1 some, 2 all) times two, plus whether there is a likely cue; by sentence. */
  readonly state: Int32Array;
}

function viewOf(passage: Passage, bin: Int32Array): View {
  const size = passage.words.length;
  const isCandidate = Uint8Array.from(bin, (value) => (value >= 3 ? 1 : 0));
  const cue = new Int32Array(size).fill(-1);
  const branch = new Int32Array(size).fill(-1);
  const depth = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    let at = i;
    let below = i;
    for (let steps = 0; at >= 0 && steps < climb; steps++) {
      if (isCandidate[at]) {
        cue[i] = at;
        branch[i] = below;
        depth[i] = steps;
        break;
      }
      below = at;
      at = passage.head[at] as number;
    }
  }
  return {
    ...passage,
    bin,
    isCandidate,
    cue,
    branch,
    depth,
    ...nearest(passage, isCandidate),
    ...quoteDistances(passage),
    state: Int32Array.from(passage.sentences, (s) => stateOf(passage, isCandidate, s)),
  };
}

function nearest(passage: Passage, isCandidate: Uint8Array): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(isCandidate.length).fill(-1);
  const after = new Int32Array(isCandidate.length).fill(-1);
  for (const [start, end] of passage.sentences) {
    let last = -1;
    for (let i = start; i < end; i++) {
      before[i] = last;
      if (isCandidate[i]) last = i;
    }
    last = -1;
    for (let i = end - 1; i >= start; i--) {
      after[i] = last;
      if (isCandidate[i]) last = i;
    }
  }
  return { before, after };
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

function stateOf(passage: Passage, isCandidate: Uint8Array, [start, end]: Span): number {
  let quoted = 0;
  let cue = 0;
  for (let i = start; i < end; i++) {
    if (passage.quoted[i]) quoted++;
    if (isCandidate[i]) cue = 1;
  }
  return (quoted === 0 ? 0 : quoted === end - start ? 2 : 1) * 2 + cue;
}

const bit = (value: number | boolean | undefined): number => (value ? 1 : 0);

function ownFeatures(view: View, i: number, { one, two }: Writer): void {
  const { quoted } = view;
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const inside = bit(quoted[i]);
  one(1, 0);
  one(2, view.form[i] as number);
  one(3, view.lemma[i] as number);
  one(4, view.tag[i] as number);
  one(5, view.name[i] as number);
  one(6, view.relation[i] as number);
  one(7, view.suffix[i] as number);
  one(8, view.shape[i] as number);
  one(9, view.bin[i] as number);
  one(10, inside);
  one(11, view.state[view.sentenceOf[i] as number] as number);
  const begins = inside && (i === 0 || quoted[i] !== quoted[i - 1]);
  const ends = inside && quoted[i] !== quoted[i + 1];
  two(12, bit(begins), bit(ends));
  two(13, bit(i === start), bit(i === end - 1));
  two(14, view.tag[i] as number, inside);
  two(15, view.lemma[i] as number, inside);
  two(16, view.key[i] as number, view.relation[i] as number);
  const paragraph = view.paragraphOf[i] as number;
  const opening = paragraph === 0 ? 1 : 2;
  two(17, opening, view.relation[i] as number);
  two(18, opening, view.bin[i] as number);
}

function windowFeatures(view: View, i: number, { one, two }: Writer): void {
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    const at = i + d;
    const inside = at >= start && at < end;
    one(20 + d, inside ? (view.tag[at] as number) : out);
    one(30 + d, inside ? (view.lemma[at] as number) : out);
    if (d < -2 || d > 2) continue;
    one(40 + d, inside ? (view.bin[at] as number) : -1);
    one(50 + d, inside ? (view.relation[at] as number) : out);
    two(60 + d, inside ? bit(view.quoted[at]) : 2, bit(view.quoted[i]));
    one(70 + d, inside ? (view.isCandidate[at] as number) : -1);
  }
  const p = i > start ? i - 1 : -1;
  const n = i + 1 < end ? i + 1 : -1;
  const of = (column: Int32Array, at: number): number => (at < 0 ? out : (column[at] as number));
  two(80, of(view.tag, p), view.tag[i] as number);
  two(81, of(view.lemma, p), view.lemma[i] as number);
  two(82, of(view.relation, p), view.relation[i] as number);
  two(83, view.tag[i] as number, of(view.tag, n));
  two(84, view.lemma[i] as number, of(view.lemma, n));
  two(85, of(view.tag, p), of(view.tag, n));
  two(86, of(view.lemma, p), view.tag[i] as number);
  two(87, view.tag[i] as number, of(view.lemma, n));
}

function headFeatures(view: View, i: number, { one, two, three }: Writer): void {
  const relation = view.relation[i] as number;
  const h = view.head[i] as number;
  if (h < 0) {
    two(90, relation, view.tag[i] as number);
    return;
  }
  one(91, view.lemma[h] as number);
  one(92, view.tag[h] as number);
  two(93, relation, view.tag[h] as number);
  two(94, relation, view.lemma[h] as number);
  two(95, relation, view.bin[h] as number);
  one(96, Math.max(-4, Math.min(4, h - i)));
  const g = view.head[h] as number;
  two(97, relation, view.relation[h] as number);
  three(98, [relation, view.relation[h] as number, g < 0 ? -1 : (view.bin[g] as number)]);
}

function pathFeatures(view: View, i: number, writer: Writer): void {
  const cue = view.cue[i] as number;
  if (cue >= 0) belowCue(view, i, writer);
  else besideCue(view, i, writer);
  const { one, two, three } = writer;
  const before = view.before[i] as number;
  const after = view.after[i] as number;
  if (before >= 0) {
    two(130, view.lemma[before] as number, Math.min(4, i - before));
    three(131, [bit(view.quoted[i]), bit(view.quoted[before]), view.bin[before] as number]);
  } else one(132, after < 0 ? 0 : 1);
  if (after >= 0) {
    two(133, view.lemma[after] as number, Math.min(4, after - i));
    three(134, [bit(view.quoted[i]), bit(view.quoted[after]), view.bin[after] as number]);
  }
}

function belowCue(view: View, i: number, { one, two, three }: Writer): void {
  const cue = view.cue[i] as number;
  const side = i < cue ? 0 : i > cue ? 1 : 2;
  const branch = view.branch[i] as number;
  const way = mix(side === 2 ? 0 : (view.relation[branch] as number), side);
  const inside = bit(view.quoted[i]);
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const sameBefore = i > start && view.cue[i - 1] === cue && view.branch[i - 1] === branch;
  const sameAfter = i + 1 < end && view.cue[i + 1] === cue && view.branch[i + 1] === branch;
  one(100, way);
  two(101, way, Math.min(5, view.depth[i] as number));
  two(102, way, view.lemma[cue] as number);
  two(103, way, view.relation[cue] as number);
  two(104, way, view.bin[cue] as number);
  two(105, way, inside);
  two(106, way, bit(sameBefore));
  two(107, way, bit(sameAfter));
  three(108, [way, view.lemma[cue] as number, bit(sameBefore)]);
  three(109, [way, view.lemma[cue] as number, bit(sameAfter)]);
  two(110, side, Math.max(-6, Math.min(6, i - cue)));
  three(111, [way, view.tag[i] as number, bit(sameBefore) * 2 + bit(sameAfter)]);
  three(112, [way, view.lemma[branch] as number, bit(sameBefore)]);
  three(113, [way, bit(view.quoted[cue]), inside]);
  three(114, [way, view.tag[branch] as number, view.tag[cue] as number]);
}

function besideCue(view: View, i: number, { one, two, three }: Writer): void {
  const before = view.before[i] as number;
  const after = view.after[i] as number;
  one(120, before < 0 && after < 0 ? 0 : 1);
  const cue = before < 0 ? after : after < 0 || i - before <= after - i ? before : after;
  if (cue < 0) return;
  const side = i < cue ? 0 : 1;
  const relation = view.relation[cue] as number;
  two(121, side, relation);
  three(122, [side, relation, view.lemma[cue] as number]);
  two(123, side, Math.min(6, Math.abs(i - cue)));
  three(124, [side, relation, bit(view.quoted[i])]);
  const governs = (view.left[i] as number) <= cue && cue <= (view.right[i] as number);
  three(125, [side, bit(governs), relation]);
}

/** Which constituents begin and end at the word: the boundaries of sources and contents are theirs. */
function edgeFeatures(view: View, i: number, { two, three }: Writer): void {
  const l = topmost(view, i, view.left);
  const r = topmost(view, i, view.right);
  const binAbove = (at: number): number => {
    const h = view.head[at] as number;
    return h < 0 ? -1 : (view.bin[h] as number);
  };
  const lemmaAbove = (at: number): number => {
    const h = view.head[at] as number;
    return h < 0 ? -1 : (view.lemma[h] as number);
  };
  two(140, view.relation[l] as number, binAbove(l));
  two(141, view.relation[r] as number, binAbove(r));
  three(142, [view.relation[l] as number, lemmaAbove(l), view.tag[i] as number]);
  three(143, [view.relation[r] as number, lemmaAbove(r), bit(view.quoted[i])]);
  three(144, [view.relation[l] as number, view.relation[r] as number, bit(view.quoted[i])]);
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const before = i > start ? (view.tag[i - 1] as number) : out;
  const after = i + 1 < end ? (view.tag[i + 1] as number) : out;
  const above = (at: number): number => {
    const h = view.head[at] as number;
    return h < 0 ? -1 : (view.relation[h] as number);
  };
  three(145, [view.relation[l] as number, above(l), before]);
  three(146, [view.relation[r] as number, above(r), after]);
  three(147, [view.relation[l] as number, branchRelation(view, view.head[l] as number), before]);
  three(148, [view.relation[r] as number, branchRelation(view, view.head[r] as number), after]);
  three(149, [wayOf(view, i), view.relation[l] as number, before]);
  three(160, [wayOf(view, i), view.relation[r] as number, after]);
  two(161, Math.min(4, i - start), view.relation[l] as number);
  two(162, Math.min(3, end - 1 - i), view.relation[r] as number);
  const next = view.toQuote[i] as number;
  const last = view.fromQuote[i] as number;
  three(163, [next, last, bit(view.quoted[i])]);
  three(164, [next, wayOf(view, i), bit(view.quoted[i])]);
  three(165, [last, wayOf(view, i), bit(view.quoted[i])]);
}

/** The relation by which a word's branch hangs below the likely cue above it. */
function branchRelation(view: View, at: number): number {
  if (at < 0 || (view.cue[at] as number) < 0) return -1;
  return view.cue[at] === at ? -2 : (view.relation[view.branch[at] as number] as number);
}

/** A word's branch relation with the side of the cue it is on. */
function wayOf(view: View, i: number): number {
  const cue = view.cue[i] as number;
  if (cue < 0) return -1;
  return mix(branchRelation(view, i), i < cue ? 0 : i > cue ? 1 : 2);
}

/** The highest word whose subtree has its edge here. */
function topmost(view: View, i: number, edge: Int32Array): number {
  let at = i;
  for (let steps = 0; steps < climb; steps++) {
    const h = view.head[at] as number;
    if (h < 0 || edge[h] !== i) return at;
    at = h;
  }
  return at;
}

function aroundFeatures(view: View, i: number, { two, three }: Writer): void {
  const s = view.sentenceOf[i] as number;
  const p = view.paragraphOf[i] as number;
  const inside = bit(view.quoted[i]);
  const own = view.state[s] as number;
  const [start, end] = view.paragraphs[p] as Span;
  const [from, to] = view.sentences[s] as Span;
  const first = from === start;
  const before = s > 0 ? (view.state[s - 1] as number) : -1;
  const after = to < end ? (view.state[s + 1] as number) : -1;
  two(150, own, inside);
  three(151, [first ? 10 + before : before, own, inside]);
  three(152, [after, own, inside]);
  three(153, [first ? -1 : before, own, after]);
  const linked =
    i > 0 && view.quoted[i] && view.quoted[from] && !first && view.quoted[from - 1] === view.quoted[from];
  three(154, [bit(linked), own, inside]);
  two(155, bit(view.quotations[(view.quoted[i] as number) - 1]?.continues), inside);
  two(156, lengthOf(view, i), inside);
  three(157, [lengthOf(view, i), own, view.relation[i] as number]);
}

/** How long the quotation is, in classes: scare quotes are short. */
function lengthOf(view: View, i: number): number {
  const quotation = view.quotations[(view.quoted[i] as number) - 1];
  if (!quotation) return 0;
  const size = quotation.span[1] - quotation.span[0];
  return size < 12 ? 1 : size < 24 ? 2 : size < 40 ? 3 : size < 80 ? 4 : 5;
}
