/** Gradient-boosted trees (Friedman 2001) as flat arrays: a node is a feature, a threshold and where its branches start. */
export interface Trees {
  readonly bias: number;
  /** Start of each tree among the nodes. */
  readonly roots: Int32Array;
  /** Two numbers a node: its feature (-1 for a leaf), and where its left branch stands; the right one follows that. */
  readonly splits: Int32Array;
  /** Threshold of a node (left when at most), value of a leaf. */
  readonly values: Float32Array;
}

/** Log-odds that a row belongs to the class the trees were trained on. */
export function scoreOf({ bias, roots, splits, values }: Trees, row: Float32Array): number {
  let score = bias;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree] as number;
    for (let feature = splits[2 * at] as number; feature >= 0; feature = splits[2 * at] as number)
      at = (splits[2 * at + 1] as number) + ((row[feature] as number) <= (values[at] as number) ? 0 : 1);
    score += values[at] as number;
  }
  return score;
}

/** Reads trees from their JSON form. */
export function treesOf({ bias, roots, feature, value, left }: TreesJson): Trees {
  return {
    bias,
    roots: Int32Array.from(roots),
    splits: Int32Array.from({ length: 2 * feature.length }, (_, i) =>
      i % 2 === 0 ? (feature[i / 2] as number) : (left[(i - 1) / 2] as number),
    ),
    values: Float32Array.from(value),
  };
}

/** Trees as they are stored. */
export interface TreesJson {
  readonly bias: number;
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly left: readonly number[];
}
