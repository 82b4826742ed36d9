import type { Span } from "../../schema/span.ts";
import type { Statement } from "../../schema/statement.ts";
import type { TimeExpression } from "../../schema/time.ts";
import { datelinesIn } from "../../text/datelines.ts";
import type { Draft } from "./drafts.ts";
import { relationOf, topWord, wordsIn } from "./grammar.ts";
import { charsOf, climb, type Passage } from "./passage.ts";
import { overlapping, overlaps } from "./spans.ts";

/** Tells when each statement of an article was said. */
export type SaidWhen = (draft: Draft) => Statement["said"];

/**
 * When statements were said: the time in a cue's sentence that tells of the saying. That is one which hangs from the cue in
 * the parse or from the verb it goes with ("said late on Monday", "announced on Sunday, saying"), which stands just behind
 * it, or which dates the document that speaks ("our report of 13 March"); never what was said, a dateline, or a time by or
 * since which something else holds.
 */
export function saidWhenIn(passage: Passage, times: readonly TimeExpression[]): SaidWhen {
  const { text } = passage;
  const datelines = datelinesIn(text);
  const points = times.filter(
    ({ span, type, value }) =>
      (type === "DATE" || type === "TIME") &&
      /^\d{4}-/.test(value ?? "") &&
      !datelines.some((line) => overlaps(line, span)),
  );
  return (draft) => {
    if (draft.cueWord === undefined) return undefined;
    const inside = overlapping(points, sentenceOf(passage, draft.cueWord)).filter(
      ({ span }) => !draft.content.some((piece) => overlaps(piece, span)),
    );
    const own = (span: Span): boolean => draft.source.some((piece) => overlaps(piece, span));
    const before = (span: Span): string => text.slice(Math.max(0, span[0] - 100), span[0]);
    const free = inside.filter(({ span }) => !own(span) && !bounded.test(before(span)));
    const end = Math.max(...draft.cue.map(([, to]) => to));
    const verbs = free.length > 0 ? sayingVerbs(passage, draft.cueWord) : [];
    const time =
      free.find(({ span }) => hangsFrom(passage, span, verbs)) ??
      free.find(({ span }) => span[0] >= end && /^[^,.;:]{0,40}$/.test(text.slice(end, span[0]))) ??
      inside.find(({ span }) => own(span) && dates.test(before(span)));
    return time?.value ? { value: time.value, time: time.id } : undefined;
  };
}

function sentenceOf(passage: Passage, word: number): Span {
  return charsOf(passage.words, passage.sentences[passage.sentenceOf[word] as number] as Span);
}

/** Before a time that bounds something, or dates something else: "by Tuesday evening", "since 2011". */
const bounded = /(?<!\bas )\b(?:by|since|until|till|from|before|after|between|dated|of)\s+(?:the\s+)?$/i;

/** Before the day of a document or of its publication: "our report of", "a list published by the agency on". */
const dates =
  /\b(?:(?:report|issue|edition|story|article|bulletin|statement|summary|letter|memo|memorandum|document) of|dated|(?:published|issued|released|written|signed|drawn up|given|made)\b[^,.;]*? (?:on|late on|early on))\s+$/i;

/**
 * A cue's word and the verbs that it shares its subject with: one that it is joined to, or of which it tells the manner
 * ("announced on Sunday, saying").
 */
function sayingVerbs({ head, words, sentences, sentenceOf: numberOf }: Passage, cue: number): number[] {
  const [from, to] = sentences[numberOf[cue] as number] as Span;
  const hasSubject = (verb: number): boolean => {
    for (let i = from; i < to; i++)
      if (head[i] === verb && /^[nc]subj/.test(words[i]?.relation ?? "")) return true;
    return false;
  };
  const found = [cue];
  for (let at = cue; /^(?:conj|advcl|xcomp)/.test(words[at]?.relation ?? "") && found.length < 4;) {
    if (hasSubject(at) || (words[at]?.relation.startsWith("advcl") && words[at]?.tag !== "VBG")) break;
    at = head[at] as number;
    if (at < 0) break;
    found.push(at);
  }
  return found;
}

/** Whether a time hangs from one of some words with no clause between them. */
function hangsFrom(passage: Passage, span: Span, among: readonly number[]): boolean {
  let at = topWord(passage, wordsIn(passage, span));
  for (let step = 0; step < climb && at >= 0; step++) {
    if (among.includes(at)) return true;
    if (clausal.test(relationOf(passage, at)) && !isManner(passage, at)) return false;
    at = passage.head[at] as number;
  }
  return false;
}

/** Whether a word is a participle that tells what its subject does beside: "called back the sacks, telling buyers on Thursday". */
function isManner({ words, text }: Passage, at: number): boolean {
  const word = words[at];
  return (
    word?.tag === "VBG" &&
    word.relation.startsWith("advcl") &&
    /,\s*$/.test(text.slice(Math.max(0, word.start - 3), word.start))
  );
}

const clausal = /^(?:acl|advcl|ccomp|csubj|parataxis|appos|conj)$/;

/** How many statements before one are looked at for the occasion that it goes on with. */
const reach = 3;

/**
 * Statements with what each goes on from: who is quoted again in the same paragraph, with no day of its own, speaks on the
 * same occasion. A document's day is that of no other saying.
 */
export function onOccasions(
  statements: readonly Statement[],
  times: readonly TimeExpression[],
  paragraphOf: (statement: Statement) => number,
): Statement[] {
  const spans = new Map(times.map(({ id, span }) => [id, span]));
  const found: Statement[] = [];
  for (const statement of statements) {
    const before = statement.said
      ? undefined
      : found.slice(-reach).findLast((one) => sameVoice(one, statement));
    const at = before?.said && spans.get(before.said.time ?? "");
    const goesOn =
      at &&
      paragraphOf(before) === paragraphOf(statement) &&
      !before.source.some((piece) => overlaps(piece, at));
    found.push(goesOn && before.said ? { ...statement, said: before.said } : statement);
  }
  return found;
}

function sameVoice({ speaker: one }: Statement, { speaker: other }: Statement): boolean {
  return (
    one !== undefined && other !== undefined && (one.entity ?? one.name) === (other.entity ?? other.name)
  );
}
