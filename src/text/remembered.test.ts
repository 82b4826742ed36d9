import { expect, test } from "vitest";
import { remembered, rememberedOf } from "./remembered.ts";

test("a text is answered once, and again once its answer was let go", () => {
  const asked: string[] = [];
  const shout = remembered((text) => {
    asked.push(text);
    return text === "none" ? undefined : text.toUpperCase();
  }, 2);
  expect([shout("a"), shout("a"), shout("none"), shout("none")]).toEqual(["A", "A", undefined, undefined]);
  expect(asked).toEqual(["a", "none"]);
  expect([shout("b"), shout("a")]).toEqual(["B", "A"]);
  expect(asked).toEqual(["a", "none", "b", "a"]);
});

test("a text too long to come again is not kept", () => {
  let asked = 0;
  const size = remembered((text) => (asked++, text.length));
  const long = "x".repeat(1000);
  expect(size(long) + size(long)).toBe(2000);
  expect(asked).toBe(2);
});

test("an object is answered once, whatever it holds", () => {
  let asked = 0;
  const copy = rememberedOf((list: readonly number[]) => (asked++, [...list]));
  const one = [1, 2];
  expect(copy(one)).toBe(copy(one));
  expect(copy([1, 2])).not.toBe(copy(one));
  expect(asked).toBe(2);
});
