import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestAssignment } from "./assignment.ts";
import { coreferenceScores } from "./scores.ts";

const clusters = (text: string): string[][] =>
  text
    .split("|")
    .map((cluster) => cluster.trim().split(/\s+/).filter(Boolean))
    .filter((cluster) => cluster.length > 0);
const scores = (gold: string, found: string) =>
  coreferenceScores([{ gold: clusters(gold), found: clusters(found) }]);

describe("the measures of coreference, on cases worked by hand", () => {
  test("the example of Pradhan et al. 2014: gold abc defg, found ab cd fghi", () => {
    const { muc, b3, ceafe } = scores("a b c | d e f g", "a b | c d | f g h i");
    expect(muc.r).toBeCloseTo(40, 4); // 2 of 5 links
    expect(muc.p).toBeCloseTo(40, 4);
    expect(b3.r).toBeCloseTo(41.667, 2); // (4/3 + 1/3 + 1/4 + 4/4) / 7
    expect(b3.p).toBeCloseTo(50, 2); // (2 + 1/2 + 1/2 + 1) / 8
    expect(ceafe.r).toBeCloseTo(65, 2); // (0.8 + 0.5) / 2
    expect(ceafe.p).toBeCloseTo(43.333, 2); // (0.8 + 0.5) / 3
  });

  test("everything right is a hundred", () => {
    expect(scores("a b | c d e", "c d e | a b").conll).toBeCloseTo(100, 6);
  });

  test("everything in one: links all found, precision of entities low", () => {
    const { muc, b3 } = scores("a b | c d", "a b c d");
    expect(muc.r).toBe(100);
    expect(muc.p).toBeCloseTo(66.667, 2);
    expect(b3.r).toBe(100);
    expect(b3.p).toBe(50);
  });

  test("an entity of one mention neither helps nor hurts", () => {
    expect(scores("a b | c", "a b | d | e").conll).toBeCloseTo(100, 6);
  });

  test("documents are summed before dividing", () => {
    const { muc } = coreferenceScores([
      { gold: [["a", "b"]], found: [["a", "b"]] },
      { gold: [["a", "b", "c", "d"]], found: [] },
    ]);
    expect(muc).toEqual({ p: 100, r: 25, f: 40 });
  });

  test("nothing found is nought, not a failure", () => {
    expect(scores("a b", "").conll).toBe(0);
  });
});

test("no order of rows gives more than the best assignment", () => {
  const square = fc.integer({ min: 1, max: 5 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: n, maxLength: n }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(fc.property(square, (gains) => bestAssignment(gains) === bestByTrying(gains)));
});

function bestByTrying(gains: readonly (readonly number[])[], row = 0, used: readonly number[] = []): number {
  if (row === gains.length) return 0;
  const rest = (gains[row] ?? []).map((gain, column) =>
    used.includes(column) ? 0 : gain + bestByTrying(gains, row + 1, [...used, column]),
  );
  return Math.max(bestByTrying(gains, row + 1, used), ...rest);
}
