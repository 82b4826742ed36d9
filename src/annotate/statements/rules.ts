import type { Span, Spans } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { cueNouns, plainVerbs, reportingAdverbs } from "./en/cues.ts";
import { tellingVerbs } from "./en/sources.ts";
import { relationOf, subtree, trimmed } from "./grammar.ts";
import {
  accordingParts,
  adverbParts,
  estimateParts,
  insertedParts,
  invertedParts,
  nounParts,
  passiveParts,
} from "./other-cues.ts";
import { charsOf, type Passage } from "./passage.ts";
import { putParts } from "./put-parts.ts";
import { citedParts, quotedParts } from "./quoted-parts.ts";
import { relativeParts } from "./relatives.ts";
import {
  dependents,
  dependentsIn,
  type Parts,
  type Readiness,
  type RuleView,
  subjectOf,
} from "./rule-view.ts";
import { overlapping } from "./spans.ts";

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

function partsAt(view: RuleView, i: number): Parts | undefined {
  const word = view.passage.words[i];
  if (!word) return undefined;
  const lemma = word.lemma.toLowerCase();
  const sure = view.readiness === "sure";
  const passive =
    view.readiness !== "plain" && /^VB[DN]$/.test(word.tag) ? passiveParts(view, i, lemma) : undefined;
  if (passive) return passive;
  if ((!sure || isHaving(view.passage, i)) && word.tag.startsWith("VB") && plainVerbs.has(lemma))
    return verbParts(view, i, lemma);
  if (word.tag.startsWith("V") && lemma === "accord") return accordingParts(view, i);
  if (lemma === "according") return accordingParts(view, i);
  if (view.readiness !== "inner" && reportingAdverbs.has(lemma)) return adverbParts(view, i);
  if (sure && lemma === "estimated") return estimateParts(view, i);
  const counted =
    sure && /^VB[DZPN]?$/.test(word.tag)
      ? (putParts(view, i) ?? quotedParts(view, i) ?? relativeParts(view, i))
      : undefined;
  if (counted) return counted;
  const cited = sure && word.tag === "VBG" ? citedParts(view.passage, i) : undefined;
  if (cited) return cited;
  if (sure && plainVerbs.has(lemma) && /^VB[DZP]$/.test(word.tag))
    return insertedParts(view, i) ?? invertedParts(view, i);
  if (!word.tag.startsWith("NN") || !cueNouns.get(lemma)?.speech) return undefined;
  const noun = nounParts(view, i);
  return sure && noun?.source.length === 0 ? undefined : noun;
}

/** "Having denied that ...": a participle that can only report. */
function isHaving(passage: Passage, verb: number): boolean {
  const before = passage.words[verb - 1];
  return passage.words[verb]?.tag === "VBN" && before?.tag === "VBG" && before.lemma.toLowerCase() === "have";
}

function verbParts(view: RuleView, verb: number, lemma: string): Parts | undefined {
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
function speakerAt(view: RuleView, verb: number, subject: number): Span | undefined {
  const { passage, range } = view;
  if (!passage.words[subject]?.tag.startsWith("VB"))
    return subtree(passage, subject, [afterMark(passage, subject, range[0]), range[1]]);
  const [end] = verbGroup(view, verb);
  let start = end;
  while (start > range[0] && /^(?:DT|JJ|CD|NN|PRP|POS)/.test(passage.words[start - 1]?.tag ?? "")) start--;
  return start < end ? [start, end] : undefined;
}

/** Where a subject begins behind a word that opens its clause ("after the two countries") and that the tree hangs on it. */
function afterMark(passage: Passage, subject: number, from: number): number {
  const first = Math.max(from, passage.left[subject] as number);
  return first < subject && /^(?:IN|WRB)$/.test(passage.words[first]?.tag ?? "") ? first + 1 : from;
}

const nominalObjects =
  /^(?:deny|confirm|acknowledge|concede|announce|declare|promise|pledge|dispute|reject|reveal|disclose|predict|estimate|call|describe|label|dub|accuse|demand)$/;

/** What a verb reports: its clause, the words quoted after it, its object for some verbs, or what it is inserted in. */
function contentOf(view: RuleView, verb: number, lemma: string): Span[] | undefined {
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
  return spanOr(thatClause(view, verb));
}

/** "denied for months that ...": a clause with "that" which the tree hangs on the words between, or on none. */
function thatClause({ passage, range }: RuleView, verb: number): Span | undefined {
  const end = Math.min(range[1], passage.sentences[passage.sentenceOf[verb] as number]?.[1] ?? verb);
  let at = verb + 1;
  while (
    at < Math.min(end, verb + 6) &&
    /^(?:IN|DT|NN|CD|JJ|RB|PRP)/.test(passage.words[at]?.tag ?? "") &&
    !isThat(passage, at)
  )
    at++;
  if (at >= end || !isThat(passage, at) || relationOf(passage, at) !== "mark") return undefined;
  const clause = passage.head[at] as number;
  return clause > at
    ? trimmed(passage, [at, Math.min(end, (passage.right[clause] as number) + 1)])
    : undefined;
}

const isThat = (passage: Passage, i: number): boolean => /^that$/iu.test(passage.words[i]?.lemma ?? "");

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
function fromObject(view: RuleView, verb: number, open: number): Span | undefined {
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
function quotedAfter(view: RuleView, verb: number): Span[] {
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
function insertedIn(view: RuleView, verb: number): Span[] | undefined {
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

/** A verb with its auxiliaries and the adverbs among them. */
function verbGroup(view: RuleView, verb: number): Span {
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
