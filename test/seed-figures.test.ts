import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { shared } from "../bench/shared.ts";
import { annotate } from "../src/annotate/annotate.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { read } from "../src/read/read.ts";
import type { AnnotatedArticle } from "../src/schema/annotation.ts";
import type { Figure } from "../src/schema/figure.ts";

interface ExpectedFigure {
  readonly id: string;
  readonly text: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly of?: string;
  readonly partOf?: string;
  readonly asOf?: string;
}

interface ExpectedTime {
  readonly text: string;
  readonly core?: string;
  readonly type?: string;
  readonly value?: string;
  readonly values?: readonly string[];
  readonly occurrence?: number;
}

interface Expected {
  readonly document: string;
  readonly figures: readonly ExpectedFigure[];
  readonly times: readonly ExpectedTime[];
}

const folder = join(shared, "seed");
const isHere = existsSync(join(folder, "expected.json"));

/** The report the project began with lies outside the repository: without it these tests are skipped. */
describe.skipIf(!isHere)("the times and figures of the first report", () => {
  let expected: Expected;
  let report: AnnotatedArticle;

  beforeAll(() => {
    expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
    const path = join(folder, expected.document);
    const article = read({ bytes: readFileSync(path), path }).articles[0];
    if (!article) throw new Error(`${path} was not read`);
    report = { article, annotation: annotate(article, loadModels().annotate) };
  });

  const words = (span: readonly [number, number]): string => report.article.text.slice(...span);
  const figureOf = (text: string): Figure | undefined =>
    report.annotation.figures.find(({ kind, span }) => kind === "figure" && words(span) === text);

  test("every figure has its words, value, approximation, holder, whole and date", () => {
    for (const { text, value, approximate, of, partOf, asOf } of expected.figures) {
      const found = figureOf(text);
      const whole = report.annotation.figures.find(({ id }) => id === found?.partOf);
      expect({ text, low: found?.low, high: found?.high, approximate: found?.approximate }).toEqual({
        text,
        low: value,
        high: value,
        approximate,
      });
      expect({ text, of: found?.of }).toEqual({ text, of });
      if (asOf) expect({ text, asOf: found?.asOf }).toEqual({ text, asOf });
      const wholeText = expected.figures.find(({ id }) => id === partOf)?.text;
      expect({ text, partOf: whole && words(whole.span) }).toEqual({ text, partOf: wholeText });
    }
  });

  test("deaths and casualties are what the lawmakers say", () => {
    for (const { text, partOf, asOf } of expected.figures)
      if (partOf || asOf) expect(figureOf(text)?.whose?.name).toContain("lawmakers");
  });

  test("what a picture shows is nowhere else", () => {
    const coffins = expected.figures.find(({ of }) => of === undefined);
    expect(figureOf(coffins?.text ?? "")?.place).toBeUndefined();
  });

  test("every time has its words and value", () => {
    for (const { text, core, type, value, values, occurrence = 1 } of expected.times) {
      const parts = values ? text.split(" or ") : [core ?? text.replace(/^for /, "")];
      parts.forEach((part, i) => {
        const found = report.annotation.times.filter(({ span }) => words(span) === part)[occurrence - 1];
        expect({ part, found: found !== undefined }).toEqual({ part, found: true });
        if (type) expect({ part, type: found?.type }).toEqual({ part, type });
        const wanted = values?.[i] ?? value;
        if (wanted?.includes("?")) expect(found?.interval?.start).toBeUndefined();
        else if (wanted) expect({ part, value: found?.value }).toEqual({ part, value: wanted });
      });
    }
  });
});
