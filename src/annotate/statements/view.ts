import type { Span } from "../../schema/span.ts";
import type { Ground } from "./ground.ts";
import { climb, type Passage } from "./passage.ts";

/** The ground with the words that are likely cues, and how every word stands to them. */
export interface View extends Ground {
  /** How likely each word is in a cue, in tenths. */
  readonly sure: Int32Array;
  readonly isCandidate: Uint8Array;
  /** Nearest likely cue at or above each word, the word below it on the way, and the steps; -1 where there is none. */
  readonly cue: Int32Array;
  readonly branch: Int32Array;
  readonly depth: Int32Array;
  /** Nearest likely cue before and after each word in its sentence; -1 where there is none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Quotation state (0 none, 1 some, 2 all) times two, plus whether there is a likely cue; by sentence. */
  readonly state: Int32Array;
}

/** Lays out what hangs on likely cues; `chances` gives for each word how likely it is in one. Linear. */
export function viewOf(ground: Ground, chances: Float32Array): View {
  const size = ground.words.length;
  const sure = Int32Array.from(chances, (chance) => Math.min(9, Math.floor(chance * 10)));
  const isCandidate = Uint8Array.from(sure, (value) => (value >= 3 ? 1 : 0));
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
      at = ground.head[at] as number;
    }
  }
  return {
    ...ground,
    sure,
    isCandidate,
    cue,
    branch,
    depth,
    ...nearest(ground, isCandidate),
    state: Int32Array.from(ground.sentences, (s) => stateOf(ground, isCandidate, s)),
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

function stateOf(passage: Passage, isCandidate: Uint8Array, [start, end]: Span): number {
  let quoted = 0;
  let cue = 0;
  for (let i = start; i < end; i++) {
    if (passage.quoted[i]) quoted++;
    if (isCandidate[i]) cue = 1;
  }
  return (quoted === 0 ? 0 : quoted === end - start ? 2 : 1) * 2 + cue;
}
