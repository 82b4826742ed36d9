// Unpacks raw DEFLATE streams (RFC 1951). Compiled by `npm run build:wasm` into src/sources/inflate-kernel.ts. As in libdeflate
// (Biggers), bits are held in 64-bit words that are filled up without a branch, and an entry of a table holds all that is to be
// known of a symbol; as in Intel's igzip, an entry may hold two symbols. Where input and output end is looked at once for each
// turn: behind both lies room enough for what a turn reads and writes too much, and a stream that went over is refused.
import { sumUp } from "./inflate/checksum";
import { buildCounts, buildOffsets, buildSymbols, counts, end, isLength, isLong, isOdd, offsetBits, offsets, prepareTables, symbolBits, symbols } from "./inflate/tables";

const mostInput: usize = 1 << 22;
const mostOutput: usize = 1 << 24;
/** Bytes that a turn reads or writes at most, and more. */
const slack: usize = 1 << 10;

const lengths: usize = memory.data(288 + 32 + 16, 16);
const lengthOrder: usize = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
/** For each offset below 16: which bytes before the place are the next 16, and how many of them make whole turns. */
const patterns: usize = memory.data(16 * 16, 16);
const strides: usize = memory.data(16, 16);

/** Bits that are held, the next one lowest, and how many: the lowest six bits of `held`. */
let bits: u64 = 0;
let held: u32 = 0;
/** Where the next bytes are read, and the end of the input. */
let at: usize = 0;
let last: usize = 0;
/** Where the next bytes are written, and the end of the output. */
let to: usize = 0;
let most: usize = 0;
let isReady = false;

/** Where the packed bytes are to be put, `mostInput` at most. */
export function input(): usize {
  return (__heap_base + 63) & ~63;
}

/** Where the unpacked bytes stand, `mostOutput` at most. */
export function output(): usize {
  return input() + mostInput + slack;
}

/** The bytes of memory that are needed. */
export function room(): usize {
  return output() + mostOutput + slack;
}

export function inputRoom(): usize {
  return mostInput;
}

export function outputRoom(): usize {
  return mostOutput;
}

/** How many bytes of the input the stream took. */
export function taken(): usize {
  return at - input();
}

/** The place of the 300 words (see checksum.ts) of so many bytes of the output. */
export function summed(size: usize): usize {
  return sumUp(output(), size);
}

/**
 * Unpacks the stream at the beginning of the input, of `size` bytes; gives how many bytes it has, -1 where it is none, does not end in the
 * input or has more than `limit` bytes.
 */
export function inflate(size: usize, limit: usize): i32 {
  if (!isReady) prepare();
  bits = 0;
  held = 0;
  at = input();
  last = at + size;
  to = output();
  most = to + limit;
  for (let isFinal = false; !isFinal; ) {
    fill();
    isFinal = take(1) == 1;
    if (!block(take(2)) || place() > last) return -1;
  }
  at = place();
  return <i32>(to - output());
}

function prepare(): void {
  prepareTables();
  for (let offset: u32 = 1; offset < 16; offset++) {
    store<u8>(strides + offset, <u8>(16 - (16 % offset)));
    for (let i: u32 = 0; i < 16; i++) store<u8>(patterns + (offset << 4) + i, <u8>(i % offset));
  }
  isReady = true;
}

/** Unpacks a block of a kind. */
function block(kind: u32): bool {
  if (kind == 0) return copyStored();
  if (kind == 1) readFixed();
  else if (kind == 3 || !readCodes()) return false;
  return unpack();
}

/** The byte of which the next bit is. */
@inline
function place(): usize {
  return at - ((held & 63) >> 3);
}

/** Holds 56 bits at least. */
@inline
function fill(): void {
  bits |= load<u64>(at) << <u64>held;
  at += ((held >> 3) & 7) ^ 7;
  held |= 56;
}

@inline
function take(count: u32): u32 {
  const taken = <u32>bits & ((1 << count) - 1);
  bits >>= <u64>count;
  held -= count;
  return taken;
}

function copyStored(): bool {
  const from = place() + 4;
  if (from > last) return false;
  const size = <usize>load<u16>(from - 4);
  if ((size ^ load<u16>(from - 2)) != 0xffff || size > last - from || size > most - to) return false;
  memory.copy(to, from, size);
  to += size;
  at = from + size;
  bits = 0;
  held = 0;
  return true;
}

/** The codes of RFC 1951, section 3.2.6. */
function readFixed(): void {
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  buildSymbols(lengths, 288);
  memory.fill(lengths, 5, 32);
  buildOffsets(lengths, 32);
}

/** The codes that a block tells (section 3.2.7); what zlib takes for none is refused. */
function readCodes(): bool {
  const symbolCount = <i32>take(5) + 257;
  const offsetCount = <i32>take(5) + 1;
  const lengthCount = <i32>take(4) + 4;
  if (symbolCount > 286 || offsetCount > 30) return false;
  memory.fill(lengths, 0, 19);
  for (let i = 0; i < lengthCount; i++) {
    fill();
    store<u8>(lengths + load<u8>(lengthOrder + i), <u8>take(3));
  }
  if (!buildCounts(lengths) || !readLengths(symbolCount + offsetCount)) return false;
  return load<u8>(lengths + 256) != 0 && buildSymbols(lengths, symbolCount) && buildOffsets(lengths + symbolCount, offsetCount);
}

