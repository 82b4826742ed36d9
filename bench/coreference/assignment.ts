/**
 * The largest sum that a one-to-one matching of rows to columns can reach (Kuhn-Munkres with potentials, O(n² m)). Values
 * are not negative; rows or columns may be left over.
 */
export function bestAssignment(gains: readonly (readonly number[])[]): number {
  const columns = gains[0]?.length ?? 0;
  if (columns === 0) return 0;
  if (gains.length > columns) return bestAssignment(transposed(gains));
  const owner = matching(gains, columns);
  return owner.reduce((sum, row, column) => sum + (row > 0 ? (gains[row - 1]?.[column - 1] ?? 0) : 0), 0);
}

function transposed(gains: readonly (readonly number[])[]): number[][] {
  return (gains[0] ?? []).map((_, column) => gains.map((row) => row[column] ?? 0));
}

/** Row (from 1) of each column (from 1), 0 for none: the cheapest matching of all rows by costs of minus the gains. */
function matching(gains: readonly (readonly number[])[], columns: number): number[] {
  const rows = gains.length;
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(columns + 1);
  const owner: number[] = Array.from({ length: columns + 1 }, () => 0);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    owner[0] = row;
    const least = new Float64Array(columns + 1).fill(Infinity);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    do {
      used[column] = 1;
      const from = owner[column] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let to = 1; to <= columns; to++) {
        if (used[to]) continue;
        const cost = -(gains[from - 1]?.[to - 1] ?? 0) - (u[from] ?? 0) - (v[to] ?? 0);
        if (cost < (least[to] ?? 0)) [least[to], way[to]] = [cost, column];
        if ((least[to] ?? 0) < delta) [delta, next] = [least[to] ?? 0, to];
      }
      for (let to = 0; to <= columns; to++) {
        if (used[to]) {
          u[owner[to] ?? 0] = (u[owner[to] ?? 0] ?? 0) + delta;
          v[to] = (v[to] ?? 0) - delta;
        } else least[to] = (least[to] ?? 0) - delta;
      }
      column = next;
    } while (owner[column] !== 0);
    while (column !== 0) {
      owner[column] = owner[way[column] ?? 0] ?? 0;
      column = way[column] ?? 0;
    }
  }
  return owner;
}
