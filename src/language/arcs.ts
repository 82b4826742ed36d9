/** Moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** A sentence half read: a stack, the next word, and the arcs made so far. The root stands behind the last word. */
export class Reading {
  readonly size: number;
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  readonly stack: Int16Array;
  /** Words on the stack. */
  height = 0;
  /** The next word; `size` is the root. */
  next = 0;
  /** Outermost and second outermost children on each side, -1 for none; how many there are. */
  readonly left1: Int16Array;
  readonly left2: Int16Array;
  readonly right1: Int16Array;
  readonly right2: Int16Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;

  constructor(size: number) {
    this.size = size;
    this.heads = new Int16Array(size + 1).fill(-1);
    this.labels = new Uint8Array(size + 1);
    this.stack = new Int16Array(size + 1);
    this.left1 = new Int16Array(size + 1).fill(-1);
    this.left2 = new Int16Array(size + 1).fill(-1);
    this.right1 = new Int16Array(size + 1).fill(-1);
    this.right2 = new Int16Array(size + 1).fill(-1);
    this.lefts = new Uint8Array(size + 1);
    this.rights = new Uint8Array(size + 1);
  }

  /** Word on the stack, 0 the topmost; -1 where there is none. */
  top(depth: number): number {
    return depth < this.height ? (this.stack[this.height - 1 - depth] as number) : -1;
  }

  isOver(): boolean {
    return this.next === this.size && this.height === 0;
  }

  mayShift(): boolean {
    return this.next < this.size;
  }

  /** The root takes one word alone, the last that is left. */
  mayLeft(): boolean {
    return this.height > 0 && (this.next < this.size || this.height === 1);
  }

  mayRight(): boolean {
    return this.height > 1;
  }

  shift(): void {
    this.stack[this.height++] = this.next++;
  }

  /** The next word takes the topmost as a child. */
  attachLeft(label: number): void {
    const child = this.stack[--this.height] as number;
    const head = this.next;
    this.heads[child] = head;
    this.labels[child] = label;
    this.left2[head] = this.left1[head] as number;
    this.left1[head] = child;
    this.lefts[head]! += this.lefts[head]! < 6 ? 1 : 0;
  }

  /** The second word of the stack takes the topmost as a child. */
  attachRight(label: number): void {
    const child = this.stack[--this.height] as number;
    const head = this.stack[this.height - 1] as number;
    this.heads[child] = head;
    this.labels[child] = label;
    this.right2[head] = this.right1[head] as number;
    this.right1[head] = child;
    this.rights[head]! += this.rights[head]! < 6 ? 1 : 0;
  }
}
