import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { relationOf, subtree, wordsIn } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";
import { ruledDrafts, subjectOf } from "./rules.ts";

/**
 * What grammar sets right in the drafts of a tagger: words of a source that were taken for a statement go, "X, citing Y,
 * said" is Y's, a participle has its clause's subject, and constructions that are never mistaken are added.
 */
export function repaired(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const kept = drafts.filter((draft) => !describesSource(draft, drafts));
  const own = kept
    .filter((draft) => !isCitation(passage, draft))
    .map((draft) => citing(passage, withSubject(passage, draft)));
  return [...own, ...missed(passage, own)];
}

/** "a senior official who asked not to be named": what is said of a source within its own words. */
function describesSource(draft: Draft, all: readonly Draft[]): boolean {
  return all.some(
    (other) => other !== draft && other.source.some((source) => draft.cue.some((cue) => covers(source, cue))),
  );
}

const citation = /^(?:citing|quoting)$/iu;

/** "citing police", taken for a statement of its own. */
function isCitation(passage: Passage, { cue, content }: Draft): boolean {
  return (
    cue.length === 1 &&
    citation.test(passage.text.slice(...(cue[0] as Span))) &&
    content.every(([start, end]) => end - start < 60 && !/[“"]/u.test(passage.text.slice(start, end)))
  );
}

/** "State radio, citing police, said ...": the police said it, state radio carried it. */
function citing(passage: Passage, draft: Draft): Draft {
  const { cueWord, source } = draft;
  if (cueWord === undefined || !source[0]) return draft;
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

function objectOf(passage: Passage, verb: number, range: Span): Span | undefined {
  for (let i = verb + 1; i < Math.min(range[1], verb + 12); i++) {
    if (passage.head[i] !== verb || relationOf(passage, i) !== "obj") continue;
    const span = subtree(passage, i, range);
    return span && charsOf(passage.words, span);
  }
  return undefined;
}

/** A participle without a source ("..., adding that ...", "Having denied that ..., the regime ...") takes its clause's subject. */
function withSubject(passage: Passage, draft: Draft): Draft {
  const { cueWord, source, cue, content } = draft;
  if (source.length > 0 || cueWord === undefined) return draft;
  const word = passage.words[cueWord];
  const relation = relationOf(passage, cueWord);
  const joined = relation === "conj" && /^VB[DZP]$/.test(word?.tag ?? "");
  const participle = /^(?:advcl|xcomp)$/.test(relation) && isParticiple(passage, cueWord);
  if (!joined && !(participle && !infers(word?.lemma ?? ""))) return draft;
  const sentence = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  const subject = subjectOf(passage, cueWord, sentence);
  if (subject === undefined || /pass/.test(passage.words[subject]?.relation ?? "")) return draft;
  const span = subtree(passage, subject, sentence);
  const chars = span && charsOf(passage.words, span);
  if (!chars || [...cue, ...content].some((other) => overlaps(other, chars))) return draft;
  return { ...draft, source: [chars] };
}

/** "..., suggesting that ...": what the outlet concludes from what it has just told. */
export function isConclusion(passage: Passage, { source, cueWord, within }: Draft): boolean {
  const word = passage.words[cueWord ?? -1];
  return (
    source.length === 0 &&
    within === undefined &&
    word?.tag === "VBG" &&
    infers(word.lemma) &&
    !passage.quoted[cueWord ?? -1]
  );
}

/** "adding", "having added". */
function isParticiple(passage: Passage, verb: number): boolean {
  if (passage.words[verb]?.tag === "VBG") return true;
  const before = passage.words[verb - 1];
  return /^(?:have|be)$/.test(before?.lemma ?? "") && before?.tag === "VBG";
}

/** "..., suggesting that ...": what the article itself concludes has no speaker. */
const infers = (lemma: string): boolean => /^(?:suggest|indicate|imply|mean|signal|show)$/.test(lemma);

/** "according to X", "reportedly", "confirmation by X that ...", where nothing else was found. */
function missed(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const taken = drafts.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  return ruledDrafts(passage, [0, passage.words.length], "sure").filter(
    ({ cue, content }) =>
      !cue.some((span) => taken.some((other) => overlaps(span, other))) &&
      !cue.some((span) => passage.quoted[wordsIn(passage, span)[0]]) &&
      !content.some((span) => drafts.some((d) => d.content.some((c) => covers(span, c)))),
  );
}

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
