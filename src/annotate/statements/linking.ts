import { isBegin, roleOf } from "./labels.ts";
import { chainFeatures, lonely, pairFeatures } from "./link-features.ts";
import { linkView, type LinkView, neighbours, previousContent, type Run } from "./link-view.ts";
import type { Passage } from "./passage.ts";

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
