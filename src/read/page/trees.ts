/** Gradient-boosted trees (Friedman 2001) as flat arrays: a node is a feature, a threshold and where its branches start. */
export interface Trees {
  readonly bias: number;
  /** Start of each tree among the nodes. */
  readonly roots: readonly number[];
  /** Feature of a node; -1 for a leaf. */
  readonly feature: Int16Array;
  /** Threshold of a node (left when at most), value of a leaf. */
  readonly value: Float32Array;
  /** Where the left branch of a node stands; the right one follows it. */
  readonly left: Int32Array;
}

/** Log-odds that a row belongs to the class the trees were trained on. */
export function scoreOf({ bias, roots, feature, value, left }: Trees, row: Float32Array): number {
  let score = bias;
  for (const root of roots) {
    let at = root;
    for (let split = feature[at] as number; split >= 0; split = feature[at] as number) {
      at = (left[at] as number) + ((row[split] as number) <= (value[at] as number) ? 0 : 1);
    }
    score += value[at] as number;
  }
  return score;
}

/** Reads trees from their JSON form. */
export function treesOf({ bias, roots, feature, value, left }: TreesJson): Trees {
  return {
    bias,
    roots,
    feature: Int16Array.from(feature),
    value: Float32Array.from(value),
    left: Int32Array.from(left),
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
