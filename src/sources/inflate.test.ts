import { constants, crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflated, kept } from "./inflate.ts";

interface Unpacked {
  readonly bytes: Buffer;
  readonly taken: number;
}

const mostBytes = 1 << 20;

function byZlib(packed: Uint8Array): Unpacked | undefined {
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: mostBytes,
    }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, taken: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

/** What zlib makes of the bytes, which ours has to make of them too. */
function byBoth(packed: Uint8Array): Unpacked | undefined {
  const [own, zlib] = [inflated(packed, mostBytes), byZlib(packed)];
  const isSame = own && zlib ? own.taken === zlib.taken && own.bytes.equals(zlib.bytes) : own === zlib;
  if (!isSame || (own && own.checksum !== crc32(own.bytes)))
    throw new Error(
      `zlib: ${zlib?.taken} to ${zlib?.bytes.length}, ours: ${own?.taken} to ${own?.bytes.length}`,
    );
  return zlib;
}

/** Bytes as files have them: runs, repeats from near and far, words, noise. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 900 })),
      fc.record({ back: fc.integer({ min: 1, max: 40_000 }), length: fc.integer({ min: 3, max: 2_000 }) }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => {
    let bytes = Buffer.alloc(0);
    for (const part of parts)
      if (part instanceof Uint8Array) bytes = Buffer.concat([bytes, part]);
      else if (Array.isArray(part)) bytes = Buffer.concat([bytes, Buffer.from(part[0].repeat(part[1]))]);
      else bytes = Buffer.concat([bytes, bytes.subarray(-part.back).subarray(0, part.length)]);
    return bytes;
  });

const packing = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
});

const packed = fc.tuple(content, packing).map(([bytes, how]) => deflateRawSync(bytes, how));

describe("a stream is unpacked as by zlib", () => {
  test("whatever it holds and however it was packed, with what follows it left alone", () => {
    fc.assert(
      fc.property(content, packing, fc.uint8Array({ maxLength: 40 }), (bytes, how, after) => {
        const stream = deflateRawSync(bytes, how);
        const read = byBoth(Buffer.concat([stream, after]));
        expect(read?.taken).toBe(stream.length);
        expect(read?.bytes.equals(bytes)).toBe(true);
      }),
    );
  });

  test("cut off anywhere it is refused", () => {
    fc.assert(
      fc.property(packed, (stream) => {
        const step = Math.ceil(stream.length / 200);
        for (let cut = 0; cut < stream.length; cut += step)
          expect(byBoth(stream.subarray(0, cut))).toBe(undefined);
      }),
      { numRuns: 40 },
    );
  });

  test("with bits turned over it is refused or read as by zlib", () => {
    fc.assert(
      fc.property(packed, fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), (stream, places) => {
        for (const place of places) {
          const damaged = Buffer.from(stream);
          const at = place % (damaged.length * 8);
          damaged[at >> 3] = (damaged[at >> 3] as number) ^ (1 << (at & 7));
          byBoth(damaged);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("codes of any lengths are taken or refused as by zlib", () => {
    fc.assert(
      fc.property(
        lengthsOf(286),
        lengthsOf(30),
        fc.array(fc.tuple(fc.nat(315), fc.nat(15)), { maxLength: 2 }),
        fc.uint8Array({ minLength: 2_000, maxLength: 3_000 }),
        (symbols, offsets, changes, after) => {
          const lengths = [...symbols, ...offsets];
          const coded = symbols.findIndex((length) => length > 0);
          if (lengths[blockEnd] === 0) [lengths[blockEnd], lengths[coded]] = [symbols[coded] as number, 0];
          for (const [place, length] of changes) lengths[place] = length;
          byBoth(Buffer.concat([pastBlock, blockWith(lengths), after]));
        },
      ),
      { numRuns: 400 },
    );
  });

  test("an empty block is an empty stream", () => {
    expect(byBoth(Buffer.from("0300", "hex"))).toMatchObject({ bytes: Buffer.alloc(0), taken: 2 });
  });

  test.each([
    ["nothing", ""],
    ["a block of a kind that there is not", "07"],
    ["a stored block whose length is told in two ways", "010500fbff68656c6c6f"],
    ["a stored block that is longer than the stream", "010f00f0ff68656c6c6f"],
    ["a match before the beginning", "030200"],
    ["a symbol that stands for nothing", "1b03"],
    ["a code of more symbols than there are", "fdff"],
  ])("%s is none", (_, hex) => {
    expect(byBoth(Buffer.from(hex, "hex"))).toBe(undefined);
    expect(byBoth(Buffer.from(`${hex}00000000000000`, "hex"))).toBe(undefined);
  });
});

test("a stream of more bytes than are asked for is refused, one of as many is not", () => {
  for (const strategy of [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY])
    for (const level of [0, 6]) {
      const stream = deflateRawSync(Buffer.from("The harbour is closed. ".repeat(700)), { level, strategy });
      const size = 23 * 700;
      expect(inflated(stream, size)?.bytes.length).toBe(size);
      for (const most of [size - 1, size - 2, size - 300, 1, 0])
        expect(inflated(stream, most)).toBe(undefined);
    }
});

test("the largest streams are left to zlib", () => {
  expect(inflated(deflateRawSync(Buffer.alloc(17_000_000)), 32_000_000)).toBe(undefined);
  expect(inflated(new Uint8Array(5_000_000), 32_000_000)).toBe(undefined);
  expect(inflated(deflateRawSync(Buffer.alloc(16_000_000)), 32_000_000)?.bytes.length).toBe(16_000_000);
});

test("the checksum is that of zlib, however many bytes there are", () => {
  for (const size of [0, 1, 16_383, 16_384, 16_385, 16_399, 30_000, 1_000_007]) {
    const bytes = Buffer.from(Array.from({ length: size }, (_, i) => (i * i * 31 + (i >> 7)) & 255));
    expect(inflated(deflateRawSync(bytes), 2_000_000)?.checksum).toBe(crc32(bytes));
  }
});

test("what is kept outlasts the next stream", () => {
  const first = inflated(deflateRawSync(Buffer.from("The harbour is closed.")), 100);
  const bytes = kept(first?.bytes as Buffer);
  inflated(deflateRawSync(Buffer.from("A bridge fell.")), 100);
  expect(Buffer.from(bytes).toString()).toBe("The harbour is closed.");
  expect(kept(bytes)).toBe(bytes);
});

/** Lengths of a whole code of up to so many symbols: leaves of a tree in which some leaf was split again and again. */
function lengthsOf(count: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(), { maxLength: count - 2, size: "max" }).chain((splits) => {
    const leaves = [1, 1];
    for (const split of splits) {
      const at = split % leaves.length;
      const depth = leaves[at] as number;
      if (depth < 15) leaves.splice(at, 1, depth + 1, depth + 1);
    }
    const all = Array.from({ length: count }, (_, i) => leaves[i] ?? 0);
    return fc.shuffledSubarray(all, { minLength: count });
  });
}

/** The symbol that ends a block. */
const blockEnd = 256;

/** A stored block of as many bytes as a match can lie back. */
const pastBlock = Buffer.concat([
  Buffer.from([0, 0, 0x80, 0xff, 0x7f]),
  Buffer.from(Array.from({ length: 0x8000 }, (_, i) => (i * i * 31 + (i >> 7)) & 255)),
]);

/** The beginning of the last block, which tells lengths of codes one by one, in four bits each. */
function blockWith(lengths: readonly number[]): Buffer {
  const bits = [1, 0, 1];
  const put = (value: number, count: number) => {
    for (let i = 0; i < count; i++) bits.push((value >> i) & 1);
  };
  put(29, 5);
  put(29, 5);
  put(15, 4);
  for (const symbol of [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15])
    put(symbol < 16 ? 4 : 0, 3);
  // Codes have their first bit first.
  for (const length of lengths) for (let i = 3; i >= 0; i--) bits.push((length >> i) & 1);
  const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
  bits.forEach((bit, at) => (bytes[at >> 3] = (bytes[at >> 3] as number) | (bit << (at & 7))));
  return bytes;
}
