import type { Span, Spans } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { plainVerbs, refusals } from "./en/cues.ts";
import { anonymityReason } from "./en/sources.ts";
import { relationOf, wordsIn } from "./grammar.ts";
import { accordingParts, insertedParts } from "./other-cues.ts";
import { charsOf, type Passage } from "./passage.ts";
import { citedParts, type QuotedParts, quotedParts } from "./quoted-parts.ts";
import { withMainSubject } from "./relatives.ts";
import { sentenceView } from "./rule-view.ts";

/** A draft with the cue and source that plain grammar gives where a tagger took their neighbours. */
export function recued(passage: Passage, draft: Draft): Draft {
  return [
    withQuoted,
    withCited,
    withVerbOfColon,
    withNamedSource,
    withRelayed,
    withVerbOfHidden,
    withOwnName,
    withMainSubject,
    withInserted,
    refusedAlone,
  ].reduce((found, set) => set(passage, found), draft);
}

/** "was quoted by the agency as saying": one cue, whatever was taken for it. */
function withQuoted(passage: Passage, draft: Draft): Draft {
  const at = draft.cue[0];
  if (!at) return draft;
  const [from] = wordsIn(passage, at);
  const view = sentenceView(passage, from);
  const [start, end] = view.range;
  for (let verb = Math.max(start, from - 24); verb < Math.min(end, from + 6); verb++) {
    const parts = quotedParts(view, verb);
    if (parts?.cue.some((cue) => cue[0] < at[1] && at[0] < cue[1]) || parts?.saying === from)
      return { ...draft, ...parts, content: apart(passage, draft.content, parts) ?? parts.content };
  }
  return draft;
}

