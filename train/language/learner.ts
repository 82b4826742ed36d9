import { type PackedWeights, firstSlot, printOf, roomOf, whole } from "../../src/language/weights.ts";

/** An averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002). Rows are made by updates alone. */
export class Learner {
  readonly classes: number;
  steps = 1;
  #keys = new Int32Array(1 << 16);
  #rows = new Int32Array(1 << 16);
  #used = 0;
  // A row is a run of cells in the pool: where it begins, how many are in use, how many there is room for.
  #begins = new Int32Array(1 << 15);
  #sizes = new Uint8Array(1 << 15);
  #rooms = new Uint8Array(1 << 15);
  #features = new Int32Array(1 << 15);
  #updates = new Uint16Array(1 << 15);
  #class = new Uint8Array(1 << 17);
  #value = new Int32Array(1 << 17);
  #sum = new Float64Array(1 << 17);
  #cells = 0;

  constructor(classes: number) {
    this.classes = classes;
  }

  /** Scores of all classes for features[0, count). */
  score(features: Int32Array, count: number, scores: Float64Array): void {
    const [begins, sizes, classes, values] = [this.#begins, this.#sizes, this.#class, this.#value];
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.#find(features[i] as number);
      if (row < 0) continue;
      const begin = begins[row] as number;
      const end = begin + (sizes[row] as number);
      for (let cell = begin; cell < end; cell++)
        scores[classes[cell] as number] =
          (scores[classes[cell] as number] as number) + (values[cell] as number);
    }
  }

