import { expect, test } from "vitest";
import { claimSearch, contentWords } from "./search.ts";

const claims = [
  { text: "The dam at Brellin had been inspected twice before it failed." },
  {
    text: "Eleven miners were trapped after a fire in the Korvo shaft.",
    title: "Were eleven miners trapped?",
  },
  { text: "The minister of ports owns shares in a shipping line." },
];

test("what says nearly the same in other words is found first", () => {
  const find = claimSearch(claims);
  expect(find("Inspections of the Brellin dam", 2)[0]?.index).toBe(0);
  expect(find("a fire trapping 11 miners at Korvo", 2)[0]?.index).toBe(1);
  expect(find("shipping-line shareholder runs the ports ministry", 1)).toHaveLength(1);
});

test("nothing is found for words that no claim has, or for no words", () => {
  expect(claimSearch(claims)("zzz qqq", 5)).toEqual([]);
  expect(claimSearch(claims)("", 5)).toEqual([]);
  expect(claimSearch([])("dam", 5)).toEqual([]);
});

test("numbers lose their separators and words their endings", () => {
  expect(contentWords("The 4,700 soldiers’ casualties")).toEqual(contentWords("4700 soldier casualty"));
});
