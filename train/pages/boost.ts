import type { TreesJson } from "../../src/read/page/trees.ts";

/** How trees are grown. */
export interface BoostOptions {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  readonly leastWeight: number;
  /** Share of rows and of features that each tree sees. */
  readonly rowShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** What is learnt from: a row of numbers each, 0 or 1, and how much it counts. */
export interface Examples {
  readonly rows: readonly Float32Array[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

const bins = 48;

interface Leaf {
  readonly members: Int32Array;
  readonly node: number;
  /** Gradient and hessian sums by feature and bin. */
  readonly sums: Float64Array;
  readonly split?: { readonly gain: number; readonly feature: number; readonly bin: number };
}

/** Trains boosted trees on logistic loss with histograms, leaf by leaf (LightGBM, Ke et al. 2017). Deterministic. */
export function boost({ rows, labels, weights }: Examples, options: BoostOptions): TreesJson {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, f) => edgesOf(rows, f));
  const binned = edges.map((edge, f) => binsOf(rows, f, edge));
  const random = randomOf(options.seed);
  const total = weights.reduce((a, b) => a + b, 0);
  const positive = labels.reduce((sum, label, i) => sum + label * (weights[i] as number), 0) / total;
  const bias = Math.log(positive / (1 - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const out = {
    bias,
    roots: [] as number[],
    feature: [] as number[],
    value: [] as number[],
    left: [] as number[],
  };
  for (let round = 0; round < options.rounds; round++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      gradient[i] = (p - (labels[i] as number)) * (weights[i] as number);
      hessian[i] = Math.max(1e-6, p * (1 - p)) * (weights[i] as number);
    }
    growTree();
  }
  return out;

  function growTree(): void {
    const features = Array.from({ length: width }, (_, f) => f).filter(() => random() < options.featureShare);
    const members = Int32Array.from(rows.keys()).filter(() => random() < options.rowShare);
    const root = addNode();
    out.roots.push(root);
    const whole = leafOf(members, root, sumsOf(members, features), features);
    let leaves: Leaf[] = [whole];
    while (leaves.length < options.leaves) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!best.split || best.split.gain <= 1e-4) break;
      leaves = leaves.filter((leaf) => leaf !== best).concat(divide(best, features));
    }
    for (const { members: ids, node } of leaves) {
      let g = 0;
      let h = 2;
      for (const i of ids) {
        g += gradient[i] as number;
        h += hessian[i] as number;
      }
      out.value[node] = Number(((-g / h) * options.rate).toFixed(4));
    }
    for (let i = 0; i < rows.length; i++) scores[i] = (scores[i] as number) + valueOf(root, i);
  }

  function divide({ members, node, sums, split }: Leaf, features: readonly number[]): Leaf[] {
    const { feature, bin } = split as NonNullable<Leaf["split"]>;
    const column = binned[feature] as Uint8Array;
    const left = addNode();
    const right = addNode();
    out.feature[node] = feature;
    out.value[node] = (edges[feature] as number[])[bin] as number;
    out.left[node] = left;
    const low = members.filter((i) => (column[i] as number) <= bin);
    const high = members.filter((i) => (column[i] as number) > bin);
    const small = low.length < high.length ? low : high;
    const near = sumsOf(small, features);
    const far = sums.map((sum, k) => sum - (near[k] as number));
    return [
      leafOf(low, left, small === low ? near : far, features),
      leafOf(high, right, small === low ? far : near, features),
    ];
  }

  function valueOf(root: number, i: number): number {
    let at = root;
    while ((out.feature[at] as number) >= 0)
      at =
        (out.left[at] as number) +
        ((rows[i]?.[out.feature[at] as number] as number) <= (out.value[at] as number) ? 0 : 1);
    return out.value[at] as number;
  }

  function addNode(): number {
    out.feature.push(-1);
    out.value.push(0);
    out.left.push(0);
    return out.feature.length - 1;
  }

  function sumsOf(members: Int32Array, features: readonly number[]): Float64Array {
    const sums = new Float64Array(width * bins * 2);
    const g = new Float64Array(members.length);
    const h = new Float64Array(members.length);
    for (let k = 0; k < members.length; k++) {
      g[k] = gradient[members[k] as number] as number;
      h[k] = hessian[members[k] as number] as number;
    }
    for (const feature of features) {
      const column = binned[feature] as Uint8Array;
      const base = feature * bins * 2;
      for (let k = 0; k < members.length; k++) {
        const at = base + (column[members[k] as number] as number) * 2;
        sums[at] = (sums[at] as number) + (g[k] as number);
        sums[at + 1] = (sums[at + 1] as number) + (h[k] as number);
      }
    }
    return sums;
  }

  function leafOf(members: Int32Array, node: number, sums: Float64Array, features: readonly number[]): Leaf {
    let split: Leaf["split"];
    let total = 0;
    let weight = 0;
    const base = (features[0] ?? 0) * bins * 2;
    for (let bin = 0; bin < bins; bin++) {
      total += sums[base + bin * 2] as number;
      weight += sums[base + bin * 2 + 1] as number;
    }
    if (weight < 2 * options.leastWeight) return { members, node, sums };
    const whole = (total * total) / (weight + 2);
    for (const feature of features) {
      let gl = 0;
      let hl = 0;
      for (let bin = 0; bin < (edges[feature] as number[]).length; bin++) {
        gl += sums[feature * bins * 2 + bin * 2] as number;
        hl += sums[feature * bins * 2 + bin * 2 + 1] as number;
        const hr = weight - hl;
        if (hl < options.leastWeight || hr < options.leastWeight) continue;
        const gain = (gl * gl) / (hl + 2) + ((total - gl) * (total - gl)) / (hr + 2) - whole;
        if (gain > (split?.gain ?? 0)) split = { gain, feature, bin };
      }
    }
    return { members, node, sums, split };
  }
}

/** Several trainings that differ in their seeds, averaged: one list of trees whose sum is the mean of their scores. */
export function boostMany(examples: Examples, options: BoostOptions, seeds: number): TreesJson {
  const all = Array.from({ length: seeds }, (_, n) =>
    boost(examples, { ...options, seed: options.seed + n }),
  );
  const out = {
    bias: 0,
    roots: [] as number[],
    feature: [] as number[],
    value: [] as number[],
    left: [] as number[],
  };
  for (const { bias, roots, feature, value, left } of all) {
    const base = out.feature.length;
    out.bias += bias / seeds;
    out.roots.push(...roots.map((root) => root + base));
    for (const [k, split] of feature.entries()) {
      out.feature.push(split);
      out.value.push(
        split < 0
          ? Number(((value[k] as number) / seeds).toFixed(5))
          : Number((value[k] as number).toPrecision(5)),
      );
      out.left.push(split < 0 ? 0 : (left[k] as number) + base);
    }
  }
  return out;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** At most `bins - 1` thresholds at quantiles of a feature. */
function edgesOf(rows: readonly Float32Array[], feature: number): number[] {
  const values = new Float32Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = rows[i]?.[feature] as number;
  values.sort();
  const edges: number[] = [];
  for (let b = 1; b < bins; b++) {
    const value = values[Math.floor((b * values.length) / bins)] as number;
    const short = Math.fround(Number(value.toPrecision(4)));
    if (edges.at(-1) !== short && short < (values.at(-1) as number)) edges.push(short);
  }
  return edges;
}

function binsOf(rows: readonly Float32Array[], feature: number, edges: readonly number[]): Uint8Array {
  const bins = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) bins[i] = binOf(edges, rows[i]?.[feature] as number);
  return bins;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
