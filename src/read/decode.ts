import { legacyHookDecode } from "@exodus/bytes/encoding.js";
import sniffEncoding from "html-encoding-sniffer";

/** Bytes as text, with the charset and how it was found (WHATWG encoding rules). */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly from: "bom" | "header" | "meta" | "utf-8" | "default";
}

/** Decodes a page or text. Bytes that are valid UTF-8 are UTF-8 unless header or page say otherwise. */
export function decode(bytes: Uint8Array, contentType = "", isHtml = false): Decoded {
  const header = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  const mark = markOf(bytes);
  if (mark) return { text: legacyHookDecode(bytes, mark), charset: mark, from: "bom" };
  if (!isHtml && !header)
    return isUtf8(bytes)
      ? { text: decodeAs(bytes, "utf-8"), charset: "UTF-8", from: "utf-8" }
      : { text: decodeAs(bytes, "windows-1252"), charset: "windows-1252", from: "default" };
  const told = sniffEncoding(bytes, {
    ...(header ? { transportLayerEncodingLabel: header } : {}),
    defaultEncoding: isUtf8(bytes) ? "UTF-8" : "windows-1252",
  });
  const text = decodeAs(bytes, told);
  const late = header ? undefined : lateMeta(text, told);
  if (late) return { text: decodeAs(bytes, late), charset: late, from: "meta" };
  return {
    text,
    charset: told,
    from: header
      ? "header"
      : /<meta[^>]+charset/i.test(text.slice(0, 1024))
        ? "meta"
        : told === "UTF-8"
          ? "utf-8"
          : "default",
  };
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  return legacyHookDecode(bytes, charset);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : undefined;
}

/** A declaration after the first 1024 bytes, which the standard's look-ahead misses, where it changes the answer. */
function lateMeta(text: string, told: string): string | undefined {
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 50_000))?.[1]?.toLowerCase();
  if (!label || label === told.toLowerCase() || told === "UTF-8") return undefined;
  return label === "utf-8" || label === "utf8" ? "utf-8" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
