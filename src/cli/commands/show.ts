import { annotationRecord } from "../../export/records.ts";
import { articleText } from "../../export/text.ts";
import { recurrencesIn } from "../../ingest/boilerplate.ts";
import { carriedIn } from "../../ingest/carried.ts";
import { UserError } from "../errors.ts";
import { withExistingLedger } from "../ledger.ts";

/** `hearsay show`. */
export async function showCommand(
  id: string,
  options: { readonly ledger: string; readonly json?: boolean },
): Promise<void> {
  await withExistingLedger(options, async (ledger) => {
    const found = await ledger.article(id);
    if (!found)
      throw new UserError(
        `No article has the id ${id}, or several begin with it.`,
        "`hearsay find WORDS` lists articles with their ids.",
      );
    const carried = await carriedIn(ledger, found);
    const recurrences = await recurrencesIn(ledger, carried.article);
    const record = () => JSON.stringify({ ...annotationRecord(carried), recurrences }, null, 2);
    console.log(options.json ? record() : articleText(carried, recurrences));
  });
}
