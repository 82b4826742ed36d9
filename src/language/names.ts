import type { EntityKind } from "../schema/entity.ts";
import type { Draft } from "./analyse.ts";
import type { Name } from "./analysis.ts";
import { eventWords } from "./en/names.ts";
import { type NameNet, nameScores } from "./name-net.ts";
import { type NameMemory, firstMemory, laterMemory, nameFeatures } from "./name-features.ts";
import type { Weights } from "./weights.ts";

/** The finder of names: weights of the first and of the second reading, and what each label means ("B person"). */
export interface NameFinder {
  readonly first: Weights;
  readonly second: Weights;
  readonly labels: readonly string[];
  /** Where it is given, what it makes of each word is added to both readings. */
  readonly net?: NameNet | undefined;
}

/** What the net's logarithm of a likelihood weighs beside the perceptrons' whole numbers; chosen on CoNLL++ dev. */
const netWeight = 60;

/**
 * Names in an article's sentences, read twice: the second time with what the first found in the whole article. `states`
 * are what the net of trees made of each sentence's words, for the net of names; some sentences may go without.
 */
export function findNames(
  text: string,
  drafts: readonly Draft[],
  finder: NameFinder,
  states: readonly (Float32Array | undefined)[] = [],
): Name[] {
  const memory = firstMemory(drafts);
  const scores = finder.net ? likelihoodsOf(finder.net, drafts, states, memory) : [];
  const first = drafts.map((draft, i) =>
    labelNames(draft, { memory, weights: finder.first, labels: finder.labels, likelihoods: scores[i] }),
  );
  const later = laterMemory(memory, drafts, first, finder.labels);
  return drafts.flatMap((draft, i) => {
    const labels = labelNames(draft, {
      memory: later,
      weights: finder.second,
      labels: finder.labels,
      before: first[i],
      likelihoods: scores[i],
    });
    return namesOf(text, draft, labels, finder.labels);
  });
}

/** What the net makes of the sentences that have states; nothing of the others. */
function likelihoodsOf(
  net: NameNet,
  drafts: readonly Draft[],
  states: readonly (Float32Array | undefined)[],
  memory: NameMemory,
): (Float32Array | undefined)[] {
  const found = nameScores(
    net,
    drafts.filter((_, i) => states[i]),
    states.filter((own) => own !== undefined),
    memory,
  );
  let next = 0;
  return drafts.map((_, i) => (states[i] ? found[next++] : undefined));
}

/** What one reading of a sentence goes by. */
export interface NameReading {
  readonly memory: NameMemory;
  readonly weights: Weights;
  readonly labels: readonly string[];
  /** The labels of the reading before. */
  readonly before?: Uint8Array | undefined;
  /** The net's logarithms of likelihoods, words x labels. */
  readonly likelihoods?: Float32Array | undefined;
}

/** Numbers of the labels of a sentence's words, from left to right (BILOU; Ratinov and Roth 2009). */
export function labelNames(
  draft: Draft,
  { memory, weights, labels, before, likelihoods }: NameReading,
): Uint8Array {
  const found = new Uint8Array(draft.forms.length);
  const sums = new Float64Array(labels.length);
  for (let i = 0; i < found.length; i++) {
    weights.score(nameFeatures(draft, i, found, memory, before, weights.features));
    sums.set(weights.scores);
    if (likelihoods)
      for (let label = 0; label < sums.length; label++)
        sums[label]! += netWeight * (likelihoods[i * sums.length + label] as number);
    found[i] = bestAllowed(sums, labels, i > 0 ? (found[i - 1] as number) : 0, i + 1 === found.length);
  }
  return found;
}

/** The best label that may follow: inside a name it goes on, elsewhere one begins or none stands; none is left open. */
export function bestAllowed(
  scores: ArrayLike<number>,
  labels: readonly string[],
  previous: number,
  isLast: boolean,
): number {
  let at = -1;
  for (let i = 0; i < labels.length; i++)
    if (mayFollow(previous, i, isLast) && (at < 0 || (scores[i] as number) > (scores[at] as number))) at = i;
  return at;
}

/** Whether a label may stand after another. Labels are "O", then "B", "I", "L", "U" of each kind in turn. */
export function mayFollow(previous: number, next: number, isLast: boolean): boolean {
  const isOpen = previous !== 0 && ((previous - 1) & 3) < 2;
  if (next === 0) return !isOpen;
  const part = (next - 1) & 3;
  if (isLast && part < 2) return false;
  if (!isOpen) return part === 0 || part === 3;
  return (part === 1 || part === 2) && (next - 1) >> 2 === (previous - 1) >> 2;
}

function namesOf(
  text: string,
  { starts, ends }: Draft,
  found: Uint8Array,
  labels: readonly string[],
): Name[] {
  const names: Name[] = [];
  let first = 0;
  found.forEach((number, i) => {
    const [part, kind = ""] = (labels[number] as string).split(" ");
    if (part === "B") first = i;
    if (part !== "L" && part !== "U") return;
    const span = [starts[part === "U" ? i : first] as number, ends[i] as number] as const;
    const shown = kindOf(kind, text.slice(...span));
    if (shown) names.push({ span: [span[0], span[1]], kind: shown });
  });
  return names;
}

/** The product's kind for a kind of the training sets; works and laws are no entities of ours. */
function kindOf(kind: string, name: string): EntityKind | undefined {
  if (kind === "facility") return "place";
  if (kind !== "misc") return kind as EntityKind;
  const words = name.toLowerCase().split(/\s+/);
  return words.some((word) => eventWords.has(word)) ? "event" : undefined;
}