function readLengths(count: i32): bool {
  let length: u32 = 0;
  for (let i = 0; i < count; ) {
    fill();
    const entry = load<u32>(counts + ((<usize>bits & 127) << 2));
    if (entry & isOdd || at > last + slack / 2) return false;
    take(entry & 63);
    const told = entry >> 16;
    let times = 1;
    if (told < 16) length = told;
    else if (told == 16) {
      if (i == 0) return false;
      times = 3 + take(2);
    } else {
      length = 0;
      times = told == 17 ? 3 + take(3) : 11 + take(7);
    }
    if (i + times > count) return false;
    const same = i8x16.splat(<u8>length);
    for (let j = 0; j < times; j += 16) v128.store(lengths + i + j, same);
    i += times;
  }
  return true;
}

/** The entry of the next symbol. The two lowest of the bits are passed by, so that the others are a place in the table. */
@inline
function symbolIn(word: u64): u32 {
  return load<u32>(<usize>word & (((1 << symbolBits) - 1) << 2), symbols);
}

/** The entry that an entry leads on to. */
@inline
function longIn(table: usize, entry: u32, word: u64): u32 {
  return load<u32>(table + ((entry >> 16) << 2) + (<usize>word & ((4 << (entry >> 8)) - 4)));
}

/** The extra bits of an entry's symbol. */
@inline
function extraIn(entry: u32, word: u64): u32 {
  return (<u32>word & ((4 << entry) - 1)) >> (entry >> 8);
}

/** Unpacks the symbols of a block up to its end. The state is held in variables meanwhile; `word` and `n` have two bits more. */
function unpack(): bool {
  let word = bits << 2;
  let n = (held & 63) + 2;
  let i = at;
  let o = to;
  if (n > 63) {
    n -= 8;
    i--;
  }
  const start = output();
  const lastIn = last + 8;
  const lastOut = most;
  word |= load<u64>(i) << <u64>n; i += ((n >> 3) & 7) ^ 7; n |= 56;
  let entry = symbolIn(word);
  for (;;) {
    if (i > lastIn) return false;
    if (o > lastOut) return false;
    // Two literals are written, and as many of them counted as there are.
    store<u16>(o, <u16>(entry >> 16)); o += (entry >> 6) & 3;
    let before = word;
    word >>= <u64>entry; n -= entry;
    if (!(entry & (isLength | isOdd))) {
      entry = symbolIn(word);
      store<u16>(o, <u16>(entry >> 16)); o += (entry >> 6) & 3;
      before = word;
      word >>= <u64>entry; n -= entry;
      if (!(entry & (isLength | isOdd))) {
        word |= load<u64>(i) << <u64>n; i += ((n >> 3) & 7) ^ 7; n |= 56;
        entry = symbolIn(word);
        continue;
      }
    }
    if (entry & isOdd) {
      if (entry & isLong) {
        entry = longIn(symbols, entry, word);
        store<u16>(o, <u16>(entry >> 16)); o += (entry >> 6) & 3;
        before = word;
        word >>= <u64>entry; n -= entry;
        word |= load<u64>(i) << <u64>n; i += ((n >> 3) & 7) ^ 7; n |= 56;
        if (!(entry & (isLength | isOdd))) {
          entry = symbolIn(word);
          continue;
        }
      }
      if (entry & isOdd) {
        if (entry >> 16 != end >> 16) return false;
        break;
      }
    }
    const length = <usize>(3 + (entry >> 24) + extraIn(entry, before));
    entry = load<u32>(<usize>word & (((1 << offsetBits) - 1) << 2), offsets);
    if (entry & isOdd) {
      if (!(entry & isLong)) return false;
      word >>= <u64>entry; n -= entry;
      word |= load<u64>(i) << <u64>n; i += ((n >> 3) & 7) ^ 7; n |= 56;
      entry = longIn(offsets, entry, word);
      if (entry & isOdd) return false;
    }
    const offset = <usize>((entry >> 16) + extraIn(entry, word));
    word >>= <u64>entry; n -= entry;
    word |= load<u64>(i) << <u64>n; i += ((n >> 3) & 7) ^ 7; n |= 56;
    // Asked for before the match is copied, so that it is there afterwards.
    entry = symbolIn(word);
    if (offset > o - start) return false;
    copyMatch(o, offset, length);
    o += length;
  }
  if (o > lastOut) return false;
  bits = word >> 2;
  held = (n & 63) - 2;
  at = i;
  to = o;
  return true;
}

/** Writes the bytes that stand `offset` before a place there, and up to 31 more. */
@inline
function copyMatch(place: usize, offset: usize, length: usize): void {
  let here = place;
  const until = place + length;
  if (offset < 16) {
    const turn = i8x16.swizzle(v128.load(place - offset), v128.load(patterns + (offset << 4)));
    const stride = <usize>load<u8>(strides + offset);
    do {
      v128.store(here, turn);
      here += stride;
    } while (here < until);
    return;
  }
  v128.store(here, v128.load(here - offset));
  v128.store(here, v128.load(here - offset, 16), 16);
  if (length > 32) do {
    here += 32;
    v128.store(here, v128.load(here - offset));
    v128.store(here, v128.load(here - offset, 16), 16);
    v128.store(here, v128.load(here - offset, 32), 32);
    v128.store(here, v128.load(here - offset, 48), 48);
    here += 32;
  } while (here + 32 < until);
}
