import type { Lexicon } from "../../src/language/forms.ts";
import { hashOf } from "../../src/language/hash.ts";
import { normal } from "../../src/language/normal.ts";

/**
 * Word knowledge as a table of hashes: groups of like words, and from tagged words the set of tags each has (seen three
 * times or more) and the one tag of those that have no other (seen twenty times or more).
 */
export function buildLexicon(
  groups: readonly (readonly [word: string, coarse: number, fine: number])[],
  tagged: Iterable<readonly [word: string, tag: number]>,
): Lexicon {
  const counts = new Map<string, Map<number, number>>();
  for (const [word, tag] of tagged) {
    const lower = normal(word);
    let seen = counts.get(lower);
    if (!seen) counts.set(lower, (seen = new Map()));
    seen.set(tag, (seen.get(tag) ?? 0) + 1);
  }
  const entries = new Map<number, { coarse: number; fine: number; habit: number; only: number }>();
  const entry = (hash: number) => {
    let found = entries.get(hash);
    if (!found) entries.set(hash, (found = { coarse: 0, fine: 0, habit: 0, only: 0 }));
    return found;
  };
  for (const [word, coarse, fine] of groups) {
    const found = entry(hashOf(word));
    found.coarse = coarse + 1;
    found.fine = fine + 1;
  }
  const habits = new Map<string, number>();
  for (const [word, seen] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...seen.values()].reduce((a, b) => a + b, 0);
    if (total < 3) continue;
    const set = [...seen]
      .filter(([, n]) => n / total >= 0.04)
      .sort(([a, n], [b, m]) => m - n || a - b)
      .map(([tag]) => tag);
    const name = set.slice(0, 3).join(" ");
    if (!habits.has(name)) habits.set(name, habits.size + 1);
    const found = entry(hashOf(word));
    found.habit = habits.get(name) as number;
    if (total >= 30 && seen.size === 1) found.only = (set[0] as number) + 1;
  }
  return table(entries);
}

function table(entries: Map<number, { coarse: number; fine: number; habit: number; only: number }>): Lexicon {
  let slots = 1 << 12;
  while (slots * 0.7 < entries.size) slots *= 2;
  const lexicon = {
    keys: new Int32Array(slots),
    coarse: new Uint8Array(slots),
    fine: new Uint16Array(slots),
    habits: new Uint16Array(slots),
    only: new Uint8Array(slots),
  };
  for (const [hash, { coarse, fine, habit, only }] of [...entries].sort(([a], [b]) => a - b)) {
    if (hash === 0) continue;
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (lexicon.keys[slot] !== 0) slot = (slot + 1) & (slots - 1);
    lexicon.keys[slot] = hash;
    lexicon.coarse[slot] = coarse;
    lexicon.fine[slot] = fine;
    lexicon.habits[slot] = habit;
    lexicon.only[slot] = only;
  }
  return lexicon;
}
