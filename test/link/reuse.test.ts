import fc from "fast-check";
import { expect, test } from "vitest";
import { articleFromText } from "../../src/read/plain.ts";
import { bodyOf } from "../../src/link/copies/body.ts";
import { reuseOf } from "../../src/link/copies/reuse.ts";

const body = (id: string, text: string) => bodyOf({ ...articleFromText(text), id });
const shared = (a: string, b: string) => reuseOf(body("a", a), body("b", b));

const report =
  "Nine people were hurt on Tuesday when a tram left its rails in Marrow Street, the fire service said. The tram had been inspected in May.";

test("the same text is shared whole, both ways", () => {
  expect(shared(report, report)).toMatchObject({
    coverage: { a: 1, b: 1 },
    verbatim: 1,
    changed: [],
    numbers: 0,
  });
});

test("a text cut short stands whole in the longer one", () => {
  const found = shared(report, report.slice(0, 100));
  expect(found?.coverage.b).toBe(1);
  expect(found?.coverage.a).toBeLessThan(0.8);
  expect(report.slice(...found!.passages[0]!.b)).toBe(report.slice(0, 100).replace(/\.$/, ""));
});

test("a figure changed within the same words is a change of number, with its place in both", () => {
  const later = report.replace("on Tuesday when a tram", "and 14 shaken on Tuesday when a tram");
  const found = shared(`In the end ${report}`, `In the end ${later}`);
  expect(found?.numbers).toBe(1);
  expect(found?.changed.map(({ b }) => `In the end ${later}`.slice(...b))).toEqual(["and 14 shaken"]);
});

test("a quotation alone is known by its marks", () => {
  const said = "“We saw the wheels lift and then the whole car went over on its side,” she said.";
  const found = shared(
    `It rained. ${said} Nobody died.`,
    `In the evening the driver spoke. ${said} The line is shut.`,
  );
  expect(found?.quoted).toBeGreaterThan(0.8);
});

test("phrases that everybody uses are not shared text", () => {
  expect(
    shared("At the end of the day it rained in Oster.", "At the end of the day nobody came home."),
  ).toBeUndefined();
});

test("captions and notices are no part of what is compared", () => {
  const article = articleFromText(`${report}\nSmoke over Marrow Street.`);
  const blocks = article.blocks.map((block, i) => (i === 1 ? { ...block, kind: "caption" as const } : block));
  expect(bodyOf({ ...article, blocks }).words.count).toBe(body("x", report).words.count);
});

test("what two texts share is the same whichever is asked first, and never more than all of either", () => {
  const word = fc.constantFrom("rain", "tram", "fell", "hurt", "nine", "said", "2", "street", "the", "in");
  const text = fc.array(word, { minLength: 5, maxLength: 80 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, two] = [body("a", a), body("b", b)];
      const found = reuseOf(one, two);
      expect(reuseOf(two, one)).toEqual(found);
      for (const share of found ? [found.coverage.a, found.coverage.b, found.verbatim, found.quoted] : [])
        expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
