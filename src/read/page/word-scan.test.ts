import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { basis, hashOfText, holdsLetter, holdsWord, tableOf, wordEnd } from "./word-scan.ts";

const text = fc.string({ unit: fc.constantFrom(...`aé9字𝔘👍\u0301 .-'\ud835`.split("")), maxLength: 30 });

describe("words found in a text", () => {
  test("are the runs of letters, digits and marks of Unicode", () => {
    fc.assert(
      fc.property(text, (text) => {
        const found: string[] = [];
        for (let at = 0; at < text.length;) {
          const end = wordEnd(text, at);
          if (end > at) found.push(text.slice(at, end));
          at = Math.max(end, at + 1);
        }
        expect(found).toEqual(text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
      }),
    );
  });

  test("are told from runs of marks alone", () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(holdsLetter(text, 0, text.length)).toBe(/[\p{L}\p{N}]/u.test(text));
      }),
    );
  });

  test("are known by a table as by a set", () => {
    const word = fc.stringMatching(/^[a-d]{1,3}$/);
    fc.assert(
      fc.property(fc.array(word), word, (words, asked) => {
        const isHeld = holdsWord(tableOf(new Set(words)), hashOfText(basis, asked), asked, 0);
        expect(isHeld).toBe(words.includes(asked));
      }),
    );
  });
});
