import type { Token } from "./tokens.ts";

/** The tense of the verb that governs the words at a token; undefined where no verb tells. */
export function tenseAt(
  tokens: readonly Token[],
  start: number,
  end: number,
  within = farthest,
): "past" | "future" | undefined {
  return behind(tokens, start, within) ?? (within < farthest ? undefined : ahead(tokens, end));
}

const farthest = 16;

/** The nearest verb before, in the same sentence. */
function behind(tokens: readonly Token[], start: number, within: number): "past" | "future" | undefined {
  if (tokens[start]?.opens) return undefined;
  for (let i = start - 1; i >= 0 && i > start - within; i--) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
    if (tokens[i]?.opens || tokens[i]?.word === ";") break;
  }
  return undefined;
}

/** The nearest verb after. */
function ahead(tokens: readonly Token[], end: number): "past" | "future" | undefined {
  for (let i = end; i < tokens.length && i < end + farthest; i++) {
    if (tokens[i]?.opens || tokens[i]?.word === ";") return undefined;
    const tense = tenseOf(tokens, i);
    if (tense) return tense;
  }
  return undefined;
}

/** The tense a word gives; participles take that of their auxiliary: "will be named", "had been due". */
function tenseOf(tokens: readonly Token[], at: number): "past" | "future" | undefined {
  const { word, lex, capital, opens } = tokens[at] as Token;
  if ((lex.month !== undefined || lex.season !== undefined) && (capital || lex.season)) return undefined;
  const next = tokens[at + 1]?.word;
  if (/^(is|are|was|were)$/.test(word) && next === "to") return "future";
  if (word === "set" && next === "to")
    return auxiliary(tokens, at) === "past" && tokens[at - 1]?.word === "had" ? "past" : "future";
  if (lex.tense === "future") {
    if (next === "have" && tokens[at + 2]?.word !== "to") return "past";
    return isParticiple(word) ? planned(tokens, at) : "future";
  }
  if ((word === "have" || word === "do") && isModal(tokens[at - 1]))
    return isPast(tokens[at + 1]) ? "past" : "future";
  if (lex.tense === "past") return auxiliary(tokens, at) ?? "past";
  if (word.length > 4 && word.endsWith("ed") && (!capital || opens)) return auxiliary(tokens, at) ?? "past";
  return undefined;
}

const isModal = (token: Token | undefined): boolean =>
  token?.lex.tense === "future" && !isParticiple(token.word);
const isPast = (token: Token | undefined): boolean =>
  token !== undefined && (token.lex.tense === "past" || token.word.endsWith("ed"));

const isParticiple = (word: string): boolean => word.endsWith("ed") || word === "due";

/** "is scheduled", "expected on" look ahead; "had been due", "as planned" look back. */
function planned(tokens: readonly Token[], at: number): "past" | "future" {
  for (let i = at - 1; i >= 0 && i > at - 3; i--) {
    const word = tokens[i]?.word;
    if (word === "had" || word === "previously" || word === "as" || word === "originally") return "past";
  }
  return "future";
}

/** The future of "will be named", "to be completed"; undefined where the participle's own past stands. */
function auxiliary(tokens: readonly Token[], at: number): "past" | "future" | undefined {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    const token = tokens[i] as Token;
    if (token.lex.tense === "future" && !isParticiple(token.word))
      return tokens[i + 1]?.word === "have" ? "past" : "future";
    if (token.word === "to" && tokens[i + 1]?.word === "be") return "future";
    if (token.opens || (token.word !== "be" && token.word !== "not" && !token.word.endsWith("ly")))
      return undefined;
  }
  return undefined;
}
