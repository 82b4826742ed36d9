import { expect, test } from "vitest";
import { likenessOf } from "./likeness.ts";
import type { Saying } from "./sayings.ts";

/** A saying of its words; each stands in an article of its own. */
function saying(words: string, about: Partial<Saying> = {}): Saying {
  return {
    article: words,
    published: "2025-03-04",
    span: [0, 1],
    stance: "attributed",
    stems: words.split(" "),
    values: [],
    around: [],
    times: [],
    ...about,
  };
}

const filler = ["storm", "ferry", "mayor", "quay"].map((word) => saying(word));
const likeness = (one: Saying, other: Saying) => likenessOf([one, other, ...filler]).likeness(0, 1);

test("two denials of one voice are more alike than their words", () => {
  const denied = { stance: "denied", voice: "Harbour Board" } as const;
  const [one, other] = [saying("warn letter crane"), saying("letter bolt")];
  const plain = likeness(one, other);
  expect(likeness({ ...one, ...denied }, { ...other, ...denied })).toBeGreaterThan(plain);
  expect(likeness({ ...one, ...denied }, { ...other, ...denied, voice: "Dockers' Union" })).toBe(plain);
  expect(likeness({ ...one, ...denied }, { ...other, voice: "Harbour Board" })).toBe(plain);
});

test("where both tell figures and none the same, they are less alike than their words", () => {
  const [one, other] = [saying("dead flood valley"), saying("dead flood town")];
  const plain = likeness(one, other);
  const counting = (values: readonly string[]) =>
    likeness({ ...one, values: [" 74 74"] }, { ...other, values });
  expect(counting([" 87 87"])).toBeLessThan(plain);
  expect(counting([" 74 74"])).toBeGreaterThan(plain);
});
