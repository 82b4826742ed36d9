import { describe, expect, test } from "vitest";
import { compose } from "../src/read/compose.ts";
import { type GoldPage, pictureName, sameDay, scoreMetadata } from "./metadata.ts";

const article = compose(
  [
    { kind: "paragraph", text: "The lake froze on Monday." },
    { kind: "paragraph", text: "Nobody skated." },
  ],
  [
    {
      url: "https://img.example/a/lake.jpg?w=300",
      caption: "The lake at dawn.",
      credit: "Ana Rusk/Veld Press",
      before: 1,
    },
  ],
  {
    title: "Lake freezes",
    authors: ["José Maria Quell", "Ilse Tamm"],
    published: { value: "2025-01-06T23:30:00-05:00", from: "meta" },
  },
);

function figures(gold: Omit<GoldPage, "id">): Record<string, number> {
  const tallies = scoreMetadata([{ id: "lake", ...gold }], new Map([["lake", article]]));
  return Object.fromEntries(tallies.map(({ name, right, of }) => [name, right / of]));
}

describe("the scorer of metadata, on cases worked by hand", () => {
  test("a day counts as written or seen from the gold's zone", () => {
    expect(sameDay("2025-01-06", "2025-01-06T23:30:00-05:00")).toBe(true);
    expect(sameDay("2025-01-07 04:30:00+00:00", "2025-01-06T23:30:00-05:00")).toBe(true);
    expect(sameDay("2025-01-07", "2025-01-06T23:30:00-05:00")).toBe(false);
  });

  test("a minute counts by the moment, not by the clock on the wall", () => {
    expect(figures({ date: "2025-01-07 04:30:45+00:00" })).toEqual({ "date, day": 1, "date, 60 s": 1 });
    expect(figures({ date: "2025-01-07 04:32:00+00:00" })).toEqual({ "date, day": 1, "date, 60 s": 0 });
  });

  test("a gold time without zone is compared with the clock on the wall", () => {
    expect(figures({ date: "2025-01-06 23:30:00" })).toMatchObject({ "date, 60 s": 1 });
  });

  test("a gold day has no minute to be scored", () => {
    expect(figures({ date: "2025-01-06" })).toEqual({ "date, day": 1 });
  });

  test("authors count when all are found, whatever their accents; one too many is told apart", () => {
    expect(figures({ authors: ["Jose Maria Quell"] })).toEqual({
      "authors all found": 1,
      "authors exactly": 0,
    });
    expect(figures({ authors: ["Ilse Tamm", "Noor Hale"] })).toMatchObject({ "authors all found": 0 });
  });

  test("a caption counts at its own picture alone", () => {
    const urls = ["https://img.example/a/lake.jpg?w=900"];
    expect(figures({ images: [{ urls, caption: "The lake at dawn", credits: ["Veld Press"] }] })).toEqual({
      image: 1,
      "caption paired": 1,
      credit: 1,
    });
    const other = ["https://img.example/a/pier.jpg"];
    expect(figures({ images: [{ urls: other, caption: "The lake at dawn.", credits: [] }] })).toEqual({
      image: 0,
      "caption paired": 0,
    });
  });

  test("one of two paragraphs and one wrong one is an F1 of a half", () => {
    const paragraphs = ["The lake froze on Monday.", "The ice was thin."];
    expect(figures({ paragraphs })["paragraph F1"]).toBe(0.5);
    expect(figures({ paragraphs: [paragraphs[0] as string], optional: ["Nobody skated."] })).toEqual({
      "paragraph F1": 1,
    });
  });

  test("addresses of one picture in several sizes share a name", () => {
    expect(pictureName("https://a.example/p/lake-300x200.jpg")).toBe(
      pictureName("https://a.example/p/lake-1200x800.webp?q=75"),
    );
  });
});
