import { expect, test } from "vitest";
import { datelinesIn } from "./datelines.ts";

const datelines = (text: string) => datelinesIn(text).map((span) => text.slice(...span));

test("a dateline is a place in capitals, perhaps a day and an agency, and a dash", () => {
  expect(datelines("OLDMERE, March 10 (TPA) — Nine people died.")).toEqual(["OLDMERE, March 10 (TPA) — "]);
  expect(datelines("SANT ORLE (Northwire) - The ministry said no.")).toEqual(["SANT ORLE (Northwire) - "]);
  expect(datelines("KARSK – The mayor resigned.")).toEqual(["KARSK – "]);
});

test("names, dashes inside sentences and hyphens are no datelines", () => {
  expect(datelines("Harbour officials — three of them — denied it.")).toEqual([]);
  expect(datelines("The NED said — in writing — that it would.")).toEqual([]);
  expect(datelines("COVID-19 cases rose.")).toEqual([]);
});

test("a very long line of capitals is read in a moment", () => {
  expect(datelines("A ".repeat(100_000))).toEqual([]);
  expect(datelines("AB, ".repeat(50_000))).toEqual([]);
});
