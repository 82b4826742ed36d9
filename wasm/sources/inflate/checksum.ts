// CRC-32 by a sparse multiple of its polynomial, as in Chorba (Russell 2024), here with whole words of 16 bytes: over two elements
// a polynomial in x is also one in x to the 128th, so that x^300 = x^155 + x^117 + x^89 + 1 (modulo the polynomial of CRC-32, of
// whose multiples with five terms this is the least) lets a word be added 145, 183, 211 and 300 words further on in its stead.

const word: usize = 16;
const tail: usize = 300 * word;
/** Words that are added on at a time: half of the nearest cache. */
const run: usize = 512 * word;
/** The words before a run, each with what was added to it, and those of the run. */
const words: usize = memory.data(300 * 16 + 512 * 16, 16);
const end: usize = words + tail;
const sums: usize = memory.data(300 * 16, 16);

/**
 * Sums up `size` bytes, 300 words at least: gives the place of 300 words that, begun with 0, have the checksum of the bytes begun
 * as always. Bytes after the last whole word are left out.
 */
export function sumUp(from: usize, size: usize): usize {
  memory.fill(words, 0, tail);
  const first = load<u32>(from);
  store<u32>(from, ~first);
  let at = from;
  let rest = (size & ~(word - 1)) - tail;
  while (rest > 0) {
    const step = min(rest, run);
    for (let i: usize = 0; i < step; i += word) v128.store(end + i, withEarlier(at + i, end + i));
    memory.copy(words, words + step, tail);
    at += step;
    rest -= step;
  }
  memory.fill(end, 0, tail);
  for (let i: usize = 0; i < tail; i += word) v128.store(sums + i, withEarlier(at + i, end + i));
  store<u32>(from, first);
  return sums;
}

/** A word with those that are added to it, which lie before `here`. */
@inline
function withEarlier(at: usize, here: usize): v128 {
  const near = v128.xor(v128.load(here - 145 * word), v128.load(here - 183 * word));
  const far = v128.xor(v128.load(here - 211 * word), v128.load(here - 300 * word));
  return v128.xor(v128.load(at), v128.xor(near, far));
}
