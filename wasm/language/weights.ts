// The scores of the linear models (src/language/weights.ts) in AssemblyScript. Compiled by `npm run build:wasm` into
// src/language/weights-kernel.ts. Places are byte offsets into the memory; all sums are of whole numbers, so the same everywhere.

/** Most features of one choice. */
const most: i32 = 256;
const firsts = memory.data(most << 2);
const seconds = memory.data(most << 2);

@inline
function firstSlot(feature: i32): i32 {
  return feature ^ (feature >>> 15);
}

@inline
function printOf(feature: i32): u32 {
  const print = <u32>(feature * 0x9e3779b1) >>> 16;
  return print ? print : 1;
}

/**
 * Slots of the features that are known, in `firsts` and `seconds`; gives how many. All are fetched before any is looked
 * at: the table is larger than the caches, and so the processor waits for many of them at once.
 */
function fetchSlots(slots: usize, mask: i32, features: usize, count: i32): i32 {
  for (let i = 0; i < count; i++) {
    const slot = slots + (<usize>(firstSlot(load<i32>(features + (<usize>i << 2))) & mask) << 3);
    store<u32>(firsts + (<usize>i << 2), load<u32>(slot));
    store<u32>(seconds + (<usize>i << 2), load<u32>(slot, 4));
  }
  let found = 0;
  for (let i = 0; i < count; i++) {
    let first = load<u32>(firsts + (<usize>i << 2));
    if (first == 0) continue;
    let second = load<u32>(seconds + (<usize>i << 2));
    const feature = load<i32>(features + (<usize>i << 2));
    const print = printOf(feature);
    if ((first & 0xffff) != print) {
      let slot = firstSlot(feature) & mask;
      do {
        slot = (slot + 1) & mask;
        first = load<u32>(slots + (<usize>slot << 3));
      } while (first != 0 && (first & 0xffff) != print);
      if (first == 0) continue;
      second = load<u32>(slots + (<usize>slot << 3), 4);
    }
    store<u32>(firsts + (<usize>found << 2), first);
    store<u32>(seconds + (<usize>found << 2), second);
    found++;
  }
  return found;
}

/**
 * scores[width bytes, 16 bits a class] = sums of the weights of features[count]. A slot is two numbers: the feature's 16
 * bits under the count of its pairs, and the place of its row; a count of 255 marks a row of one byte a class.
 */
export function score(slots: usize, mask: i32, features: usize, count: i32, scores: usize, width: usize): void {
  memory.fill(scores, 0, width);
  const found = fetchSlots(slots, mask, features, count);
  for (let i = 0; i < found; i++) {
    const pairs = load<u32>(firsts + (<usize>i << 2)) >>> 16;
    let row = <usize>load<u32>(seconds + (<usize>i << 2));
    if (pairs == 255) {
      for (let j: usize = 0; j < width; j += 16)
        v128.store(scores + j, i16x8.add(v128.load(scores + j), v128.load_ext<i8>(row + (j >>> 1))));
    } else {
      for (const end = row + (pairs << 1); row < end; row += 2) {
        const at = scores + (<usize>load<u8>(row, 1) << 1);
        store<i16>(at, load<i16>(at) + <i16>load<i8>(row));
      }
    }
  }
}

/** The same for at most three classes, whose weights stand in the slots themselves. */
export function scoreThree(slots: usize, mask: i32, features: usize, count: i32, scores: usize): void {
  const found = fetchSlots(slots, mask, features, count);
  let a = 0;
  let b = 0;
  let c = 0;
  for (let i = 0; i < found; i++) {
    const weights = load<i32>(seconds + (<usize>i << 2));
    a += (weights << 24) >> 24;
    b += (weights << 16) >> 24;
    c += (weights << 8) >> 24;
  }
  store<i16>(scores, <i16>a);
  store<i16>(scores, <i16>b, 2);
  store<i16>(scores, <i16>c, 4);
}

/**
 * Adds up what features speak for 12 labels, and for a 13th thing, in sums[13 numbers of 32 bits] (src/annotate/statements/model.ts).
 * A cell of the table at `cells`, 2 to the `bits` of them, has 12 signed bytes, one more, and 24 bits of its feature's
 * hash of which the lowest is set; an empty cell is 0. A byte b stands for b times its amount.
 */
export function tally(cells: usize, bits: i32, features: usize, count: i32, sums: usize): void {
  const mask = (1 << bits) - 1;
  // Far memory is asked for all cells at once, before any is used.
  for (let i: usize = 0; i < <usize>count; i++) {
    const hash = load<u32>(features + (i << 2)) * 0x9e3779b1;
    store<u32>(firsts + (i << 2), hash);
    store<u32>(seconds + (i << 2), load<u32>(cells + (<usize>(hash >>> (32 - bits)) << 4), 12));
  }
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let last = 0;
  for (let i: usize = 0; i < <usize>count; i++) {
    let found = load<u32>(seconds + (i << 2));
    if (found == 0) continue;
    const hash = load<u32>(firsts + (i << 2));
    const mark = (hash << 8) | 0x100;
    let at = hash >>> (32 - bits);
    while (found != 0 && (found & ~0xff) != mark) {
      at = (at + 1) & mask;
      found = load<u32>(cells + (<usize>at << 4), 12);
    }
    if (found == 0) continue;
    const bytes = v128.load(cells + (<usize>at << 4));
    const amounts = i8x16.abs(bytes);
    const low = i16x8.extmul_low_i8x16_s(bytes, amounts);
    a = i32x4.add(a, i32x4.extend_low_i16x8_s(low));
    b = i32x4.add(b, i32x4.extend_high_i16x8_s(low));
    c = i32x4.add(c, i32x4.extend_low_i16x8_s(i16x8.extmul_high_i8x16_s(bytes, amounts)));
    const byte = <i32>(<i8>found);
    last += byte * abs(byte);
  }
  v128.store(sums, a);
  v128.store(sums, b, 16);
  v128.store(sums, c, 32);
  store<i32>(sums, last, 48);
}

/** The first place that this module does not use itself. */
export function room(): usize {
  return (__heap_base + 15) & ~15;
}
