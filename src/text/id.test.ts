import { expect, test } from "vitest";
import { contentId, hashOf } from "./id.ts";

test("the hash is SHA-256 as published (FIPS 180-4, abc)", () => {
  expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

test("an id is ten sayable letters, the same for the same parts and another for others", () => {
  expect(contentId("a", "b")).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
  expect(contentId("a", "b")).toBe(contentId("a", "b"));
  expect(contentId("a", "b")).not.toBe(contentId("ab"));
});
