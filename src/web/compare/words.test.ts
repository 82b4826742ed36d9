import fc from "fast-check";
import { expect, test } from "vitest";
import { isSmall, runsOf } from "./words.ts";

const shown = (before: string, after: string) =>
  runsOf(before, after)
    .map(({ kind, words }) => (kind === "same" ? words : kind === "gone" ? `[-${words}-]` : `[+${words}+]`))
    .join("");

test("a corrected figure is one word that went and one that came", () => {
  expect(shown("At least 43 people died on Friday.", "At least 34 people died on Friday.")).toBe(
    "At least [-43 -][+34 +]people died on Friday.",
  );
});

test("a sentence put in is new, the rest stays", () => {
  expect(shown("He denied it. They left.", "He denied it. He was wrong. They left.")).toBe(
    "He denied it. [+He was wrong. +]They left.",
  );
});

test("a comma is a small edit, a number never is", () => {
  expect(isSmall({ kind: "new", words: ", " })).toBe(true);
  expect(isSmall({ kind: "new", words: "34 " })).toBe(false);
  expect(isSmall({ kind: "gone", words: "never " })).toBe(false);
});

test("what stayed and went is the old text, what stayed and came the new", () => {
  const text = fc
    .array(fc.constantFrom("a ", "b ", "c ", "dd "), { maxLength: 40 })
    .map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = runsOf(before, after);
      const of = (...kinds: string[]) =>
        runs
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ words }) => words)
          .join("");
      expect(of("same", "gone")).toBe(before);
      expect(of("same", "new")).toBe(after);
    }),
  );
});
