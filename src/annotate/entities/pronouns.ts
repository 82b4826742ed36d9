import type { Word } from "../../language/analysis.ts";
import type { Gender, Mentioned, Place } from "./mentions.ts";
import { phraseOf } from "./phrase.ts";

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

/** Whether a word stands for somebody or something; "it" that stands for nothing does not. */
export function isPronoun({ tag, relation }: Word): boolean {
  return tag.startsWith("PRP") && relation !== "expl";
}

/** The form as written, unless it is written short ("'em", "’s" for "us"), when the lemma tells it. */
export function pronounMention({ text, sentence, i }: Place, at: number): Mentioned | undefined {
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

/** What a mention of one word is before it is told what kind it is. */
export function single(
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
export function isPointer({ lemma, upos, tag, relation }: Word): boolean {
  return (
    /^(?:this|that|these|those)$/i.test(lemma) &&
    tag === "DT" &&
    (upos === "PRON" || upos === "DET") &&
    /^(?:nsubj|obj|iobj|obl|nmod|root|conj|ccomp|xcomp)/.test(relation)
  );
}

/** The mention of a pointing word. */
export function pointerMention({ text, sentence, i, children }: Place, at: number): Mentioned {
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
