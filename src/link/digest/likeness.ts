import type { Saying } from "./sayings.ts";

/** How alike two sayings are, by their places in the list. */
export type Likeness = (a: number, b: number) => number;

/** A pair of sayings and how alike they are, from 0 to 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How much more a figure told in both counts than a word in both. */
const valueWeight = 1.5;

/** What is left of a likeness where both tell figures, and none the same. */
const apart = 0.3;

/** How much less a word of the sentence around counts than one of the saying itself: chosen on three invented stories. */
const beside = 0.15;

/** What two denials of one voice are more alike than their words. */
const again = 0.1;

/** Rarest terms of a saying that candidates are looked up by. */
const lookedUp = 12;

/** Most pairs of sayings that a story is searched for; in a long story each saying is held against fewer others. */
const mostPairs = 1_000_000;

/**
 * How alike sayings are: the weighted share of stems they have in common (weights by how rare a stem is in the story), a
 * shared value of a figure counting as a rare stem, different values against it. Pairs are those that share a rare stem.
 */
export function likenessOf(sayings: readonly Saying[]): {
  /** Pairs worth putting together, the likest first. */
  readonly pairs: () => readonly Pair[];
  /** In words, those around them included, and by nearness. */
  readonly likeness: Likeness;
  /** In words alone. */
  readonly inWords: Likeness;
} {
  const termLists = sayings.map(({ stems, values, times }) => [
    ...stems,
    ...values.map((value) => `# ${value}`),
    ...times.map((time) => `@ ${time}`),
  ]);
  const holders = new Map<string, number[]>();
  for (const [i, terms] of termLists.entries())
    for (const term of terms) {
      const list = holders.get(term);
      if (list) list.push(i);
      else holders.set(term, [i]);
    }
  const weightOf = (term: string) =>
    Math.log(1 + sayings.length / (holders.get(term)?.length ?? 1)) *
    (term.startsWith("# ") ? valueWeight : 1);
  const own = termLists.map((terms) => new Map(terms.map((term) => [term, weightOf(term)])));
  const whole = own.map((terms, i) => {
    const around = (sayings[i] as Saying).around.map((term): [string, number] => [
      term,
      beside * weightOf(term),
    ]);
    return new Map([...around, ...terms]);
  });
  const cosineOfOwn = cosineOver(own);
  const cosineOfWhole = cosineOver(whole);
  const damped = (a: number, b: number, score: number): number =>
    disagree(sayings[a] as Saying, sayings[b] as Saying) ? score * apart : score;
  const inWords: Likeness = (a, b) => damped(a, b, cosineOfOwn(a, b));
  const likeness: Likeness = (a, b) =>
    damped(a, b, cosineOfWhole(a, b)) + kinship(sayings[a] as Saying, sayings[b] as Saying);
  return { pairs: () => pairsOf(whole, holders, likeness), likeness, inWords };
}

/** Cosine of two of the weighted term lists. */
function cosineOver(lists: readonly ReadonlyMap<string, number>[]): Likeness {
  const norms = lists.map((terms) => Math.sqrt([...terms.values()].reduce((sum, w) => sum + w * w, 0)));
  return (a, b) => {
    const [few, many] = [lists[a] as ReadonlyMap<string, number>, lists[b] as ReadonlyMap<string, number>];
    let sum = 0;
    for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
    return sum / Math.max(1e-9, (norms[a] as number) * (norms[b] as number));
  };
}

/** What speaks for two sayings saying the same, beside their words. */
function kinship(a: Saying, b: Saying): number {
  return closeness(a, b) + (bothDenied(a, b) ? again : 0);
}

/** What one voice denies in words alike is one thing as a rule, however much else is said beside it. */
function bothDenied(a: Saying, b: Saying): boolean {
  const denies = ({ stance }: Saying) => stance === "denied" || stance === "disputed";
  return denies(a) && denies(b) && a.voice !== undefined && a.voice === b.voice;
}

/** What one speaker says in one breath is about one thing; a figure is about what the saying around it is about. */
function closeness(a: Saying, b: Saying): number {
  if (a.article !== b.article) return 0;
  const gap = Math.max(a.span[0], b.span[0]) - Math.min(a.span[1], b.span[1]);
  if (gap < 0) return 0.15;
  return a.speaker !== undefined && a.speaker === b.speaker && gap < 120 ? 0.08 : 0;
}

/** Both tell figures, and none the same. */
function disagree({ values: a }: Saying, { values: b }: Saying): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

function pairsOf(
  weights: readonly ReadonlyMap<string, number>[],
  holders: ReadonlyMap<string, readonly number[]>,
  likeness: (a: number, b: number) => number,
): Pair[] {
  const pairs: Pair[] = [];
  const most = Math.max(8, Math.min(400, Math.floor(mostPairs / weights.length)));
  for (const [a, terms] of weights.entries()) {
    const rarest = [...terms].sort((x, y) => y[1] - x[1]).slice(0, lookedUp);
    for (const b of candidatesAfter(
      a,
      rarest.map(([term]) => holders.get(term) ?? []),
      most,
    )) {
      const score = likeness(a, b);
      if (score > 0.1) pairs.push({ a, b, score });
    }
  }
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Later sayings that share a term with one, the rarest terms' first, no more than `most`. */
function candidatesAfter(a: number, lists: readonly (readonly number[])[], most: number): Set<number> {
  const candidates = new Set<number>();
  for (const list of lists)
    for (const b of list) {
      if (candidates.size >= most) return candidates;
      if (b > a) candidates.add(b);
    }
  return candidates;
}
