import { expect, test } from "vitest";
import { dayInAddress, isoDate } from "./dates.ts";

const cases: [words: string, value: string | undefined][] = [
  ["2024-05-03T15:47:42.389Z", "2024-05-03T15:47:42Z"],
  ["2025-06-30 15:59:30+0200", "2025-06-30T15:59:30+02:00"],
  ["May 3rd, 2024 at 4:05 p.m.", "2024-05-03T16:05:00"],
  ["18.07.2024, 11.08 Uhr", "2024-07-18T11:08:00"],
  ["1. Juli 2025", "2025-07-01"],
  ["2025年1月13日", "2025-01-13"],
  ["20240503", "2024-05-03"],
  ["1714751262", "2024-05-03T15:47:42Z"],
  ["31 February 2024", undefined],
  ["soon", undefined],
];
test.each(cases)("%s is read as %s", (words, value) => expect(isoDate(words)).toBe(value));

test("a numeric day in doubt is read day first, month first only where told", () => {
  expect(isoDate("03/09/2026")).toBe("2026-09-03");
  expect(isoDate("03/09/2026", true)).toBe("2026-03-09");
  expect(isoDate("03/19/2026")).toBe("2026-03-19");
});

test("a day stands in an address", () => {
  expect(dayInAddress("https://a.example/world/2025/jul/01/lake-freezes")?.value).toBe("2025-07-01");
  expect(dayInAddress("https://a.example/lake-20250701.html")?.value).toBe("2025-07-01");
  expect(dayInAddress("https://a.example/2025/99/01/lake")).toBeUndefined();
});
