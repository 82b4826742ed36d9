import type { Sentence, Word } from "../../language/analysis.ts";

/** First and last word of a stretch of one sentence, both ends in. */
export type Range = readonly [first: number, last: number];

/** For every word, the indices of the words that hang on it. */
export function childrenOf({ words }: Sentence): number[][] {
  const children: number[][] = words.map(() => []);
  for (const [at, { head }] of words.entries()) children[head]?.push(at);
  return children;
}

const parts = /^(?:det|amod|compound|nummod|nmod|acl|flat|fixed|appos|goeswith)/;

/**
 * The noun phrase that a word heads, with all that narrows it: determiners, adjectives, nouns in front, prepositional
 * phrases, relative clauses, appositions, a possessive 's. What is joined on by "and", and what makes a clause of it, is not.
 */
export function phraseOf({ words }: Sentence, children: readonly (readonly number[])[], at: number): Range {
  const own = children[at] ?? [];
  const predicate = own.some((child) => words[child]?.relation === "cop");
  // "Shortly before her death", "eventually, her death": what stands before a preposition or a comma is of the clause.
  const opens =
    own.findLast((child) => child < at && /^(?:case|punct|cc)$/.test(words[child]?.relation ?? "")) ?? -1;
  let [first, last] = [at, at];
  for (const child of own) {
    const relation = words[child]?.relation ?? "";
    const belongs =
      parts.test(relation) ||
      (relation === "case" && child > at) ||
      (!predicate &&
        child < at &&
        child > opens &&
        relation.startsWith("advmod") &&
        words[child + 1]?.lemma !== ",");
    if (!belongs) continue;
    const [from, to] = subtreeOf(children, child);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return trimmed(words, [first, last], at);
}

/** A phrase with all that is joined to its head: "Kim and Putin". Undefined where nothing is. */
export function jointOf(
  sentence: Sentence,
  children: readonly (readonly number[])[],
  at: number,
): Range | undefined {
  const { words } = sentence;
  const joined = (children[at] ?? []).filter(
    (child) => words[child]?.relation === "conj" && /^(?:NOUN|PROPN|PRON)$/.test(words[child]?.upos ?? ""),
  );
  if (joined.length === 0) return undefined;
  const [first, last] = phraseOf(sentence, children, at);
  const ends = joined.map((child) => phraseOf(sentence, children, child)[1]);
  return [first, Math.max(last, ...ends)];
}

function subtreeOf(children: readonly (readonly number[])[], at: number): Range {
  let [first, last] = [at, at];
  const open = [at];
  while (open.length > 0) {
    const here = open.pop() as number;
    first = Math.min(first, here);
    last = Math.max(last, here);
    open.push(...(children[here] ?? []));
  }
  return [first, last];
}

/** Without punctuation at either end, closing brackets and quotation marks kept. */
function trimmed(words: readonly Word[], [first, last]: Range, at: number): Range {
  let [from, to] = [first, last];
  while (to > at && words[to]?.upos === "PUNCT" && !/^[)\]”"]$/.test(words[to]?.lemma ?? "")) to--;
  while (from < at && words[from]?.upos === "PUNCT") from++;
  return [from, to];
}
