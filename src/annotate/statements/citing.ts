import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { relationOf, subtree } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";
import { overlaps } from "./spans.ts";

const citation = /^(?:citing|quoting)$/iu;

/** "State radio, citing police, said ...": the police said it, state radio carried it. */
export function citing(passage: Passage, draft: Draft): Draft {
  const { cueWord, source } = draft;
  if (cueWord === undefined || !source[0]) return draft;
  const led = /^((?:citing|quoting)\s+)(.+?)[\s,]*$/isu.exec(passage.text.slice(...source[0]));
  if (led) return cited(passage, draft, [(led[1] as string).length, (led[2] as string).length]);
  const [from, to] = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  for (let i = from; i < to; i++) {
    const word = passage.words[i];
    if (!word || !citation.test(passage.text.slice(word.start, word.end)) || passage.quoted[i]) continue;
    if (draft.content.some(([s, e]) => s <= word.start && word.end <= e)) continue;
    const cited = objectOf(passage, i, [from, to]);
    if (!cited || [...draft.content, ...draft.cue].some((span) => overlaps(span, cited))) continue;
    return { ...draft, source: [cited], cue: [[word.start, word.end]], carrier: source[0] };
  }
  return draft;
}

/** A source that was taken with its "citing": what stands before it in the sentence carried the statement. */
function cited(passage: Passage, draft: Draft, [lead, size]: readonly [number, number]): Draft {
  const [start] = draft.source[0] as Span;
  const sentence = passage.sentences[passage.sentenceOf[draft.cueWord as number] as number] as Span;
  const from = passage.words[sentence[0]]?.start ?? start;
  const before = passage.text.slice(from, start).replace(/[\s,]+$/u, "");
  const carrier =
    before.length > 2 && before.length < 80 ? ([from, from + before.length] as const) : undefined;
  return {
    ...draft,
    source: [[start + lead, start + lead + size]],
    ...(carrier ? { carrier } : {}),
  };
}

function objectOf(passage: Passage, verb: number, range: Span): Span | undefined {
  for (let i = verb + 1; i < Math.min(range[1], verb + 12); i++) {
    if (passage.head[i] !== verb || relationOf(passage, i) !== "obj") continue;
    const span = subtree(passage, i, range);
    return span && charsOf(passage.words, span);
  }
  return undefined;
}
