import { existsSync } from "node:fs";
import type { Ledger } from "../ledger/ledger.ts";
import { isAddress, openLedger } from "../ledger/open.ts";
import { UserError } from "./errors.ts";

/** Opens the ledger named by the options for the length of `use`. */
export async function withLedger<T>(
  options: { readonly ledger: string },
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger(options.ledger);
  try {
    return await use(ledger);
  } finally {
    await ledger.close();
  }
}

/** The same for commands that read only: a ledger that is not there is an error, not an empty one. */
export async function withExistingLedger<T>(
  options: { readonly ledger: string },
  use: (ledger: Ledger) => Promise<T>,
): Promise<T> {
  if (!isAddress(options.ledger) && !existsSync(options.ledger))
    throw new UserError(
      `There is no ledger ${options.ledger}.`,
      "Make one with `hearsay add FOLDER`, or name another with --ledger.",
    );
  return withLedger(options, use);
}
