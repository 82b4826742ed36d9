import { bestAssignment } from "./assignment.ts";

/** Mentions of one entity, each named by anything that tells it from the others: "12-14". */
export type Cluster = readonly string[];

/** Gold and found clusters of one document; mentions of one entity alone are taken out before scoring. */
export interface Pairing {
  readonly gold: readonly Cluster[];
  readonly found: readonly Cluster[];
}

/** Numerators and denominators, to be summed over documents before dividing. */
export interface Sums {
  recall: number;
  recallOf: number;
  precision: number;
  precisionOf: number;
}

/** The measures of CoNLL-2012 (Pradhan et al. 2014), in percent; `conll` is the mean of the three F1. */
export interface CoreferenceScores {
  readonly mentions: Measure;
  readonly muc: Measure;
  readonly b3: Measure;
  readonly ceafe: Measure;
  readonly conll: number;
}

/** Precision, recall and their harmonic mean, in percent. */
export interface Measure {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

/** Scores documents together, micro-averaged as the reference scorer does; clusters of one mention do not count. */
export function coreferenceScores(documents: readonly Pairing[]): CoreferenceScores {
  const pairs = documents.map(({ gold, found }) => ({
    gold: gold.filter((cluster) => cluster.length > 1),
    found: found.filter((cluster) => cluster.length > 1),
  }));
  const [mentions, muc, b3, ceafe] = [mentionSums, mucSums, b3Sums, ceafeSums].map((count) =>
    measureOf(pairs.map(count)),
  ) as [Measure, Measure, Measure, Measure];
  return { mentions, muc, b3, ceafe, conll: (muc.f + b3.f + ceafe.f) / 3 };
}

/** Sums to precision, recall and F1. */
export function measureOf(sums: readonly Sums[]): Measure {
  const total = (part: keyof Sums): number => sums.reduce((sum, one) => sum + one[part], 0);
  const share = (a: number, b: number): number => (b > 0 ? (100 * a) / b : 0);
  const p = share(total("precision"), total("precisionOf"));
  const r = share(total("recall"), total("recallOf"));
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 };
}

function mentionSums({ gold, found }: Pairing): Sums {
  const known = new Set(gold.flat());
  const hits = found.flat().filter((mention) => known.has(mention)).length;
  return { recall: hits, recallOf: known.size, precision: hits, precisionOf: found.flat().length };
}

/** Links: a cluster of n mentions has n - 1, less one for every piece the other side cuts it into (Vilain et al. 1995). */
function mucSums({ gold, found }: Pairing): Sums {
  const [recall, recallOf] = links(gold, found);
  const [precision, precisionOf] = links(found, gold);
  return { recall, recallOf, precision, precisionOf };
}

function links(clusters: readonly Cluster[], others: readonly Cluster[]): [number, number] {
  const place = placesOf(others);
  let kept = 0;
  let all = 0;
  for (const cluster of clusters) {
    const pieces = new Set(cluster.map((mention) => place.get(mention) ?? mention));
    kept += cluster.length - pieces.size;
    all += cluster.length - 1;
  }
  return [kept, all];
}

/** For every mention the share of its cluster that the other side has together with it (Bagga and Baldwin 1998). */
function b3Sums({ gold, found }: Pairing): Sums {
  const [recall, recallOf] = overlaps(gold, found);
  const [precision, precisionOf] = overlaps(found, gold);
  return { recall, recallOf, precision, precisionOf };
}

function overlaps(clusters: readonly Cluster[], others: readonly Cluster[]): [number, number] {
  const place = placesOf(others);
  let sum = 0;
  let all = 0;
  for (const cluster of clusters) {
    const shared = new Map<number, number>();
    for (const mention of cluster) {
      const at = place.get(mention);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const count of shared.values()) sum += (count * count) / cluster.length;
    all += cluster.length;
  }
  return [sum, all];
}

/** Entities matched one to one for the largest sum of Dice coefficients (Luo 2005, phi 4). */
function ceafeSums({ gold, found }: Pairing): Sums {
  const place = placesOf(found);
  const likeness = gold.map((cluster) => {
    const row = found.map(() => 0);
    for (const mention of cluster) {
      const at = place.get(mention);
      if (at !== undefined) row[at] = (row[at] ?? 0) + 1;
    }
    return row.map((shared, at) => (2 * shared) / (cluster.length + (found[at]?.length ?? 0)));
  });
  const best = bestAssignment(likeness);
  return { recall: best, recallOf: gold.length, precision: best, precisionOf: found.length };
}

function placesOf(clusters: readonly Cluster[]): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)));
}
