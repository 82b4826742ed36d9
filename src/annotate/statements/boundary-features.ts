import type { Span } from "../../schema/span.ts";
import { mix } from "./hash.ts";
import { labelCount } from "./labels.ts";
import type { Run } from "./link-view.ts";
import { climb } from "./passage.ts";
import type { View } from "./view.ts";

const level = (p: number): number =>
  p < 0.02
    ? 0
    : p < 0.05
      ? 1
      : p < 0.1
        ? 2
        : p < 0.2
          ? 3
          : p < 0.35
            ? 4
            : p < 0.5
              ? 5
              : p < 0.65
                ? 6
                : p < 0.8
                  ? 7
                  : p < 0.92
                    ? 8
                    : 9;

/** What speaks for a run having just the words [s, e); `cue` is the word its cue hangs by, -1 for none. */
export function spanFeatures(tagged: Tagged, run: Run, [s, e]: Span, cue: number): Int32Array {
  const { view } = tagged;
  const [from, to] = view.sentences[view.sentenceOf[s] as number] as Span;
  const of = (column: Int32Array, i: number): number => (i >= from && i < to ? (column[i] as number) : -1);
  const begin = level(beginning(tagged, run.role, s));
  const end = level(ending(tagged, run.role, e));
  const same = (s === run.words[0] ? 1 : 0) + (e === run.words[1] ? 2 : 0);
  const shape = shapeOf(view, [s, e]);
  const side = cue < 0 ? 0 : cue < s ? 1 : 2;
  const way = cue < 0 ? 0 : wayTo(view, shape.top, cue);
  const quote = quoteShape(view, [s, e]);
  const size = Math.min(9, Math.floor(Math.log2(e - s) * 2));
  const gap = cue < 0 ? -1 : Math.min(4, cue < s ? s - cue : Math.max(0, cue - e));
  const hung = e < to ? hanging(view, [s, e], e, cue) : -1;
  const led = s > from ? hanging(view, [s, e], s - 1, cue) : -1;
  const key = cue < 0 ? -1 : (view.lemma[cue] as number);
  const bin = cue < 0 ? -1 : (view.bin[cue] as number);
  const last = e === to ? 2 : e === to - 1 ? 1 : 0;
  const values: readonly (readonly [number, number, number])[] = [
    [begin, end, same],
    [begin, -1, side],
    [-1, end, side],
    [same, side, 0],
    [shape.roots, way, size > 4 ? 1 : 0],
    [shape.whole, way, 0],
    [shape.whole, way, view.tag[shape.top] as number],
    [way, of(view.tag, s), of(view.tag, e - 1)],
    [way, key, shape.whole],
    [of(view.lemma, s), of(view.tag, s - 1), side],
    [of(view.lemma, e), hung, side],
    [of(view.tag, e), of(view.tag, e - 1), hung],
    [of(view.lemma, e), of(view.tag, e - 1), last],
    [of(view.relation, e), hung, way],
    [of(view.relation, e), of(view.lemma, e), key],
    [of(view.lemma, s - 1), led, side],
    [of(view.tag, s - 1), of(view.tag, s), led],
    [of(view.lemma, e - 1), of(view.lemma, e), 0],
    [of(view.lemma, s - 1), of(view.lemma, s), 1],
    [quote, side, last],
    [quote, of(view.tag, e), of(view.tag, e - 1)],
    [quote, of(view.tag, s - 1), of(view.tag, s)],
    [size, side, shape.roots],
    [size, way, shape.whole],
    [gap, of(view.lemma, s), side],
    [gap, way, key],
    [last, of(view.tag, e - 1), side],
    [shape.inner, bin, size],
    [hung, last, way],
    [led, s === from ? 1 : 0, way],
    [view.cluster[cue] ?? 0, way, shape.whole],
    [attachment(view, e, [s, e]), of(view.lemma, e), 0],
    [attachment(view, e, [s, e]), of(view.relation, e), of(view.tag, e - 1)],
    [begin, of(view.relation, s), side],
    [end, of(view.relation, e), side],
  ];
  const template = (run.role + 1) * 1000;
  return Int32Array.from(values, ([x, y, z], t) =>
    mix(mix(mix(Math.imul(template + t, 0x9e3779b1), x), y), z),
  );
}

interface Shape {
  /** The word the span hangs by, how many such words it has (at most 3), and whether it is all below the first. */
  readonly top: number;
  readonly roots: number;
  readonly whole: number;
  /** Likely cues inside, at most 2. */
  readonly inner: number;
}

