import type { Span, Spans } from "../../schema/span.ts";
import { relationOf, subtree, trimmed } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";
import { dependents, type Parts, type RuleView, subjectOf } from "./rule-view.ts";

/** How far behind "quoted" its "as saying" may stand, in words. */
const farthest = 24;

/** The parts of somebody quoted by another. */
export interface QuotedParts extends Parts {
  /** Who quotes. */
  readonly carrier?: Span;
  /** The word "saying". */
  readonly saying: number;
}

/** Words of a quoting: "quoted", "saying", and what is said behind it. */
interface Quoting {
  readonly verb: number;
  readonly saying: number;
  readonly content: Spans;
}

/** "X was quoted by Y as saying Z", "Y quoted X as saying Z": X is the source, Y the carrier; no content where Z stands before. */
export function quotedParts(view: RuleView, verb: number): QuotedParts | undefined {
  const { passage, range } = view;
  if (!/^(?:quote|cite)$/i.test(passage.words[verb]?.lemma ?? "")) return undefined;
  const [, end] = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const to = Math.min(end, range[1]);
  const saying = sayingBehind(passage, [verb + 1, Math.min(to, verb + farthest)]);
  if (saying === undefined) return undefined;
  const said = trimmed(passage, [saying + 1, to]);
  const quoting = { verb, saying, content: said ? [charsOf(passage.words, said)] : [] };
  return isPassive(passage, verb) ? whoWasQuoted(view, quoting) : whoIsQuoted(view, quoting);
}

/** Where "saying" stands in "as saying". */
function sayingBehind(passage: Passage, [from, to]: Span): number | undefined {
  for (let i = from; i + 1 < to; i++)
    if (passage.words[i]?.lemma.toLowerCase() === "as" && passage.words[i + 1]?.tag === "VBG") return i + 1;
  return undefined;
}

function isPassive(passage: Passage, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const word = passage.words[i];
    if (word?.lemma.toLowerCase() === "be") return true;
    if (word?.upos !== "ADV") return false;
  }
  return false;
}

function whoWasQuoted(view: RuleView, { verb, saying, content }: Quoting): QuotedParts | undefined {
  const { passage, range } = view;
  const subjects = dependents(view, verb).filter((d) => d < verb && relationOf(passage, d) === "nsubj");
  const spans = subjects.flatMap((subject) => [subtree(passage, subject, [range[0], verb]) ?? []].flat());
  if (spans.length === 0) return undefined;
  let start = Math.min(...spans);
  while (passage.words[start]?.upos === "PUNCT") start++;
  const source: Span = [start, Math.max(...spans)];
  let from = verb;
  while (from > source[1] && /^(?:AUX|ADV|VERB)$/.test(passage.words[from - 1]?.upos ?? "")) from--;
  const by = passage.words.slice(verb + 1, saying).findIndex(({ lemma }) => /^(?:by|in)$/i.test(lemma));
  return {
    source: [charsOf(passage.words, source)],
    cue: [charsOf(passage.words, [from, saying + 1])],
    content,
    cueWord: verb,
    saying,
    ...(by < 0 ? {} : carriedBy(passage, trimmed(passage, [verb + 2 + by, saying - 1]))),
  };
}

function whoIsQuoted(
  { passage, range }: RuleView,
  { verb, saying, content }: Quoting,
): QuotedParts | undefined {
  const source = trimmed(passage, [verb + 1, saying - 1]);
  const subject = subjectOf(passage, verb, range);
  if (!source) return undefined;
  return {
    source: [charsOf(passage.words, source)],
    cue: [charsOf(passage.words, [verb, verb + 1])],
    content,
    cueWord: verb,
    saying,
    ...(subject === undefined || subject > verb
      ? {}
      : carriedBy(passage, subtree(passage, subject, [range[0], verb]))),
  };
}

const carriedBy = ({ words }: Passage, span: Span | undefined): { carrier?: Span } =>
  span ? { carrier: charsOf(words, span) } : {};

/** Whom somebody cites, a comma and perhaps a verb of saying, and what the cited say. */
const citedClause =
  /^\s*([^,“"]{3,120})(, (?:(?=that )|(?:(?:has|have|had|also) )*(?:said|says|say|reported|reports|wrote|writes|claimed|claims|scoffed|warned|added) ))(?=\S)/iu;

/** "The site reported, quoting residents, that two hangars had burned": whom the site quotes, and what they said. */
export function citedParts(passage: Passage, verb: number): Omit<QuotedParts, "saying"> | undefined {
  const word = passage.words[verb];
  if (!word || !/^(?:citing|quoting)$/iu.test(passage.text.slice(word.start, word.end))) return undefined;
  const sentence = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const said = trimmed(passage, [verb + 1, sentence[1]]);
  const [, end] = said ? charsOf(passage.words, said) : [0, word.end];
  const parts = citedClause.exec(passage.text.slice(word.end, end));
  if (!parts) return undefined;
  const [whole, who = ""] = parts;
  const start = word.end + whole.indexOf(who);
  const subject = subjectOf(passage, verb, sentence);
  return {
    source: [[start, start + who.length]],
    cue: [[word.start, word.end]],
    content: [[word.end + whole.length, end]],
    cueWord: verb,
    ...(subject === undefined || subject > verb
      ? {}
      : carriedBy(passage, subtree(passage, subject, [sentence[0], verb - 1]))),
  };
}
