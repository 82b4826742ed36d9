import { expect, test } from "vitest";
import { documentOf, joined } from "./documents.ts";
import { gapCases } from "./gap.ts";

test("brackets in the last column are entities: nested, of one word, ending together", () => {
  const rows = [
    "The\t(1",
    "minister\t_",
    "’s\t1)",
    "aide\t_",
    "met\t_",
    "her\t(1)",
    "sister\t(2|(3",
    "there\t3)2)",
  ];
  const { clusters } = documentOf("x", rows.map((row, i) => `${i}\t${row}`).join("\n"));
  expect(clusters).toEqual([
    [
      [0, 2],
      [5, 5],
    ],
    [[6, 7]],
    [[6, 7]],
  ]);
});

test("words are set as a printer would, and each knows its place", () => {
  const words = ['"', "We", "do", "n't", "know", ",", '"', "she", "(", "Ms", "Olin", ")", "said", "."];
  const { text, spans } = joined(words);
  expect(text).toBe('"We don\'t know," she (Ms Olin) said.');
  expect(spans.map((span) => text.slice(...span))).toEqual(words);
});

test("a GAP case counts in code points, an article in UTF-16 units", () => {
  const row = "x-1\t🙂 Ann met Eve; she left.\tshe\t15\tAnn\t2\tTRUE\tEve\t10\tFALSE\thttp://example.org";
  const [one] = gapCases(`ID\tText\n${row}`);
  expect(
    one && [one.text.slice(...one.a), one.text.slice(...one.b), one.text.slice(one.pronoun, one.pronoun + 3)],
  ).toEqual(["Ann", "Eve", "she"]);
  expect(one).toMatchObject({ gender: "female", isA: true, isB: false });
});
