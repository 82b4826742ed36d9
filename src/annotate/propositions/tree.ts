import type { Sentence, Word } from "../../language/analysis.ts";
import type { Span } from "../../schema/span.ts";

/** A parsed sentence with what hangs on each of its words; places are indexes of words. */
export interface Tree {
  readonly words: readonly Word[];
  readonly under: readonly (readonly number[])[];
}

/** Lays out what hangs on each word. */
export function treeOf({ words }: Sentence): Tree {
  const under: number[][] = words.map(() => []);
  for (const [i, { head }] of words.entries()) under[head]?.push(i);
  return { words, under };
}

/** The UD relation of a word without its subtype. */
export function relationOf({ words }: Tree, at: number): string {
  return words[at]?.relation.split(":")[0] ?? "";
}

/** What hangs on a word by a relation, subtype included. */
export function kid({ words, under }: Tree, at: number, relation: RegExp): number | undefined {
  return under[at]?.find((i) => relation.test(words[i]?.relation ?? ""));
}

/** The lemma of a word in small letters. */
export function lemmaOf({ words }: Tree, at: number): string {
  return words[at]?.lemma.toLowerCase() ?? "";
}

/** The preposition or the conjunction of a word; undefined where it has none. */
export function markOf(tree: Tree, at: number): string | undefined {
  const found = tree.under[at]?.find(
    (i) => /^(?:case|mark)$/.test(tree.words[i]?.relation ?? "") && lemmaOf(tree, i) !== "'s",
  );
  return found === undefined ? undefined : lemmaOf(tree, found);
}

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM"]);

/** Whether a word names somebody or something. */
export function isNominal({ words }: Tree, at: number): boolean {
  return nominal.has(words[at]?.upos ?? "");
}

/** From the first character of words to their last. */
export function hullOf({ words }: Tree, places: readonly number[]): Span {
  const [starts, ends] = [places.map((i) => words[i]?.start ?? 0), places.map((i) => words[i]?.end ?? 0)];
  return [Math.min(...starts), Math.max(...ends)];
}

const outside = /^(?:acl|appos|conj|cc|punct|parataxis|cop|mark|advcl|nsubj|aux)/;

/** Words of a phrase without its clauses, coordinated parts and preposition. */
export function phraseOf(tree: Tree, at: number): number[] {
  const inside = (i: number): number[] => [
    i,
    ...(tree.under[i] ?? []).flatMap((below) => {
      const relation = tree.words[below]?.relation ?? "";
      const isCase = relation === "case" && lemmaOf(tree, below) !== "'s";
      return isCase || outside.test(relation) ? [] : inside(below);
    }),
  ];
  return inside(at);
}
