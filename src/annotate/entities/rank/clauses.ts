import type { Word } from "../../../language/analysis.ts";
import { hashOf } from "../../statements/hash.ts";

/** The predicates over a word, from that of its own clause up to the root, and how each hangs on the next. */
export interface Clauses {
  /** Word indices of the predicates, innermost first. */
  readonly heads: readonly number[];
  /** Hash of the relation of each predicate. */
  readonly links: readonly number[];
}

const clausal = /^(?:root|ccomp|xcomp|advcl|acl|csubj|parataxis|conj)/;

/** Climbs from a word; a noun joined to another by "and" makes no clause. */
export function clausesOver(words: readonly Word[], at: number): Clauses {
  const heads: number[] = [];
  const links: number[] = [];
  let here = words[at]?.head ?? -1;
  if (words[at]?.relation.startsWith("root")) here = at;
  for (let steps = 0; here >= 0 && steps < 40; steps++) {
    const word = words[here];
    if (!word) break;
    const joinsNouns = word.relation.startsWith("conj") && /^(?:NOUN|PROPN|PRON)$/.test(word.upos);
    if (clausal.test(word.relation) && !joinsNouns) {
      heads.push(here);
      links.push(hashOf(word.relation.replace(/:.*/, "")));
    }
    here = word.head;
  }
  return { heads, links };
}

const roles: readonly (readonly [RegExp, number])[] = [
  [/^nsubj/, 1],
  [/^(?:obj|iobj)/, 2],
  [/^nmod:poss/, 3],
  [/^obl/, 4],
  [/^nmod/, 5],
  [/^appos/, 6],
  [/^conj/, 7],
  [/^compound|^flat/, 8],
];

/** Part in the sentence as a small number: subject 1, object 2, owner 3, oblique 4, of a noun 5, apposed 6, joined 7, in a name 8. */
export function roleOf(relation: string): number {
  return roles.find(([pattern]) => pattern.test(relation))?.[1] ?? 0;
}
