import type { Ledger } from "./ledger.ts";
import { openSqliteLedger } from "./sqlite/open.ts";

/** True for the address of a database, false for a file. */
export function isAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

/** Opens, or makes, the ledger at a place: a file, ":memory:", or the address of a PostgreSQL database. */
export async function openLedger(place: string): Promise<Ledger> {
  if (!isAddress(place)) return openSqliteLedger(place);
  const { openPostgresLedger } = await import("./postgres/open.ts");
  return openPostgresLedger(place);
}
