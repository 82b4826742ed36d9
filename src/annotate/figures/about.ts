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

/** The noun phrase a number is said of: "core inflation" of "core inflation rose 0.3%", "fine" of "a fine of 10m". */
export function aboutOf(view: View, measured: Measured): Phrase | undefined {
  if (measured.measures) {
    const near = following(view, measured) ?? opening(view, measured) ?? inside(view, measured);
    if (near) return near;
  }
  return subject(view, measured);
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
  if (link !== "of" && link !== ":") return undefined;
  return phraseBack(view, from - 2);
}

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

/** The subject of the verb that governs a number: from the parse, else the nouns before the verb. */
function subject(view: View, measured: Measured): Phrase | undefined {
  return parsed(view, measured) ?? nearest(view, measured);
}

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

/** Climbs from the number's head to a word that has a subject, and takes the subject's noun phrase. */
function parsed(view: View, { from, to, counted }: Measured): Phrase | undefined {
  const { words, wordOf, subjectOf } = view;
  let at = wordOf[counted?.head ?? to - 1] ?? -1;
  for (let steps = 0; at >= 0 && steps < 6; steps++, at = words[at]?.head ?? -1) {
    const found = subjectOf[at] ?? -1;
    if (found >= 0) return tokensOf(view, found, from, to);
  }
  return undefined;
}

const near = /^(?:compound|amod|flat|nmod:poss|fixed)$/;

/** The tokens of a noun and of what directly modifies it, outside the number itself. */
function tokensOf(view: View, head: number, from: number, to: number): Phrase | undefined {
  const { words, tokenOf } = view;
  let first = head;
  while (first > 0 && words[first - 1]?.head === head && near.test(words[first - 1]?.relation ?? "")) first--;
  const [start, end] = [tokenOf[first] ?? -1, tokenOf[head] ?? -1];
  if (start < 0 || end < 0 || (start < to && from <= end)) return undefined;
  return { from: start, to: end + 1 };
}
