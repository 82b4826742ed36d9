import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { findStatements } from "../../src/annotate/statements/statements.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Annotation } from "../../src/schema/annotation.ts";
import type { Statement } from "../../src/schema/statement.ts";
import { addresseeCases, cases, firstCases, gapCases, hedgeCases, noGaps, silent } from "./cases.ts";
import { brokenRule, shown, unmark } from "./marked.ts";

const models = loadModels().annotate;

function readingOf(text: string): Annotation {
  return annotate(articleFromText(text, { site: "The Bugle" }), models);
}

const words = (text: string, statements: readonly Statement[]): string[] =>
  statements.map((statement) => shown(text, statement));

for (const [construction, list] of Object.entries(cases)) {
  describe(construction, () => {
    test.each(list)("%s", (line) => {
      const [marked, facts = ""] = line.split(" | ");
      const { text, statements: wanted } = unmark(marked as string);
      const { statements } = readingOf(text);
      const expected = [...wanted.values()].map(({ S, C, T }) =>
        shown(text, { source: S, cue: C, content: T }),
      );
      expect(words(text, statements)).toEqual(expect.arrayContaining(expected));
      const first = statements.find((statement) => shown(text, statement) === expected[0]) as Statement;
      for (const fact of facts.split(" ").filter(Boolean)) expect(factsOf(first)).toContain(fact);
    });
  });
}

/** What a case may ask of a statement, as words. */
function factsOf({ act, kind, polarity, sourceKind, speech }: Statement): string[] {
  return [act, kind, polarity, sourceKind, speech ? "spoken" : "held"];
}

describe("sentences without a statement", () => {
  test.each(silent)("%s", (text) => {
    expect(words(text, readingOf(text).statements)).toEqual([]);
  });
});

describe("gaps", () => {
  test.each(gapCases)("%s", (text, inside, kind) => {
    const { gaps } = readingOf(text);
    expect(gaps).toHaveLength(1);
    expect(text.slice(...(gaps[0]?.span ?? [0, 0]))).toContain(inside);
    expect(gaps[0]?.kind).toBe(kind);
  });
  test.each(noGaps)("none: %s", (text) => expect(readingOf(text).gaps).toEqual([]));
});

describe("hedges", () => {
  test.each(hedgeCases)("%s", (text, expected) => {
    const found = readingOf(text).statements.flatMap(({ hedges }) =>
      hedges.map(({ span }) => text.slice(...span)),
    );
    expect([...new Set(found)]).toEqual(expected);
  });
});

describe("firsts and onlys", () => {
  test.each(firstCases)("%s", (text, expected) => {
    const found = readingOf(text).statements.flatMap(({ firsts }) => firsts.map((f) => text.slice(...f)));
    expect([...new Set(found)]).toEqual(expected);
  });
});

describe("who was told", () => {
  test.each(addresseeCases)("%s", (text, expected) => {
    const [first] = readingOf(text).statements;
    expect(first?.addressee && text.slice(...first.addressee)).toBe(expected);
  });
});

describe("any text", () => {
  const fragment = fc.constantFrom(
    ..."“ ” \" ' ‘ ’ « » he said . , \n\n ( ) — : the minister according to that reportedly X 19 not".split(
      " ",
    ),
    "\n\n",
    "said the mayor",
    "it was not clear why",
    "told Yonhap",
    "\u{1F600}",
    "\uD800",
  );
  const anyText = fc.oneof(
    fc.array(fragment, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.string({ maxLength: 200 }),
    fc.string({ unit: "binary", maxLength: 120 }),
  );

  test("spans lie inside the text, no content is empty, an inner statement lies inside its outer", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { statements, gaps } = readingOf(text);
        expect(brokenRule(text, statements, gaps)).toBeUndefined();
      }),
      { numRuns: 60, seed: 5 },
    );
  });

  test("the same text gives the same reading", () => {
    const text = "“We will stay,” the mayor said. Police said the road was closed. It was not clear why.";
    expect(readingOf(text)).toEqual(readingOf(text));
  });

  test.each(["“", '"', "‘", "he said that ", "(", "said, "])(
    "%j over and over is read in linear time",
    (piece) => {
      const time = (count: number): number => {
        const { text, blocks } = articleFromText(piece.repeat(count));
        const article = articleFromText(text);
        const analysis = analyse(text, blocks, models.language);
        const start = process.cpuUsage().user;
        findStatements({ article, analysis, entities: [], times: [], figures: [] }, models.statements);
        return process.cpuUsage().user - start;
      };
      time(200);
      const [small, large] = [time(400), time(2_400)];
      expect(large).toBeLessThan(Math.max(small, 20_000) * 6 * 5);
    },
  );
});
