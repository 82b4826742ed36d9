import type { Span } from "../../schema/span.ts";
import { isBegin, roleOf } from "./labels.ts";
import { hashOf, mix } from "./hash.ts";
import { climb, type Passage } from "./passage.ts";

/** A run of words with one role, inside one sentence. */
export interface Run {
  readonly role: 0 | 1 | 2;
  /** First word and end. */
  readonly words: Span;
}

/** Weights of a linear ranker over hashed features; their number is a power of two. */
export type Ranker = Float32Array;

/** For each content the run of its cue, for each cue the run of its source; -1 for none. */
export type Links = Int32Array;

/** The two rankers: a source is chosen for a cue, a cue for a content. */
export interface Linker {
  readonly source: Ranker;
  readonly content: Ranker;
}

/** One decision with its candidates: indices of runs, -1 for none, and the features of each. */
export interface Choice {
  readonly candidates: readonly number[];
  readonly features: readonly Int32Array[];
}

/** Most candidates looked at on each side. */
const reach = 5;

/** Runs of a labelling, in reading order. */
export function runsOf(labels: Uint8Array): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (!isBegin(label)) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === label + 1) end++;
    found.push({ role: roleOf(label) as 0 | 1 | 2, words: [i, end] });
  }
  return found;
}

/** Links runs, left to right. Linear: every decision looks at a few neighbours. */
export function linksOf(passage: Passage, runs: readonly Run[], linker: Linker): Links {
  const view = linkView(passage, runs);
  const links = new Int32Array(runs.length).fill(-1);
  runs.forEach((run, r) => {
    if (run.role === 1) links[r] = best(linker.source, sourceChoice(view, r));
    if (run.role === 2) links[r] = best(linker.content, contentChoice(view, r, links));
  });
  return links;
}

function best(ranker: Ranker, { candidates, features }: Choice): number {
  let top = Number.NEGATIVE_INFINITY;
  let chosen = -1;
  candidates.forEach((candidate, c) => {
    const value = rank(ranker, features[c] as Int32Array);
    if (value > top) {
      top = value;
      chosen = candidate;
    }
  });
  return chosen;
}

/** Score of one candidate. */
export function rank(ranker: Ranker, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += ranker[feature & (ranker.length - 1)] as number;
  return sum;
}

/** Runs with what linking asks of them. */
export interface LinkView {
  readonly passage: Passage;
  readonly runs: readonly Run[];
  /** Topmost word of each run. */
  readonly top: Int32Array;
  /** Runs of each role before each run. */
  readonly before: readonly Int32Array[];
  /** Indices of the runs of each role. */
  readonly ofRole: readonly (readonly number[])[];
}

/** Prepares runs for linking. */
export function linkView(passage: Passage, runs: readonly Run[]): LinkView {
  const before = [0, 1, 2].map(() => new Int32Array(runs.length + 1));
  runs.forEach((run, r) => {
    before.forEach((counts, role) => (counts[r + 1] = (counts[r] as number) + (run.role === role ? 1 : 0)));
  });
  const ofRole = [0, 1, 2].map((role) => runs.flatMap((run, r) => (run.role === role ? [r] : [])));
  return { passage, runs, before, ofRole, top: Int32Array.from(runs, (run) => topOf(passage, run.words)) };
}

function topOf(passage: Passage, [from, to]: Span): number {
  let top = from;
  let widest = -1;
  for (let i = from; i < to; i++) {
    const h = passage.head[i] as number;
    if (h >= from && h < to) continue;
    const size = (passage.right[i] as number) - (passage.left[i] as number);
    if (size > widest && passage.words[i]?.upos !== "PUNCT") {
      widest = size;
      top = i;
    }
  }
  return top;
}

/** The source of a cue: among those near it in its sentence and the sentence before, or none. */
export function sourceChoice(view: LinkView, cue: number): Choice {
  const candidates = [...neighbours(view, cue, 0, 1), -1];
  return {
    candidates,
    features: candidates.map((c) => (c < 0 ? lonely(view, cue, 1) : pairFeatures(view, c, cue))),
  };
}

/** The cue of a content: among those near it in its paragraph, the last of the paragraph before, or none. */
export function contentChoice(view: LinkView, content: number, links: Links): Choice {
  const candidates = [...neighbours(view, content, 1, 50), -1];
  const previous = previousContent(view, content);
  return {
    candidates,
    features: candidates.map((c) =>
      c < 0
        ? lonely(view, content, 2)
        : Int32Array.from([
            ...pairFeatures(view, content, c),
            ...chainFeatures(view, content, previous, previous >= 0 && links[previous] === c ? 1 : 0),
          ]),
    ),
  };
}

