import type { Span } from "../../schema/span.ts";
import { subtree, trimmed } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { type Parts, partsOf, type RuleView, subjectOf } from "./rule-view.ts";

/** Verbs that set down a count, with the word that leads to it. */
const setters: ReadonlyMap<string, RegExp> = new Map([
  ["put", /^at$/i],
  ["place", /^at$/i],
  ["set", /^at$/i],
  ["peg", /^at$/i],
  ["give", /^(?:as|at)$/i],
]);

/** "The agency put the number of dead at 23": who set a count down, and what it set down. */
export function putParts({ passage, range }: RuleView, verb: number): Parts | undefined {
  const leads = setters.get(passage.words[verb]?.lemma.toLowerCase() ?? "");
  if (!leads || passage.words[verb]?.relation === "acl") return undefined;
  const sentence = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const to = Math.min(sentence[1], range[1]);
  const end = countEnd(passage, [verb + 2, Math.min(to, verb + 24)], leads);
  const subject = subjectOf(passage, verb, [Math.max(sentence[0], range[0]), to]);
  if (end === undefined || subject === undefined || subject > verb) return undefined;
  const source = subtree(passage, subject, [Math.max(sentence[0], range[0]), verb]);
  const content = trimmed(passage, [verb + 1, end]);
  return source && content && partsOf(passage, { source, verb, content });
}

/** Behind the last "at 23" of what a verb puts, up to the next mark or clause. */
function countEnd(passage: Passage, [from, to]: Span, leads: RegExp): number | undefined {
  let found: number | undefined;
  for (let i = from; i < to; i++) {
    const word = passage.words[i];
    if (!word || /^[.,;:]$/.test(word.tag) || /^(?:VB[DZP]|W|MD)/.test(word.tag)) break;
    if (!leads.test(word.lemma) || !hasCount(passage, i + 1)) continue;
    found = phraseEnd(passage, i + 1, to);
    i = found - 1;
  }
  return found;
}

function hasCount(passage: Passage, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const word = passage.words[i];
    if (!word || word.upos === "PUNCT") return false;
    if (word.tag === "CD" || /^half$/i.test(word.lemma)) return true;
  }
  return false;
}

/** Behind a count with what it counts: numbers, their words and marks of money. */
function phraseEnd(passage: Passage, from: number, to: number): number {
  let i = from;
  while (i < to && /^(?:CD|JJ|RB|DT|NNS?|NNP|\$|IN|SYM|TO|HYPH)/.test(passage.words[i]?.tag ?? "")) {
    if (/^(?:IN|TO)$/.test(passage.words[i]?.tag ?? "") && !counting(passage, i)) break;
    i++;
  }
  const last = passage.words[i - 1];
  const conjoined = /^and$/i.test(passage.words[i]?.lemma ?? "") && passage.words[i + 1]?.tag === "CD";
  return conjoined ? phraseEnd(passage, i + 1, to) : last?.upos === "ADV" ? i - 1 : i;
}

/** "more than", "between 3 and", "of", "to": words within a count. */
const counting = (passage: Passage, i: number): boolean =>
  /^(?:than|between|of|to|around|about|over|under|from|at)$/i.test(passage.words[i]?.lemma ?? "");
