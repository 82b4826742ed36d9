import type { Word } from "../../language/analysis.ts";
import type { Counted } from "./counted.ts";
import { type View, classAt, textAt } from "./view.ts";

/** Token range of a noun phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Where a number stands, what it counts, and whether it measures rather than counts. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly measures: boolean;
  readonly counted?: Counted | undefined;
}

/** The noun phrases a number is said of, the nearest first: "core inflation" of "core inflation rose 0.3%", "fine" of "a fine of 10m". */
export function aboutOf(view: View, measured: Measured): Phrase[] {
  const near = measured.measures
    ? (following(view, measured) ?? opening(view, measured) ?? inside(view, measured))
    : ofCounted(view, measured);
  const far =
    view.words.length > 0 ? (governing(view, measured) ?? nearest(view, measured)) : nearest(view, measured);
  return [near, far].filter((phrase) => phrase !== undefined);
}

/** "one count of wire fraud": what the counted are of. */
function ofCounted(view: View, { counted }: Measured): Phrase | undefined {
  if (!counted || textAt(view, counted.to) !== "of") return undefined;
  let at = counted.to + 1;
  while (classAt(view, at) === "determiner") at++;
  return phraseOn(view, at);
}

/** "a $700 million contract", "a 45-acre horse farm". */
function following(view: View, { to, counted }: Measured): Phrase | undefined {
  if (counted) return { from: counted.from, to: counted.to };
  const from = textAt(view, to) === "-" ? to + 1 : to;
  const found = phraseOn(view, from);
  return found;
}

/** "a fine of $5m", "net worth of", "sales of 5,835 units". */
function opening(view: View, { from }: Measured): Phrase | undefined {
  const link = textAt(view, from - 1);
  if (link !== "of" && link !== ":" && link !== "with") return undefined;
  const noun = textAt(view, from - 2);
  if (!empty.has(noun)) return phraseBack(view, from - 2);
  return undefined;
}

/** Nouns that say nothing of what is measured. */
const empty = new Set([
  "total",
  "average",
  "number",
  "amount",
  "maximum",
  "minimum",
  "sum",
  "rate",
  "level",
  "mean",
]);

/** "$1 billion in gains", "$5 for the ticket". */
function inside(view: View, { to }: Measured): Phrase | undefined {
  if (!/^(?:in|for|on|from)$/.test(textAt(view, to))) return undefined;
  let at = to + 1;
  while (classAt(view, at) === "determiner") at++;
  if (classAt(view, at) === "name" && textAt(view, to) === "in") return undefined;
  return phraseOn(view, at);
}

/** A run of nouns and what stands before them, from a token on. */
function phraseOn(view: View, from: number): Phrase | undefined {
  let at = from;
  let head = -1;
  for (; at < from + 6; at++) {
    const kind = classAt(view, at);
    if (kind === "noun" || kind === "name") head = at;
    else if (head >= 0 || (kind !== "adjective" && kind !== "participle")) break;
  }
  return head < 0 ? undefined : { from, to: head + 1 };
}

/** A run of nouns and adjectives that ends at a token, with what "of" adds before it. */
function phraseBack(view: View, last: number): Phrase | undefined {
  let at = last;
  while (
    /^(?:noun|name|adjective|participle|sign|number)$/.test(classAt(view, at) ?? "") &&
    isJoined(view, at, last)
  )
    at--;
  const from = at + 1;
  if (from > last) return undefined;
  const of = textAt(view, at) === "of" || classAt(view, at) === "determiner" ? at - 1 : -1;
  if (of >= 0 && textAt(view, of) === "of") return phraseBack(view, of - 1) ?? { from, to: last + 1 };
  return { from, to: last + 1 };
}

