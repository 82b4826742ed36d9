import { expect, test } from "vitest";
import { correctionOf, profilesIn, undoingOf } from "../src/ingest/entities.ts";
import { openLedger } from "../src/ledger/open.ts";
import type { Entry } from "../src/ledger/ledger.ts";
import type { Entity } from "../src/schema/entity.ts";
import { entryOf } from "./ledger-contract.ts";

/** An invented article in which each name is a person. */
function speaksOf(text: string, ...people: readonly { name: string; role?: string }[]): Entry {
  const entry = entryOf(text);
  const [read] = entry.articles;
  if (!read) throw new Error("no article");
  const entities = people.map(({ name, role }, i): Entity => {
    const start = text.indexOf(name);
    const span = [start, start + name.length] as const;
    return {
      id: `e${i + 1}`,
      by: "test@1",
      kind: "person",
      name,
      aliases: [],
      mentions: [{ span, form: "name" }],
      facts: role ? [{ kind: "role", value: role, span }] : [],
    };
  });
  return { ...entry, articles: [{ ...read, annotation: { ...read.annotation, entities } }] };
}

const corrector = { author: "ana", at: "2025-05-01T10:00:00Z" };

test("people over articles: merged with a reason, corrected, corrected back, and the same after reading anew", async () => {
  const ledger = await openLedger(":memory:");
  const entries = [
    speaksOf("Mayor Edda Brandt spoke.", { name: "Edda Brandt", role: "mayor" }),
    speaksOf("Edda Brandt, the mayor, resigned.", { name: "Edda Brandt", role: "mayor" }),
    speaksOf("Edda Brandt, a cellist, played.", { name: "Edda Brandt", role: "cellist" }),
  ];
  await ledger.record(entries);
  const sizes = async () => (await profilesIn(ledger)).map(({ appearances }) => appearances.length);
  expect(await sizes()).toEqual([2, 1]);
  const [mayor, cellist] = await profilesIn(ledger);
  if (!mayor || !cellist) throw new Error("two profiles were expected");
  const merge = correctionOf(corrector, "merge", mayor, cellist);
  await ledger.correct(merge);
  expect(await sizes()).toEqual([3]);
  await ledger.record(entries.map((entry) => ({ ...entry, version: "2" })));
  expect(await sizes()).toEqual([3]);
  await ledger.correct(undoingOf(corrector, merge.id));
  expect(await sizes()).toEqual([2, 1]);
  await ledger.close();
});
