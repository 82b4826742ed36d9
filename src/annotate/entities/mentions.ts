import type { Analysis, Name, Sentence, Word } from "../../language/analysis.ts";
import type { EntityKind, Mention } from "../../schema/entity.ts";
import { outletNouns } from "./en/nouns.ts";
import { kin, titles } from "./en/people.ts";
import { jointMention, lemmaOf, narrows, nominalMention } from "./nominals.ts";
import { isTitle } from "./persons.ts";
import { childrenOf, jointOf, phraseOf, type Range } from "./phrase.ts";
import { isPointer, isPronoun, pointerMention, pronounMention } from "./pronouns.ts";

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
export interface Place {
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
