import type { Span, Spans } from "../../schema/span.ts";
import { dependentsOf, relationOf } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";

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

/** The sentence around a word, as rules look at it that are sure of what they find. */
export function sentenceView(passage: Passage, word: number): RuleView {
  const range = passage.sentences[passage.sentenceOf[word] as number] as Span;
  return { passage, range, dependents: dependentsIn(passage), readiness: "sure" };
}

/** A statement by ranges of words: who speaks, the verb that is the cue, what is said. */
export function partsOf(
  { words }: Passage,
  { source, verb, content }: { readonly source: Span; readonly verb: number; readonly content: Span },
): Parts {
  return {
    source: [charsOf(words, source)],
    cue: [charsOf(words, [verb, verb + 1])],
    content: [charsOf(words, content)],
    cueWord: verb,
  };
}

/** The subject of a verb: its own, the subject of the verb it is joined to, or of the clause a participle hangs on. */
export function subjectOf(passage: Passage, verb: number, range: Span): number | undefined {
  const all = dependentsIn(passage);
  let at = verb;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const below = (all[at] ?? []).filter((d) => d >= range[0] && d < range[1]);
    const subject = below.find((d) => relationOf(passage, d) === "nsubj") ?? strayed(passage, at, range);
    if (subject !== undefined) return subject;
    const relation = passage.words[at]?.relation ?? "";
    if (!/^(?:conj|xcomp|advcl)/.test(relation)) {
      return relation.startsWith("acl") ? (passage.head[at] as number) : undefined;
    }
    at = passage.head[at] as number;
  }
  return undefined;
}

/** A subject just before a finite verb that the tree hangs on a verb before it: subjects stand before their verbs. */
function strayed(passage: Passage, verb: number, range: Span): number | undefined {
  if (!/^VB[DZP]$/.test(passage.words[verb]?.tag ?? "")) return undefined;
  const before = verb - 1;
  const stray = relationOf(passage, before) === "nsubj" && (passage.head[before] as number) < before;
  return before >= range[0] && stray ? before : undefined;
}
