import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { cueNouns, cueVerbs, reportingAdverbs } from "./en/cues.ts";
import { sourceHeads } from "./en/sources.ts";
import { relationOf, topWord, wordsIn } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { givesName } from "./recue.ts";

/** Words that a tagger takes for a statement and that say nothing. */
export function isNoStatement(passage: Passage, draft: Draft): boolean {
  return [isCitation, isToldOrAsked, givesName, depicts, isDeed].some((is) => is(passage, draft));
}

const citation = /^(?:citing|quoting)$/iu;
const relayed = /^(?:cited|cites|quoted|quotes)$/iu;

/** "citing police", taken for a statement of its own. */
function isCitation(passage: Passage, { cue, source, content, carrier }: Draft): boolean {
  const words = cue.map((span) => passage.text.slice(...span)).join(" ");
  const byRelative =
    relayed.test(words) && source.some((span) => /^(?:which|who)$/iu.test(passage.text.slice(...span)));
  return (
    carrier === undefined &&
    cue.length === 1 &&
    (citation.test(words) || byRelative) &&
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
