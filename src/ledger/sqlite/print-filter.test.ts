import fc from "fast-check";
import { expect, test } from "vitest";
import { addToFilter, emptyFilter, mayHold } from "./print-filter.ts";

const print = fc.integer({ min: 0, max: 2 ** 47 - 1 });

test("what was added to a filter is never missed", () => {
  fc.assert(
    fc.property(fc.array(print, { maxLength: 500 }), (prints) => {
      const filter = emptyFilter(prints.length);
      for (const one of prints) addToFilter(filter, one);
      return prints.every((one) => mayHold(filter, one));
    }),
  );
});

test("of prints that were not added one in twenty passes at most", () => {
  const filter = emptyFilter(20_000);
  const printAt = (n: number) => ((n * 48_271) % 32_768) * 2 ** 32 + ((n * 2_654_435_761) % 2 ** 32);
  for (let n = 0; n < 20_000; n++) addToFilter(filter, printAt(n));
  const passed = Array.from({ length: 20_000 }, (_, n) => mayHold(filter, printAt(30_000 + n))).filter(
    Boolean,
  );
  expect(passed.length).toBeLessThan(1000);
});
