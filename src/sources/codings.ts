import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";

const mostCodings = 3;

/** Unpacked bytes for each packed one, beyond the first megabyte, above which a body is a bomb. */
const mostRatio = 1_000;

/** A body without its content codings (`Content-Encoding`), or, as a string, what is wrong with them. */
export function uncoded(body: Buffer, encoding: string | undefined, mostBytes: number): Buffer | string {
  const codings = (encoding ?? "")
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(Boolean)
    .reverse();
  if (codings.length > mostCodings) return `The body is packed ${codings.length} times.`;
  let bytes = body;
  const maxOutputLength = Math.min(mostBytes, Math.max(1_000_000, body.length * mostRatio));
  for (const coding of codings) {
    try {
      const plain = withoutCoding(bytes, coding, maxOutputLength);
      if (!plain) return `The body is packed with ${coding}, which is not read.`;
      bytes = plain;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === "ERR_BUFFER_TOO_LARGE"
        ? `The body unpacks to more than ${maxOutputLength} bytes.`
        : `The body is packed with ${coding} and damaged (${code}).`;
    }
  }
  return bytes;
}

function withoutCoding(bytes: Buffer, coding: string, maxOutputLength: number): Buffer | undefined {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength }) : bytes;
    case "br":
      return brotliDecompressSync(bytes, { maxOutputLength });
    case "zstd":
      return zstdDecompressSync(bytes, { maxOutputLength });
    case "deflate":
      return (bytes[0] === 0x78 ? inflateSync : inflateRawSync)(bytes, { maxOutputLength });
    case "identity":
      return bytes;
    default:
      return undefined;
  }
}

/** True for bytes that begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
