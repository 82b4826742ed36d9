import { mostHolders } from "../links.ts";

/** Fingerprints and the numbers of the articles that have them, sorted by print, then number; both lists as long. */
export interface PrintList {
  readonly prints: number[];
  readonly numbers: number[];
}

/** A stretch of a sorted list, packed: the first print, and for each entry the step from the print before and the number. */
export interface PrintBlock {
  readonly first: number;
  readonly body: Uint8Array;
}

/** Entries from which a block is full: few enough for five blocks to a page of 4,096 bytes. */
const blockSize = 120;

/** Packs sorted entries into blocks as they come; all entries of one print stand in one block. */
export function blockWriter(write: (block: PrintBlock) => void): {
  add(print: number, number: number): void;
  end(): void;
} {
  const bytes = new Uint8Array(maxEntry * (blockSize + mostHolders + 1));
  let [length, entries, first, last, alike] = [0, 0, 0, -1, 0];
  const end = () => {
    if (entries > 0) write({ first, body: bytes.slice(0, length) });
    [length, entries] = [0, 0];
  };
  const add = (print: number, number: number) => {
    alike = print === last ? alike + 1 : 1;
    if (alike > mostHolders) return;
    if (entries >= blockSize && alike === 1) end();
    if (entries === 0) first = last = print;
    length = putNumber(bytes, length, print - last);
    length = putNumber(bytes, length, number);
    last = print;
    entries++;
  };
  return { add, end };
}

/** Bytes of the longest entry: 47 bits and 53 bits, seven to a byte. */
const maxEntry = 7 + 8;

/** Seven bits a byte, the lowest first, the high bit where more follow (LEB128). */
function putNumber(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let to = at;
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes[to++] = (rest % 128) | 0x80;
  bytes[to++] = rest;
  return to;
}

/** The entries of a block. */
export function entriesOf({ first, body }: PrintBlock): PrintList {
  const list: PrintList = { prints: [], numbers: [] };
  const reader = { body, at: 0 };
  for (let print = first; reader.at < body.length;) {
    list.prints.push((print += nextNumber(reader)));
    list.numbers.push(nextNumber(reader));
  }
  return list;
}

/** Adds the numbers of the articles that have a print, in the block where it would stand. */
export function addNumbersIn({ first, body }: PrintBlock, wanted: number, numbers: number[]): void {
  const reader = { body, at: 0 };
  for (let print = first; reader.at < body.length;) {
    print += nextNumber(reader);
    if (print > wanted) break;
    const number = nextNumber(reader);
    if (print === wanted) numbers.push(number);
  }
}

function nextNumber(reader: { readonly body: Uint8Array; at: number }): number {
  let [value, scale] = [0, 1];
  for (;;) {
    const byte = reader.body[reader.at++] as number;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return value;
    scale *= 128;
  }
}

/** Gives the entries of several sorted sources in one order; each source gives the next stretch, or nothing at its end. */
export function mergeLists(
  sources: readonly (() => PrintList | undefined)[],
  add: (print: number, number: number) => void,
): void {
  const cursors = sources.flatMap((next) => cursorOf(next) ?? []);
  while (cursors.length > 0) {
    let least = cursors[0] as Cursor;
    for (const cursor of cursors) if (isBefore(cursor, least)) least = cursor;
    add(least.print, least.number);
    if (!advance(least)) cursors.splice(cursors.indexOf(least), 1);
  }
}

interface Cursor {
  readonly next: () => PrintList | undefined;
  list: PrintList;
  at: number;
  print: number;
  number: number;
}

function cursorOf(next: () => PrintList | undefined): Cursor | undefined {
  const cursor = { next, list: { prints: [], numbers: [] }, at: -1, print: 0, number: 0 };
  return advance(cursor) ? cursor : undefined;
}

function isBefore(a: Cursor, b: Cursor): boolean {
  return a.print < b.print || (a.print === b.print && a.number < b.number);
}

/** Moves to the next entry; false at the end. */
function advance(cursor: Cursor): boolean {
  if (++cursor.at >= cursor.list.prints.length) {
    const list = cursor.next();
    if (!list) return false;
    cursor.list = list;
    cursor.at = 0;
  }
  cursor.print = cursor.list.prints[cursor.at] as number;
  cursor.number = cursor.list.numbers[cursor.at] as number;
  return true;
}