function previousContent(view: LinkView, content: number): number {
  const place = view.before[2]?.[content] as number;
  return place > 0 ? (view.ofRole[2]?.[place - 1] as number) : -1;
}

/** Runs of a role nearest to a run: in its paragraph, at most `sentences` away; of the paragraph before the last one. */
function neighbours(view: LinkView, run: number, role: 0 | 1 | 2, sentences: number): number[] {
  const { passage, runs } = view;
  const list = view.ofRole[role] as readonly number[];
  const place = view.before[role]?.[run] as number;
  const own = (runs[run] as Run).words[0];
  const near = (c: number): boolean => {
    const at = (runs[c] as Run).words[0];
    return (
      passage.paragraphOf[at] === passage.paragraphOf[own] &&
      Math.abs((passage.sentenceOf[at] as number) - (passage.sentenceOf[own] as number)) <= sentences
    );
  };
  const found: number[] = [];
  for (let k = place - 1; k >= 0 && k >= place - reach; k--) {
    const c = list[k] as number;
    if (near(c)) found.push(c);
    else {
      if (
        sentences > 1 &&
        (passage.paragraphOf[own] as number) - (passage.paragraphOf[(runs[c] as Run).words[0]] as number) ===
          1
      )
        found.push(c);
      break;
    }
  }
  for (let k = place; k < list.length && k < place + reach + 1; k++) {
    const c = list[k] as number;
    if (c === run) continue;
    if (!near(c)) break;
    found.push(c);
  }
  return found;
}

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : n < 60 ? 7 : 8);

/** What speaks for linking `a` (a source or a content) to the cue `b`. */
function pairFeatures(view: LinkView, a: number, b: number): Int32Array {
  const { passage, runs, top } = view;
  const one = (runs[a] as Run).words;
  const cue = (runs[b] as Run).words;
  const [ta, tb] = [top[a] as number, top[b] as number];
  const role = (runs[a] as Run).role;
  const left = one[0] < cue[0];
  const gap = left ? cue[0] - one[1] : one[0] - cue[1];
  const apart = (passage.sentenceOf[one[0]] as number) - (passage.sentenceOf[cue[0]] as number);
  const far = Math.max(-3, Math.min(3, apart));
  const other = passage.paragraphOf[one[0]] === passage.paragraphOf[cue[0]] ? 0 : 1;
  const between = (r: 0 | 1 | 2): number => {
    const counts = view.before[r] as Int32Array;
    const [from, to] = a < b ? [a + 1, b] : [b + 1, a];
    return Math.min(3, (counts[to] as number) - (counts[from] as number));
  };
  const path = pathBetween(passage, ta, tb);
  const state = stateOfRun(passage, one) * 3 + stateOfRun(passage, cue);
  const side = left ? 1 : 0;
  const lemma = passage.lemma[tb] as number;
  const counts = between(1) * 16 + between(0) * 4 + between(2);
  const edge = boundary(passage, one);
  const values = [
    [1, side, bucket(Math.max(0, gap)), far + other * 10],
    [2, side, counts, far],
    [3, path, 0, 0],
    [4, path, lemma, 0],
    [5, passage.relation[ta] as number, side, far],
    [6, lemma, side, far],
    [7, state, side, far + other * 10],
    [8, state, between(1), side * 10 + far],
    [9, passage.tag[tb] as number, passage.tag[ta] as number, side],
    [10, edge, side, far],
    [11, edge, between(1), side],
    [12, bucket(Math.max(0, gap)), counts, side],
    [13, passage.lemma[one[0]] as number, side, bucket(Math.max(0, gap))],
    [14, joint(passage, left ? one[1] : cue[1]), side, bucket(Math.max(0, gap))],
    [15, passage.relation[tb] as number, side, far],
    [16, between(1), far, state],
  ];
  return Int32Array.from(values, ([t, x, y, z]) =>
    featureOf((role + 1) * 100 + (t as number), [x as number, y as number, z as number]),
  );
}

function featureOf(template: number, [x, y, z]: readonly [number, number, number]): number {
  return mix(mix(mix(Math.imul(template, 0x9e3779b1), x), y), z);
}

