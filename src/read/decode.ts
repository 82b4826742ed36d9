import { legacyHookDecode } from "@exodus/bytes/encoding.js";
import sniffEncoding from "html-encoding-sniffer";

/** Bytes as text, with the charset and how it was found (WHATWG encoding rules). */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly from: "bom" | "header" | "meta" | "utf-8" | "default";
}

/**
 * Decodes a page or text by the WHATWG rules: byte order mark, Content-Type, the page's own declaration. Where none tells, bytes
 * that are valid UTF-8 are UTF-8, others windows-1252. A declaration after the first 1024 bytes, which the standard's look-ahead
 * misses, counts too where it says UTF-8 and the bytes are.
 */
export function decode(bytes: Uint8Array, contentType = "", isHtml = false): Decoded {
  const mark = markOf(bytes);
  if (mark) return { text: legacyHookDecode(bytes, mark), charset: mark, from: "bom" };
  const strict = strictUtf8(bytes);
  const header = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  if (!isHtml && !header)
    return strict === undefined
      ? { text: legacyHookDecode(bytes, "windows-1252"), charset: "windows-1252", from: "default" }
      : { text: strict, charset: "UTF-8", from: "utf-8" };
  const told = sniffEncoding(bytes, {
    ...(header ? { transportLayerEncodingLabel: header } : {}),
    defaultEncoding: strict === undefined ? "windows-1252" : "UTF-8",
  });
  const text = told === "UTF-8" && strict !== undefined ? strict : legacyHookDecode(bytes, told);
  if (!header && told !== "UTF-8" && strict !== undefined && saysUtf8(text))
    return { text: strict, charset: "UTF-8", from: "meta" };
  return { text, charset: told, from: header ? "header" : originOf(text, told) };
}

/**
 * What is wrong with this runtime's decoding, if anything is: byte 0x93 of windows-1252 must give an opening quotation mark (some
 * versions of Node give U+0093 and lose quotation marks, dashes and the euro in silence).
 */
export function decodingFault(decodeAs: typeof legacyHookDecode = legacyHookDecode): string | undefined {
  const given = decodeAs(Uint8Array.of(0x93), "windows-1252");
  return given === "\u201c" ? undefined : `Byte 0x93 of windows-1252 gives ${JSON.stringify(given)}, not “.`;
}

function originOf(text: string, told: string): Decoded["from"] {
  if (/<meta[^>]{0,200}charset/i.test(text.slice(0, 1024))) return "meta";
  return told === "UTF-8" ? "utf-8" : "default";
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : undefined;
}

function saysUtf8(text: string): boolean {
  return /<meta[^>]{0,200}charset\s*=\s*["']?utf-?8/i.test(text.slice(0, 50_000));
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
