import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { openLedger } from "../src/ledger/open.ts";
import { entryOf, ledgerContract } from "./ledger-contract.ts";
import { linksContract } from "./links-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));

ledgerContract("SQLite", () => openLedger(":memory:"));
linksContract("SQLite", () => openLedger(":memory:"));

test("a ledger closed and opened again is as it was", async () => {
  const path = join(folder, "again.sqlite");
  const first = await openLedger(path);
  await first.record([entryOf("Kept.", { title: "Kept" })]);
  await first.close();
  const second = await openLedger(path);
  expect((await second.list({})).articles.map(({ title }) => title)).toEqual(["Kept"]);
  await second.close();
});

test("two openers of one file both write and see each other's articles", async () => {
  const path = join(folder, "shared.sqlite");
  const [one, two] = [await openLedger(path), await openLedger(path)];
  await Promise.all([one.record([entryOf("From one.")]), two.record([entryOf("From two.")])]);
  expect((await one.counts()).articles).toBe(2);
  await one.close();
  await two.close();
});

test("bytes changed behind the ledger's back are found by the check", async () => {
  const path = join(folder, "damaged.sqlite");
  const ledger = await openLedger(path);
  await ledger.record([entryOf("Whole.")]);
  const raw = new Database(path);
  raw.exec("UPDATE bytes SET bytes = x'00'");
  raw.close();
  const codes: string[] = [];
  for await (const { code } of ledger.check()) codes.push(code);
  expect(codes).toEqual(["damaged-bytes"]);
  await ledger.close();
});

test("a file that is no ledger is refused with what to do", async () => {
  const path = join(folder, "letter.sqlite");
  writeFileSync(path, "Dear editor, ".repeat(100));
  await expect(openLedger(path)).rejects.toThrow(/could not be opened/);
});

test("a ledger of a newer form is refused, not harmed", async () => {
  const path = join(folder, "newer.sqlite");
  (await openLedger(path)).close();
  const raw = new Database(path);
  raw.pragma("user_version = 99");
  raw.close();
  await expect(openLedger(path)).rejects.toThrow(/newer Hearsay/);
});
