import fc from "fast-check";
import { expect, test } from "vitest";
import { type Mark, segmentsOf } from "./marks.ts";

const mark = (start: number, end: number, finding = "s1"): Mark => ({
  kind: "content",
  finding,
  span: [start, end],
});

test("a block without marks is one plain segment", () => {
  expect(segmentsOf([3, 9], [])).toEqual([{ span: [3, 9], marks: [] }]);
});

test("overlapping findings are cut at each other's edges and both shown where they meet", () => {
  const parts = segmentsOf([0, 10], [mark(0, 6, "s1"), mark(4, 10, "s2")]);
  expect(parts.map(({ span, marks }) => [...span, marks.map((m) => m.finding).join(" ")])).toEqual([
    [0, 4, "s1"],
    [4, 6, "s1 s2"],
    [6, 10, "s2"],
  ]);
});

test("segments cover the block exactly, in order, whatever the marks", () => {
  const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(span), fc.nat(30), fc.integer({ min: 1, max: 30 }), (marks, start, length) => {
      const parts = segmentsOf([start, start + length], marks);
      let at = start;
      for (const part of parts) {
        expect(part.span[0]).toBe(at);
        expect(part.span[1]).toBeGreaterThan(at);
        at = part.span[1];
      }
      expect(at).toBe(start + length);
    }),
  );
});
