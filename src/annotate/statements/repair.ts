import type { Span } from "../../schema/span.ts";
import { citing } from "./citing.ts";
import type { Draft } from "./drafts.ts";
import { cueNouns, cueVerbs, openingDay, refusals, reportingAdverbs } from "./en/cues.ts";
import { relationOf, subtree, wordsIn } from "./grammar.ts";
import { lineDrafts } from "./lines.ts";
import { charsOf, type Passage } from "./passage.ts";
import { isNoStatement } from "./no-statement.ts";
import { recued } from "./recue.ts";
import { overlapping, overlaps } from "./spans.ts";
import { subjectOf } from "./rule-view.ts";
import { ruledDrafts } from "./rules.ts";

/**
 * What grammar sets right in the drafts of a tagger: words of a source that were taken for a statement go, "X, citing Y,
 * said" is Y's, a participle has its clause's subject, and constructions that are never mistaken are added.
 */
export function repaired(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const sources = partsOf(drafts, ({ source }) => source);
  const own = once(
    drafts
      .map((draft) => recued(passage, draft))
      .filter((draft) => !describesSource(draft, sources) && !isNoStatement(passage, draft))
      .map((draft) => regrouped(passage, draft)),
  );
  const parts = partsOf(own, everything);
  const grown = own.map((draft) => withNextQuotes(passage, draft, parts));
  const more = missed(passage, grown);
  const outer = partsOf(more, ({ content }) => content);
  return [...grown.map((draft) => within(draft, outer)), ...more];
}

/** A draft with each of its words in the part that they belong to. */
function regrouped(passage: Passage, draft: Draft): Draft {
  return [inOneClause, withoutDay, refused, withOwnNoun, inferred, unvoiced, withSubject, citing].reduce(
    (found, set) => set(passage, found),
    draft,
  );
}

/** "The injured number 98, by its count; the council said": a source begins after the sign that closes the clause before. */
function inOneClause(passage: Passage, draft: Draft): Draft {
  const [cue] = draft.cue;
  const source = draft.source.map(([start, end]): Span => {
    const cut = cue && end <= cue[0] ? passage.text.slice(start, end).lastIndexOf("; ") : -1;
    return cut < 0 ? [start, end] : [start + cut + 2, end];
  });
  return { ...draft, source };
}

/** "In April two members told", "On Monday an officer said": the time that opens a clause is no part of who speaks. */
function withoutDay(passage: Passage, draft: Draft): Draft {
  const source = draft.source.map(([start, end]): Span => {
    const [words = ""] = openingDay.exec(passage.text.slice(start, end)) ?? [];
    return words.length < end - start ? [start + words.length, end] : [start, end];
  });
  return { ...draft, source };
}

/** Drafts with one cue, of whom several were made one, told once. */
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ cue, source }) => {
    const key = [...cue, ...source].join(" ");
    return cue.length === 0 || source.length === 0 || (!seen.has(key) && seen.add(key));
  });
}

/** A span with the draft it belongs to. */
interface Part {
  readonly span: Span;
  readonly draft: Draft;
}

const everything = ({ source, cue, content }: Draft): readonly Span[] => [...source, ...cue, ...content];

