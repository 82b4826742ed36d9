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

export const symbolBits: u32 = 11;
export const offsetBits: u32 = 8;
export const countBits: u32 = 7;

// A table beyond the first has at most 2 to the (15 - bits) entries and at least two symbols.
/** Literals, lengths and the end of a block. */
export const symbols: usize = memory.data(((1 << 11) + (288 / 2) * 16) * 4, 16);
/** How far back matches lie. */
export const offsets: usize = memory.data(((1 << 8) + (32 / 2) * 128) * 4, 16);
/** The lengths of the codes of both. */
export const counts: usize = memory.data((1 << 7) * 4, 16);

const symbolKinds: usize = memory.data(288 * 4, 16);
const offsetKinds: usize = memory.data(32 * 4, 16);
const countKinds: usize = memory.data(20 * 4, 16);

const ofLength: usize = memory.data(16 * 4, 16);
const firstOf: usize = memory.data(16 * 4, 16);
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
  if (!build(symbols, symbolBits, symbolKinds, lengths, count)) return false;
  joinSymbols();
  return true;
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
  let size: u32 = 1;
  let code: u32 = 0;
  let next = sorted;
  for (let length: u32 = 1; length <= bits; length++) {
    double(table, size << 2);
    size <<= 1;
    for (let rest = load<i32>(ofLength + (length << 2)); rest > 0; rest--) {
      store<u32>(table + (code << 2), entry(kinds, next, length));
      next += 2;
      code = after(code, size - 1);
    }
  }
  if (next < sorted + (<usize>load<i32>(firstOf) << 1)) buildLong(table, bits, kinds, next, code);
  return true;
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

/** Where the bits after a literal's code hold another literal's or a length's whole, one entry gives both. */
function joinSymbols(): void {
  for (let i: u32 = 1 << symbolBits; i-- > 0; ) {
    const first = load<u32>(symbols + (i << 2));
    if (first & (isLength | isOdd)) continue;
    const second = load<u32>(symbols + ((i >> (first & 63)) << 2));
    const codeBits = ((second >> 8) & 31) - 2;
    if (second & isOdd || (first & 63) + codeBits > symbolBits) continue;
    const both = first + (second & 63) + (codeBits << 8);
    store<u32>(symbols + (i << 2), second & isLength ? both | (second & (0xff000000 | isLength)) : (both + literal) | ((second & 0xff0000) << 8));
  }
}
