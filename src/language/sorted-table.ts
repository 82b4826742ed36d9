/** Numbers by hash; the hashes rise. */
export interface SortedTable {
  readonly keys: Int32Array;
  readonly values: Uint16Array;
}

/** The number of a hash, by bisection; absent where it has none. */
export function numberOf({ keys, values }: SortedTable, hash: number): number | undefined {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < hash) low = middle + 1;
    else high = middle;
  }
  return keys[low] === hash ? values[low] : undefined;
}