  /** Moves the weights towards `gold` and away from `guess`. */
  update(features: Int32Array, count: number, gold: number, guess: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.#make(features[i] as number);
      this.#updates[row] = Math.min(65535, (this.#updates[row] as number) + 1);
      this.#add(row, gold, 1);
      this.#add(row, guess, -1);
    }
  }

  #add(row: number, cls: number, by: number): void {
    const begin = this.#begins[row] as number;
    const end = begin + (this.#sizes[row] as number);
    let cell = begin;
    while (cell < end && this.#class[cell] !== cls) cell++;
    if (cell === end) cell = this.#addCell(row, cls);
    this.#value[cell]! += by;
    this.#sum[cell]! += by * this.steps;
  }

  #addCell(row: number, cls: number): number {
    const size = this.#sizes[row] as number;
    if (size === this.#rooms[row]) this.#moveRow(row, Math.min(255, Math.max(2, size * 2)));
    const cell = (this.#begins[row] as number) + size;
    this.#class[cell] = cls;
    this.#sizes[row] = size + 1;
    return cell;
  }

  #moveRow(row: number, room: number): void {
    while (this.#cells + room > this.#class.length) this.#growCells();
    const from = this.#begins[row] as number;
    const to = from + (this.#sizes[row] as number);
    this.#class.copyWithin(this.#cells, from, to);
    this.#value.copyWithin(this.#cells, from, to);
    this.#sum.copyWithin(this.#cells, from, to);
    this.#begins[row] = this.#cells;
    this.#rooms[row] = room;
    this.#cells += room;
  }

  #find(feature: number): number {
    const mask = this.#keys.length - 1;
    let slot = firstSlot(feature) & mask;
    for (;;) {
      const row = this.#rows[slot] as number;
      if (row === 0) return -1;
      if (this.#keys[slot] === feature) return row - 1;
      slot = (slot + 1) & mask;
    }
  }

  #make(feature: number): number {
    const found = this.#find(feature);
    if (found >= 0) return found;
    if (this.#used * 2 >= this.#keys.length) this.#growTable();
    if (this.#used === this.#begins.length) this.#growRows();
    const row = this.#used++;
    this.#features[row] = feature;
    this.#place(feature, row);
    return row;
  }

  #place(feature: number, row: number): void {
    const mask = this.#keys.length - 1;
    let slot = firstSlot(feature) & mask;
    while (this.#rows[slot] !== 0) slot = (slot + 1) & mask;
    this.#keys[slot] = feature;
    this.#rows[slot] = row + 1;
  }

  #growTable(): void {
    this.#keys = new Int32Array(this.#keys.length * 2);
    this.#rows = new Int32Array(this.#keys.length);
    for (let row = 0; row < this.#used; row++) this.#place(this.#features[row] as number, row);
  }

  #growRows(): void {
    this.#begins = grown(this.#begins, Int32Array);
    this.#sizes = grown(this.#sizes, Uint8Array);
    this.#rooms = grown(this.#rooms, Uint8Array);
    this.#features = grown(this.#features, Int32Array);
    this.#updates = grown(this.#updates, Uint16Array);
  }

  #growCells(): void {
    this.#class = grown(this.#class, Uint8Array);
    this.#value = grown(this.#value, Int32Array);
    this.#sum = grown(this.#sum, Float64Array);
  }

  /** The averaged weights of all features. */
  rows(): Rows {
    const keys: number[] = [];
    const updates: number[] = [];
    const counts: number[] = [];
    const classes: number[] = [];
    const values: number[] = [];
    for (let row = 0; row < this.#used; row++) {
      const begin = this.#begins[row] as number;
      const end = begin + (this.#sizes[row] as number);
      let count = 0;
      for (let cell = begin; cell < end; cell++) {
        const average = (this.#value[cell] as number) - (this.#sum[cell] as number) / this.steps;
        if (Math.abs(average) < 1e-6) continue;
        classes.push(this.#class[cell] as number);
        values.push(average);
        count++;
      }
      if (count === 0) continue;
      keys.push(this.#features[row] as number);
      updates.push(this.#updates[row] as number);
      counts.push(count);
    }
    return {
      keys: Int32Array.from(keys),
      updates: Uint16Array.from(updates),
      counts: Uint8Array.from(counts),
      classes: Uint8Array.from(classes),
      values: Float32Array.from(values),
    };
  }
}

/** Averaged weights: for each feature its hash, how often it was updated, and its (class, weight) pairs. */
export interface Rows {
  readonly keys: Int32Array;
  readonly updates: Uint16Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Float32Array;
}

/**
 * Weights as small whole numbers in a table of at most `budget` features: those that weigh most, the more often updated
 * the surer. The unit makes the weight at the 99.95th percentile 127.
 */
export function pack(rows: Rows, classCount: number, budget = Infinity): PackedWeights {
  const { keys, counts, classes, values } = rows;
  const begins = new Uint32Array(keys.length + 1);
  for (let row = 0; row < keys.length; row++)
    begins[row + 1] = (begins[row] as number) + (counts[row] as number);
  const sizes = values.map(Math.abs).sort();
  const unit = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
  const chosen = chosenRows(rows, begins, unit, budget);
  let slots = 1 << 10;
  while (slots * 0.62 < chosen.length) slots *= 2;
  const { prints, rowIn } = placed(keys, chosen, slots);
  const out = { counts: new Uint8Array(slots), rows: [] as number[] };
  for (let slot = 0; slot < slots; slot++) {
    const row = rowIn[slot] as number;
    if (row < 0) continue;
    const pairs: [weight: number, cls: number][] = [];
    for (let cell = begins[row] as number; cell < (begins[row + 1] as number); cell++) {
      const value = Math.round((values[cell] as number) / unit);
      if (value !== 0) pairs.push([Math.max(-127, Math.min(127, value)), classes[cell] as number]);
    }
    out.counts[slot] = pushRow(out.rows, pairs, classCount);
  }
  return { classes: classCount, prints, counts: out.counts, rows: Uint8Array.from(out.rows) };
}

/** Writes a row as it is shorter and gives its count: that of its pairs, or `whole` for a feature that speaks of many classes. */
function pushRow(
  into: number[],
  pairs: readonly (readonly [weight: number, cls: number])[],
  classes: number,
): number {
  const room = roomOf(classes);
  if (classes > 3 && pairs.length * 6 < room) {
    for (const [weight, cls] of pairs) into.push(weight, cls);
    return pairs.length;
  }
  const row = new Int8Array(room);
  for (const [weight, cls] of pairs) row[cls] = weight;
  into.push(...row);
  return classes > 3 ? whole : pairs.length;
}

/** Features with a weight of half a unit or more, the weightiest first where there are too many. */
function chosenRows(
  { keys, updates, values }: Rows,
  begins: Uint32Array,
  unit: number,
  budget: number,
): number[] {
  const weight = new Float64Array(keys.length);
  for (let row = 0; row < keys.length; row++) {
    let most = 0;
    for (let cell = begins[row] as number; cell < (begins[row + 1] as number); cell++)
      most = Math.max(most, Math.abs(values[cell] as number));
    weight[row] = most / unit < 0.5 ? 0 : most * Math.sqrt(updates[row] as number);
  }
  const kept = Array.from(keys, (_, row) => row).filter((row) => weight[row]! > 0);
  if (kept.length <= budget) return kept;
  return kept.sort((a, b) => weight[b]! - weight[a]! || a - b).slice(0, budget);
}

/** Each chosen feature in its slot; one whose 16 bits are already held nearby is left out. */
function placed(keys: Int32Array, chosen: readonly number[], slots: number) {
  const prints = new Uint16Array(slots);
  const rowIn = new Int32Array(slots).fill(-1);
  for (const row of chosen) {
    const print = printOf(keys[row] as number);
    let slot = firstSlot(keys[row] as number) & (slots - 1);
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (slots - 1);
    if (prints[slot] !== 0) continue;
    prints[slot] = print;
    rowIn[slot] = row;
  }
  return { prints, rowIn };
}

function grown<T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(
  old: T,
  Kind: new (length: number) => T,
): T {
  const wider = new Kind(old.length * 2);
  wider.set(old as never);
  return wider;
}

/** Numbers in [0, 1) from a seed (mulberry32): the same seed, the same numbers. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
