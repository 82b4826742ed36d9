import type { TreesJson } from "../../src/read/page/trees.ts";

/** How trees are grown. */
export interface BoostOptions {
  readonly rounds: number;
  readonly leaves: number;
  readonly rate: number;
  readonly leastWeight: number;
}

const bins = 48;

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}
interface Leaf {
  readonly rows: Int32Array;
  readonly node: number;
  readonly split?: Split;
}

/** Trains boosted trees on logistic loss with histograms, leaf by leaf (LightGBM, Ke et al. 2017). Deterministic. */
export function boost(
  rows: readonly Float32Array[],
  labels: readonly number[],
  weights: readonly number[],
  options: BoostOptions,
): TreesJson {
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, f) => edgesOf(rows, f));
  const binned = edges.map((edge, f) => Uint8Array.from(rows, (row) => binOf(edge, row[f] as number)));
  const positive =
    labels.reduce((sum, label, i) => sum + label * (weights[i] as number), 0) /
    weights.reduce((a, b) => a + b, 0);
  const bias = Math.log(positive / (1 - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const gradient = new Float64Array(rows.length);
  const hessian = new Float64Array(rows.length);
  const trees: TreesJson = { bias, roots: [], feature: [], value: [], left: [] };
  const out = trees as {
    -readonly [K in keyof TreesJson]: TreesJson[K] extends readonly number[] ? number[] : TreesJson[K];
  };
  for (let round = 0; round < options.rounds; round++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      gradient[i] = (p - (labels[i] as number)) * (weights[i] as number);
      hessian[i] = Math.max(1e-6, p * (1 - p)) * (weights[i] as number);
    }
    growTree();
  }
  return { ...trees, value: out.value.map((v) => Number(v.toFixed(5))) };

  function growTree(): void {
    const root = addNode();
    out.roots.push(root);
    let leaves: Leaf[] = [leafOf(Int32Array.from(rows.keys()), root)];
    while (leaves.length < options.leaves) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!best.split || best.split.gain <= 1e-4) break;
      const { feature, bin } = best.split;
      const column = binned[feature] as Uint8Array;
      const left = addNode();
      const right = addNode();
      out.feature[best.node] = feature;
      out.value[best.node] = (edges[feature] as number[])[bin] as number;
      out.left[best.node] = left;
      leaves = leaves
        .filter((leaf) => leaf !== best)
        .concat(
          leafOf(
            best.rows.filter((i) => (column[i] as number) <= bin),
            left,
          ),
          leafOf(
            best.rows.filter((i) => (column[i] as number) > bin),
            right,
          ),
        );
    }
    for (const { rows: members, node } of leaves) {
      let g = 0;
      let h = 1;
      for (const i of members) {
        g += gradient[i] as number;
        h += hessian[i] as number;
      }
      const value = (-g / h) * options.rate;
      out.value[node] = value;
      for (const i of members) scores[i] = (scores[i] as number) + value;
    }
  }

  function addNode(): number {
    out.feature.push(-1);
    out.value.push(0);
    out.left.push(0);
    return out.feature.length - 1;
  }

  function leafOf(members: Int32Array, node: number): Leaf {
    let best: Split | undefined;
    let total = 0;
    let weight = 0;
    for (const i of members) {
      total += gradient[i] as number;
      weight += hessian[i] as number;
    }
    if (weight < 2 * options.leastWeight) return { rows: members, node };
    const g = new Float64Array(bins);
    const h = new Float64Array(bins);
    for (let feature = 0; feature < width; feature++) {
      g.fill(0);
      h.fill(0);
      const column = binned[feature] as Uint8Array;
      for (const i of members) {
        const bin = column[i] as number;
        g[bin] = (g[bin] as number) + (gradient[i] as number);
        h[bin] = (h[bin] as number) + (hessian[i] as number);
      }
      let gl = 0;
      let hl = 0;
      for (let bin = 0; bin < (edges[feature] as number[]).length; bin++) {
        gl += g[bin] as number;
        hl += h[bin] as number;
        if (hl < options.leastWeight || weight - hl < options.leastWeight) continue;
        const gain =
          (gl * gl) / (hl + 1) +
          ((total - gl) * (total - gl)) / (weight - hl + 1) -
          (total * total) / (weight + 1);
        if (gain > (best?.gain ?? 0)) best = { gain, feature, bin };
      }
    }
    return { rows: members, node, split: best };
  }
}

/** At most `bins - 1` thresholds at quantiles of a feature. */
function edgesOf(rows: readonly Float32Array[], feature: number): number[] {
  const values = Float32Array.from(rows, (row) => row[feature] as number).sort();
  const edges: number[] = [];
  for (let b = 1; b < bins; b++) {
    const value = values[Math.floor((b * values.length) / bins)] as number;
    if (edges.at(-1) !== value && value < (values.at(-1) as number)) edges.push(value);
  }
  return edges;
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
