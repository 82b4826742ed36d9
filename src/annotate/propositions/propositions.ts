import type { Analysis } from "../../language/analysis.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Argument, Proposition } from "../../schema/proposition.ts";
import type { Span } from "../../schema/span.ts";
import { type Part, membersOf, ownParts, partsOf } from "./roles.ts";
import { isNegated, isOpen } from "./standing.ts";
import { type Tree, hullOf, kid, lemmaOf, markOf, phraseOf, treeOf } from "./tree.ts";

/** A mention with the full name of whom it stands for. */
interface Named {
  readonly span: Span;
  readonly name: string;
}

/**
 * Who does what to whom in a text: one proposition for every verb, adjective and noun that says something of something,
 * read from the parse (UD v2). Linear in the words but for paths to the root.
 */
export function findPropositions({ sentences }: Analysis, entities: readonly Entity[]): Proposition[] {
  const named = entities
    .flatMap(({ name, mentions }) => mentions.map(({ span }): Named => ({ span, name })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let first = 0;
  return sentences.flatMap((sentence) => {
    const [start, end] = sentence.span;
    while (first < named.length && (named[first] as Named).span[0] < start) first++;
    let last = first;
    while (last < named.length && (named[last] as Named).span[0] < end) last++;
    const tree = treeOf(sentence);
    const inside = named.slice(first, last).sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
    return tree.words.flatMap((_, at) => propositionAt(tree, at, inside) ?? []);
  });
}

const lengthOf = ([start, end]: Span): number => end - start;

function propositionAt(tree: Tree, at: number, named: readonly Named[]): Proposition | undefined {
  const word = tree.words[at] as Tree["words"][number];
  if (!/^(?:VERB|ADJ|NOUN)$/.test(word.upos) && kid(tree, at, /^cop$/) === undefined) return undefined;
  const parts = partsOf(tree, at);
  if (parts.length === 0) return undefined;
  return {
    predicate: predicateOf(tree, at),
    span: [word.start, word.end],
    clause: hullOf(tree, [
      ...phraseOf(tree, at),
      ...ownParts(tree, at).flatMap((part) => phraseOf(tree, part.at)),
    ]),
    negated: isNegated(tree, at),
    open: isOpen(tree, at),
    arguments: parts.flatMap((part) => argumentsOf(tree, part, named)),
  };
}

/** A verb with its particle: "take over", "vote against". */
function predicateOf(tree: Tree, at: number): string {
  const particle = kid(tree, at, /^compound:prt$/);
  const isAgainst =
    lemmaOf(tree, at) === "vote" && tree.under[at]?.some((i) => markOf(tree, i) === "against");
  return [
    lemmaOf(tree, at),
    ...(particle === undefined ? [] : [lemmaOf(tree, particle)]),
    ...(isAgainst ? ["against"] : []),
  ].join(" ");
}

function argumentsOf(tree: Tree, part: Part, named: readonly Named[]): Argument[] {
  return membersOf(tree, part).map((at) => {
    const span = hullOf(tree, phraseOf(tree, at));
    const { start, end } = tree.words[at] as Tree["words"][number];
    const name = named.find(
      ({ span: [from, to] }) => from <= start && end <= to && span[0] <= from && to <= span[1] + 1,
    )?.name;
    return { role: part.role, span, head: lemmaOf(tree, at), ...(name ? { name } : {}) };
  });
}
