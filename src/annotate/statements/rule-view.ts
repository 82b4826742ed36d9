import type { Span, Spans } from "../../schema/span.ts";
import { dependentsOf } from "./grammar.ts";
import type { Passage } from "./passage.ts";

/** How readily the rules speak: `plain` for any clause after a speech verb, `inner` within what somebody says, `sure` for other cues than verbs. */
export type Readiness = "plain" | "inner" | "sure";

/** What rules look at: a range of words, and how readily they speak. */
export interface RuleView {
  readonly passage: Passage;
  readonly range: Span;
  readonly dependents: readonly (readonly number[])[];
  readonly readiness: Readiness;
}

/** A statement's words, as a rule found them. */
export interface Parts {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly cueWord: number;
}

const known = new WeakMap<Passage, readonly (readonly number[])[]>();

/** The words that depend on each word, kept while the passage lives. */
export function dependentsIn(passage: Passage): readonly (readonly number[])[] {
  const found = known.get(passage) ?? dependentsOf(passage);
  known.set(passage, found);
  return found;
}

/** The words of the range that depend on a word. */
export function dependents({ dependents: all, range }: RuleView, i: number): readonly number[] {
  return (all[i] ?? []).filter((d) => d >= range[0] && d < range[1]);
}
