/** Words as hashes, with weights that are whole numbers above 0, side by side. */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Int32Array;
}

/** A vector to be asked for its words often: a hash table with open addressing, where a slot of weight 0 is empty. */
export interface Table extends Vector {
  readonly slots: number;
}

/** The table of a vector. */
export function tableOf({ terms, weights }: Vector): Table {
  const slots = 1 << (34 - Math.clz32(terms.length | 1));
  const table = { slots, terms: new Int32Array(slots), weights: new Int32Array(slots) };
  for (let i = 0; i < terms.length; i++) {
    const slot = slotOf(table, terms[i]!);
    table.terms[slot] = terms[i]!;
    table.weights[slot] = weights[i]!;
  }
  return table;
}

/** Where a word stands, or the empty slot where it would. */
function slotOf({ slots, terms, weights }: Table, term: number): number {
  let slot = (term ^ (term >>> 15)) & (slots - 1);
  while (weights[slot] !== 0 && terms[slot] !== term) slot = (slot + 1) & (slots - 1);
  return slot;
}

/** The product of a vector with that of a table. */
export function product({ terms, weights }: Vector, table: Table): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * table.weights[slotOf(table, terms[i]!)]!;
  return sum;
}
