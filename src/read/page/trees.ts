/** Gradient-boosted trees (Friedman 2001) as flat arrays: a node is a feature, a threshold and where its branches start. */
export interface Trees {
  readonly bias: number;
  /** Start of each tree among the nodes, those first that can add most. */
  readonly roots: Int32Array;
  /** The most that each tree and those after it can add together. */
  readonly most: Float64Array;
  /** Two numbers a node: its feature (-1 for a leaf), and where its left branch stands; the right one follows that. */
  readonly splits: Int32Array;
  /** Threshold of a node (left when at most), value of a leaf. */
  readonly values: Float32Array;
}

/** Log-odds that a row belongs to the class the trees were trained on; -Infinity where they cannot come to `least`. */
export function scoreOf(trees: Trees, row: Float32Array, least = Number.NEGATIVE_INFINITY): number {
  const { bias, roots, most, splits, values } = trees;
  let score = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    if (score + (most[tree] as number) < least) return Number.NEGATIVE_INFINITY;
    let at = roots[tree] as number;
    for (let feature = splits[2 * at] as number; feature >= 0; feature = splits[2 * at] as number)
      at = (splits[2 * at + 1] as number) + ((row[feature] as number) <= (values[at] as number) ? 0 : 1);
    score += values[at] as number;
  }
  return score;
}

/** Reads trees from their JSON form. */
export function treesOf(json: TreesJson): Trees {
  const { bias, roots, feature, value, left } = json;
  const trees = roots
    .map((root) => ({ root, most: largestLeaf(json, root) }))
    .sort((a, b) => b.most - a.most);
  const most = new Float64Array(trees.length + 1);
  for (let i = trees.length - 1; i >= 0; i--) most[i] = (most[i + 1] as number) + (trees[i]?.most ?? 0);
  return {
    bias,
    roots: Int32Array.from(trees, ({ root }) => root),
    most,
    splits: Int32Array.from({ length: 2 * feature.length }, (_, i) =>
      i % 2 === 0 ? (feature[i / 2] as number) : (left[(i - 1) / 2] as number),
    ),
    values: Float32Array.from(value),
  };
}

function largestLeaf({ feature, value, left }: TreesJson, root: number): number {
  const open = [root];
  let most = Number.NEGATIVE_INFINITY;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if ((feature[at] as number) < 0) most = Math.max(most, value[at] as number);
    else open.push(left[at] as number, (left[at] as number) + 1);
  }
  return most;
}

/** Trees as they are stored. */
export interface TreesJson {
  readonly bias: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly left: readonly number[];
}
