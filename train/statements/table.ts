/** An open-addressing table from 32-bit hashes to rows 0, 1, 2, ... in order of insertion. */
export interface HashTable {
  /** Row of a hash, or -1. */
  readonly get: (hash: number) => number;
  /** Row of a hash, a new one where it had none. */
  readonly add: (hash: number) => number;
  readonly size: () => number;
}

/** A table with room for `capacity` hashes; it grows by itself. */
export function hashTable(capacity: number): HashTable {
  let bits = Math.max(4, Math.ceil(Math.log2(capacity * 1.6 + 1)));
  let keys = new Int32Array(1 << bits);
  let rows = new Int32Array(1 << bits);
  let count = 0;
  const find = (hash: number): number => {
    const last = keys.length - 1;
    let at = (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & last;
    while (rows[at] !== 0 && keys[at] !== hash) at = (at + 1) & last;
    return at;
  };
  const grow = (): void => {
    const [oldKeys, oldRows] = [keys, rows];
    bits++;
    keys = new Int32Array(1 << bits);
    rows = new Int32Array(1 << bits);
    for (let i = 0; i < oldKeys.length; i++) {
      if (!oldRows[i]) continue;
      const at = find(oldKeys[i] as number);
      keys[at] = oldKeys[i] as number;
      rows[at] = oldRows[i] as number;
    }
  };
  return {
    get: (hash) => (rows[find(hash)] as number) - 1,
    add: (hash) => {
      let at = find(hash);
      if (rows[at]) return (rows[at] as number) - 1;
      if (count * 1.5 > keys.length) {
        grow();
        at = find(hash);
      }
      keys[at] = hash;
      rows[at] = ++count;
      return count - 1;
    },
    size: () => count,
  };
}
