import fc from "fast-check";
import { expect, test } from "vitest";
import { type Vector, product, tableOf } from "./vector.ts";

const vector = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 1, max: 8192 })),
    {
      maxLength: 80,
      selector: ([term]) => term & 63,
    },
  )
  .map((words): Vector => ({
    terms: Int32Array.from(words, ([term]) => term),
    weights: Int32Array.from(words, ([, weight]) => weight),
  }));

test("the product of two vectors is the sum over the words of both", () => {
  fc.assert(
    fc.property(vector, vector, (one, other) => {
      const weights = new Map(Array.from(other.terms, (term, i) => [term, other.weights[i]!]));
      const sum = Array.from(one.terms, (term, i) => one.weights[i]! * (weights.get(term) ?? 0));
      expect(product(one, tableOf(other))).toBe(sum.reduce((total, part) => total + part, 0));
      expect(product(other, tableOf(other))).toBe(
        Array.from(other.weights, (weight) => weight * weight).reduce((total, part) => total + part, 0),
      );
    }),
  );
});
