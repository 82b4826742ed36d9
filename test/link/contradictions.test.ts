import { beforeAll, expect, test } from "vitest";
import { type AnnotateModels, annotate } from "../../src/annotate/annotate.ts";
import { contradictionsOf } from "../../src/link/contradictions/contradictions.ts";
import { passageOf } from "../../src/link/contradictions/passage.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";

let models: AnnotateModels;
beforeAll(() => {
  models = loadModels().annotate;
});

function kindsBetween(claim: string, text: string): string[] {
  const read = (words: string) => {
    const article = articleFromText(words, { language: "en" });
    return passageOf({ article, annotation: annotate(article, models) });
  };
  return contradictionsOf(read(claim), read(text)).map(({ kind }) => kind);
}

const contradicting: readonly (readonly [kind: string, claim: string, text: string])[] = [
  ["polarity", "The union accepted the offer.", "The union did not accept the offer on Friday."],
  ["polarity", "The harbour master closed the pier.", "The harbour master refused to close the pier."],
  ["polarity", "The minister has visited Torrevane.", "The minister has never visited Torrevane, she said."],
  ["opposite", "The senate approved the budget.", "The senate rejected the budget late on Tuesday."],
  ["opposite", "The strike was legal.", "Judges found that the strike was illegal."],
  ["opposite", "The company posted a profit.", "The company reported a loss in the second quarter."],
  ["converse", "Halden Water owns Norrland Holdings.", "Halden Water is a subsidiary of Norrland Holdings."],
  ["converse", "Ilse Brandt succeeded Karl Voss.", "Ilse Brandt was the predecessor of Karl Voss."],
  ["place", "Tessaly Foods is based in Ostrava.", "Tessaly Foods, based in Bratislava, sells tea."],
  ["holder", "Anna Weiss is the owner of the Meridian.", "The owner of the Meridian is Paul Holm."],
  ["doer", "Maria Lund founded Brightwater Books.", "Brightwater Books was founded by Peter Quist in 1961."],
  ["count", "The alliance has 14 members.", "All 17 members of the alliance signed."],
  [
    "opposite",
    "The ferry left Oldmere at dawn on 4 May 2021.",
    "The ferry arrived at Oldmere on 4 May 2021.",
  ],
];

test.each(contradicting)("%s: “%s” does not go with “%s”", (kind, claim, text) => {
  expect(kindsBetween(claim, text)).toContain(kind);
});

const agreeing: readonly (readonly [claim: string, text: string])[] = [
  ["The union accepted the offer.", "The union accepted the offer on Friday."],
  ["Police arrested three people.", "Police arrested three people on Monday and released one on Tuesday."],
  ["The ferry left Oldmere on 4 May 2021.", "The ferry arrived at Oldmere on 2 May 2021."],
  ["The council approved the plan.", "The council may reject the plan."],
  ["The dam was inspected.", "The dam was not inspected properly."],
  ["The senate approved the budget.", "The senate rejected the treaty. It approved the budget."],
  ["Storms killed 40 people.", "Storms killed at least 30 people."],
  ["Anna Weiss is the owner of the Meridian.", "The former owner of the Meridian is Paul Holm."],
];

test.each(agreeing)("nothing is found between “%s” and “%s”", (claim, text) => {
  expect(kindsBetween(claim, text)).toEqual([]);
});
