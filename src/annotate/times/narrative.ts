import type { Found } from "./en/grammar.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a text tells history rather than news: most of its dates carry their year, or follow one that does, and hardly any
 * is a weekday or counted from today.
 */
export function isNarrative(
  tokens: readonly Token[],
  found: readonly Found[],
  year: number | undefined,
): boolean {
  let dated = 0;
  let deictic = 0;
  for (const { meaning, start } of found) {
    if (meaning.kind !== "point") continue;
    if (meaning.year !== undefined && (year === undefined || Math.abs(meaning.year - year) > 1)) dated++;
    else if (meaning.year === undefined && isDeictic(meaning, tokens[start] as Token)) deictic++;
  }
  return dated >= 8 && dated > 4 * deictic;
}

function isDeictic(point: Extract<Found["meaning"], { kind: "point" }>, token: Token): boolean {
  if (point.told) return false;
  if (point.weekday !== undefined && point.day === undefined) return true;
  return (
    point.yearShift !== undefined || (point.shift !== undefined && !point.definite && token.word !== "that")
  );
}
