import type { Ledger } from "../ledger/ledger.ts";

/** Ids of the changes of stories that have been looked at on this machine, by story. */
export async function seenIn(
  ledger: Ledger,
  stories: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await ledger.shelf("seen").get(stories);
  return new Map(
    [...rows].map(([story, ids]) => [story, new Set(Array.isArray(ids) ? ids.map(String) : [])]),
  );
}

/** Ids of a story's changes that have been looked at on this machine. */
export async function seenChanges(ledger: Ledger, story: string): Promise<ReadonlySet<string>> {
  return (await seenIn(ledger, [story])).get(story) ?? new Set();
}

/** Remembers that these changes of a story have been looked at. */
export async function markSeen(ledger: Ledger, story: string, changes: readonly string[]): Promise<void> {
  const seen = await seenChanges(ledger, story);
  await ledger.shelf("seen").put([[story, [...new Set([...seen, ...changes])]]]);
}
