/** What linking asks of the register of outlets. */
export interface Outlets {
  byName(name: string): { readonly name: string; readonly kind: string } | undefined;
}

/** A register that knows nobody. */
export const noOutlets: Outlets = { byName: () => undefined };

/** True where two names, or a name and a host, are one outlet's: the register's, alike, one's initials, or its last words. */
export function sameOutlet(one: string, other: string, outlets: Outlets): boolean {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(" ") === b.join(" ") || a.join("") === b.join("")) return true;
  const known = [outlets.byName(one), outlets.byName(other)];
  if (known[0] && known[1]) return known[0].name === known[1].name;
  return shortFor(a, b, isHost(other)) || shortFor(b, a, isHost(one));
}

function isHost(name: string): boolean {
  return /^\S+\.\p{Ll}{2,}$/u.test(name);
}

/** "cpa" for "calveran press agency"; "courier" for "torrevane courier"; "northwire" for "northwire.example". */
function shortFor(short: readonly string[], long: readonly string[], host: boolean): boolean {
  if (short.length >= long.length) return false;
  if (short.length === 1 && short[0] === initials(long)) return true;
  const part = host ? long.slice(0, short.length) : long.slice(-short.length);
  return part.join(" ") === short.join(" ") && (short.length > 1 || !vague.has(short[0] as string));
}

function initials(words: readonly string[]): string {
  return words.map((word) => word[0]).join("");
}

/** Words that many outlets share: alone they name none. */
const vague: ReadonlySet<string> = new Set([
  "news",
  "press",
  "agency",
  "times",
  "daily",
  "radio",
  "television",
  "tv",
  "media",
]);

function wordsIn(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/^(?:www\.|the\s+)/, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !small.has(word));
}

const small: ReadonlySet<string> = new Set(["the", "of", "and", "for", "a"]);
