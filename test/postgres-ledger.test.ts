import { afterAll, expect, test } from "vitest";
import { openPostgresLedger } from "../src/ledger/postgres/open.ts";
import { entryOf, ledgerContract } from "./ledger-contract.ts";
import { linksContract } from "./links-contract.ts";
import { startPostgres } from "./postgres.ts";

const server = startPostgres();
afterAll(() => server?.stop());

if (server) {
  ledgerContract("PostgreSQL", () => openPostgresLedger(server.fresh()));
  linksContract("PostgreSQL", () => openPostgresLedger(server.fresh()));

  test("two openers of one database both write and see each other's articles", async () => {
    const address = server.fresh();
    const [one, two] = await Promise.all([openPostgresLedger(address), openPostgresLedger(address)]);
    await Promise.all([one.record([entryOf("From one.")]), two.record([entryOf("From two.")])]);
    expect((await one.counts()).articles).toBe(2);
    await Promise.all([one.close(), two.close()]);
  });

  test("a database that is not there is refused with its name and what to do, its password unsaid", async () => {
    const away = server
      .fresh()
      .replace("hearsay@", "hearsay:secret@")
      .replace(/ledger\d+/, "elsewhere");
    const refusal = await openPostgresLedger(away).catch((error: Error) => error);
    expect(String(refusal)).toMatch(/elsewhere.* could not be opened/);
    expect(String(refusal)).not.toContain("secret");
  });
} else test.skip("PostgreSQL is not installed: its ledger was not tested", () => {});
