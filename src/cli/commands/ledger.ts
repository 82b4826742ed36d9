import { storedDocuments } from "../../ingest/add.ts";
import { openLedger } from "../../ledger/open.ts";
import { withExistingLedger } from "../ledger.ts";
import { problemLine, readInto } from "./add.ts";

/** `hearsay ledger info`. */
export async function infoCommand(options: { readonly ledger: string }): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    for (const [name, count] of Object.entries(await ledger.counts()))
      console.log(`${name.padEnd(12)} ${count}`);
    for (const problem of await ledger.problems()) console.log(problemLine(problem));
  });
}

/** `hearsay ledger check`: prints what is wrong; exits 1 if anything is. */
export async function checkCommand(options: { readonly ledger: string }): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    let wrong = 0;
    for await (const problem of ledger.check()) {
      wrong++;
      console.log(problemLine(problem));
    }
    if (wrong > 0) process.exitCode = 1;
    else console.log("All hashes and spans are right.");
  });
}

/** `hearsay ledger reread`. */
export async function rereadCommand(options: {
  readonly ledger: string;
  readonly workers?: number;
}): Promise<void> {
  await withExistingLedger(options, async () => {
    const source = await openLedger(options.ledger);
    try {
      await readInto(() => storedDocuments(source), options);
    } finally {
      await source.close();
    }
  });
}
