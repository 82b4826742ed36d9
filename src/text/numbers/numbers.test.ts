import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers } from "./numbers.ts";
import { tokenize } from "./tokens.ts";

/** What the numbers of a text may lie between. */
const values = (text: string): (number | [number, number])[] =>
  readNumbers(tokenize(text))
    .filter(({ form }) => form !== "ordinal")
    .map(({ low, high }) => (low === high ? low : [low, high]));

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number in words, the British way ("and") or without. */
function written(value: number, and = true): string {
  if (value < 20) return small[value] as string;
  if (value < 100) return tens[Math.floor(value / 10)] + (value % 10 ? `-${small[value % 10]}` : "");
  for (const [size, name] of [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
    [100, "hundred"],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const joint = and && rest < 100 ? " and " : " ";
    return `${written(Math.floor(value / size), and)} ${name}${rest ? joint + written(rest, and) : ""}`;
  }
  return "";
}

describe("numbers", () => {
  it.each<[string, number | [number, number]]>([
    ["2.5bn", 2.5e9],
    ["1 234 567", 1234567],
    ["half a dozen", 6],
    ["two dozen", 24],
    ["a hundred", 100],
    ["four and a half million", 4.5e6],
    ["a million and a half", 1.5e6],
    ["three-quarters", 0.75],
    ["one in five", 0.2],
    ["nine out of ten", 0.9],
    ["tens of thousands", [1e4, 1e5]],
    ["hundreds", [100, 1000]],
    ["10 1/2", 10.5],
    ["two thirds of a million", (2 / 3) * 1e6],
    ["nought point five", 0.5],
    ["minus five", -5],
    [".500", 0.5],
    ["1.3x10^6", 1.3e6],
    ["3 lakh", 3e5],
    ["½", 0.5],
  ])("reads %s", (text, value) => {
    const [found, ...others] = values(text);
    expect(others).toEqual([]);
    if (typeof value === "number") expect(found).toBeCloseTo(value, 6);
    else expect(found).toEqual(value);
  });

  it("keeps two numbers of a pair apart", () => {
    expect(values("between one hundred and two hundred")).toEqual([100, 200]);
    expect(values("three hundred and two hundred")).toEqual([300, 200]);
    expect(values("22,24,26")).toEqual([22, 24, 26]);
  });

  it("reads a number the same however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(values(String(value))).toEqual([value]);
        expect(values(value.toLocaleString("en"))).toEqual([value]);
        expect(values(written(value))).toEqual([value]);
        expect(values(written(value, false))).toEqual([value]);
      }),
    );
  });

  it("reads a multiplier the same in letters and in words", () => {
    const scales = [
      ["k", "thousand", 1e3],
      ["bn", "billion", 1e9],
      ["tn", "trillion", 1e12],
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom(...scales),
        (tenths, [short, long, scale]) => {
          const value = tenths / 10;
          expect(values(`${value}${short}`)).toEqual([tenths * (scale / 10)]);
          expect(values(`${value} ${long}`)).toEqual([tenths * (scale / 10)]);
        },
      ),
    );
  });

  it("never throws and never overlaps", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let last = 0;
        for (const { from, to } of readNumbers(tokenize(text))) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
      }),
    );
  });

  it("reads a megabyte of digits", () => {
    expect(values("7".repeat(1e6))).toEqual([]);
  });

  it.each(["1,", "1 ", "1/", "and 1 hundred ", "one ", "-"])("takes linear time over many %j", (piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(size / piece.length);
      const start = process.cpuUsage().user;
      readNumbers(tokenize(text));
      return (process.cpuUsage().user - start) / 1000;
    };
    time(20_000);
    expect(time(160_000)).toBeLessThan(40 * time(20_000) + 200);
  });
});
