import type { Analysis, Name, Sentence, Word } from "../../language/analysis.ts";
import type { EntityKind, Mention } from "../../schema/entity.ts";
import type { Span } from "../../schema/span.ts";
import { organisationNouns, outletNouns, placeNouns } from "./en/nouns.ts";
import { genderedNouns, kin, titles } from "./en/people.ts";
import { isPersonNoun, isTitle } from "./persons.ts";
import { childrenOf, jointOf, phraseOf, type Range } from "./phrase.ts";

export type Gender = "female" | "male";

/** A mention with what its own words and its place in the sentence tell. */
export interface Mentioned extends Mention {
  readonly text: string;
  readonly sentence: number;
  /** Index in its sentence of the word that governs the rest, and of the first and last word of `span`. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** The whole noun phrase it heads, relative clauses and appositions included: word indices. */
  readonly phrase: Range;
  /** Lower-case lemma of the head; a pronoun's own form. */
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
  /** A name brought in as somebody's kin: "his daughter Kim Ju-ae". */
  readonly asKin?: boolean;
  /** Stands within a name or joins several phrases: told of to the ranker, never an entity of its own. */
  readonly minor?: "inner" | "joint";
}

/** Names, descriptions and pronouns of a text, in reading order; a longer one comes before those within it. */
export function mentionsOf(analysis: Analysis): Mentioned[] {
  const mentions: Mentioned[] = [];
  let next = 0;
  for (const [i, sentence] of analysis.sentences.entries()) {
    const names: Name[] = [];
    while (next < analysis.names.length && (analysis.names[next]?.span[0] ?? 0) < sentence.span[1])
      names.push(analysis.names[next++] as Name);
    mentions.push(...mentionsIn({ text: analysis.text, sentence, i, children: childrenOf(sentence) }, names));
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** One sentence with what is needed to read it. */
interface Place {
  readonly text: string;
  readonly sentence: Sentence;
  readonly i: number;
  readonly children: readonly (readonly number[])[];
}

function mentionsIn(place: Place, names: readonly Name[]): Mentioned[] {
  const { words } = place.sentence;
  const found: Mentioned[] = [];
  const within = new Map<number, Mentioned>();
  const heads = new Set<number>();
  for (const name of names) {
    const mention = nameMention(place, name);
    if (!mention) continue;
    found.push(mention);
    heads.add(mention.head);
    for (let at = mention.first; at <= mention.last; at++) within.set(at, mention);
  }
  for (const [at, word] of words.entries()) {
    const name = within.get(at);
    const mention = isPronoun(word)
      ? pronounMention(place, at)
      : isPointer(word)
        ? pointerMention(place, at)
        : nominalMention(place, at);
    if (mention && !name && !heads.has(at)) found.push(mention);
    if (mention && name && name.head !== at && !heads.has(at)) found.push({ ...mention, minor: "inner" });
    const joint = mention || name?.head === at ? jointOf(place.sentence, place.children, at) : undefined;
    if (joint) found.push(jointMention(place, at, joint));
  }
  return titlesTaken(found, place);
}

/** "Professor" straight before "Eastman" is a part of how she is called, nobody of its own, wherever the tree hangs it. */
function titlesTaken(found: readonly Mentioned[], { text, sentence: { words } }: Place): Mentioned[] {
  const taken = new Set<number>();
  const called = found.map((mention) => {
    const at = mention.first - 1;
    const title = words[at];
    const isCalled = mention.form === "name" && mention.kind === "person" && mention.head > at;
    if (!isCalled || !title || !isTitle(text.slice(title.start, title.end)) || !isAlone(found, at))
      return mention;
    taken.add(at);
    const [first, last] = mention.phrase;
    return { ...mention, phrase: [Math.min(first, at), last] as const };
  });
  return called.filter(({ form, head }) => form === "name" || !taken.has(head));
}

/** A noun that is a whole description, with nothing before or behind it. */
function isAlone(found: readonly Mentioned[], at: number): boolean {
  return found.some(
    ({ form, head, first, last }) => form === "nominal" && head === at && first === at && last === at,
  );
}

function nameMention({ text, sentence, i, children }: Place, { span, kind }: Name): Mentioned | undefined {
  const { words } = sentence;
  const first = words.findIndex((word) => word.end > span[0]);
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < span[1]) last++;
  const own = headWithin(sentence, first, last);
  const head = titled(words, own, [first, last]);
  const word = words[head];
  if (!word) return undefined;
  const [from, to] = phraseOf(sentence, children, head);
  const address = addressBefore(words[first - 1], text);
  const kinNoun = kinOf(words, own, first);
  const gender = address ?? (kinNoun === undefined ? undefined : kin[kinNoun]);
  return {
    span,
    form: "name",
    text: text.slice(...span),
    sentence: i,
    head,
    first,
    last,
    phrase: [Math.min(from, first), Math.max(to, last)],
    lemma: (words[own] ?? word).lemma.toLowerCase(),
    kind: address && kind !== "group" ? "person" : kind,
    ...(gender ? { gender } : {}),
    plural: kind === "group" && text.slice(...span).endsWith("s"),
    definite: true,
    relation: word.relation,
    modifiers: words.slice(from, first).filter(narrows).map(lemmaOf),
    owned: false,
    ...(kinNoun === undefined ? {} : { asKin: true }),
  };
}

/** The gender that a form of address straight before a name tells: "Mrs." of "Mrs. Clinton". */
function addressBefore(word: Word | undefined, text: string): Gender | undefined {
  const written = word ? text.slice(word.start, word.end) : "";
  return /^\p{Lu}/u.test(written) ? titles[written.toLowerCase().replace(/\.$/, "")] : undefined;
}

/** The noun of kinship straight before a name, or that it is apposed to. */
function kinOf(words: readonly Word[], at: number, first: number): string | undefined {
  const governor = words[words[at]?.head ?? -1];
  const before = words[first - 1]?.lemma === "," ? words[first - 2] : words[first - 1];
  return [before, governor?.upos === "NOUN" ? governor : undefined]
    .map((word) => word?.lemma.toLowerCase() ?? "")
    .find((lemma) => lemma in kin);
}

/** The word of a stretch whose head lies outside it. */
function headWithin({ words }: Sentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const head = words[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return last;
}

/**
 * Up from a name to the title that governs it in the treebanks, "Professor" of "Professor Cres Eastman", or to the kind of
 * outlet that it names, "agency" of "KCNA news agency".
 */
function titled(words: readonly Word[], at: number, [first, last]: Range): number {
  const { head = -1, relation = "" } = words[at] ?? {};
  if (relation.startsWith("compound") && head > last) {
    const outlet = [words[last + 1], words[last + 2]].findIndex(
      (word) => word?.upos === "NOUN" && word.lemma.toLowerCase() in outletNouns,
    );
    if (outlet >= 0) return last + 1 + outlet;
  }
  const near =
    head >= 0 && head < first && first - head <= 4 && /^(?:NOUN|PROPN)$/.test(words[head]?.upos ?? "");
  const bare = words.slice(head + 1, first).every(({ upos }) => upos !== "PUNCT" && upos !== "ADP");
  return near && bare && /^(?:flat|appos)/.test(relation) ? head : at;
}

const personal = new Map<string, { gender?: Gender; plural: boolean }>([
  ...["he", "him", "his", "himself"].map((form) => [form, { gender: "male", plural: false }] as const),
  ...["she", "her", "hers", "herself"].map((form) => [form, { gender: "female", plural: false }] as const),
  ...["it", "its", "itself"].map((form) => [form, { plural: false }] as const),
  ...["they", "them", "their", "theirs", "themselves", "themself"].map(
    (form) => [form, { plural: true }] as const,
  ),
  ...["i", "me", "my", "mine", "myself"].map((form) => [form, { plural: false }] as const),
  ...["we", "us", "our", "ours", "ourselves"].map((form) => [form, { plural: true }] as const),
  ...["you", "your", "yours", "yourself", "yourselves"].map((form) => [form, { plural: false }] as const),
]);

function isPronoun({ tag, relation }: Word): boolean {
  return tag.startsWith("PRP") && relation !== "expl";
}

/** The form as written, unless it is written short ("'em", "’s" for "us"), when the lemma tells it. */
function pronounMention({ text, sentence, i }: Place, at: number): Mentioned | undefined {
  const word = sentence.words[at] as Word;
  const written = text.slice(word.start, word.end).toLowerCase();
  const form = personal.has(written) ? written : word.lemma.toLowerCase();
  const known = personal.get(form);
  if (!known) return undefined;
  return {
    ...single(word, at),
    form: "pronoun",
    text: form,
    sentence: i,
    lemma: form,
    ...known,
    definite: true,
  };
}

function single(
  word: Word,
  at: number,
): Omit<Mentioned, "form" | "text" | "sentence" | "lemma" | "plural" | "definite"> {
  return {
    span: [word.start, word.end],
    head: at,
    first: at,
    last: at,
    phrase: [at, at],
    relation: word.relation,
    modifiers: [],
    owned: false,
  };
}

/** "This", "those": pointing words that stand alone. */
function isPointer({ lemma, upos, tag, relation }: Word): boolean {
  return (
    /^(?:this|that|these|those)$/i.test(lemma) &&
    tag === "DT" &&
    (upos === "PRON" || upos === "DET") &&
    /^(?:nsubj|obj|iobj|obl|nmod|root|conj|ccomp|xcomp)/.test(relation)
  );
}

function pointerMention({ text, sentence, i, children }: Place, at: number): Mentioned {
  const word = sentence.words[at] as Word;
  const form = text.slice(word.start, word.end).toLowerCase();
  return {
    ...single(word, at),
    phrase: phraseOf(sentence, children, at),
    form: "nominal",
    text: form,
    sentence: i,
    lemma: form,
    plural: /^th[eo]se$/.test(form),
    definite: true,
  };
}

const inside = /^(?:det|amod|compound|nummod|nmod:poss|flat|goeswith|advmod|nmod:unmarked|obl:unmarked)/;
const after = /^(?:nmod|acl|flat|goeswith|nummod|amod)/;
const part = /^(?:flat|fixed|goeswith|list|discourse|vocative|reparandum)/;

function nominalMention({ text, sentence, i, children }: Place, at: number): Mentioned | undefined {
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

/** "Chief executive", "the accused": a trade that the tagger takes for an adjective. */
function isExecutive({ upos, lemma, relation }: Word): boolean {
  return (
    upos === "ADJ" &&
    /^(?:nsubj|obj|obl|nmod|appos|acl|conj)/.test(relation) &&
    isPersonNoun(lemma.toLowerCase())
  );
}

function narrows({ upos }: Word): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(upos);
}

function lemmaOf({ lemma }: Word): string {
  return lemma.toLowerCase();
}

/** "Kim and Putin", as one plural. */
function jointMention({ text, sentence, i, children }: Place, at: number, phrase: Range): Mentioned {
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