function shapeOf(view: View, [s, e]: Span): Shape {
  let top = -1;
  let roots = 0;
  let inner = 0;
  let widest = -1;
  for (let i = s; i < e; i++) {
    inner += view.isCandidate[i] as number;
    const h = view.head[i] as number;
    if ((h >= s && h < e) || view.words[i]?.upos === "PUNCT") continue;
    roots++;
    const size = (view.right[i] as number) - (view.left[i] as number);
    if (size > widest) [widest, top] = [size, i];
  }
  if (top < 0) top = s;
  const left = view.left[top] as number;
  const right = (view.right[top] as number) + 1;
  const at = (own: number, edge: number): number => (own === edge ? 0 : own < edge ? 1 : 2);
  return { top, roots: Math.min(3, roots), whole: at(s, left) * 3 + at(e, right), inner: Math.min(2, inner) };
}

/** The way from the word a span hangs by to the cue: up to three steps up, or down. */
function wayTo(view: View, top: number, cue: number): number {
  let way = 1;
  for (let at = top, n = 0; at >= 0 && n < 4; at = view.head[at] as number, n++) {
    if (at === cue) return way;
    way = mix(way, view.relation[at] as number);
  }
  let down = 2;
  for (let at = cue, n = 0; at >= 0 && n < 3; at = view.head[at] as number, n++) {
    if (at === top) return down;
    down = mix(down, view.relation[at] as number);
  }
  return 0;
}

/** How the word just outside a span hangs on it: from inside, on the cue, above, elsewhere. */
function hanging(view: View, [s, e]: Span, i: number, cue: number): number {
  const h = view.head[i] as number;
  if (h >= s && h < e) return 1;
  if (h === cue) return 2;
  for (let at = h, n = 0; at >= 0 && n < 6; at = view.head[at] as number, n++)
    if (at >= s && at < e) return 3;
  return h < 0 ? 4 : view.left[i] !== undefined && (view.left[i] as number) < s ? 5 : 6;
}

/** How deep below the span's top the word after it hangs; 9 where it does not. */
function attachment(view: View, i: number, [s, e]: Span): number {
  let at = i < view.words.length ? (view.head[i] as number) : -1;
  for (let n = 0; at >= 0 && n < climb; n++) {
    if (at >= s && at < e) {
      let depth = 0;
      for (let up = view.head[at] as number; up >= s && up < e && depth < 4; up = view.head[up] as number)
        depth++;
      return depth;
    }
    at = view.head[at] as number;
  }
  return 9;
}

/** How a span stands to quotation marks: none, whole, starts or ends inside one, holds one. */
function quoteShape(view: View, [s, e]: Span): number {
  const [first, last] = [view.quoted[s] as number, view.quoted[e - 1] as number];
  const opens = first && (s === 0 || view.quoted[s - 1] !== first) ? 1 : 0;
  const closes = last && view.quoted[e] !== last ? 1 : 0;
  return (first ? 1 : 0) + (last ? 2 : 0) + opens * 4 + closes * 8 + (first && first === last ? 16 : 0);
}
/** What spans are judged by: the words, and how likely the tagger holds each label at each word. */
export interface Tagged {
  readonly view: View;
  readonly marginals: Float32Array;
}

/** How likely a span of a role begins at a word. */
export function beginning({ marginals }: Tagged, role: 0 | 1 | 2, i: number): number {
  const at = i * labelCount + firstLabel(role);
  return role === 1 ? (marginals[at] as number) : (marginals[at] as number) + (marginals[at + 2] as number);
}

/** How likely a span of a role ends before a word. */
export function ending({ view, marginals }: Tagged, role: 0 | 1 | 2, i: number): number {
  const sum = (word: number, parts: readonly number[]): number =>
    parts.reduce((s, d) => s + (marginals[word * labelCount + firstLabel(role) + d] as number), 0);
  const inside = sum(i - 1, role === 1 ? [0, 1] : [0, 1, 2, 3]);
  const onward =
    i < view.words.length && view.sentenceOf[i] === view.sentenceOf[i - 1]
      ? sum(i, role === 1 ? [1] : [1, 3])
      : 0;
  return inside - onward;
}

const firstLabel = (role: 0 | 1 | 2): number => (role === 0 ? 2 : role === 1 ? 6 : 8);
