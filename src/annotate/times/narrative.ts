import type { Found } from "./en/grammar.ts";
import type { Point } from "./meaning.ts";
import { tenseAt } from "./tense.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a text tells history rather than news: many of its dates carry a year far from its publication, and hardly any is
 * a weekday or counted from today.
 */
export function isNarrative(found: readonly Found[], year: number | undefined): boolean {
  let far = 0;
  let near = 0;
  let deictic = 0;
  for (const { meaning } of found) {
    if (meaning.kind !== "point") continue;
    if (meaning.year === undefined) deictic += isDeictic(meaning) ? 1 : 0;
    else if (year !== undefined && Math.abs(meaning.year - year) <= 1) near++;
    else far++;
  }
  return far >= 5 && deictic * 8 <= far && (far >= 20 || near === 0);
}

function isDeictic(point: Point): boolean {
  if (point.told) return false;
  if (point.weekday !== undefined && point.day === undefined) return true;
  return point.yearShift !== undefined || (point.shift !== undefined && !point.definite);
}

/** Whether a date is an aside that the story does not go on from: in brackets, or the name of a thing ("the 1954 accords"). */
export function isAside(tokens: readonly Token[], { start, end, meaning }: Found): boolean {
  if (meaning.kind !== "point") return true;
  if (inBrackets(tokens, start) || tenseAt(tokens, start, end) === "future") return true;
  if (meaning.told && meaning.shift?.direction === -1) return true;
  const yearOnly = meaning.year !== undefined && meaning.month === undefined && meaning.season === undefined;
  return yearOnly && tokens[start - 1]?.word === "the" && /^[a-z]/.test(tokens[end]?.word ?? "");
}

function inBrackets(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 25; i--) {
    const { word, block } = tokens[i] as Token;
    if (word === ")" || block) return false;
    if (word === "(") return true;
  }
  return false;
}
