import type { Span, Spans } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { cueNouns, plainVerbs, reportingAdverbs } from "./en/cues.ts";
import { tellingVerbs } from "./en/sources.ts";
import { dependentsOf, relationOf, subtree, trimmed } from "./grammar.ts";
import { charsOf, climb, type Passage } from "./passage.ts";
import { overlapping } from "./spans.ts";

/** How readily the rules speak: `plain` for any clause after a speech verb, `inner` within what somebody says, `sure` for other cues than verbs. */
export type Readiness = "plain" | "inner" | "sure";

const by = "statements/rules@1";

/**
 * Statements by rule over the parse, within a range of words: a speech verb with its subject and clause, "according
 * to", an inserted "he said", adverbs such as "reportedly", nouns with a clause. Linear in the words of the range.
 */
export function ruledDrafts(passage: Passage, range: Span, readiness: Readiness, within?: Draft): Draft[] {
  const view = { passage, range, dependents: dependentsIn(passage), readiness };
  const found: Draft[] = [];
  for (let i = range[0]; i < range[1]; i++) {
    const parts = partsAt(view, i);
    if (!parts || parts.content.length === 0) continue;
    found.push({ ...parts, content: withMarks(passage, parts), by, ...(within ? { within } : {}) });
  }
  return found;
}

/** Contents that end within a quotation the cue is not in go on to its marks. */
function withMarks(passage: Passage, { content, cue, source }: Parts): Spans {
  const from = Math.min(...cue.map(([s]) => s));
  return content.map(([start, end]): Span => {
    let [s, e] = [start, end];
    for (const { span } of overlapping(passage.quotations, [start, end])) {
      const holdsOther = [...cue, ...source].some((other) => span[0] <= other[0] && other[1] <= span[1]);
      if (holdsOther || (from >= span[0] && from < span[1])) continue;
      s = Math.min(s, span[0]);
      e = Math.max(e, span[1]);
    }
    return [s, e];
  });
}

const dependentsCache = new WeakMap<Passage, readonly (readonly number[])[]>();

function dependentsIn(passage: Passage): readonly (readonly number[])[] {
  const known = dependentsCache.get(passage) ?? dependentsOf(passage);
  dependentsCache.set(passage, known);
  return known;
}

interface View {
  readonly passage: Passage;
  readonly range: Span;
  readonly dependents: readonly (readonly number[])[];
  readonly readiness: Readiness;
}

interface Parts {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly cueWord: number;
}

function partsAt(view: View, i: number): Parts | undefined {
  const word = view.passage.words[i];
  if (!word) return undefined;
  const lemma = word.lemma.toLowerCase();
  const sure = view.readiness === "sure";
  const passive =
    view.readiness !== "plain" && /^VB[DN]$/.test(word.tag) ? passiveParts(view, i, lemma) : undefined;
  if (passive) return passive;
  if (!sure && word.tag.startsWith("VB") && plainVerbs.has(lemma)) return verbParts(view, i, lemma);
  if (word.tag.startsWith("V") && lemma === "accord") return accordingParts(view, i);
  if (lemma === "according") return accordingParts(view, i);
  if (view.readiness !== "inner" && reportingAdverbs.has(lemma)) return adverbParts(view, i);
  if (sure && lemma === "estimated") return estimateParts(view, i);
  if (sure && lemma === "say" && /^VB[DZP]$/.test(word.tag)) return insertedParts(view, i);
  if (!word.tag.startsWith("NN") || !cueNouns.get(lemma)?.speech) return undefined;
  const noun = nounParts(view, i);
  return sure && noun?.source.length === 0 ? undefined : noun;
}

function verbParts(view: View, verb: number, lemma: string): Parts | undefined {
  const { passage, range } = view;
  const subject = subjectOf(passage, verb, range);
  const content = contentOf(view, verb, lemma);
  if (!content) return undefined;
  const speaker = subject === undefined ? undefined : speakerAt(view, verb, subject);
  if (!speaker && relationOf(passage, verb) !== "root" && view.readiness === "inner") return undefined;
  const clear = speaker && content.every((c) => c[1] <= speaker[0] || speaker[1] <= c[0]);
  return {
    source: clear && speaker ? [charsOf(passage.words, speaker)] : [],
    cue: [charsOf(passage.words, verbGroup(view, verb))],
    content: content.map((c) => charsOf(passage.words, c)),
    cueWord: verb,
  };
}

