import type { Span } from "../../schema/span.ts";
import type { Passage } from "./passage.ts";

/** A run of words with one role, inside one sentence. */
export interface Run {
  readonly role: 0 | 1 | 2;
  /** First word and end. */
  readonly words: Span;
}

/** Most candidates looked at on each side. */
const reach = 5;

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

/** The content before one in its article; -1 for the first. */
export function previousContent(view: LinkView, content: number): number {
  const place = view.before[2]?.[content] as number;
  return place > 0 ? (view.ofRole[2]?.[place - 1] as number) : -1;
}

/** Runs of a role nearest to a run: in its paragraph, at most `sentences` away; of the paragraph before the last one. */
export function neighbours(view: LinkView, run: number, role: 0 | 1 | 2, sentences: number): number[] {
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
