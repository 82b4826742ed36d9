import { singulars } from "./en/classes.ts";
import type { Spread } from "./ranges.ts";
import { type View, classAt, isPlural, textAt } from "./view.ts";

/** The noun a number counts: its head and the words of its phrase. */
export interface Counted {
  /** Normal form of the head: "casualty". */
  readonly what: string;
  /** Token index of the head. */
  readonly head: number;
  /** Token range of the phrase, head last. */
  readonly from: number;
  readonly to: number;
  /** "two of the soldiers": counted out of a known group. */
  readonly partitive?: boolean;
}

/** The noun phrase a number counts, straight after it or after "of". */
export function countedBy(
  view: View,
  { number, to, low, high, unit }: Spread,
  after: number,
): Counted | undefined {
  if (unit && unit.dimension !== "time") return unitOf(view, to);
  const start = pastQuote(view, Math.max(to, after));
  if (textAt(view, start) === "of") return partitive(view, start + 1, number.form);
  return (
    phraseFrom(view, start, low === 1 && high === 1, number.form === "vague") ?? numberOf(view, number.from)
  );
}

/** "“more than 30” enemy soldiers": only the number is quoted. */
function pastQuote(view: View, at: number): number {
  return /^[”"]$/.test(textAt(view, at)) && /^[\p{L}]/u.test(textAt(view, at + 1)) ? at + 1 : at;
}

/** "The number of displaced families is estimated at 349": what is counted stands before. */
function numberOf(view: View, from: number): Counted | undefined {
  for (let at = from - 2; at >= Math.max(0, from - 10); at--) {
    if (/^[.;]$/.test(textAt(view, at)) || view.numberAt.has(at)) return undefined;
    if (textAt(view, at) === "of" && /^(?:number|numbers|total|count|tally)$/.test(textAt(view, at - 1)))
      return phraseFrom(view, at + 1, false, false);
  }
  return undefined;
}

/** Of a share: "60% of its revenue". */
function unitOf(view: View, to: number): Counted | undefined {
  return textAt(view, to) === "of" ? partitive(view, to + 1, "fraction") : undefined;
}

/** "of the best players", "of people", "of those screened", "of the 40 boats". */
function partitive(view: View, from: number, form: string): Counted | undefined {
  let at = from;
  while (classAt(view, at) === "determiner" || /^(?:all|these|those)$/.test(textAt(view, at))) at++;
  if (/^(?:them|us|whom|which|you)$/.test(textAt(view, at))) return undefined;
  at = view.numberAt.get(at)?.to ?? at;
  const found = phraseFrom(view, at, false, false);
  return found && { ...found, ...(form === "vague" ? {} : { partitive: true }) };
}

/** The noun phrase that begins at a token: modifiers, then a head. */
function phraseFrom(view: View, from: number, single: boolean, open: boolean): Counted | undefined {
  let at = from;
  if (textAt(view, at) === "-") at++;
  while (
    /^(?:more|other|additional|further|extra|such|odd|fewer|less)$/.test(textAt(view, at)) &&
    at < from + 3
  )
    at++;
  const start = at;
  let head = -1;
  for (let steps = 0; steps < 8 && !view.timed(at); steps++, at++) {
    const kind = at === start && !single && isMistaken(view, at) ? "noun" : classAt(view, at);
    if (kind === "noun" || kind === "name") {
      head = at;
      if (!single && isPlural(view, at) && !goesOn(view, at + 1)) break;
      if (/['’]s$/.test(textAt(view, at))) break;
    } else if (!isModifier(view, at, kind, head)) break;
  }
  if (head < 0 || (open && head - start > 4)) return undefined;
  return { what: singular(view, head), head, from: start, to: head + 1 };
}

/** A taggers' slip: after a number "headsets" is a noun, whatever its tag. */
function isMistaken(view: View, at: number): boolean {
  const tag = view.words[view.wordOf[at] as number]?.tag;
  if (tag === undefined) return classAt(view, at) === "verb" && isPlural(view, at);
  return (
    tag === "VBZ" &&
    view.tokens[at]?.kind === "word" &&
    !/['’]/.test(textAt(view, at)) &&
    textAt(view, at).length > 3
  );
}

/** Whether a plural is only the first noun of a compound: "sports cars". */
function goesOn(view: View, at: number): boolean {
  const kind = classAt(view, at);
  return (kind === "noun" || kind === "name") && isPlural(view, at);
}

function isModifier(view: View, at: number, kind: ReturnType<typeof classAt>, head: number): boolean {
  if (kind === "adjective") return head < 0 || classAt(view, at + 1) === "noun";
  if (kind === "participle")
    return head < 0 && /^(?:noun|name|adjective)$/.test(classAt(view, at + 1) ?? "") && !isPastVerb(view, at);
  if (kind === "adverb") return head < 0 && /^(?:adjective|participle)$/.test(classAt(view, at + 1) ?? "");
  if (kind === "number") return view.wordOf[at] !== -1 && view.tokens[at]?.kind === "word" && head < 0;
  const text = textAt(view, at);
  if (text === "and") return head >= 0 && textAt(view, at - 1) === "-" && textAt(view, at + 1) === "-";
  if (text === "-") return view.tokens[at]?.glued === true && view.tokens[at + 1]?.glued === true;
  return text === "'" || text === "’";
}

/** Without tags "38 killed people" and "38 killed in" look alike: the next noun must be plural. */
function isPastVerb(view: View, at: number): boolean {
  return /^(?:killed|injured|wounded|died|missing)$/.test(textAt(view, at)) && !isPlural(view, at + 1);
}

/** Normal form of a noun: its lemma where there is a parse. */
export function singular(view: View, at: number): string {
  const word = view.words[view.wordOf[at] as number];
  const text = textAt(view, at).replace(/['’]s?$/, "");
  return nounForm(word?.tag && word.lemma ? word.lemma.toLowerCase() : text);
}

/** Singular of an English noun by rule. */
export function nounForm(text: string): string {
  const known = singulars.get(text);
  if (known) return known;
  if (text.endsWith("men") && text.length > 4) return text.replace(/men$/, "man");
  if (/[^aeiou]ies$/.test(text)) return text.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(text)) return text.slice(0, -2);
  if (/[^su]s$/.test(text) && text.length > 3) return text.slice(0, -1);
  return text;
}
