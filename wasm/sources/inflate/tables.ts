// Tables that tell the symbols of a prefix code by the bits that come next (Huffman codes as in RFC 1951, section 3.2.2). A code of up
// to `bits` bits is told in one step, a longer one in two: the first entry leads to a table of its own. An entry has in bits 0-5 how
// many bits it takes, extra bits among them; in bits 6-7 how many literals it gives; in bits 8-12 how long its codes are, and 2;
// then the flags below. Of a symbol, bits 16-23 are the (first) literal, bits 24-31 the second or the length less 3 without its extra
// bits; of an offset, bits 16-31 the offset without its extra bits; of a way on, the entry at which the other table begins.

/** The entry gives the length of a match, after one literal or none. */
export const isLength: u32 = 1 << 13;
/** The entry is neither literal nor length nor offset: the end of a block, a way on, or no code at all. */
export const isOdd: u32 = 1 << 14;
/** With isOdd: the code goes on in another table, of 2 to the bits 8-12 entries. */
export const isLong: u32 = 1 << 15;
/** One literal. */
export const literal: u32 = 1 << 6;
/** The end of a block. */
export const end: u32 = isOdd | (1 << 16);

export const symbolBits: u32 = 12;
export const offsetBits: u32 = 8;
export const countBits: u32 = 7;

// A table beyond the first has at most 2 to the (15 - bits) entries and at least two symbols.
/** Literals, lengths and the end of a block. */
export const symbols: usize = memory.data(((1 << 12) + (288 / 2) * 16) * 4, 16);
/** How far back matches lie. */
export const offsets: usize = memory.data(((1 << 8) + (32 / 2) * 128) * 4, 16);
/** The lengths of the codes of both. */
export const counts: usize = memory.data((1 << 7) * 4, 16);

const symbolKinds: usize = memory.data(288 * 4, 16);
const offsetKinds: usize = memory.data(32 * 4, 16);
const countKinds: usize = memory.data(20 * 4, 16);

const ofLength: usize = memory.data(16 * 4, 16);
const firstOf: usize = memory.data(16 * 4, 16);
/** Of the symbols as sorted: the code, as a place in the table, and the entry. */
const codes: usize = memory.data(288 * 4, 16);
const values: usize = memory.data(288 * 4, 16);
/** By length of code: where its literals begin in these two, where they end and its other symbols begin, and where those end. */
const ranges: usize = memory.data(16 * 16, 16);
const sorted: usize = memory.data(288 * 2, 16);

/** Writes what the symbols stand for (RFC 1951, section 3.2.5): their entries without the length of their codes. */
export function prepareTables(): void {
  for (let i: u32 = 0; i < 256; i++) store<u32>(symbolKinds + (i << 2), (i << 16) | literal);
  store<u32>(symbolKinds + (256 << 2), end);
  for (let i: u32 = 0, length: u32 = 0; i < 28; i++) {
    const extra: u32 = i < 8 ? 0 : (i >> 2) - 1;
    store<u32>(symbolKinds + ((257 + i) << 2), (length << 24) | isLength | extra);
    length += 1 << extra;
  }
  store<u32>(symbolKinds + (285 << 2), (255 << 24) | isLength);
  store<u32>(symbolKinds + (286 << 2), isOdd);
  store<u32>(symbolKinds + (287 << 2), isOdd);
  for (let i: u32 = 0, offset: u32 = 1; i < 30; i++) {
    const extra: u32 = i < 4 ? 0 : (i >> 1) - 1;
    store<u32>(offsetKinds + (i << 2), (offset << 16) | extra);
    offset += 1 << extra;
  }
  store<u32>(offsetKinds + (30 << 2), isOdd);
  store<u32>(offsetKinds + (31 << 2), isOdd);
  for (let i: u32 = 0; i < 19; i++) store<u32>(countKinds + (i << 2), i << 16);
}

/** The table of symbols for the lengths of `count` codes, a byte each; false where they make no code. */
export function buildSymbols(lengths: usize, count: i32): bool {
  return build(symbols, symbolBits, symbolKinds, lengths, count);
}

/** The same for offsets. */
export function buildOffsets(lengths: usize, count: i32): bool {
  return build(offsets, offsetBits, offsetKinds, lengths, count);
}

/** The same for the 19 symbols that tell lengths of codes, which have to be a whole code. */
export function buildCounts(lengths: usize): bool {
  return build(counts, countBits, countKinds, lengths, 19);
}

function build(table: usize, bits: u32, kinds: usize, lengths: usize, count: i32): bool {
  const free = tally(lengths, count);
  if (free < 0) return false;
  if (free > 0) return table != counts && lone(table, bits, kinds, lengths, count);
  sort(lengths, count);
  let code: u32 = 0;
  let next: usize = 0;
  for (let length: u32 = 1; length <= bits; length++) {
    // So far the table has an entry for each `length - 1` bits; it gets one for each bit more.
    double(table, 2 << length);
    const range = ranges + (length << 4);
    store<u32>(range, next << 1);
    store<u32>(range, next << 1, 4);
    for (let rest = load<i32>(ofLength + (length << 2)); rest > 0; rest--) {
      const value = entry(kinds, sorted + next, length);
      store<u32>(table + (code << 2), value);
      store<u32>(codes + (next << 1), code << 2);
      store<u32>(values + (next << 1), value);
      next += 2;
      if (!(value & (isLength | isOdd))) store<u32>(range, next << 1, 4);
      code = after(code, (1 << length) - 1);
    }
    store<u32>(range, next << 1, 8);
    if (table == symbols) join(length);
  }
  if (next < <usize>load<i32>(firstOf) << 1) buildLong(table, bits, kinds, sorted + next, code);
  return true;
}