/** The words of a subject; where a verb was taken for the subject, the noun phrase just before the verb. */
function speakerAt(view: View, verb: number, subject: number): Span | undefined {
  const { passage, range } = view;
  if (!passage.words[subject]?.tag.startsWith("VB")) return subtree(passage, subject, range);
  const [end] = verbGroup(view, verb);
  let start = end;
  while (start > range[0] && /^(?:DT|JJ|CD|NN|PRP|POS)/.test(passage.words[start - 1]?.tag ?? "")) start--;
  return start < end ? [start, end] : undefined;
}

/** The subject of a verb: its own, the subject of the verb it is joined to, or of the clause a participle hangs on. */
export function subjectOf(passage: Passage, verb: number, range: Span): number | undefined {
  const all = dependentsIn(passage);
  let at = verb;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const below = (all[at] ?? []).filter((d) => d >= range[0] && d < range[1]);
    const subject = below.find((d) => relationOf(passage, d) === "nsubj");
    if (subject !== undefined) return subject;
    const relation = passage.words[at]?.relation ?? "";
    if (!/^(?:conj|xcomp|advcl)/.test(relation)) {
      return relation.startsWith("acl") ? (passage.head[at] as number) : undefined;
    }
    at = passage.head[at] as number;
  }
  return undefined;
}

function dependents(view: View, i: number): readonly number[] {
  return (view.dependents[i] ?? []).filter((d) => d >= view.range[0] && d < view.range[1]);
}

const nominalObjects =
  /^(?:deny|confirm|acknowledge|concede|announce|declare|promise|pledge|dispute|reject|reveal|disclose|predict|estimate|call|describe|label|dub|accuse|demand)$/;

/** What a verb reports: its clause, the words quoted after it, its object for some verbs, or what it is inserted in. */
function contentOf(view: View, verb: number, lemma: string): Span[] | undefined {
  const { passage, range } = view;
  const below = dependents(view, verb);
  const clause =
    below.find((d) => relationOf(passage, d) === "ccomp") ??
    below.find((d) => d > verb && relationOf(passage, d) === "advcl" && opensWithThat(passage, d));
  if (clause !== undefined) return spanOr(outside(subtree(passage, clause, range), verb, passage));
  const telling = tellingVerbs.has(lemma) || /^(?:accuse|urge|order|call|describe|declare)$/.test(lemma);
  const open = below.find((d) => relationOf(passage, d) === "xcomp" && (d > verb || telling));
  if (
    open !== undefined &&
    (telling || /^(?:promise|pledge|vow|threaten|claim|offer|decline|refuse|agree|expect)$/.test(lemma))
  )
    return spanOr(fromObject(view, verb, open));
  const quotes = /^(?:call|describe|label|dub)$/.test(lemma) ? [] : quotedAfter(view, verb);
  if (quotes.length > 0) return quotes;
  const object = below.find((d) => relationOf(passage, d) === "obj" && d > verb);
  if (object !== undefined && nominalObjects.test(lemma)) {
    const rest = below.filter(
      (d) =>
        d > object &&
        /^(?:obl|advcl|xcomp)$/.test(relationOf(passage, d)) &&
        passage.left[d] === (passage.right[object] as number) + 1,
    );
    const end = Math.max(
      passage.right[object] as number,
      ...(/^(?:accuse|describe|call|label|dub|declare)$/.test(lemma)
        ? rest.map((d) => passage.right[d] as number)
        : []),
    );
    return spanOr(
      trimmed(passage, [Math.max(range[0], passage.left[object] as number), Math.min(range[1], end + 1)]),
    );
  }
  if (/^(?:parataxis|discourse)/.test(relationOf(passage, verb))) return insertedIn(view, verb);
  return undefined;
}

function opensWithThat(passage: Passage, clause: number): boolean {
  const first = passage.left[clause] as number;
  return relationOf(passage, first) === "mark" && /^that$/i.test(passage.words[first]?.lemma ?? "");
}

