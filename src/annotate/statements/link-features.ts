import type { Span } from "../../schema/span.ts";
import { hashOf, mix } from "./hash.ts";
import { type LinkView, neighbours, type Run } from "./link-view.ts";
import { climb, type Passage } from "./passage.ts";

const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 25 ? 6 : n < 60 ? 7 : 8);

/** What speaks for linking `a` (a source or a content) to the cue `b`. */
export function pairFeatures(view: LinkView, a: number, b: number): Int32Array {
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
export function chainFeatures(view: LinkView, content: number, previous: number, same: number): number[] {
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
export function lonely(view: LinkView, run: number, kind: number): Int32Array {
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
