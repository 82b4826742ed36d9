import fc from "fast-check";
import { expect, test } from "vitest";
import { snippetOf } from "./snippet.ts";

/** The snippet with its hits in brackets. */
function shown(text: string, typed: string): string {
  return snippetOf(text, typed)
    .map(({ words, hit }) => (hit ? `[${words}]` : words))
    .join("");
}

test("the words searched for are marked whole, whatever their case and accents", () => {
  expect(shown("Élan and the ELAN, not elanor.", "elan")).toBe("[Élan] and the [ELAN], not elanor.");
});

test("a beginning marks the whole word, a phrase the whole phrase", () => {
  expect(shown("The ministers met.", "minist*")).toBe("The [ministers] met.");
  expect(shown("The Ministry\nof Ports, the ministry.", '"ministry of ports"')).toBe(
    "The [Ministry of Ports], the ministry.",
  );
});

test("a hit deep in a text is shown with the words around it", () => {
  const text = `${"Rain fell on the town. ".repeat(40)}The bridge was closed. ${"Rain fell again. ".repeat(40)}`;
  expect(shown(text, "bridge")).toMatch(/^… .*The \[bridge\] was closed\. .* …$/);
  expect(shown(text, "bridge").length).toBeLessThan(200);
});

/** Letters whose case and accents are awkward, with what parts words. */
const letters = fc.string({
  unit: fc.constantFrom(..."aAbéÉİßſǅ \n'\"*-.", "\ud83d\ude00", "\ud800"),
  maxLength: 60,
});

test("a hit's span holds the very words, for any text and any search", () => {
  fc.assert(
    fc.property(letters, letters, (text, typed) => {
      for (const { hit, words, span } of snippetOf(text, typed)) {
        expect(hit).toBe(span !== undefined);
        if (span) expect(text.slice(...span).replace(/\s+/g, " ")).toBe(words);
      }
    }),
  );
});