function spanOr(span: Span | undefined): Span[] | undefined {
  return span ? [span] : undefined;
}

/** A clause that wraps around its verb ("..., he said, ...") is not cut here; one that holds the verb is dropped. */
function outside(span: Span | undefined, verb: number, passage: Passage): Span | undefined {
  if (!span || verb < span[0] || verb >= span[1]) return span;
  return trimmed(passage, verb - span[0] > span[1] - verb ? [span[0], verb] : [verb + 1, span[1]]);
}

/** From the object of "urge", "accuse", "describe" to the end of what is said of it. */
function fromObject(view: View, verb: number, open: number): Span | undefined {
  const { passage, range } = view;
  const object = dependents(view, verb).find(
    (d) => /^i?obj$/.test(relationOf(passage, d)) && d > verb && d < open,
  );
  const start = object === undefined ? (passage.left[open] as number) : (passage.left[object] as number);
  return trimmed(passage, [
    Math.max(range[0], start, verb + 1),
    Math.min(range[1], (passage.right[open] as number) + 1),
  ]);
}

/** Quotations behind the verb: the first within twelve words, further ones joined to it by at most two words. */
function quotedAfter(view: View, verb: number): Span[] {
  const { passage, range } = view;
  const end = Math.min(passage.sentences[passage.sentenceOf[verb] as number]?.[1] ?? verb, range[1]);
  const found: Span[] = [];
  let far = verb + 12;
  for (let i = verb + 1; i < Math.min(end, far); i++) {
    const quotation = passage.quoted[i] as number;
    if (!quotation || quotation === passage.quoted[verb]) continue;
    let to = i;
    while (to < end && passage.quoted[to] === quotation) to++;
    found.push([i, to]);
    i = to - 1;
    far = to + 3;
  }
  return found;
}

/** "X, he said, Y": the clause the verb is inserted in, without the verb's own words. */
function insertedIn(view: View, verb: number): Span[] | undefined {
  const { passage, range } = view;
  const host = passage.head[verb] as number;
  if (host < range[0] || host >= range[1]) return undefined;
  const from = Math.max(range[0], passage.left[host] as number);
  const to = Math.min(range[1], (passage.right[host] as number) + 1);
  const own: Span = [passage.left[verb] as number, (passage.right[verb] as number) + 1];
  const found = [
    trimmed(passage, [from, Math.min(own[0], to)]),
    trimmed(passage, [Math.max(own[1], from), to]),
  ];
  return found.filter((span): span is Span => span !== undefined);
}

