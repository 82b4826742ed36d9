import type { Span } from "../../schema/span.ts";
import { relationOf, subtree, trimmed } from "./grammar.ts";
import { charsOf, type Passage } from "./passage.ts";
import { dependents, type Parts, type RuleView, subjectOf } from "./rule-view.ts";

/** How far behind "quoted" its "as saying" may stand, in words. */
const farthest = 24;

/** The parts of somebody quoted, and who carried it. */
export interface QuotedParts extends Parts {
  readonly carrier?: Span;
  /** The word "saying". */
  readonly saying: number;
}

/**
 * "X was quoted by Y as saying Z", "Y quoted X as saying Z": X is the source and Y the carrier.
 */
export function quotedParts(view: RuleView, verb: number): QuotedParts | undefined {
  const { passage, range } = view;
  if (!/^(?:quote|cite)$/i.test(passage.words[verb]?.lemma ?? "")) return undefined;
  const sentence = passage.sentences[passage.sentenceOf[verb] as number] as Span;
  const to = Math.min(sentence[1], range[1]);
  const saying = sayingBehind(passage, [verb + 1, Math.min(to, verb + farthest)]);
  const content = saying === undefined ? undefined : trimmed(passage, [saying + 1, to]);
  if (saying === undefined || !content) return undefined;
  const within: Span = [Math.max(sentence[0], range[0]), to];
  return passive(passage, verb)
    ? whoWasQuoted(view, verb, saying, content)
    : whoIsQuoted(passage, verb, saying, content, within);
}

/** Where "saying" stands in "as saying". */
function sayingBehind(passage: Passage, [from, to]: Span): number | undefined {
  for (let i = from; i < to; i++) {
    const [as, word] = [passage.words[i], passage.words[i + 1]];
    if (as?.lemma.toLowerCase() === "as" && word?.tag === "VBG" && i + 1 < to) return i + 1;
  }
  return undefined;
}

function passive(passage: Passage, verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const word = passage.words[i];
    if (word?.lemma.toLowerCase() === "be") return true;
    if (word?.upos !== "ADV") return false;
  }
  return false;
}

function whoWasQuoted(view: RuleView, verb: number, saying: number, content: Span): QuotedParts | undefined {
  const { passage, range } = view;
  const subject = dependents(view, verb).find(
    (d) =>
      d < verb && relationOf(passage, d) === "nsubj" && /^(?:N|PRP|CD|DT)/.test(passage.words[d]?.tag ?? ""),
  );
  const source = subject === undefined ? undefined : subtree(passage, subject, [range[0], verb]);
  if (!source) return undefined;
  let from = verb;
  while (from > source[1] && /^(?:AUX|ADV|VERB)$/.test(passage.words[from - 1]?.upos ?? "")) from--;
  const by = passage.words.slice(verb + 1, saying).findIndex(({ lemma }) => /^(?:by|in)$/i.test(lemma));
  const carrier = by < 0 ? undefined : trimmed(passage, [verb + 2 + by, saying - 1]);
  return { ...parts(passage, source, [from, saying + 1], content, carrier), cueWord: verb, saying };
}

function whoIsQuoted(
  passage: Passage,
  verb: number,
  saying: number,
  content: Span,
  within: Span,
): QuotedParts | undefined {
  const source = trimmed(passage, [verb + 1, saying - 1]);
  const subject = subjectOf(passage, verb, within);
  const carrier =
    subject === undefined || subject > verb ? undefined : subtree(passage, subject, [within[0], verb]);
  return source && { ...parts(passage, source, [verb, verb + 1], content, carrier), cueWord: verb, saying };
}

function parts(
  { words }: Passage,
  source: Span,
  cue: Span,
  content: Span,
  carrier: Span | undefined,
): Omit<QuotedParts, "cueWord" | "saying"> {
  return {
    source: [charsOf(words, source)],
    cue: [charsOf(words, cue)],
    content: [charsOf(words, content)],
    ...(carrier ? { carrier: charsOf(words, carrier) } : {}),
  };
}
