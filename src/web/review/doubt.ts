import type { Statement } from "../../schema/statement.ts";
import { wordsOf } from "../words.ts";

/** Why a statement should be looked at, in words, most pressing first; none where nothing speaks against it. */
export function doubtsOf(statement: Statement, text: string): string[] {
  const { speaker, source, cue, content, kind, within, sourceKind } = statement;
  const words = wordsOf(text, source);
  const said = wordsOf(text, content);
  return [
    ...(source.length > 0 && !speaker?.name && sourceKind !== "anonymous"
      ? ["nobody was found behind the source’s words"]
      : []),
    ...(isPronoun(words) ? ["the speaker was found through a pronoun"] : []),
    ...(source.length === 0 && sourceKind !== "none" ? ["no words of a source"] : []),
    ...(cue.length === 0 ? ["no word of saying"] : []),
    ...(within ? ["it stands within another statement"] : []),
    ...(kind === "indirect" && said.length > 300 ? ["what is said is long"] : []),
    ...(said.split(/\s+/).length < 3 ? ["what is said is short"] : []),
  ];
}

function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|who|we|i)$/i.test(words);
}