/** What a draft has as content before who is quoted, or behind the verb of saying. */
function apart(
  passage: Passage,
  content: Spans,
  { source, cue, content: rest }: QuotedParts,
): Spans | undefined {
  const first = Math.min(...source.map(([start]) => start), ...cue.map(([start]) => start));
  const behind = rest[0]?.[0] ?? Math.max(...cue.map(([, end]) => end));
  const kept = content.flatMap(([start, end]): Span[] => {
    if (start >= behind) return [[start, end]];
    const words = passage.text.slice(start, Math.min(end, first)).trimEnd();
    return /\p{L}/u.test(words) ? [[start, start + words.length]] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

/** "The site reported, quoting residents, that two hangars had burned": the residents said it, the site carried it. */
function withCited(passage: Passage, draft: Draft): Draft {
  const at = draft.cue[0];
  if (!at || draft.cue.length > 1) return draft;
  const parts = citedParts(passage, wordsIn(passage, at)[0]);
  if (!parts || parts.cue[0]?.[1] !== at[1]) return draft;
  const voice = draft.source[0];
  return { ...draft, ...parts, ...(voice && voice[1] <= at[0] ? { carrier: voice } : {}) };
}

/** "The list has 24 names, a clerk at her office confirmed": a source that was taken for the end of what is said. */
function withInserted(passage: Passage, draft: Draft): Draft {
  const { cueWord, source, content } = draft;
  if (source.length > 0 || cueWord === undefined) return draft;
  const parts = insertedParts(sentenceView(passage, cueWord), cueWord);
  const voice = parts?.source[0];
  const mark = parts?.content[0]?.[1];
  if (!parts || !voice || mark === undefined) return draft;
  const cut = content.map(([start, end]): Span =>
    start < mark && end > voice[0] ? [start, mark] : [start, end],
  );
  return { ...draft, source: [voice], content: cut };
}

/** "Jensen told the court: ...": not the colon is the cue but the verb before it. */
function withVerbOfColon(passage: Passage, draft: Draft): Draft {
  const { cue, source } = draft;
  const [at, voice] = [cue[0], source[0]];
  if (!at || !voice || cue.length > 1 || passage.text.slice(...at).trim() !== ":" || voice[1] > at[0])
    return draft;
  return withCue(passage, draft, verbBetween(passage, [voice[1], at[0]]));
}

/** "According to the police": what stands behind it is the source. */
function withNamedSource(passage: Passage, draft: Draft): Draft {
  const { cueWord, cue, source, content } = draft;
  if (source.length > 0 || !cue[0] || !/^according to$/iu.test(passage.text.slice(...cue[0]))) return draft;
  const at = wordsIn(passage, cue[0])[0];
  const parts = accordingParts(sentenceView(passage, at), at);
  const clear = parts?.source.every(([s, e]) => content.every(([a, b]) => b <= s || e <= a));
  return parts && clear
    ? { ...draft, source: parts.source, ...(cueWord === undefined ? { cueWord: at } : {}) }
    : draft;
}

/** "according to state radio, which cited police": the police said it, the radio carried it. */
function withRelayed(passage: Passage, draft: Draft): Draft {
  const { cue, source, content } = draft;
  const voice = source[0];
  if (!voice || !cue[0] || !/^according to$/iu.test(passage.text.slice(...cue[0]))) return draft;
  const parts = whichCited.exec(passage.text.slice(voice[0], voice[0] + 200));
  if (!parts || content.some(([start]) => start > voice[0])) return draft;
  const [whole, outlet = "", verb = "", who = ""] = parts;
  const at = voice[0] + outlet.length + whole.slice(outlet.length).indexOf(verb);
  const from = voice[0] + whole.length - who.length;
  return {
    ...draft,
    source: [[from, from + who.length]],
    cue: [[at, at + verb.length]],
    carrier: [voice[0], voice[0] + outlet.length],
  };
}

/** An outlet, and whom it cites for what it tells. */
const whichCited =
  /^([^,.;“"\n]{2,80}),? which (?:in turn )?(cited|cites|quoted|quotes) ([^,.;“"\n]{2,80})(?=[,.;\n]|$)/iu;

/** "A senior official who asked not to be named said": why a source is unnamed is part of it, and the verb follows. */
function withVerbOfHidden(passage: Passage, draft: Draft): Draft {
  const { cueWord, content } = draft;
  const word = passage.words[cueWord ?? -1];
  const first = content[0];
  if (!word || !first || cueWord === undefined) return draft;
  const [from, to] = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  const start = passage.words[from]?.start ?? 0;
  const reason = anonymityReason.exec(passage.text.slice(start, passage.words[to - 1]?.end ?? start));
  if (!reason || !/^who /iu.test(reason[0])) return draft;
  const who = start + reason.index;
  const hidden = who + (/^.*?(?:anonym\p{L}+|named|identified)/su.exec(reason[0])?.[0].length ?? 0);
  const verb = verbBetween(passage, [hidden, first[0] < hidden ? first[1] : first[0]]);
  if (word.start < who || word.start > who + 30 || verb === undefined) return draft;
  const noun = wordsIn(passage, [who, who + 1])[0] - 1;
  if (noun < from) return draft;
  const source: Span = [
    passage.words[Math.max(from, passage.left[noun] as number)]?.start ?? who,
    passage.words[verb - 1]?.end ?? who,
  ];
  const said = passage.words[verb + 1]?.start ?? first[0];
  const rest: Span = [Math.max(said, first[0]), first[1]];
  return { ...withCue(passage, draft, verb), source: [source], content: [rest, ...content.slice(1)] };
}

/** "A group calling itself the Front claims to have ...": what it is called belongs to it, and what it does follows. */
function withOwnName(passage: Passage, draft: Draft): Draft {
  const { cueWord, source, content } = draft;
  const [voice, named] = [source[0], content.at(-1)];
  if (!voice || !named || cueWord === undefined || !givesName(passage, draft)) return draft;
  const [, to] = passage.sentences[passage.sentenceOf[cueWord] as number] as Span;
  const end = passage.words[to - 1]?.end ?? named[1];
  const verb = verbBetween(passage, [named[0], end]) ?? verbAfterName(passage, [cueWord, to]);
  const said = passage.words[(verb ?? to) + 1];
  if (verb === undefined || !said || /^\P{L}/u.test(said.lemma) || hasOwnSubject(passage, verb, voice))
    return draft;
  const called: Span = [voice[0], passage.words[verb - 1]?.end ?? voice[1]];
  const rest: Span = [said.start, Math.max(named[1], passage.words[to - 2]?.end ?? end)];
  return { ...withCue(passage, draft, verb), source: [called], content: [rest] };
}

/** "GreyHat claims to have ...": a verb that was taken for a noun with the name before it. */
function verbAfterName(passage: Passage, [from, to]: Span): number | undefined {
  for (let i = from + 2; i + 1 < to; i++) {
    const [name, word, next] = [passage.words[i - 1], passage.words[i], passage.words[i + 1]];
    if (name?.tag !== "NNP" || word?.tag !== "NNS" || !/^(?:TO|VB[DZP]|PRP)$/.test(next?.tag ?? "")) continue;
    if (plainVerbs.has(word.lemma.toLowerCase())) return i;
  }
  return undefined;
}

/** "They call themselves the Front, residents say": the verb is somebody else's. */
function hasOwnSubject(passage: Passage, verb: number, voice: Span): boolean {
  for (let i = verb - 1; i >= 0 && (passage.words[i]?.start ?? 0) >= voice[1]; i--)
    if (passage.head[i] === verb && relationOf(passage, i) === "nsubj")
      return passage.words[i]?.tag.startsWith("W") !== true;
  return false;
}

/** "known as", "calling itself": giving a name says nothing. */
export function givesName(passage: Passage, { cue, content }: Draft): boolean {
  const words = cue.map((span) => passage.text.slice(...span)).join(" ");
  const said = passage.text.slice(...(content.at(-1) ?? [0, 0]));
  return (
    /\bknown (?:\p{L}+ )?as$/iu.test(words) ||
    (/^call/iu.test(words) && /^(?:it|them|him|her)sel/iu.test(said))
  );
}

/** "refused to say whether ...": the refusal is the cue, what was refused the content. */
function refusedAlone(passage: Passage, draft: Draft): Draft {
  const { cue, content } = draft;
  const [at, first] = [cue[0], content[0]];
  if (!at || !first || cue.length > 1) return draft;
  const [from, to] = wordsIn(passage, at);
  for (let i = from; i + 1 < to; i++) {
    const next = passage.words[i + 1];
    if (!refusals.has(passage.words[i]?.lemma.toLowerCase() ?? "") || next?.tag !== "TO") continue;
    if (passage.text.slice(at[1], first[0]).trim() !== "") return draft;
    const kept = charsOf(passage.words, [from, i + 1]);
    return { ...draft, cue: [kept], cueWord: i, content: [[next.start, first[1]], ...content.slice(1)] };
  }
  return draft;
}

function withCue(passage: Passage, draft: Draft, verb: number | undefined): Draft {
  return verb === undefined
    ? draft
    : { ...draft, cue: [charsOf(passage.words, [verb, verb + 1])], cueWord: verb };
}

/** The first plain verb of saying between two places. */
function verbBetween(passage: Passage, span: Span): number | undefined {
  if (span[0] >= span[1]) return undefined;
  const [from, to] = wordsIn(passage, span);
  for (let i = from; i < to; i++) {
    const word = passage.words[i];
    if (word && isFinite(passage, i) && plainVerbs.has(word.lemma.toLowerCase())) return i;
  }
  return undefined;
}

/** A finite verb, or a past participle that no auxiliary makes one: "said" is tagged as either. */
function isFinite(passage: Passage, i: number): boolean {
  const tag = passage.words[i]?.tag ?? "";
  if (/^VB[DZP]$/.test(tag)) return true;
  return tag === "VBN" && !/^(?:be|have|get)$/.test(passage.words[i - 1]?.lemma.toLowerCase() ?? "");
}
