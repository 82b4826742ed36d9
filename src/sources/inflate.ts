import { crc32 } from "node:zlib";
import { kernel } from "./inflate-kernel.ts";

/** A DEFLATE stream without its packing. */
export interface Inflated {
  /** They may stand in the memory that the next stream is unpacked into: those that outlast it are to be `kept`. */
  readonly bytes: Buffer;
  /** CRC-32 of the bytes. */
  readonly checksum: number;
  /** How many packed bytes the stream took. */
  readonly taken: number;
}

/**
 * Unpacks the raw DEFLATE stream (RFC 1951) that the bytes begin with, faster than zlib; undefined where it is damaged, does
 * not end in them, has more than `mostBytes` or is one of the largest: zlib tells which. What it takes zlib takes, to the same bytes.
 */
export function inflated(packed: Uint8Array, mostBytes: number): Inflated | undefined {
  inflater ??= startInflater();
  const { kernel, memory, input, output, inputRoom, outputRoom } = inflater;
  if (packed.length > inputRoom) return undefined;
  memory.set(packed, input);
  const size = kernel.inflate(packed.length, Math.min(mostBytes, outputRoom));
  if (size < 0) return undefined;
  const bytes = memory.subarray(output, output + size);
  return { bytes, checksum: checksumOf(bytes, inflater), taken: kernel.taken() };
}

/** Bytes that stand for good: the same, or a copy of those in the memory that streams are unpacked into. */
export function kept(bytes: Uint8Array): Uint8Array {
  return bytes.buffer === inflater?.memory.buffer ? Buffer.from(bytes) : bytes;
}

/** What wasm/sources/inflate.ts does; places are byte offsets. */
interface Kernel {
  readonly memory: WebAssembly.Memory;
  room(): number;
  input(): number;
  inputRoom(): number;
  output(): number;
  outputRoom(): number;
  inflate(size: number, limit: number): number;
  taken(): number;
  summed(size: number): number;
}

interface Inflater {
  readonly kernel: Kernel;
  readonly memory: Buffer;
  readonly input: number;
  readonly inputRoom: number;
  readonly output: number;
  readonly outputRoom: number;
}

let inflater: Inflater | undefined;

/** Memory for the largest streams, of which only what is written to is taken from the machine. */
function startInflater(): Inflater {
  const exports = new WebAssembly.Instance(new WebAssembly.Module(kernel())).exports as unknown as Kernel;
  exports.memory.grow(Math.ceil((exports.room() - exports.memory.buffer.byteLength) / 65_536));
  return {
    kernel: exports,
    memory: Buffer.from(exports.memory.buffer),
    input: exports.input(),
    inputRoom: exports.inputRoom(),
    output: exports.output(),
    outputRoom: exports.outputRoom(),
  };
}

/** Bytes of a word in which checksums are summed up, and of all words that are left of a sum. */
const [word, sum] = [16, 4_800];
/** Bytes from which on summing up is faster. */
const leastSummed = 16_384;

/** The checksum of what has just been unpacked: of long bytes those of a sum and of what does not fill a word. */
function checksumOf(bytes: Buffer, { kernel, memory }: Inflater): number {
  if (bytes.length < leastSummed) return crc32(bytes);
  const at = kernel.summed(bytes.length);
  const begun = crc32(memory.subarray(at, at + sum), 0xffff_ffff);
  return crc32(bytes.subarray(bytes.length - (bytes.length % word)), begun);
}