/** The content before this one: does it touch, is it of the same quotation, has it the same cue? */
function chainFeatures(view: LinkView, content: number, previous: number, same: number): number[] {
  if (previous < 0) return [featureOf(900, [same, 0, 0])];
  const { passage, runs } = view;
  const a = (runs[previous] as Run).words;
  const b = (runs[content] as Run).words;
  const gap = Math.min(3, b[0] - a[1]);
  const paragraph = passage.paragraphOf[a[0]] === passage.paragraphOf[b[0]] ? 0 : 1;
  const quotedA = passage.quoted[a[1] - 1] as number;
  const quotedB = passage.quoted[b[0]] as number;
  const quote = !quotedA && !quotedB ? 0 : quotedA === quotedB ? 1 : quotedA && quotedB ? 2 : 3;
  const cues = Math.min(2, (view.before[1]?.[content] as number) - (view.before[1]?.[previous] as number));
  const sources = Math.min(2, (view.before[0]?.[content] as number) - (view.before[0]?.[previous] as number));
  const sentence = passage.sentenceOf[a[0]] === passage.sentenceOf[b[0]] ? 0 : 1;
  return [
    featureOf(901, [same, gap + paragraph * 10, quote]),
    featureOf(902, [same, cues * 4 + sources, quote]),
    featureOf(903, [same, sentence + paragraph * 2, quote * 10 + cues]),
    featureOf(904, [same, passage.lemma[b[0]] as number, gap]),
  ];
}

/** What speaks for a run standing alone. */
function lonely(view: LinkView, run: number, kind: number): Int32Array {
  const { passage, runs, top } = view;
  const { words, role } = runs[run] as Run;
  const t = top[run] as number;
  const near = [
    neighbours(view, run, 0, 0).length,
    neighbours(view, run, 1, 0).length,
    neighbours(view, run, 1, 50).length,
  ];
  const values = [
    [1, 0, 0],
    [2, passage.lemma[t] as number, 0],
    [3, passage.relation[t] as number, passage.tag[t] as number],
    [4, Math.min(2, near[0] as number), role],
    [5, Math.min(2, near[1] as number), Math.min(2, near[2] as number)],
    [6, stateOfRun(passage, words), Math.min(2, near[2] as number)],
    [7, passage.lemma[words[0]] as number, words[1] - words[0] === 1 ? 1 : 0],
  ];
  return Int32Array.from(values, ([n, x, y]) =>
    featureOf(1000 + kind * 10 + (n as number), [x as number, y as number, 0]),
  );
}

/** Not, partly or wholly in quotation marks. */
function stateOfRun(passage: Passage, [from, to]: Span): 0 | 1 | 2 {
  const first = passage.quoted[from] as number;
  const last = passage.quoted[to - 1] as number;
  return first && last ? 2 : first || last ? 1 : 0;
}

/** Whether a run begins or ends its sentence, and the punctuation beside it. */
function boundary(passage: Passage, [from, to]: Span): number {
  const sentence = passage.sentences[passage.sentenceOf[from] as number] as Span;
  const begins = from === sentence[0] ? 1 : 0;
  const ends = to >= sentence[1] - 1 ? 1 : 0;
  return mix(begins * 2 + ends, from > sentence[0] ? (passage.tag[from - 1] as number) : 0);
}

function joint(passage: Passage, at: number): number {
  return (passage.tag[at] ?? 0) as number;
}

const up = hashOf("up");
const down = hashOf("down");

/** The way through the tree between two words, as a hash; 0 where it is longer than six steps. */
function pathBetween(passage: Passage, a: number, b: number): number {
  if (passage.sentenceOf[a] !== passage.sentenceOf[b]) return 1;
  const above = new Map<number, number>();
  for (let at = a, n = 0; at >= 0 && n <= 4; at = passage.head[at] as number, n++) above.set(at, n);
  let hash = 7;
  for (let at = b, n = 0; at >= 0 && n <= Math.min(4, climb); at = passage.head[at] as number, n++) {
    const steps = above.get(at);
    if (steps !== undefined) {
      let way = mix(hash, up);
      for (let x = a, k = 0; k < steps; x = passage.head[x] as number, k++)
        way = mix(way, passage.relation[x] as number);
      return way;
    }
    hash = mix(hash, mix(passage.relation[at] as number, down));
  }
  return 0;
}
