import type { Block } from "../../src/schema/article.ts";
import { type Draft, type LanguageModels, draftsOf } from "../../src/language/analyse.ts";
import { type NameMemory, firstMemory, laterMemory, nameFeatures } from "../../src/language/name-features.ts";
import { bestAllowed, labelNames, mayFollow } from "../../src/language/names.ts";
import { weightsOf } from "../../src/language/weights.ts";
import { Learner, type Rows, pack, randomFrom, shuffle } from "./learner.ts";
import type { NameDocument } from "./name-gold.ts";

const kinds = ["person", "organisation", "place", "group", "facility", "misc", "product"];

/** "O", then "B", "I", "L", "U" of each kind. */
export const nameLabels = [
  "O",
  ...kinds.flatMap((kind) => ["B", "I", "L", "U"].map((part) => `${part} ${kind}`)),
];

interface Example {
  readonly drafts: readonly Draft[];
  readonly gold: readonly Uint8Array[];
  readonly memory: NameMemory;
}

/** Weights of the first and second reading; the second learns from first readings of documents not learnt from. */
export function trainNames(
  documents: readonly NameDocument[],
  models: LanguageModels,
  rounds: number,
  log: (line: string) => void,
): { first: Rows; second: Rows } {
  const examples = documents.map((document) => exampleOf(document, models));
  log(`names: ${examples.length} documents`);
  const first = learn(examples, undefined, rounds).rows();
  log("names: first reading learnt");
  const folds = 4;
  const before: Uint8Array[][] = [];
  const memories: NameMemory[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const rest = examples.filter((_, i) => i % folds !== fold);
    const weights = weightsOf(
      pack(learn(rest, undefined, Math.max(3, rounds - 3)).rows(), nameLabels.length),
    );
    examples.forEach(({ drafts, memory }, i) => {
      if (i % folds !== fold) return;
      const found = drafts.map((draft) => labelNames(draft, { memory, weights, labels: nameLabels }));
      before[i] = found;
      memories[i] = laterMemory(memory, drafts, found, nameLabels);
    });
    log(`names: fold ${fold + 1}`);
  }
  const second = learn(
    examples.map((example, i) => ({ ...example, memory: memories[i] as NameMemory })),
    before,
    rounds,
  ).rows();
  log("names: second reading learnt");
  return { first, second };
}

function learn(
  examples: readonly Example[],
  before: readonly Uint8Array[][] | undefined,
  rounds: number,
): Learner {
  const learner = new Learner(nameLabels.length);
  const random = randomFrom(13);
  const order = examples.flatMap((example, e) => example.drafts.map((_, d) => [e, d] as const));
  const scores = new Float64Array(nameLabels.length);
  const features = new Int32Array(128);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const [e, d] of order) {
      const { drafts, gold, memory } = examples[e] as Example;
      const draft = drafts[d] as Draft;
      const right = gold[d] as Uint8Array;
      const found = new Uint8Array(right.length);
      for (let i = 0; i < right.length; i++) {
        const count = nameFeatures(draft, i, found, memory, before?.[e]?.[d], features);
        learner.score(features, count, scores);
        const guess = bestAllowed(
          scores,
          nameLabels,
          i > 0 ? (found[i - 1] as number) : 0,
          i + 1 === right.length,
        );
        const reachable = nearest(
          right[i] as number,
          i > 0 ? (found[i - 1] as number) : 0,
          i + 1 === right.length,
        );
        if (guess !== reachable) learner.update(features, count, reachable, guess);
        learner.steps++;
        found[i] = guess;
      }
    }
  }
  return learner;
}

/** The gold label, or where the label before rules it out, the allowed one that ends up in gold the soonest. */
function nearest(gold: number, previous: number, isLast: boolean): number {
  if (mayFollow(previous, gold, isLast)) return gold;
  const part = gold === 0 ? 0 : (gold - 1) & 3;
  const before = previous === 0 ? 2 : (previous - 1) & 3;
  const isOpen = before < 2;
  // Inside a name of another kind, or one that gold does not have: go on as gold does, or close it.
  if (isOpen) return previous - before + (gold !== 0 && part === 1 && !isLast ? 1 : 2);
  // Gold is within a name that was not begun: begin it here.
  return gold - part + (part === 1 && !isLast ? 0 : 3);
}

function exampleOf({ lines }: NameDocument, models: LanguageModels): Example {
  const drafts: Draft[] = [];
  const gold: Uint8Array[] = [];
  lines.forEach(({ text, names }, number) => {
    const block: Block = { kind: "paragraph", span: [0, text.length] };
    for (const draft of draftsOf(text, block, number, models)) {
      drafts.push(draft);
      gold.push(goldLabels(draft, names));
    }
  });
  return { drafts, gold, memory: firstMemory(drafts) };
}

/** The label of each word of a draft that lies within a name. */
export function goldLabels(
  { starts, ends }: Draft,
  names: NameDocument["lines"][number]["names"],
): Uint8Array {
  const labels = new Uint8Array(starts.length);
  for (const { start, end, type } of names) {
    const kind = kinds.indexOf(type);
    if (kind < 0) continue;
    const inside = starts.flatMap((s, i) => (s < end && (ends[i] as number) > start ? [i] : []));
    inside.forEach((i, k) => {
      const part = inside.length === 1 ? 3 : k === 0 ? 0 : k === inside.length - 1 ? 2 : 1;
      labels[i] = 1 + kind * 4 + part;
    });
  }
  return labels;
}
