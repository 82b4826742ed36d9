import { hashOf, mix } from "../../src/annotate/statements/hash.ts";
import { roleOf } from "../../src/annotate/statements/labels.ts";
import type { Clusters, Lexicon } from "../../src/annotate/statements/lexicon.ts";
import type { Example } from "./gold.ts";
import type { Vectors } from "./vectors.ts";

/** Folds of the jackknife: an article's own words do not tell how likely its cues are. */
export const folds = 10;

/** How much the guess from a word's vector counts, in occurrences. */
const weight = 2;
const classes = ["VB", "NN"] as const;

/** What a lexicon is made from beside examples. */
export interface Lore {
  readonly clusters: Clusters;
  readonly vectors: Vectors | undefined;
}

/** One lexicon for each fold of examples, by index modulo `folds`, counted without them; and the whole one. */
export function jackknifed(
  examples: readonly Example[],
  { clusters, vectors }: Lore,
): { whole: Lexicon; parts: Lexicon[] } {
  const guessed = vectors ? guessesOf(countsOf(examples), vectors) : new Map<number, number>();
  const without = (f: number): Example[] => examples.filter((_, i) => i % folds !== f);
  return {
    whole: lexiconOf(examples, clusters, guessed),
    parts: Array.from({ length: folds }, (_, f) => lexiconOf(without(f), clusters, guessed)),
  };
}

/**
 * How often each word is a cue, in tenths. Where a word's vector is known the count is smoothed by a logistic
 * regression from vectors to cue rates, which also gives words never seen in training their bin.
 */
function lexiconOf(
  examples: readonly Example[],
  clusters: Clusters,
  guessed: ReadonlyMap<number, number>,
): Lexicon {
  const counts = countsOf(examples);
  const bins = new Map<number, number>();
  for (const [key, { all, cues }] of counts) {
    const guess = guessed.get(key);
    const rate = guess === undefined ? (cues + 0.2) / (all + 1) : (cues + weight * guess) / (all + weight);
    if ((all >= 3 && cues > 0) || guess !== undefined) bins.set(key, binOf(rate));
  }
  for (const [key, rate] of guessed) if (!bins.has(key)) bins.set(key, binOf(rate));
  for (const [key, bin] of bins) if (bin === 0) bins.delete(key);
  return { bins, clusters };
}

const binOf = (rate: number): number => Math.min(9, Math.floor(10 * rate));

interface Count {
  all: number;
  cues: number;
  readonly lemma: string;
  readonly kind: string;
}

function countsOf(examples: readonly Example[]): Map<number, Count> {
  const counts = new Map<number, Count>();
  for (const { passage, labels } of examples) {
    passage.words.forEach(({ lemma, tag }, i) => {
      const key = passage.key[i] as number;
      const count = counts.get(key) ?? { all: 0, cues: 0, lemma: lemma.toLowerCase(), kind: tag.slice(0, 2) };
      count.all++;
      if (roleOf(labels[i] as number) === 1) count.cues++;
      counts.set(key, count);
    });
  }
  return counts;
}

/** The cue rate that each word's vector suggests, for verbs and nouns. */
function guessesOf(counts: ReadonlyMap<number, Count>, vectors: Vectors): Map<number, number> {
  const guesses = new Map<number, number>();
  for (const kind of classes) {
    const cases = [...counts.values()].flatMap((count) => {
      const row = count.kind === kind ? vectors.rowOf.get(count.lemma) : undefined;
      return row === undefined ? [] : [{ row, ...count }];
    });
    const model = fit(cases, vectors);
    vectors.words.forEach((word, row) => {
      const rate = model(row);
      const key = mix(hashOf(word), hashOf(kind));
      if (rate >= 0.1 || counts.has(key)) guesses.set(key, rate);
    });
  }
  return guesses;
}

/** Logistic regression by batch gradient steps with momentum; a word counts by the root of its occurrences. */
function fit(
  cases: readonly { row: number; all: number; cues: number }[],
  { values, size }: Vectors,
): (row: number) => number {
  const w = new Float64Array(size + 1);
  const velocity = new Float64Array(size + 1);
  const score = (row: number): number => {
    let sum = w[size] as number;
    for (let k = 0; k < size; k++) sum += (w[k] as number) * 3 * (values[row * size + k] as number);
    return 1 / (1 + Math.exp(-sum));
  };
  const total = cases.reduce((sum, { all }) => sum + Math.sqrt(all), 0);
  for (let round = 0; round < 120; round++) {
    const gradient = w.map((x) => x * 2e-4);
    for (const { row, all, cues } of cases) {
      const error = (Math.sqrt(all) * (score(row) - cues / all)) / total;
      for (let k = 0; k < size; k++)
        (gradient[k] as number) += error * 3 * (values[row * size + k] as number);
      (gradient[size] as number) += error;
    }
    for (let k = 0; k <= size; k++) {
      velocity[k] = 0.9 * (velocity[k] as number) - 1 * (gradient[k] as number);
      (w[k] as number) += velocity[k] as number;
    }
  }
  return score;
}
