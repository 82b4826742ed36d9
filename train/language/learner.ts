import { firstSlot, printOf } from "../../src/language/weights.ts";

/** Weights as they go to disk. */
export interface PackedWeights {
  readonly slots: number;
  readonly prints: Uint16Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

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

  /**
   * The averaged weights as small whole numbers. Features updated less than `least` times and weights that come to
   * less than `smallest` of the unit are left out; the unit makes the weight at the 99.9th percentile 127.
   */
  pack({ least = 1, smallest = 0.5, budget = Infinity } = {}): PackedWeights {
    const averages = new Float64Array(this.#cells);
    const sizes: number[] = [];
    for (let row = 0; row < this.#used; row++)
      for (const cell of this.#cellsOf(row)) {
        averages[cell] = (this.#value[cell] as number) - (this.#sum[cell] as number) / this.steps;
        if (averages[cell] !== 0) sizes.push(Math.abs(averages[cell]));
      }
    const sorted = Float64Array.from(sizes).sort();
    const unit = (sorted[Math.floor(sorted.length * 0.9995)] ?? 1) / 127;
    let floor = smallest;
    for (;;) {
      const rows = this.#kept(averages, unit, least, floor);
      if (rows.length <= budget) return this.#packed(rows, averages, unit, floor);
      floor *= 1.15;
    }
  }

  *#cellsOf(row: number): Generator<number> {
    const begin = this.#begins[row] as number;
    for (let cell = begin; cell < begin + (this.#sizes[row] as number); cell++) yield cell;
  }

  #kept(averages: Float64Array, unit: number, least: number, smallest: number): number[] {
    const rows: number[] = [];
    for (let row = 0; row < this.#used; row++) {
      if ((this.#updates[row] as number) < least) continue;
      const begin = this.#begins[row] as number;
      const end = begin + (this.#sizes[row] as number);
      for (let cell = begin; cell < end; cell++) {
        if (Math.abs(averages[cell] as number) / unit < smallest) continue;
        rows.push(row);
        break;
      }
    }
    return rows;
  }

  #packed(rows: readonly number[], averages: Float64Array, unit: number, smallest: number): PackedWeights {
    let slots = 1 << 10;
    while (slots * 0.8 < rows.length) slots *= 2;
    const prints = new Uint16Array(slots);
    const rowIn = new Int32Array(slots).fill(-1);
    const mask = slots - 1;
    for (const row of rows) {
      const feature = this.#features[row] as number;
      const print = printOf(feature);
      let slot = firstSlot(feature) & mask;
      while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & mask;
      if (prints[slot] !== 0) continue;
      prints[slot] = print;
      rowIn[slot] = row;
    }
    const counts = new Uint8Array(slots);
    const classes: number[] = [];
    const values: number[] = [];
    for (let slot = 0; slot < slots; slot++) {
      const row = rowIn[slot] as number;
      if (row < 0) continue;
      for (const cell of this.#cellsOf(row)) {
        const value = Math.round((averages[cell] as number) / unit);
        if (value === 0 || Math.abs(averages[cell] as number) / unit < Math.min(smallest, 1)) continue;
        counts[slot]!++;
        classes.push(this.#class[cell] as number);
        values.push(Math.max(-127, Math.min(127, value)));
      }
    }
    return { slots, prints, counts, classes: Uint8Array.from(classes), values: Int8Array.from(values) };
  }
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
