import { LEFT, RIGHT, Reading, SHIFT } from "./arcs.ts";
import type { Form } from "./forms.ts";
import { labelFeatures, moveFeatures } from "./parse-features.ts";
import { type Weights, best } from "./weights.ts";

/** The parser: which move, and which relation an arc has. */
export interface Parser {
  readonly moves: Weights;
  readonly labels: Weights;
  readonly relations: readonly string[];
}

/** Heads (-1 for the root) and relation numbers of a sentence's words. */
export interface Tree {
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

/** A sentence as the parser sees it: forms, tag numbers, and the coarse tag of each. */
export interface Tagged {
  readonly forms: readonly Form[];
  readonly tags: Uint8Array;
  /** UPOS numbers. */
  readonly coarse: Uint8Array;
}

/** Longest sentence read as one tree; longer ones are read in pieces that hang on the first. */
export const longest = 250;

/** The score of what is not allowed. */
const never = -32768;

/** One tree over all words, greedily from left to right (arc-hybrid; Goldberg and Nivre 2013 for how it is trained). */
export function parse(parser: Parser, sentence: Tagged): Tree {
  const reading = new Reading(sentence.forms.length);
  const root = parser.relations.indexOf("root");
  while (!reading.isOver()) {
    const move = chooseMove(parser, sentence, reading);
    if (move === SHIFT) reading.shift();
    else {
      const head = move === LEFT ? reading.next : reading.top(1);
      const label = head === reading.size ? root : chooseLabel(parser, sentence, reading, head, root);
      if (move === LEFT) reading.attachLeft(label);
      else reading.attachRight(label);
    }
  }
  const heads = reading.heads.slice(0, reading.size);
  for (let i = 0; i < heads.length; i++) if (heads[i] === reading.size) heads[i] = -1;
  return { heads, relations: reading.labels.slice(0, reading.size) };
}

function chooseMove({ moves }: Parser, sentence: Tagged, reading: Reading): number {
  const [shift, left, right] = [reading.mayShift(), reading.mayLeft(), reading.mayRight()];
  if (shift && !left && !right) return SHIFT;
  const { features, scores } = moves;
  moves.score(moveFeatures(sentence, reading, features));
  if (!shift) scores[SHIFT] = never;
  if (!left) scores[LEFT] = never;
  if (!right) scores[RIGHT] = never;
  return best(scores);
}

function chooseLabel(
  { labels }: Parser,
  sentence: Tagged,
  reading: Reading,
  head: number,
  root: number,
): number {
  labels.score(labelFeatures(sentence, reading, head, reading.top(0), labels.features));
  labels.scores[root] = never;
  return best(labels.scores);
}