/** Spans of drafts in order, to look up by place. */
function partsOf(drafts: readonly Draft[], spans: (draft: Draft) => readonly Span[]): Part[] {
  return drafts
    .flatMap((draft) => spans(draft).map((span) => ({ span, draft })))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** "a senior official who asked not to be named": what is said of a source within its own words. */
function describesSource(draft: Draft, sources: readonly Part[]): boolean {
  return draft.cue.some((cue) =>
    overlapping(sources, cue).some((part) => part.draft !== draft && covers(part.span, cue)),
  );
}

/** "The ship reportedly sank": nobody says it; what looks like a source belongs to what is reported. */
function unvoiced(passage: Passage, draft: Draft): Draft {
  const word = passage.words[draft.cueWord ?? -1];
  const source = draft.source[0];
  if (!source || !word || !reportingAdverbs.has(word.lemma.toLowerCase()) || draft.cue.length !== 1)
    return draft;
  return { ...draft, source: [], content: [source, ...draft.content].sort((a, b) => a[0] - b[0]) };
}

/** "refused to say whether ...": what is refused begins with its "to". */
function refused(passage: Passage, draft: Draft): Draft {
  const { cue, content, cueWord } = draft;
  const [first, ...rest] = content;
  const at = cueWord === undefined ? -1 : cueWord + 1;
  const to = passage.words[at];
  if (!first || cue.length !== 1 || to?.tag !== "TO") return draft;
  if (!refusals.has(passage.words[at - 1]?.lemma.toLowerCase() ?? "")) return draft;
  const gap = passage.text.slice(to.start, first[0]);
  if (first[0] <= to.start || gap.length > 40 || /[“",.]/u.test(gap)) return draft;
  return { ...draft, content: [[to.start, first[1]], ...rest] };
}

/** "repeated his claim that ...": the speaker's own word for it belongs to the cue. */
function withOwnNoun(passage: Passage, draft: Draft): Draft {
  const { cue, content, cueWord } = draft;
  if (cueWord === undefined || cue.length !== 1 || !content[0]) return draft;
  const [own, noun] = [passage.words[cueWord + 1], passage.words[cueWord + 2]];
  const next = passage.words[cueWord + 3];
  if (!own || !/^(?:my|your|his|her|its|our|their)$/iu.test(passage.text.slice(own.start, own.end)))
    return draft;
  if (!noun || !cueNouns.has(noun.lemma.toLowerCase())) return draft;
  if (!next || passage.words[cueWord]?.end !== cue[0]?.[1]) return draft;
  const [start, end] = content[0];
  const taken = start === own.start && /^that$/iu.test(passage.text.slice(next.start, next.end));
  if (next.start !== start && !taken) return draft;
  return {
    ...draft,
    cue: [[(cue[0] as Span)[0], noun.end]],
    content: [[next.start, end], ...content.slice(1)],
  };
}

/** "They are wearing coats, suggesting that ...": who does something is not who concludes something from it. */
function inferred(passage: Passage, draft: Draft): Draft {
  const { cueWord, source, content } = draft;
  const word = passage.words[cueWord ?? -1];
  if (!word || cueWord === undefined || word.tag !== "VBG" || !infers(word.lemma) || !source[0]) return draft;
  const main = passage.words[passage.head[cueWord] as number];
  const spoken = !main?.tag.startsWith("VB") || cueVerbs.has(main.lemma.toLowerCase());
  const after = source[0][1] < word.start && (content[0]?.[0] ?? 0) > word.start;
  return relationOf(passage, cueWord) === "advcl" && after && !spoken ? { ...draft, source: [] } : draft;
}

/** A draft as part of the one just added that holds all of it. */
function within(draft: Draft, outer: readonly Part[]): Draft {
  const found = draft.cue.flatMap((cue) => overlapping(outer, cue)).find((part) => holds(part.draft, draft));
  return found ? { ...draft, within: found.draft } : draft;
}

const holds = (outer: Draft, { source, cue, content }: Draft): boolean =>
  [...source, ...cue, ...content].every((span) => outer.content.some((c) => covers(c, span)));

/** "read: “…,” and “…”": quotations joined by "and" are one content. */
function withNextQuotes(passage: Passage, draft: Draft, parts: readonly Part[]): Draft {
  const last = draft.content.at(-1);
  if (!last || !/[”"’']$/u.test(passage.text.slice(...last))) return draft;
  const next = overlapping(passage.quotations, [last[1], last[1] + 8]).find(({ span }) => span[0] >= last[1]);
  if (!next || !/^[,\s]*(?:and|or)\s+$/u.test(passage.text.slice(last[1], next.span[0]))) return draft;
  if (overlapping(parts, next.span).length > 0) return draft;
  return { ...draft, content: [...draft.content, next.span] };
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
  const taken = partsOf(drafts, everything);
  return [...ruledDrafts(passage, [0, passage.words.length], "sure"), ...lineDrafts(passage)].filter(
    (found) => {
      const clear = !found.cue.some(
        (span) => overlapping(taken, span).length > 0 || passage.quoted[wordsIn(passage, span)[0]],
      );
      const touched = found.content.flatMap((span) => overlapping(taken, span).map(({ draft }) => draft));
      const whole =
        /^(?:accord|in the words|:)/iu.test(passage.text.slice(...(found.cue[0] as Span))) || isBehind(found);
      return clear && (whole ? touched.every((draft) => holds(found, draft)) : touched.length === 0);
    },
  );
}

/** Whether all that is said stands before its source and its cue. */
const isBehind = ({ source, cue, content }: Draft): boolean =>
  source.length > 0 && content.every(([, end]) => [...source, ...cue].every(([start]) => end <= start));

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
