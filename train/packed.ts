import { constants, zstdCompressSync } from "node:zlib";

/** Bytes packed by Zstandard, at its highest usual level unless told. */
export function packed(bytes: Uint8Array, level = 19): Buffer {
  return zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: level } });
}

/** Bytes of a net: hardly to be shrunk, a low level packs them as small and they unpack faster. */
export function packedNet(bytes: Uint8Array): Buffer {
  return packed(bytes, 3);
}
