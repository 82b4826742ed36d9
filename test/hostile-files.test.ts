import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hearsay, watchedHearsay } from "./command.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-hostile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = (town: string) =>
  `<html><title>Ice in ${town}</title><p>${`The harbour of ${town} stayed closed on Monday because nobody had measured the ice. `.repeat(4)}</p>
<p>The mayor of ${town} said that two engineers would come by helicopter on Tuesday, and that no ferry would leave before that.</p>`;

/** What each file holds, and the problem it must end with. */
const hostile: Readonly<Record<string, { bytes: () => string | Uint8Array; problem: string }>> = {
  "deep.html": { bytes: () => `<html>${"<div>".repeat(200_000)}${page("Orm")}`, problem: "too-many-nodes" },
  "huge.html": { bytes: () => `<html><p>${"ice and fog ".repeat(4_200_000)}`, problem: "too-large" },
  "empty.html": { bytes: () => "", problem: "empty-input" },
  "binary.html": {
    bytes: () => Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256),
    problem: "wrong-type",
  },
};

describe("files made to break a reader, added in one call with two good ones", () => {
  test("each ends in its problem within 10 seconds and 600 MB, and the good ones are read", async () => {
    for (const [name, { bytes }] of Object.entries(hostile)) writeFileSync(join(folder, name), bytes());
    writeFileSync(join(folder, "a.html"), page("Orm"));
    writeFileSync(join(folder, "z.html"), page("Veld"));
    const ledger = join(folder, "ledger.sqlite");
    const { code, errors, processorSeconds, megabytes } = await watchedHearsay([
      "add",
      "--ledger",
      ledger,
      folder,
    ]);
    expect(code).toBe(0);
    for (const [name, { problem }] of Object.entries(hostile))
      expect(errors).toMatch(new RegExp(`${name}: .*\\[${problem}\\]`));
    expect(errors).toContain("2 articles, 4 problems");
    expect(processorSeconds).toBeLessThan(10);
    expect(megabytes).toBeLessThan(600);
    const titles = hearsay(["find", "--ledger", ledger, "harbour"]).output;
    expect(titles).toContain("Ice in Orm");
    expect(titles).toContain("Ice in Veld");
  });
});
