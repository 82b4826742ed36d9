import { once } from "node:events";
import { exportLines, type ExportFormat } from "../../export/lines.ts";
import { withExistingLedger } from "../ledger.ts";

/** `hearsay export`: streams, so that a ledger of any size fits. */
export async function exportCommand(options: {
  readonly ledger: string;
  readonly format: ExportFormat;
}): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    for await (const line of exportLines(ledger.articles(), await ledger.corrections(), options.format)) {
      if (!process.stdout.write(line)) await once(process.stdout, "drain");
    }
  });
}
