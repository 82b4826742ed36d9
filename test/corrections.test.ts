import fc from "fast-check";
import { expect, test } from "vitest";
import { corrected, findingOf, namesOf, standing } from "../src/ledger/corrected.ts";
import type { Correction } from "../src/schema/correction.ts";
import { spansOf } from "../src/serve/posts/spans.ts";
import { agencyReport, reversalReport } from "./browser/coverage.ts";

let made = 0;
const correction = (draft: Pick<Correction, "action" | "target"> & Partial<Correction>): Correction => ({
  id: `c${++made}`,
  author: "ana",
  at: "2025-09-10T10:00:00Z",
  ...draft,
});
const overloaded = {
  kind: "statement",
  id: "s4",
  article: agencyReport.article.id,
  quote: "that the ship was overloaded",
  start: agencyReport.article.text.indexOf("that the ship was overloaded"),
} as const;

test("a rejected statement is set apart, not deleted", () => {
  const laid = corrected(agencyReport, [correction({ action: "reject", target: overloaded })]);
  expect(laid.annotation.statements.map(({ id }) => id)).not.toContain("s4");
  expect(laid.rejected.map(({ id }) => id)).toEqual(["s4"]);
});

test("an edit changes the speaker, and the voice at the head of the chain with it", () => {
  const edit = correction({
    action: "edit",
    target: { ...overloaded, id: "s1", quote: agencyReport.article.text.slice(24, 40), start: 24 },
    value: { speaker: "Coast Guard of the North" },
  });
  const [first] = corrected(agencyReport, [edit]).annotation.statements;
  expect(first?.speaker?.name).toBe("Coast Guard of the North");
  expect(first?.chain[0]?.name).toBe("Coast Guard of the North");
});

test("a correction finds its statement by the words when a new reading has given it another id", () => {
  const again = {
    ...agencyReport,
    annotation: {
      ...agencyReport.annotation,
      statements: agencyReport.annotation.statements.map((one, i) => ({ ...one, id: `s${i + 20}` })),
    },
  };
  expect(findingOf(again, correction({ action: "accept", target: overloaded }))).toBe("s23");
});

test("the innermost of statements that share words is told by its exact words", () => {
  const inner = "that a hatch was possibly open";
  const target = { ...overloaded, id: "s99", quote: inner, start: agencyReport.article.text.indexOf(inner) };
  expect(findingOf(agencyReport, { target })).toBe("s7");
});

test("what is undone does not stand, and what undid is undone in its turn", () => {
  const reject = correction({ action: "reject", target: overloaded });
  const undo = (id: string) => correction({ action: "undo", target: { kind: "correction", id } });
  const first = undo(reject.id);
  const second = undo(first.id);
  expect(standing([reject, first])).toEqual([]);
  expect(standing([reject, first, second])).toEqual([reject]);
});

test("merged names speak as one everywhere, a split name in its article alone", () => {
  const merge = correction({
    action: "merge",
    target: { kind: "entity", id: "J. Marek" },
    value: "Jon Marek",
  });
  const split = correction({
    action: "split",
    target: { kind: "entity", id: "Jon Marek", article: agencyReport.article.id },
    value: "Jon Marek the elder",
  });
  expect(corrected(reversalReport, [merge]).annotation.statements[1]?.speaker?.name).toBe("Jon Marek");
  expect(namesOf([merge, split], agencyReport.article.id)("J. Marek")).toBe("Jon Marek the elder");
  expect(namesOf([merge, split])("J. Marek")).toBe("Jon Marek");
});

test("names merged in a circle end somewhere", () => {
  const merge = (id: string, value: string) =>
    correction({ action: "merge", target: { kind: "entity", id }, value });
  expect(namesOf([merge("A", "B"), merge("B", "A")])("A")).toBe("A");
});

test("a value of the wrong shape edits nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const laid = corrected(agencyReport, [
        correction({ action: "edit", target: overloaded, value: value as never }),
      ]);
      for (const { content } of laid.annotation.statements)
        for (const [start, end] of content) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(agencyReport.article.text.length);
        }
    }),
  );
});

test("words are found where they stand nearest", () => {
  expect(spansOf("the dam", "the dam burst; the dam held", 20)).toEqual([[15, 22]]);
  expect(spansOf("the … held", "the dam burst; the dam held", 14)).toEqual([
    [15, 18],
    [23, 27],
  ]);
  expect(spansOf("the bridge", "the dam burst", 0)).toBeUndefined();
});
