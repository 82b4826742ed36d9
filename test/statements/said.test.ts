import { expect, test } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";

const models = loadModels().annotate;

/** Of an article of Tuesday, 10 March 2026: its text, words of a content, and the day on which that was said. */
const cases: readonly (readonly [text: string, content: string, day: string | undefined])[] = [
  ["On Monday the ministry said that four bridges were closed.", "four bridges", "2026-03-09"],
  ["Four bridges are closed, the ministry said late on Monday.", "Four bridges", "2026-03-09"],
  ["The mayor told reporters in Oldmere on Sunday that the dam would hold.", "the dam", "2026-03-08"],
  ["The toll had reached 12 by Sunday evening, the ministry said.", "The toll", undefined],
  ["The union, which has run the club since 2011, said the offer was too low.", "the offer", undefined],
  [
    "OLDMERE, March 10 (TPA) — Nine people have died, the ministry said late on Monday.",
    "Nine",
    "2026-03-09",
  ],
  ["OLDMERE, March 10 (TPA) — Nine people have died, the ministry said.", "Nine", undefined],
  [
    "The dam burst on Saturday, and the ministry said that the villages were empty.",
    "the villages",
    undefined,
  ],
  [
    "The minister announced a deal on Sunday, saying that both unions had accepted it.",
    "both unions",
    "2026-03-08",
  ],
  [
    "The flood killed 71 people, according to a list published by the fire service on Sunday.",
    "The flood",
    "2026-03-08",
  ],
  ["Correction: our report of 7 March said that the bridge was closed.", "the bridge", "2026-03-07"],
  [
    "“We have no gas,” the mayor, Edda Brandt, said on Sunday. “We have no light,” she added.",
    "no light",
    "2026-03-08",
  ],
  [
    "The mayor, Edda Brandt, said on Sunday that there was no gas.\n\nThe bridge is closed, Brandt said.",
    "The bridge",
    undefined,
  ],
];

test.each(cases)("%s", (text, content, day) => {
  const published = { value: "2026-03-10T09:00:00Z", from: "given", raw: "2026-03-10" } as const;
  const article = articleFromText(text, { site: "The Bugle", published });
  const { statements } = annotate(article, models);
  const statement = statements.find((one) =>
    one.content.some((span) => text.slice(...span).includes(content)),
  );
  expect(statement).toBeDefined();
  expect(statement?.said?.value.slice(0, 10)).toBe(day);
});
