import type { Analysis, Sentence, Word } from "../../language/analysis.ts";
import type { EntityKind, Mention } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { organisationNouns, placeNouns } from "./en/nouns.ts";
import { genderedNouns, kin } from "./en/people.ts";
import { isPersonNoun } from "./persons.ts";

export type Gender = "female" | "male";

/** A mention with what its own words and its place in the sentence tell. */
export interface Mentioned extends Mention {
  readonly text: string;
  readonly sentence: number;
  /** Index in its sentence of the word that governs the rest, and of the first and last word. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** Lower-case lemma of the head. */
  readonly lemma: string;
  readonly kind?: EntityKind;
  readonly gender?: Gender;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Relation of the head to what it hangs on. */
  readonly relation: string;
  /** Words before the head that narrow it, lower case. */
  readonly modifiers: readonly string[];
  /** Possessive pronoun or name in front: "his", "Seoul’s". */
  readonly owned: boolean;
}

/** Names, descriptions and pronouns of a text, in reading order; a longer one comes before those within it. */
export function mentionsOf(analysis: Analysis): Mentioned[] {
  const mentions: Mentioned[] = [];
  let next = 0;
  for (const [i, sentence] of analysis.sentences.entries()) {
    const taken = new Set<number>();
    while (next < analysis.names.length && (analysis.names[next]?.span[0] ?? 0) < sentence.span[1]) {
      const name = analysis.names[next++];
      if (!name) continue;
      const mention = nameMention(analysis.text, sentence, i, name.span, name.kind);
      if (!mention) continue;
      mentions.push(mention);
      for (let at = mention.first; at <= mention.last; at++) taken.add(at);
    }
    const children = childrenOf(sentence);
    for (const [at, word] of sentence.words.entries()) {
      if (taken.has(at)) continue;
      const mention = isPronoun(word)
        ? pronounMention(word, i, at)
        : nominalMention({ analysis, sentence, i, at, children });
      if (mention) mentions.push(mention);
    }
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function nameMention(
  text: string,
  sentence: Sentence,
  i: number,
  span: Span,
  kind: EntityKind,
): Mentioned | undefined {
  const first = sentence.words.findIndex((word) => word.end > span[0]);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < sentence.words.length && (sentence.words[last + 1]?.start ?? Infinity) < span[1]) last++;
  const head = headWithin(sentence, first, last);
  const word = sentence.words[head];
  if (!word) return undefined;
  return {
    span,
    form: "name",
    text: text.slice(...span),
    sentence: i,
    head,
    first,
    last,
    lemma: word.lemma.toLowerCase(),
    kind,
    plural: kind === "group" && text.slice(...span).endsWith("s"),
    definite: true,
    relation: word.relation,
    modifiers: [],
    owned: false,
  };
}

/** The word of a stretch whose head lies outside it. */
function headWithin({ words }: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = words[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

const personal = new Map<string, { gender?: Gender; plural: boolean }>([
  ...["he", "him", "his", "himself"].map((form) => [form, { gender: "male", plural: false }] as const),
  ...["she", "her", "hers", "herself"].map((form) => [form, { gender: "female", plural: false }] as const),
  ...["it", "its", "itself"].map((form) => [form, { plural: false }] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((form) => [form, { plural: true }] as const),
  ...["i", "me", "my", "mine", "myself"].map((form) => [form, { plural: false }] as const),
  ...["we", "us", "our", "ours", "ourselves"].map((form) => [form, { plural: true }] as const),
]);

function isPronoun(word: Word): boolean {
  return (word.upos === "PRON" || word.upos === "DET") && word.tag.startsWith("PRP");
}

function pronounMention(word: Word, sentence: number, at: number): Mentioned | undefined {
  const form = pronounForms.get(word.lemma.toLowerCase()) ?? word.lemma.toLowerCase();
  const known = personal.get(form);
  if (!known) return undefined;
  return {
    span: [word.start, word.end],
    form: "pronoun",
    text: form,
    sentence,
    head: at,
    first: at,
    last: at,
    lemma: form,
    ...known,
    definite: true,
    relation: word.relation,
    modifiers: [],
    owned: false,
  };
}

/** Possessives keep their own form as lemma in one treebank and the personal one's in another: both mean the same here. */
const pronounForms = new Map([
  ["himself", "he"],
  ["herself", "she"],
  ["themselves", "they"],
  ["itself", "it"],
]);

const inside = /^(?:det|amod|compound|nummod|nmod:poss|flat|goeswith|advmod|nmod:unmarked|obl:unmarked)/;
const after = /^(?:nmod|acl|flat|goeswith|nummod|amod)/;
const within = /^(?:compound|flat|fixed|goeswith|list|dep|discourse|vocative)/;

interface NominalPlace {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly i: number;
  readonly at: number;
  readonly children: readonly (readonly number[])[];
}

function nominalMention({ analysis, sentence, i, at, children }: NominalPlace): Mentioned | undefined {
  const word = sentence.words[at];
  if (!word || (word.upos !== "NOUN" && word.upos !== "PROPN") || within.test(word.relation))
    return undefined;
  const { words } = sentence;
  let first = at;
  let last = at;
  for (const child of children[at] ?? []) {
    const { relation } = words[child] as Word;
    if (child < at && inside.test(relation)) first = Math.min(first, leftEdge(children, child));
    if (child > at && after.test(relation) && !/relcl/.test(relation))
      last = Math.max(last, rightEdge(children, words, child));
  }
  const before = words.slice(first, at);
  const start = words[first]?.start ?? word.start;
  const end = words[last]?.end ?? word.end;
  const lemma = word.lemma.toLowerCase();
  const determiner = before[0]?.lemma.toLowerCase() ?? "";
  return {
    span: [start, end],
    form: "nominal",
    text: analysis.text.slice(start, end),
    sentence: i,
    head: at,
    first,
    last,
    lemma,
    kind: kindOfNoun(lemma),
    gender: genderedNouns[lemma] ?? kin[lemma],
    plural: /^NN(?:P)?S$/.test(word.tag),
    definite:
      /^(?:the|this|that|these|those|both)$/.test(determiner) ||
      before.some(({ relation }) => relation === "nmod:poss"),
    relation: word.relation,
    modifiers: before
      .filter(({ upos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos))
      .map(({ lemma: own }) => own.toLowerCase()),
    owned: before.some(({ relation }) => relation === "nmod:poss"),
  };
}

function kindOfNoun(lemma: string): EntityKind | undefined {
  if (isPersonNoun(lemma) || lemma in kin) return "person";
  if (organisationNouns.has(lemma)) return "organisation";
  return placeNouns.has(lemma) ? "place" : undefined;
}

/** For every word, the indices of the words that hang on it. */
export function childrenOf({ words }: Sentence): number[][] {
  const children: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) children[head]?.push(at);
  return children;
}

function leftEdge(children: readonly (readonly number[])[], at: number): number {
  let edge = at;
  while ((children[edge]?.[0] ?? edge) < edge) edge = children[edge]?.[0] ?? edge;
  return edge;
}

/** The last word of a subtree, relative clauses, appositions and what is joined on left out. */
function rightEdge(children: readonly (readonly number[])[], words: readonly Word[], at: number): number {
  let edge = at;
  const open = [at];
  while (open.length > 0) {
    const here = open.pop() as number;
    edge = Math.max(edge, words[here]?.upos === "PUNCT" ? edge : here);
    for (const child of children[here] ?? [])
      if (child > at - 1 && !/relcl|appos|parataxis|punct/.test(words[child]?.relation ?? ""))
        open.push(child);
  }
  return edge;
}
