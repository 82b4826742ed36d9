import type { Span, Spans } from "../../schema/span.ts";
import { rememberedOf } from "../../text/remembered.ts";
import { refined } from "./boundaries.ts";
import { labelsOf, scored } from "./crf.ts";
import { groundOf } from "./ground.ts";
import type { Run } from "./link-view.ts";
import { type Links, linksOf, runsOf } from "./linking.ts";
import { marginalsOf } from "./marginals.ts";
import type { StatementModel } from "./model.ts";
import { charsOf, type Passage } from "./passage.ts";

/** A statement's words, before anything is said about them. */
export interface Draft {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  /** The word that carries the cue; absent without a cue. */
  readonly cueWord?: number;
  /** Which reader found it. */
  readonly by: string;
  /** The draft it stands within. */
  readonly within?: Draft;
  /** Who carried it ("State radio, citing police, said"). */
  readonly carrier?: Span;
  /** The draft whose speaker goes on in this quotation without a cue. */
  readonly carries?: Draft;
}

/** The outermost attributions of an article, by the trained tagger and linker. Linear. */
export function taggedDrafts(passage: Passage, model: StatementModel): Draft[] {
  const { runs, links } = linkedRuns(passage, model);
  const contents = new Map<number, Run[]>();
  runs.forEach((run, r) => {
    const cue = links[r] as number;
    if (run.role !== 2 || cue < 0) return;
    contents.set(cue, [...(contents.get(cue) ?? []), run]);
  });
  return runs.flatMap((run, r) => {
    const found = contents.get(r);
    if (run.role !== 1 || !found) return [];
    const source = runs[links[r] as number];
    return [
      {
        source: source ? [charsOf(passage.words, source.words)] : [],
        cue: [charsOf(passage.words, run.words)],
        content: pieces(passage, found),
        cueWord: mainWord(passage, run.words),
        by: "statements/crf@1",
      },
    ];
  });
}

/** Sources, cues and contents as runs of words, linked, their edges judged a second time. */
function linkedRuns(passage: Passage, model: StatementModel): { runs: Run[]; links: Links } {
  const { view, scores, transitions } = readingOf(passage, model);
  const runs = runsOf(labelsOf(transitions, passage, scores));
  const links = linksOf(passage, runs, model.linker);
  if (!model.boundaries) return { runs, links };
  const marginals = marginalsOf(transitions, passage, scores);
  return refined({ view, marginals }, { runs, links }, model.boundaries);
}

/** Weights of the tagger and of the net in every score. */
const taggerShare = 0.6;
const netShare = 0.5;

/** What the tagger makes of each word; where there is a net, both log-linearly joined. */
function readingOf(passage: Passage, model: StatementModel) {
  const { tagger, lexicon, net } = model;
  const { view, scores } = scored(tagger, groundOf(passage, lexicon));
  if (!net) return { view, scores, transitions: tagger.transitions };
  return { view, scores: joined(scores, net.scores(view)), transitions: transitionsOf(model) };
}

const transitionsOf = rememberedOf(({ tagger, net }: StatementModel) =>
  net ? joined(tagger.transitions, net.transitions) : tagger.transitions,
);

function joined(a: Float32Array, b: Float32Array): Float32Array {
  const sums = new Float32Array(a.length);
  for (let i = 0; i < a.length; i++) sums[i] = taggerShare * (a[i] as number) + netShare * (b[i] as number);
  return sums;
}

/** Runs that touch, across a sentence's end but not a paragraph's, are one piece. */
function pieces(passage: Passage, runs: readonly Run[]): Span[] {
  const found: [number, number][] = [];
  for (const { words } of runs) {
    const last = found.at(-1);
    if (last && last[1] === words[0] && passage.paragraphOf[words[0] - 1] === passage.paragraphOf[words[0]])
      last[1] = words[1];
    else found.push([...words]);
  }
  return found.map((words) => charsOf(passage.words, words));
}

/** The word of a cue that says what it does: its last verb, else its last noun, else its first word. */
export function mainWord(passage: Passage, [from, to]: Span): number {
  for (let i = to - 1; i >= from; i--)
    if (passage.words[i]?.tag.startsWith("VB") && !isHelper(passage, i)) return i;
  for (let i = to - 1; i >= from; i--) if (/^(?:VB|NN)/.test(passage.words[i]?.tag ?? "")) return i;
  return from;
}

function isHelper(passage: Passage, i: number): boolean {
  return /^(?:be|have|do|get)$/.test(passage.words[i]?.lemma ?? "");
}
