import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { cueNouns, cueVerbs, refusals, reportingAdverbs } from "./en/cues.ts";
import { sourceHeads } from "./en/sources.ts";
import { relationOf, subtree, topWord, wordsIn } from "./grammar.ts";
import { lineDrafts } from "./lines.ts";
import { charsOf, type Passage } from "./passage.ts";
import { givesName, recued } from "./recue.ts";
import { overlapping } from "./spans.ts";
import { subjectOf } from "./rule-view.ts";
import { ruledDrafts } from "./rules.ts";

/**
 * What grammar sets right in the drafts of a tagger: words of a source that were taken for a statement go, "X, citing Y,
 * said" is Y's, a participle has its clause's subject, and constructions that are never mistaken are added.
 */
export function repaired(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const sources = partsOf(drafts, ({ source }) => source);
  const own = once(drafts.map((draft) => recued(passage, draft)))
    .filter(
      (draft) =>
        !describesSource(draft, sources) &&
        !isCitation(passage, draft) &&
        !isToldOrAsked(passage, draft) &&
        !givesName(passage, draft) &&
        !depicts(passage, draft) &&
        !isDeed(passage, draft),
    )
    .map((draft) =>
      citing(
        passage,
        withSubject(
          passage,
          unvoiced(passage, inferred(passage, withOwnNoun(passage, refused(passage, draft)))),
        ),
      ),
    );
  const parts = partsOf(own, everything);
  const grown = own.map((draft) => withNextQuotes(passage, draft, parts));
  const more = missed(passage, grown);
  const outer = partsOf(more, ({ content }) => content);
  return [...grown.map((draft) => within(draft, outer)), ...more];
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

/** "Footage showed the king, sitting beside his guest": a picture of something says nothing, unless that something is so. */
function depicts(passage: Passage, { cue, source, content, cueWord }: Draft): boolean {
  const lemma = passage.words[cueWord ?? -1]?.lemma.toLowerCase() ?? "";
  if (!/^(?:show|depict|feature|display|picture)$/.test(lemma)) return false;
  const said = content.map((span) => passage.text.slice(...span)).join(" ");
  if (/^(?:that|how|what|why|whether)\b/iu.test(said)) return false;
  const words = cue.map((span) => passage.text.slice(...span)).join(" ");
  if (
    /\b(?:was|were|been|being|is|are) (?:\p{L}+ )?(?:shown|depicted|featured|displayed|pictured)\b/iu.test(
      words,
    )
  )
    return true;
  const voice = source[0] && passage.words[topWord(passage, wordsIn(passage, source[0]))];
  return sourceHeads.get(voice?.lemma.toLowerCase() ?? "") === "footage" && !hasClause(passage, cueWord);
}

/** True for a verb with a finite clause of its own below it. */
function hasClause(passage: Passage, verb: number | undefined): boolean {
  const [from, to] = passage.sentences[passage.sentenceOf[verb ?? 0] as number] as Span;
  for (let i = from; i < to; i++)
    if (
      passage.head[i] === verb &&
      relationOf(passage, i) === "ccomp" &&
      /^(?:VB[DZP]|MD)/.test(passage.words[i]?.tag ?? "")
    )
      return true;
  return false;
}

/** Cues of things done or found somewhere: "agreed by", "was found in". */
const deeds =
  /\b(?:(?:agreed|signed|reached|struck|adopted|ratified|negotiated|provided)(?: \p{L}+)? by|found (?:in|on|at|near|under|behind))$/iu;

/** "a pact agreed by both": what was done, not said; and "has provided arms, reportedly in return for oil". */
function isDeed(passage: Passage, { cue, content, cueWord }: Draft): boolean {
  if (cue.some((span) => deeds.test(passage.text.slice(...span)))) return true;
  const lemma = passage.words[cueWord ?? -1]?.lemma.toLowerCase() ?? "";
  if (cueVerbs.has(lemma) || cueNouns.has(lemma) || reportingAdverbs.has(lemma) || cue.length === 0)
    return false;
  return content.some((span) => {
    const [from, to] = wordsIn(passage, span);
    return passage.words.slice(from, to).some((word) => reportingAdverbs.has(word.lemma.toLowerCase()));
  });
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

const citation = /^(?:citing|quoting)$/iu;

/** "citing police", taken for a statement of its own. */
function isCitation(passage: Passage, { cue, content, carrier }: Draft): boolean {
  return (
    carrier === undefined &&
    cue.length === 1 &&
    citation.test(passage.text.slice(...(cue[0] as Span))) &&
    content.every(([start, end]) => end - start < 60 && !/[“"]/u.test(passage.text.slice(start, end)))
  );
}

/** "Pellworth was told that ...", "Asked whether ..., she said": what nobody named told or asked somebody. */
function isToldOrAsked(passage: Passage, { cue, source, cueWord }: Draft): boolean {
  const first = cue[0];
  if (source.length > 0 || !first || cueWord === undefined) return false;
  const words = passage.text.slice(...first);
  if (
    /^(?:(?:had|has|have|was|were|been|being) )+(?:also |already |first )?(?:told|informed|warned|notified)$/iu.test(
      words,
    )
  )
    return true;
  const [from] = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  return (
    wordsIn(passage, first)[0] === from && /^(?:asked|pressed|questioned|quizzed|challenged)\b/iu.test(words)
  );
}

/** "State radio, citing police, said ...": the police said it, state radio carried it. */
function citing(passage: Passage, draft: Draft): Draft {
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
      const whole = /^(?:accord|in the words|:)/iu.test(passage.text.slice(...(found.cue[0] as Span)));
      return clear && (whole ? touched.every((draft) => holds(found, draft)) : touched.length === 0);
    },
  );
}

const covers = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
