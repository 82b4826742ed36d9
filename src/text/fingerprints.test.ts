import fc from "fast-check";
import { expect, test } from "vitest";
import { printsOf, wordHash, wordsOf } from "./fingerprints.ts";

const values = (text: string) => new Set(printsOf(wordsOf(text)).map(({ value }) => value));

test("words are runs of letters and digits, with their place; case and marks do not count", () => {
  const text = "The city’s CRANE fell: 2 hurt.";
  const words = wordsOf(text);
  const seen = Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i]));
  expect(seen).toEqual(["The", "city", "s", "CRANE", "fell", "2", "hurt"]);
  expect(words.hashes[3]).toBe(wordHash("crane"));
});

test("letters beyond ASCII are letters, emoji are not", () => {
  expect(wordsOf("Élan 北京 👍 ümlaut").count).toBe(3);
});

test("twenty words in a row alike leave a fingerprint in common, whatever stands around them", () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 20, maxLength: 30 }),
      fc.array(word, { maxLength: 40 }),
      fc.array(word, { maxLength: 40 }),
      (common, before, after) => {
        const [a, b] = [values([...before, ...common].join(" ")), values([...common, ...after].join(" "))];
        expect([...a].some((value) => b.has(value))).toBe(true);
      },
    ),
  );
});

test("fingerprints are whole numbers below 2^47, in the order of the text, and a short text has one", () => {
  const prints = printsOf(wordsOf("one two three four five six seven"));
  expect(prints).toHaveLength(1);
  expect(Number.isSafeInteger(prints[0]?.value) && prints[0]!.value < 2 ** 47).toBe(true);
  expect(printsOf(wordsOf("one two three four"))).toEqual([]);
});
