import type { Ledger } from "../ledger/ledger.ts";

/** Ids of a story's changes that have been looked at on this machine. */
export async function seenChanges(ledger: Ledger, story: string): Promise<ReadonlySet<string>> {
  const rows = await ledger.shelf("seen").get([story]);
  const ids = rows.get(story);
  return new Set(Array.isArray(ids) ? ids.map(String) : []);
}

/** Remembers that these changes of a story have been looked at. */
export async function markSeen(ledger: Ledger, story: string, changes: readonly string[]): Promise<void> {
  const seen = await seenChanges(ledger, story);
  await ledger.shelf("seen").put([[story, [...new Set([...seen, ...changes])]]]);
}
