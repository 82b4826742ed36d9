import { expect, test } from "vitest";
import { blockHash, blockHashesOf, recurringBlocks } from "./site-memory.ts";

const page = (...texts: string[]) => blockHashesOf(texts.map((text) => ({ text })));

test("a block on three pages of a site is boilerplate, one on two is not", () => {
  const pages = [
    page("Sign up for our daily letter.", "The lake froze on Monday."),
    page("Sign up for our daily letter!", "Two ferries collided in fog."),
    page("SIGN UP for our daily letter.", "Two ferries collided in fog."),
  ];
  const recurring = recurringBlocks(pages);
  expect(recurring.has(blockHash("Sign up for our daily letter.") ?? "")).toBe(true);
  expect(recurring.has(blockHash("Two ferries collided in fog.") ?? "")).toBe(false);
});

test("a block twice on one page counts once; one of two words is not remembered", () => {
  const twice = page("More from this author", "More from this author");
  expect(twice).toHaveLength(1);
  expect(recurringBlocks([twice, twice]).size).toBe(0);
  expect(blockHash("Read more")).toBeUndefined();
});
