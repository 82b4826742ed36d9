import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Letters and digits that cannot be taken for one another aloud or on paper (Crockford's base 32). */
const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** SHA-256 of bytes or of a string's UTF-8, lower-case hex. */
export function hashOf(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}

/** An id of ten letters (50 bits) made from content: the same parts give the same id everywhere. */
export function contentId(...parts: readonly string[]): string {
  const bytes = sha256(utf8ToBytes(parts.join("\u0000")));
  let id = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5 && id.length < 10) {
      bits -= 5;
      id += letters[(held >> bits) & 31];
    }
  }
  return id;
}
