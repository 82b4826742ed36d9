import type { Span } from "../../schema/span.ts";
import { type FeatureVisit, lengthOf } from "./features.ts";
import { hashOf, mix } from "./hash.ts";
import { climb } from "./passage.ts";
import type { View } from "./view.ts";
import { bit, type Writer, writer } from "./writer.ts";

const out = hashOf("out of the sentence");

/**
 * What is looked at once likely cues are known: each word's way to the nearest, the constituents that begin and end at
 * the word, and the sentences around it. Linear.
 */
export function visitPaths(view: View, visit: FeatureVisit): void {
  const write = writer();
  for (let i = 0; i < view.words.length; i++) {
    write.restart();
    chanceFeatures(view, i, write);
    pathFeatures(view, i, write);
    edgeFeatures(view, i, write);
    aroundFeatures(view, i, write);
    governorFeatures(view, i, write);
    visit(i, write.values, write.count());
  }
}

/** How likely the word and its neighbours are cues. */
function chanceFeatures(view: View, i: number, { one, two, three }: Writer): void {
  const [start, end] = view.sentences[view.sentenceOf[i] as number] as Span;
  const of = (at: number): number => (at >= start && at < end ? (view.sure[at] as number) : -1);
  const own = view.sure[i] as number;
  one(11, view.state[view.sentenceOf[i] as number] as number);
  one(191, own);
  for (let d = -2; d <= 2; d++) if (d !== 0) two(70 + d, of(i + d), Math.min(3, own));
  three(192, [of(i - 1), own, of(i + 1)]);
  const h = view.head[i] as number;
  two(193, h < 0 ? -1 : (view.sure[h] as number), view.relation[i] as number);
  two(194, own, view.tag[i] as number);
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
    three(131, [bit(view.quoted[i]), bit(view.quoted[before]), view.sure[before] as number]);
  } else one(132, after < 0 ? 0 : 1);
  if (after >= 0) {
    two(133, view.lemma[after] as number, Math.min(4, after - i));
    three(134, [bit(view.quoted[i]), bit(view.quoted[after]), view.sure[after] as number]);
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
  two(104, way, view.sure[cue] as number);
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
    return h < 0 ? -1 : (view.sure[h] as number);
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
  three(164, [next, wayOf(view, i), bit(view.quoted[i])]);
  three(165, [last, wayOf(view, i), bit(view.quoted[i])]);
}

/** The relation by which a word's branch hangs below the likely cue above it. */
export function branchRelation(view: View, at: number): number {
  if (at < 0 || (view.cue[at] as number) < 0) return -1;
  return view.cue[at] === at ? -2 : (view.relation[view.branch[at] as number] as number);
}

/** A word's branch relation with the side of the cue it is on. */
export function wayOf(view: View, i: number): number {
  const cue = view.cue[i] as number;
  if (cue < 0) return -1;
  return mix(branchRelation(view, i), i < cue ? 0 : i > cue ? 1 : 2);
}

/** The highest word whose subtree has its edge here. */
export function topmost(view: View, i: number, edge: Int32Array): number {
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
  three(157, [lengthOf(view, i), own, view.relation[i] as number]);
}

/** What is known of the likely cue above a word. */
function governorFeatures(view: View, i: number, { two, three }: Writer): void {
  const cue = view.cue[i] as number;
  if (cue < 0) return;
  const way = wayOf(view, i);
  two(184, way, view.cluster[cue] as number);
  two(185, way, view.kin[cue] as number);
  three(186, [way, view.kin[cue] as number, view.sure[cue] as number]);
  three(187, [way, view.clause[cue] as number, view.tag[i] as number]);
  three(188, [way, view.subject[cue] as number, view.sure[cue] as number]);
}
