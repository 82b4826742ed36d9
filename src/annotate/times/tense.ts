import type { Analysis } from "../../language/analysis.ts";
import type { Token } from "./tokens.ts";

/** The tense of the verb that governs the words at a token: by the tags where they are, else by the nearest verb. */
export function tenseAt(tokens: readonly Token[], start: number, end: number): "past" | "future" {
  return behind(tokens, start) ?? ahead(tokens, end) ?? "past";
}

const farthest = 14;

/** The nearest verb before, in the same clause. */
function behind(tokens: readonly Token[], start: number): "past" | "future" | undefined {
  if (tokens[start]?.opens) return undefined;
  let present = false;
  for (let i = start - 1; i >= 0 && i > start - farthest; i--) {
    const token = tokens[i] as Token;
    const tense = tenseOf(tokens, i);
    if (tense === "future" || tense === "past") return tense;
    if (tense === "present") present = true;
    if (token.opens || token.word === ";" || token.word === '"') break;
  }
  return present ? "past" : undefined;
}

/** The nearest verb after. */
function ahead(tokens: readonly Token[], end: number): "past" | "future" | undefined {
  for (let i = end; i < tokens.length && i < end + farthest; i++) {
    const token = tokens[i] as Token;
    if (token.opens || token.word === ";") return undefined;
    const tense = tenseOf(tokens, i);
    if (tense === "future" || tense === "past") return tense;
  }
  return undefined;
}

function tenseOf(tokens: readonly Token[], at: number): "past" | "future" | "present" | undefined {
  const { word, lex, capital, opens } = tokens[at] as Token;
  if (lex.month !== undefined && capital) return undefined;
  const next = tokens[at + 1]?.word;
  if ((word === "is" || word === "are" || word === "was" || word === "were") && next === "to")
    return "future";
  if (lex.tense) {
    const had = tokens[at + 1]?.word === "have" && lex.tense === "future";
    return had ? "past" : lex.tense;
  }
  const past = word.length > 4 && word.endsWith("ed") && (!capital || opens);
  return past ? "past" : undefined;
}

/** Reads tenses from the tags of the analysis where it has them. */
export type Tagged = Pick<Analysis, "sentences">;
