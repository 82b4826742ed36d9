import type { Sentence, Word } from "../../language/analysis.ts";

/** The tense a parsed sentence gives to the words at an offset; undefined where no verb governs them or it tells none. */
export type GoverningTense = (offset: number) => "past" | "future" | undefined;

/** Reads tenses from the trees of an analysis: the verb above the words, with its auxiliaries and modals. */
export function governingTenses(sentences: readonly Sentence[]): GoverningTense {
  return (offset) => {
    const sentence = sentenceAt(sentences, offset);
    if (sentence && sentence.words.length > longest) return undefined;
    const at = sentence ? sentence.words.findIndex(({ start, end }) => start <= offset && offset < end) : -1;
    return sentence && at >= 0 ? tenseOf(sentence.words, verbAbove(sentence.words, at), at) : undefined;
  };
}

/** A longer sentence is none: lists and tables, whose trees would cost time. */
const longest = 300;

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = (sentences[middle] as Sentence).span;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return sentences[middle];
  }
  return undefined;
}

/** The nearest verb up the tree; a copula's noun or "due" stands for it. */
function verbAbove(words: readonly Word[], at: number): number {
  let i = words[at]?.head ?? -1;
  for (let steps = 0; i >= 0 && steps < 12; steps++) {
    const word = words[i] as Word;
    if (word.upos === "VERB" || arrangements.has(word.lemma) || hasCopula(words, i)) return i;
    i = word.head;
  }
  return -1;
}

const hasCopula = (words: readonly Word[], at: number): boolean =>
  words.some(({ head, relation }) => head === at && relation === "cop");

function tenseOf(words: readonly Word[], verb: number, at: number): "past" | "future" | undefined {
  const head = words[verb];
  if (!head) return undefined;
  const helpers = words.filter((word) => word.head === verb && (word.upos === "AUX" || word.tag === "TO"));
  const had = helpers.some(({ lemma }) => lemma === "have");
  const pluperfect = had && helpers.some(({ tag }) => tag === "VBD");
  if (arrangements.has(head.lemma) && verb < at && !pluperfect) return "future";
  if (helpers.some(({ tag, lemma }) => tag === "MD" && lemma !== "do")) return had ? "past" : "future";
  if (head.tag === "VBD" || had || helpers.some(({ tag }) => tag === "VBD")) return "past";
  if (helpers.some(({ tag }) => tag === "TO") && head.head >= 0) return planned(words, head.head);
  return undefined;
}

/** "expected to meet", "is to meet" look ahead; "managed to meet" looks back. */
function planned(words: readonly Word[], above: number): "past" | "future" | undefined {
  const { lemma, tag } = words[above] as Word;
  if (plans.has(lemma)) return "future";
  return tag === "VBD" ? "past" : undefined;
}

/** What is planned or scheduled lies ahead of the plan: "planned a march on Saturday". */
const arrangements = new Set("plan schedule slate due expect".split(" "));

const plans = new Set(
  "expect plan schedule intend hope aim set due agree want be promise vow threaten propose ask seek call prepare decide".split(
    " ",
  ),
);
