import type { Reuse } from "../../schema/link.ts";
import type { Span } from "../../schema/span.ts";
import { type Run, alignedRuns } from "./align.ts";
import type { Body } from "./body.ts";

/** Words between two runs that a change may take in either text. */
const widestChange = 12;

/** Fewest words of a passage that is worth showing: what is shorter is a phrase. */
const shortestPassage = 8;

/** The text that two articles share; undefined where they share none. Ends are ordered by id, so it is the same both ways. */
export function reuseOf(one: Body, other: Body): Reuse | undefined {
  const [a, b] = one.article < other.article ? [one, other] : [other, one];
  const passages = passagesOf(alignedRuns(a.words, b.words)).filter(
    (passage) => wordsIn(passage) >= shortestPassage,
  );
  if (passages.length === 0) return undefined;
  const shared = passages.map((passage) => sharedIn(passage, a, b));
  const words = sum(shared.map((part) => part.words));
  return {
    a: a.article,
    b: b.article,
    coverage: { a: share(words, a.words.count), b: share(words, b.words.count) },
    verbatim: verbatimShare(passages.flat(), Math.min(a.words.count, b.words.count)),
    words,
    longest: Math.max(...passages.flatMap((runs) => runs.map(({ length }) => length))),
    quoted: share(sum(shared.map((part) => part.quoted)), words),
    passages: passages.map((runs) => ({ a: spanOf(a, runs, "a"), b: spanOf(b, runs, "b") })),
    changed: shared.flatMap((part) => part.changed),
    numbers: sum(shared.map((part) => part.numbers)),
  };
}

/** Words of a sequence that is unlikely to be met twice by chance. */
const sequence = 6;

/** Share of the six-word sequences of the shorter text that stand in the other as they are. */
function verbatimShare(runs: readonly Run[], words: number): number {
  const alike = sum(runs.map(({ length }) => Math.max(0, length - sequence + 1)));
  return share(alike, words - sequence + 1);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, n) => total + n, 0);
}

/** A share to four places, so that it is the same however it was added up. */
function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.round((10_000 * Math.min(part, whole)) / whole) / 10_000;
}

/** Runs that go on from one another, with no more than a change between. */
function passagesOf(runs: readonly Run[]): Run[][] {
  const passages: Run[][] = [];
  for (const run of runs) {
    const passage = passages.at(-1);
    const last = passage?.at(-1);
    if (passage && last && goesOn(last, run)) passage.push(run);
    else passages.push([run]);
  }
  return passages;
}

function goesOn(last: Run, next: Run): boolean {
  const [gapA, gapB] = gapBetween(last, next);
  return gapA >= 0 && gapB >= 0 && gapA <= widestChange && gapB <= widestChange;
}

function gapBetween(last: Run, next: Run): [number, number] {
  return [next.a - last.a - last.length, next.b - last.b - last.length];
}

function wordsIn(runs: readonly Run[]): number {
  return sum(runs.map(({ length }) => length));
}

function spanOf({ words }: Body, runs: readonly Run[], side: "a" | "b"): Span {
  const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
  return [words.starts[first[side]] as number, words.ends[last[side] + last.length - 1] as number];
}

interface Shared {
  readonly words: number;
  readonly quoted: number;
  readonly numbers: number;
  readonly changed: Reuse["changed"];
}

function sharedIn(runs: readonly Run[], a: Body, b: Body): Shared {
  const changes = runs.slice(1).map((run, i) => changeBetween(runs[i] as Run, run, a, b));
  return {
    words: wordsIn(runs) + sum(changes.map(({ alike }) => alike)),
    quoted: sum(runs.map((run) => quotedIn(b, run.b, run.length))),
    numbers: changes.filter(({ number }) => number).length,
    changed: changes.map(({ spans }) => spans),
  };
}

function quotedIn({ quoted }: Body, from: number, length: number): number {
  return sum([...quoted.subarray(from, from + length)]);
}

interface Difference {
  readonly alike: number;
  readonly number: boolean;
  readonly spans: { readonly a: Span; readonly b: Span };
}

function changeBetween(last: Run, next: Run, a: Body, b: Body): Difference {
  const inA = wordsFrom(a, last.a + last.length, next.a);
  const inB = wordsFrom(b, last.b + last.length, next.b);
  const numbers = [inA, inB].map(({ from, to, body }) => numbersIn(body, from, to));
  return {
    alike: commonWords(inA, inB),
    number: numbers.some((list) => list !== "") && numbers[0] !== numbers[1],
    spans: { a: between(inA), b: between(inB) },
  };
}

interface Stretch {
  readonly body: Body;
  readonly from: number;
  readonly to: number;
}

function wordsFrom(body: Body, from: number, to: number): Stretch {
  return { body, from, to };
}

/** The words of a stretch; where it is empty, the place between its neighbours. */
function between({ body: { words }, from, to }: Stretch): Span {
  if (from === to) return [words.ends[from - 1] as number, words.ends[from - 1] as number];
  return [words.starts[from] as number, words.ends[to - 1] as number];
}

function numbersIn({ numbers, words }: Body, from: number, to: number): string {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (numbers[i] === 1) found.push(words.hashes[i] as number);
  return found.join(" ");
}

/** Length of the longest common subsequence of two short stretches. */
function commonWords(a: Stretch, b: Stretch): number {
  const width = b.to - b.from;
  let row = new Int32Array(width + 1);
  for (let i = a.from; i < a.to; i++) {
    const below = new Int32Array(width + 1);
    for (let j = 0; j < width; j++)
      below[j + 1] =
        a.body.words.hashes[i] === b.body.words.hashes[b.from + j]
          ? (row[j] as number) + 1
          : Math.max(row[j + 1] as number, below[j] as number);
    row = below;
  }
  return row[width] as number;
}