/** "Y, the lawmakers said in April, ...": a short noun phrase between a comma and "said", itself before a comma or the end. */
function insertedParts({ passage, range }: View, verb: number): Parts | undefined {
  const sentence = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const from = Math.max(sentence[0], range[0]);
  let start = verb;
  while (start > from && verb - start < 12 && passage.words[start - 1]?.upos !== "PUNCT") start--;
  let end = verb + 1;
  while (end < sentence[1] && end - verb < 6 && /^(?:IN|DT|NN|CD|JJ|RB)/.test(passage.words[end]?.tag ?? ""))
    end++;
  if (start === verb || passage.words[start - 1]?.tag !== "," || start - 1 <= from + 2) return undefined;
  if (!/^[,.]$/.test(passage.words[end]?.tag ?? "") || !isNounPhrase(passage, [start, verb]))
    return undefined;
  const content = trimmed(passage, [from, start - 1]);
  if (!content) return undefined;
  return {
    source: [charsOf(passage.words, [start, verb])],
    cue: [charsOf(passage.words, [verb, verb + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: verb,
  };
}

/** True for a range of articles, adjectives and nouns that ends in a noun, a name or a pronoun. */
function isNounPhrase(passage: Passage, [from, to]: Span): boolean {
  const tags = passage.words.slice(from, to).map(({ tag }) => tag);
  return (
    tags.every((tag) => /^(?:DT|JJ|NN|CD|PRP|POS|HYPH|IN|CC)/.test(tag)) &&
    /^(?:NN|PRP)/.test(tags.at(-1) ?? "") &&
    !/^(?:IN|CC)/.test(tags[0] ?? "")
  );
}

/** A verb with its auxiliaries and the adverbs among them. */
function verbGroup(view: View, verb: number): Span {
  const { passage } = view;
  let from = verb;
  while (
    from > view.range[0] &&
    passage.sentenceOf[from - 1] === passage.sentenceOf[verb] &&
    (passage.head[from - 1] === verb || passage.head[from - 1] === passage.head[verb]) &&
    /^(?:aux|advmod)/.test(passage.words[from - 1]?.relation ?? "")
  )
    from--;
  return [from, verb + 1];
}

/** "according to X": X is the source, the clause around it the content. */
function accordingParts(view: View, i: number): Parts | undefined {
  const { passage, range } = view;
  const to = i + 1;
  if (passage.words[to]?.lemma.toLowerCase() !== "to") return undefined;
  const sentence = passage.sentences[passage.sentenceOf[i] as number] as Span;
  const noun = headOfPhrase(passage, i, to, sentence);
  if (noun === undefined) return undefined;
  const source = trimmed(passage, [
    to + 1,
    Math.max(to + 2, Math.min((passage.right[noun] as number) + 1, sentence[1])),
  ]);
  if (!source) return undefined;
  const before = trimmed(passage, [Math.max(range[0], sentence[0]), i]);
  const after = trimmed(passage, [source[1], Math.min(range[1], sentence[1])]);
  const content = before && before[1] - before[0] > 2 ? before : after;
  if (!content) return undefined;
  return {
    source: [charsOf(passage.words, source)],
    cue: [charsOf(passage.words, [i, to + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

function headOfPhrase(passage: Passage, i: number, to: number, sentence: Span): number | undefined {
  for (let k = to + 1; k < Math.min(sentence[1], to + climb); k++) {
    if (
      /^(?:NN|PRP|CD|WP)/.test(passage.words[k]?.tag ?? "") &&
      ((passage.head[i] as number) === k ||
        (passage.head[to] as number) === k ||
        (passage.left[k] as number) <= to + 1)
    ) {
      const next = passage.words[k + 1]?.tag ?? "";
      if (next !== "POS" && (!next.startsWith("NN") || passage.head[k] !== k + 1)) return k;
    }
  }
  return undefined;
}

/** "The ship reportedly sank", "..., reportedly in return for oil": the clause or phrase it stands in, without a source. */
function adverbParts(view: View, i: number): Parts | undefined {
  const { passage, range } = view;
  const head = passage.head[i] as number;
  const sentence = passage.sentences[passage.sentenceOf[i] as number] as Span;
  const right = head >= 0 ? (passage.right[head] as number) + 1 : sentence[1];
  const after = trimmed(passage, [
    Math.max(i + 1, range[0]),
    Math.min(range[1], Math.max(right, i + 1), sentence[1]),
  ]);
  if (!after) return undefined;
  const before = clauseBefore(view, i);
  return {
    source: [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [...(before ? [before] : []), after].map((span) => charsOf(passage.words, span)),
    cueWord: i,
  };
}

/** The subject and auxiliaries of the clause an adverb stands in the middle of. */
function clauseBefore({ passage, range }: View, adverb: number): Span | undefined {
  const head = passage.head[adverb] as number;
  if (head < 0 || !passage.words[head]?.tag.startsWith("VB")) return undefined;
  let from = Math.max(range[0], passage.left[head] as number);
  while (from < adverb && /^(?:CC|IN|W)/.test(passage.words[from]?.tag ?? "")) from++;
  for (let i = from; i < adverb; i++) if (passage.words[i]?.upos === "PUNCT") return undefined;
  return from < adverb ? [from, adverb] : undefined;
}

/** "a notebook, believed to have belonged to a soldier": held or said by nobody named. */
function passiveParts(view: View, i: number, lemma: string): Parts | undefined {
  const { passage, range } = view;
  if (lemma === "estimate" && view.readiness === "sure") return estimateParts(view, i);
  if (!/^(?:believe|think|understand|presume|suspect|rumou?r|allege|say|report)$/.test(lemma))
    return undefined;
  const apart = passage.words[i - 1]?.tag === ",";
  if (!apart && !/^(?:acl|advcl|amod|appos|conj)/.test(passage.words[i]?.relation ?? "")) return undefined;
  if (passage.words[i + 1]?.tag !== "TO") return undefined;
  if (dependents(view, i).some((d) => /^(?:nsubj|aux)/.test(passage.words[d]?.relation ?? "")))
    return undefined;
  const open = dependents(view, i).find((d) => relationOf(passage, d) === "xcomp" && d > i);
  const whole = open === undefined ? undefined : subtree(passage, open, range);
  const content = whole && beforeRelative(passage, whole);
  if (!content || content[0] <= i || passage.words[content[0]]?.lemma.toLowerCase() !== "to")
    return undefined;
  return {
    source: [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

/** A span up to the first ", which ..." or ", that ..." in it: what hangs on a word outside. */
function beforeRelative(passage: Passage, [from, to]: Span): Span {
  for (let i = from + 1; i + 1 < to; i++)
    if (passage.words[i]?.tag === "," && passage.words[i + 1]?.tag.startsWith("W")) return [from, i];
  return [from, to];
}

/** "has sent an estimated 15,000 troops": the sentence is an estimate that nobody is named for. */
function estimateParts(view: View, i: number): Parts | undefined {
  const { passage, range } = view;
  if (!/^an?$/i.test(passage.words[i - 1]?.lemma ?? "") || passage.words[i + 1]?.tag !== "CD")
    return undefined;
  const [from, to] = passage.sentences[passage.sentenceOf[i] as number] as Span;
  const content = trimmed(passage, [Math.max(from, range[0]), Math.min(to, range[1])]);
  if (!content) return undefined;
  return {
    source: [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

/** "the claim that ...", "confirmation by X that ...": a noun with a clause. */
function nounParts(view: View, i: number): Parts | undefined {
  const { passage, range } = view;
  const below = dependents(view, i);
  const start = clauseStart(view, i);
  const clause = start === undefined ? undefined : (passage.head[start] as number);
  if (start === undefined || clause === undefined || clause <= start) return undefined;
  const content = trimmed(passage, [start, Math.min(range[1], (passage.right[clause] as number) + 1)]);
  if (!content) return undefined;
  const voice = below.find(
    (d) =>
      passage.words[d]?.relation.startsWith("nmod") &&
      (/poss/.test(passage.words[d]?.relation ?? "") ||
        /^(?:by|from|of)$/.test(passage.words[passage.left[d] as number]?.lemma ?? "")),
  );
  const phrase = voice === undefined ? undefined : sourcePhrase(passage, voice);
  const source: Span | undefined =
    phrase && phrase[0] < content[0] && phrase[1] > content[0] ? [phrase[0], content[0]] : phrase;
  return {
    source:
      source && (source[1] <= content[0] || content[1] <= source[0]) ? [charsOf(passage.words, source)] : [],
    cue: [charsOf(passage.words, [i, i + 1])],
    content: [charsOf(passage.words, content)],
    cueWord: i,
  };
}

/** Where "that ..." begins behind a noun, or behind the "by X" that follows it. */
function clauseStart({ passage, range }: View, noun: number): number | undefined {
  const opens = (i: number): boolean =>
    i < range[1] && relationOf(passage, i) === "mark" && /^that$/i.test(passage.words[i]?.lemma ?? "");
  if (opens(noun + 1)) return noun + 1;
  if (!/^(?:by|from|of)$/.test(passage.words[noun + 1]?.lemma ?? "")) return undefined;
  for (let i = noun + 3; i < noun + 12; i++) if (opens(i)) return i;
  return undefined;
}

/** A dependent noun phrase without its preposition or possessive ending. */
function sourcePhrase(passage: Passage, noun: number): Span | undefined {
  let from = passage.left[noun] as number;
  let to = (passage.right[noun] as number) + 1;
  if (/^(?:by|from|of)$/.test(passage.words[from]?.lemma ?? "")) from++;
  if (passage.words[to - 1]?.tag === "POS") to--;
  return from < to ? [from, to] : undefined;
}
