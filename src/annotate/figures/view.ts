import type { Sentence, Word } from "../../language/analysis.ts";
import type { Span } from "../../schema/span.ts";
import type { NumberRead } from "../../text/numbers/numbers.ts";
import { scales, small, tens } from "../../text/numbers/en/words.ts";
import type { Token } from "../../text/numbers/tokens.ts";
import { adjectives, closed, pluralNouns, verbForms } from "./en/classes.ts";

/** What a word does in a noun phrase: from its tag where there is one, else from word lists and endings. */
export type WordClass =
  | "noun"
  | "name"
  | "adjective"
  | "participle"
  | "verb"
  | "auxiliary"
  | "preposition"
  | "determiner"
  | "conjunction"
  | "pronoun"
  | "adverb"
  | "number"
  | "sign";

/** One sentence as the figure grammar reads it: its tokens, its numbers and, where there is one, its parse. */
export interface View {
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberRead[];
  /** The number that begins at a token. */
  readonly numberAt: ReadonlyMap<number, NumberRead>;
  /** The number that ends before a token. */
  readonly numberBefore: ReadonlyMap<number, NumberRead>;
  readonly words: readonly Word[];
  /** Index of the word each token begins in; -1 without a parse. */
  readonly wordOf: Int32Array;
  /** First token of each word; -1 where none begins in it. */
  readonly tokenOf: Int32Array;
  /** Index of each word's subject among the words; -1 for none. */
  readonly subjectOf: Int32Array;
  /** Index of each word's direct object; -1 for none. */
  readonly objectOf: Int32Array;
  /** Whether a token belongs to a time expression. */
  readonly timed: (at: number) => boolean;
}

/** Puts a sentence's tokens beside the words of its parse and the time expressions in it. */
export function viewOf(
  tokens: readonly Token[],
  numbers: readonly NumberRead[],
  sentence?: Sentence,
  times: readonly { readonly span: Span }[] = [],
): View {
  const words = sentence?.words ?? [];
  const wordOf = new Int32Array(tokens.length).fill(-1);
  const tokenOf = new Int32Array(words.length).fill(-1);
  const subjectOf = new Int32Array(words.length).fill(-1);
  const objectOf = new Int32Array(words.length).fill(-1);
  let at = 0;
  tokens.forEach(({ start }, index) => {
    while (at < words.length && (words[at] as Word).end <= start) at++;
    const word = words[at];
    if (!word || word.start > start || start >= word.end) return;
    wordOf[index] = at;
    if (tokenOf[at] === -1) tokenOf[at] = index;
  });
  words.forEach(({ head, relation }, index) => {
    if (head >= 0 && relation.startsWith("nsubj")) subjectOf[head] = index;
    if (head >= 0 && relation === "obj") objectOf[head] = index;
  });
  return {
    tokens,
    numbers,
    numberAt: new Map(numbers.map((number) => [number.from, number])),
    numberBefore: new Map(numbers.map((number) => [number.to, number])),
    words,
    wordOf,
    tokenOf,
    subjectOf,
    objectOf,
    timed: (at) => {
      const start = tokens[at]?.start ?? -1;
      return times.some(({ span }) => span[0] <= start && start < span[1]);
    },
  };
}

/** Text of a token, in lower case; empty past the ends. */
export function textAt({ tokens }: View, at: number): string {
  return tokens[at]?.text ?? "";
}

/** Class of a token; undefined past the ends. */
export function classAt(view: View, at: number): WordClass | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  if (token.kind === "digits") return "number";
  const word = view.words[view.wordOf[at] as number];
  return word && word.tag ? tagged(word, token) : guessed(view, at, token);
}

const byTag: Readonly<Record<string, WordClass>> = {
  NOUN: "noun",
  PROPN: "name",
  ADJ: "adjective",
  AUX: "auxiliary",
  ADP: "preposition",
  DET: "determiner",
  CCONJ: "conjunction",
  SCONJ: "conjunction",
  PRON: "pronoun",
  ADV: "adverb",
  INTJ: "adverb",
  NUM: "number",
  PUNCT: "sign",
  SYM: "sign",
  PART: "preposition",
  X: "noun",
};

function tagged({ upos, tag }: Word, token: Token): WordClass {
  if (token.kind === "sign") return "sign";
  if (tag === "PRP$" || tag === "WP$") return "determiner";
  if (upos !== "VERB") return byTag[upos] ?? "noun";
  return tag === "VBN" || tag === "VBG" ? "participle" : "verb";
}

function guessed(view: View, at: number, { text, raw, kind }: Token): WordClass {
  if (kind === "sign") return "sign";
  const known = closed.get(text);
  if (known) return known as WordClass;
  if (isNumberWord(text)) return "number";
  if (verbForms.has(text)) return "verb";
  if (adjectives.has(text)) return "adjective";
  if (pluralNouns.has(text)) return "noun";
  if (raw !== text && at > 0 && view.tokens[at - 1]?.text !== ".") return "name";
  return byEnding(text);
}

const isNumberWord = (text: string): boolean =>
  small.has(text) || tens.has(text) || scales.has(text) || text === "hundred";

function byEnding(text: string): WordClass {
  if (/[^aeiou]ly$/.test(text) && text.length > 4) return "adverb";
  if (/(?:ed|ing)$/.test(text) && text.length > 4) return "participle";
  if (/(?:ous|ful|able|ible|ish|less|ive|[^aeiou]al|ic)$/.test(text) && text.length > 4) return "adjective";
  return "noun";
}

/** Whether a word of the noun kind is a plural. */
export function isPlural(view: View, at: number): boolean {
  const word = view.words[view.wordOf[at] as number];
  if (word?.tag === "NNS" || word?.tag === "NNPS") return true;
  if (word?.tag === "NN" || word?.tag === "NNP") return pluralNouns.has(word.lemma);
  const text = textAt(view, at);
  return pluralNouns.has(text) || (/[^su]s$|ses$/.test(text) && text.length > 3 && !/['’]s$/.test(text));
}