function isJoined(view: View, at: number, last: number): boolean {
  if (classAt(view, at) !== "sign") return true;
  return at < last && /^[-&/'’]$/.test(textAt(view, at));
}

/** Without a parse: the nouns before the nearest verb. */
function nearest(view: View, { from }: Measured): Phrase | undefined {
  let verb = -1;
  for (let at = from - 1; at >= Math.max(0, from - 16); at--) {
    const kind = classAt(view, at);
    if (/^[;:]$/.test(textAt(view, at))) break;
    if (kind === "verb" || kind === "auxiliary" || kind === "participle") verb = at;
    else if (verb >= 0 && (kind === "noun" || kind === "name")) return phraseBack(view, at);
  }
  return undefined;
}

/**
 * Climbs from the number's noun: to the noun it modifies, to the object of its verb where it is an adjunct, to the subject,
 * to the noun a relative clause describes.
 */
function governing(view: View, measured: Measured): Phrase | undefined {
  const { words, wordOf } = view;
  let at = wordOf[measured.counted?.head ?? measured.to - 1] ?? -1;
  for (let steps = 0; at >= 0 && steps < 7; steps++) {
    const word = words[at];
    const own = view.subjectOf[at] ?? -1;
    const predicate = own >= 0 && own !== at ? nounPhrase(view, own, measured) : undefined;
    if (predicate) return predicate;
    const head = word?.head ?? -1;
    if (!word || head < 0) return undefined;
    const found = isVerbal(words[head])
      ? ofVerb(view, at, head, measured)
      : ofNoun(view, word.relation, head, measured);
    if (found) return found;
    if (word.relation.startsWith("nsubj") && steps === 0) return undefined;
    at = head;
  }
  return undefined;
}

const isVerbal = (word: Word | undefined): boolean => /^(?:VERB|AUX|ADJ|ADV)$/.test(word?.upos ?? "");

/** "a fine of", "brains of 13 people": the noun that the number's noun modifies. */
function ofNoun(view: View, relation: string, head: number, measured: Measured): Phrase | undefined {
  if (!/^(?:nmod|compound|appos|nummod|amod|dep|list|parataxis|flat)/.test(relation)) return undefined;
  return nounPhrase(view, head, measured);
}

function ofVerb(view: View, at: number, verb: number, measured: Measured): Phrase | undefined {
  const { words, subjectOf, objectOf } = view;
  const relation = words[at]?.relation ?? "";
  const [object, subject] = [objectOf[verb] ?? -1, subjectOf[verb] ?? -1];
  if (object >= 0 && object !== at && /^(?:obl|advmod|xcomp|nsubj)/.test(relation)) {
    const found = nounPhrase(view, object, measured);
    if (found) return found;
  }
  if (subject >= 0 && subject !== at) {
    const found = nounPhrase(view, subject, measured);
    if (found) return found;
  }
  const { relation: role, head } = words[verb] ?? { relation: "", head: -1 };
  return role.startsWith("acl") && head >= 0 ? nounPhrase(view, head, measured) : undefined;
}

/** Whether a stretch is itself a number with its noun. */
function counts(view: View, start: number, end: number): boolean {
  for (let at = start - 1; at <= end; at++)
    if (view.numberBefore.has(at + 1) || view.numberAt.has(at)) return true;
  return false;
}

const within = /^(?:compound|amod|flat|nmod:poss|fixed|case|det|punct|nummod|nmod)$/;

/** The tokens of a noun and of what stands before it in its phrase; nothing for pronouns and for the number's own words. */
function nounPhrase(view: View, head: number, { from, to, counted }: Measured): Phrase | undefined {
  const { words, tokenOf } = view;
  const word = words[head];
  if (!word || !/^(?:NOUN|PROPN|NUM|SYM|X)$/.test(word.upos)) return undefined;
  let first = head;
  while (first > 0 && words[first - 1]?.head === head && within.test(words[first - 1]?.relation ?? ""))
    first--;
  const [start, end] = [tokenOf[first] ?? -1, tokenOf[head] ?? -1];
  const last = Math.max(to, counted?.to ?? 0);
  if (start < 0 || end < 0 || (end >= from && end < last) || counts(view, start, end)) return undefined;
  return start < last && end >= last ? { from: last, to: end + 1 } : { from: start, to: end + 1 };
}
