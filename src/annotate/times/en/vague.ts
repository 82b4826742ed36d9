import type { Vague } from "../meaning.ts";
import type { Token } from "../tokens.ts";
import type { Reading } from "./lengths.ts";

/** A reference without a place in the calendar: "now", "recently", "the near future", "these days", "at the time". */
export function vagueAt(tokens: readonly Token[], at: number): Reading<Vague> | undefined {
  const phrase = phraseAt(tokens, at);
  if (phrase) return reading(phrase.end, phrase.value);
  const { lex, capital, opens } = tokens[at] as Token;
  if (lex.vague === undefined || (capital && !opens)) return undefined;
  const [before, next] = [tokens[at - 1]?.word, tokens[at + 1]?.word];
  if (lex.vague === "FUTURE_REF" && (before === "as" || next === "after" || next === "before"))
    return undefined;
  return reading(at + 1, lex.vague);
}

function reading(end: number, value: string): Reading<Vague> {
  return { end, rule: "vague", meaning: { kind: "vague", value } };
}

/** The longest phrase of the list that begins here. */
function phraseAt(tokens: readonly Token[], at: number): { end: number; value: string } | undefined {
  const list = phrases.get((tokens[at] as Token).word);
  if (!list) return undefined;
  const found = list.find(({ words }) => words.every((word, i) => tokens[at + i]?.word === word));
  if (!found) return undefined;
  const next = tokens[at + found.words.length];
  if (
    next &&
    (found.words.at(-1) === "past" || found.words.at(-1) === "present") &&
    (next.plain ||
      next.lex.unit !== undefined ||
      next.lex.some ||
      next.lex.cardinal !== undefined ||
      next.lex.season ||
      (found.words.at(-1) === "present" && /^[a-z]/.test(next.word)))
  )
    return undefined;
  return { end: at + found.words.length, value: found.value };
}

const phrases = new Map<string, { words: readonly string[]; value: string }[]>();
for (const [value, list] of [
  [
    "PAST_REF",
    "the past|the recent past|at the time|at that time|more recently|some time ago|a while ago|not long ago|in the old days|years past",
  ],
  [
    "PRESENT_REF",
    "these days|at the present time|right now|at the moment|at present|the present|this moment|the current time|at this time|the time being",
  ],
  [
    "FUTURE_REF",
    "the future|the near future|the foreseeable future|the short term|the distant future|the immediate future|the not too distant future|the months ahead|the years ahead|the weeks ahead|one day soon|a later date|the coming days|the coming weeks",
  ],
] as const)
  for (const phrase of list.split("|")) {
    const words = phrase.split(" ");
    const first = words[0] as string;
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), { words, value }].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
