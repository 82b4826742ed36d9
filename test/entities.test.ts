import { expect, test } from "vitest";
import { correctionOf, profilesIn, undoingOf } from "../src/ingest/entities.ts";
import { corrected, formerNames } from "../src/ledger/corrected.ts";
import { openLedger } from "../src/ledger/open.ts";
import type { Correction } from "../src/schema/correction.ts";
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

test("what is ruled of names in the app holds in the list of entities, and what is ruled there in the articles", async () => {
  const ledger = await openLedger(":memory:");
  const entries = [
    speaksOf("Mayor Edda Brandt spoke.", { name: "Edda Brandt", role: "mayor" }),
    speaksOf("E. M. Brandt-Lund, a cellist, played.", { name: "E. M. Brandt-Lund", role: "cellist" }),
  ];
  await ledger.record(entries);
  const names = async () => (await profilesIn(ledger)).map(({ name }) => name);
  const byName: Correction = {
    id: "c1",
    ...corrector,
    action: "merge",
    target: { kind: "entity", id: "E. M. Brandt-Lund" },
    value: "Edda Brandt",
  };
  await ledger.correct(byName);
  expect(await names()).toEqual(["Edda Brandt"]);
  await ledger.record(entries.map((entry) => ({ ...entry, version: "2" })));
  expect(await names()).toEqual(["Edda Brandt"]);
  await ledger.correct(undoingOf(corrector, "c1"));
  expect(await names()).toEqual(["E. M. Brandt-Lund", "Edda Brandt"]);

  const [cellist, mayor] = await profilesIn(ledger);
  if (!mayor || !cellist) throw new Error("two profiles were expected");
  const ofProfiles = correctionOf(corrector, "merge", mayor, cellist);
  const played = entries[1]?.articles[0];
  if (!played) throw new Error("no article");
  const shown = (corrections: readonly Correction[]) =>
    corrected(played, corrections).annotation.entities.map(({ name }) => name);
  expect(shown([])).toEqual(["E. M. Brandt-Lund"]);
  expect(shown([ofProfiles])).toEqual(["Edda Brandt"]);
  expect(formerNames("Edda Brandt", [ofProfiles])).toEqual(["E. M. Brandt-Lund"]);
  expect(shown([correctionOf(corrector, "rename", cellist, "Eva Lund")])).toEqual(["Eva Lund"]);
  await ledger.close();
});
