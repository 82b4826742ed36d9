import { remembered } from "../../text/remembered.ts";

/** What linking asks of the register of outlets. */
export interface Outlets {
  byName(name: string): { readonly name: string; readonly kind: string } | undefined;
}

/** A register that knows nobody. */
export const noOutlets: Outlets = { byName: () => undefined };

/** True where two names, or a name and a host, are one outlet's: the register's, alike, one's initials, or its last words. */
export function sameOutlet(one: string, other: string, outlets: Outlets): boolean {
  const [a, b] = [spellingOf(one), spellingOf(other)];
  if (a.words.length === 0 || b.words.length === 0) return false;
  if (a.spaced === b.spaced || a.joined === b.joined) return true;
  const known = [outlets.byName(one), outlets.byName(other)];
  if (known[0] && known[1]) return known[0].name === known[1].name;
  return shortFor(a, b) || shortFor(b, a);
}

/** What two spellings of a name are compared by. */
interface Spelling {
  readonly words: readonly string[];
  readonly spaced: string;
  readonly joined: string;
  readonly initials: string;
  readonly isHost: boolean;
}

const spellingOf = remembered((name): Spelling => {
  const words = wordsIn(name);
  return {
    words,
    spaced: words.join(" "),
    joined: words.join(""),
    initials: words.map((word) => word[0]).join(""),
    isHost: /^\S+\.\p{Ll}{2,}$/u.test(name),
  };
});

/** "cpa" for "calveran press agency"; "courier" for "torrevane courier"; "northwire" for "northwire.example" and "northwire news". */
function shortFor(short: Spelling, long: Spelling): boolean {
  const count = short.words.length;
  if (count >= long.words.length) return false;
  if (count === 1 && short.spaced === long.initials) return true;
  const first = long.words.slice(0, count).join(" ");
  const last = long.isHost ? first : long.words.slice(-count).join(" ");
  return (first === short.spaced || last === short.spaced) && (count > 1 || !vague.has(short.spaced));
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