/** Writes the entries that give a literal and what follows it, where the codes of both have so many bits together. */
function join(length: u32): void {
  for (let first: u32 = 1; first < length; first++) {
    const range = ranges + ((length - first) << 4);
    const begin = load<u32>(range);
    const middle = load<u32>(range, 4);
    const end = load<u32>(range, 8);
    for (let i = load<u32>(ranges + (first << 4)), until = load<u32>(ranges + (first << 4), 4); i < until; i += 4) {
      const value = load<u32>(values + i);
      const place = symbols + load<u32>(codes + i);
      for (let j = begin; j < middle; j += 4) {
        const next = load<u32>(values + j);
        store<u32>(place + (load<u32>(codes + j) << first), (value + (next & 0xffff)) | ((next & 0xff0000) << 8));
      }
      for (let j = middle; j < end; j += 4) {
        const next = load<u32>(values + j);
        if (next & isOdd) continue;
        store<u32>(place + (load<u32>(codes + j) << first), (value + (next & 0xffff) - (2 << 8)) | (next & 0xff000000));
      }
    }
  }
}

/** Counts the codes of each length; gives how much of the code is free, less than 0 where there are too many. */
function tally(lengths: usize, count: i32): i32 {
  for (let i: usize = 0; i < 64; i += 16) v128.store(ofLength + i, i32x4.splat(0));
  for (let i = 0; i < count; i++) {
    const at = ofLength + (<usize>load<u8>(lengths + i) << 2);
    store<i32>(at, load<i32>(at) + 1);
  }
  store<i32>(ofLength, 0);
  let free: i32 = 1;
  let before: i32 = 0;
  for (let at: usize = 4; at < 64; at += 4) {
    const codes = load<i32>(ofLength + at);
    store<i32>(firstOf + at, before);
    before += codes;
    free = (free << 1) - codes;
    if (free < 0) return -1;
  }
  store<i32>(firstOf, before);
  return free;
}

/** A code of one symbol, which takes one bit, or of none: what else is read is no code. */
function lone(table: usize, bits: u32, kinds: usize, lengths: usize, count: i32): bool {
  const codes = load<i32>(firstOf);
  if (codes > 1 || codes != load<i32>(ofLength + 4)) return false;
  const size: u32 = 4 << bits;
  for (let at: u32 = 0; at < size; at += 4) store<u32>(table + at, isOdd | 1);
  if (codes == 0) return true;
  let symbol = 0;
  while (load<u8>(lengths + symbol) == 0) symbol++;
  store<u16>(sorted, <u16>symbol);
  for (let at: u32 = 0; at < size; at += 8) store<u32>(table + at, entry(kinds, sorted, 1));
  return true;
}

/** Symbols by the length of their codes, then by number. */
function sort(lengths: usize, count: i32): void {
  for (let symbol = 0; symbol < count; symbol++) {
    const length = <usize>load<u8>(lengths + symbol);
    if (length == 0) continue;
    const at = firstOf + (length << 2);
    const place = load<i32>(at);
    store<i32>(at, place + 1);
    store<u16>(sorted + (<usize>place << 1), <u16>symbol);
  }
}

/** Codes longer than the first table's bits, from a code on: those that begin alike share a table. */
function buildLong(table: usize, bits: u32, kinds: usize, next: usize, from: u32): void {
  const mask: u32 = (1 << bits) - 1;
  let code = from;
  let begin: u32 = 0;
  let prefix: u32 = mask + 1;
  let free: u32 = mask + 1;
  let more: u32 = 0;
  for (let length: u32 = bits + 1; length < 16; length++)
    for (let rest = load<i32>(ofLength + (length << 2)); rest > 0; rest--) {
      if ((code & mask) != prefix) {
        prefix = code & mask;
        begin = free;
        more = bitsOfRest(length, bits, rest);
        free += 1 << more;
        store<u32>(table + (prefix << 2), (begin << 16) | (more << 8) | bits | isOdd | isLong);
      }
      const value = entry(kinds, next, length - bits);
      next += 2;
      for (let i = code >> bits; i < <u32>1 << more; i += 1 << (length - bits)) store<u32>(table + ((begin + i) << 2), value);
      code = after(code, (1 << length) - 1);
    }
}

/** How many bits more than the first ones the codes have that begin like the next one, where `rest` codes are left of its length. */
function bitsOfRest(length: u32, bits: u32, rest: i32): u32 {
  let more = length - bits;
  for (let used = rest; used < 1 << more;) {
    more++;
    used = (used << 1) + load<i32>(ofLength + ((bits + more) << 2));
  }
  return more;
}

/** The code after one, both with the first bit lowest, in as many bits as the mask has; the same where there is none. */
@inline
function after(code: u32, mask: u32): u32 {
  const zeros = ~code & mask;
  if (zeros == 0) return code;
  const bit = <u32>1 << (31 - clz(zeros));
  return (code & (bit - 1)) | bit;
}

@inline
function entry(kinds: usize, symbol: usize, length: u32): u32 {
  return load<u32>(kinds + (<usize>load<u16>(symbol) << 2)) + length + ((length + 2) << 8);
}

/** Writes `size` bytes again behind themselves. */
@inline
function double(at: usize, size: usize): void {
  if (size == 4) store<u32>(at + 4, load<u32>(at));
  else if (size == 8) store<u64>(at + 8, load<u64>(at));
  else for (let i: usize = 0; i < size; i += 16) v128.store(at + size + i, v128.load(at + i));
}
