import type { Word } from "../../language/analysis.ts";
import type { EntityKind } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { organisationNouns, placeNouns } from "./en/nouns.ts";
import { genderedNouns, kin } from "./en/people.ts";
import type { Mentioned, Place } from "./mentions.ts";
import { isPersonNoun } from "./persons.ts";
import { phraseOf, type Range } from "./phrase.ts";
import { single } from "./pronouns.ts";

const inside = /^(?:det|amod|compound|nummod|nmod:poss|flat|goeswith|advmod|nmod:unmarked|obl:unmarked)/;
const after = /^(?:nmod|acl|flat|goeswith|nummod|amod)/;
const part = /^(?:flat|fixed|goeswith|list|discourse|vocative|reparandum)/;

/** A noun phrase that describes: "the spokesman of the ministry", "two officials". */
export function nominalMention({ text, sentence, i, children }: Place, at: number): Mentioned | undefined {
  const { words } = sentence;
  const word = words[at] as Word;
  const standsAlone = word.upos === "PRON" && word.tag === "NN";
  const isNoun = word.upos === "NOUN" || word.upos === "PROPN" || standsAlone || isExecutive(word);
  if (!isNoun || part.test(word.relation)) return undefined;
  if (word.relation.startsWith("compound") && word.upos !== "PROPN") return undefined;
  let [first, last] = [at, at];
  for (const child of children[at] ?? []) {
    const { relation } = words[child] as Word;
    if (child < at && inside.test(relation)) first = Math.min(first, leftEdge(children, child));
    if (child > at && after.test(relation) && !/relcl/.test(relation))
      last = Math.max(last, rightEdge(children, words, child));
  }
  first = ownArticle(words, children[at] ?? [], [first, at]) ?? first;
  const before = words.slice(first, at);
  const span: Span = [words[first]?.start ?? word.start, words[last]?.end ?? word.end];
  const lemma = word.lemma.toLowerCase();
  const owned = before.some(({ relation }) => relation === "nmod:poss");
  return {
    span,
    form: "nominal",
    text: text.slice(...span),
    sentence: i,
    head: at,
    first,
    last,
    phrase: phraseOf(sentence, children, at),
    lemma,
    kind: kindOfNoun(lemma),
    gender: genderedNouns[lemma] ?? kin[lemma],
    plural: /^NN(?:P)?S$/.test(word.tag),
    definite: /^(?:the|this|that|these|those|both)$/.test(before[0]?.lemma.toLowerCase() ?? "") || owned,
    relation: word.relation,
    modifiers: before.filter(narrows).map(lemmaOf),
    owned,
  };
}

/** The article with which a phrase begins, where the parser drew in what stands before it: "(more than the 12,000) the ministry". */
function ownArticle(words: readonly Word[], kids: readonly number[], [first, at]: Range): number | undefined {
  const article = kids.findLast(
    (kid) => kid > first && kid < at && /^(?:the|an?|this|that|these|those)$/i.test(words[kid]?.lemma ?? ""),
  );
  const may = /^(?:all|both|half|such|quite|rather|many|what|not|only|even|just|also|then)$/i;
  return article !== undefined && words.slice(first, article).some(({ lemma }) => !may.test(lemma))
    ? article
    : undefined;
}

/** "Chief executive", "the accused": a trade that the tagger takes for an adjective. */
function isExecutive({ upos, lemma, relation }: Word): boolean {
  return (
    upos === "ADJ" &&
    /^(?:nsubj|obj|obl|nmod|appos|acl|conj)/.test(relation) &&
    isPersonNoun(lemma.toLowerCase())
  );
}

/** Whether a word before a noun narrows what it stands for. */
export function narrows({ upos }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos);
}

/** A word's lemma in small letters. */
export function lemmaOf({ lemma }: Word): string {
  return lemma.toLowerCase();
}

/** "Kim and Putin", as one plural. */
export function jointMention({ text, sentence, i, children }: Place, at: number, phrase: Range): Mentioned {
  const { words } = sentence;
  const word = words[at] as Word;
  const [first] = phraseOf(sentence, children, at);
  const span: Span = [words[first]?.start ?? word.start, words[phrase[1]]?.end ?? word.end];
  return {
    ...single(word, at),
    span,
    first,
    last: phrase[1],
    phrase,
    form: "nominal",
    text: text.slice(...span),
    sentence: i,
    lemma: "and",
    kind: kindOfNoun(word.lemma.toLowerCase()),
    plural: true,
    definite: false,
    minor: "joint",
  };
}

function kindOfNoun(lemma: string): EntityKind | undefined {
  if (isPersonNoun(lemma) || lemma in kin) return "person";
  if (organisationNouns.has(lemma)) return "organisation";
  return placeNouns.has(lemma) ? "place" : undefined;
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
