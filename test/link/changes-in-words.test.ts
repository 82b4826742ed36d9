import { beforeAll, expect, test } from "vitest";
import { type AnnotateModels, annotate } from "../../src/annotate/annotate.ts";
import { digestOf } from "../../src/link/digest/digest.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";

let models: AnnotateModels;
beforeAll(() => {
  models = loadModels().annotate;
});

/** Changes of a story of articles, one a day, each as its kind and the words of both ends. */
function changesIn(...texts: readonly string[]): string[][] {
  const articles = texts.map((text, i) => {
    const published = { value: `2025-03-0${i + 1}T09:00:00Z`, from: "given" as const };
    const article = articleFromText(text, { site: "The Lissmar Post", language: "en", published });
    return { article, annotation: annotate(article, models) };
  });
  const { changes } = digestOf({ story: "s", articles, profiles: [], descents: [] });
  const words = (id: string, span: readonly [number, number]): string =>
    articles.find(({ article }) => article.id === id)?.article.text.slice(...span) ?? "";
  return changes
    .filter(({ kind }) => kind !== "update")
    .map(({ kind, from, to }) => [kind, words(from.article, from.span), words(to.article, to.span)]);
}

test("“four and not six” corrects what an earlier article gave", () => {
  const [change] = changesIn(
    "The fire at the Lissmar mill killed six workers, the coroner said.",
    "Four workers and not six were killed in the fire at the Lissmar mill, the coroner said.",
  );
  expect(change?.[0]).toBe("correction");
  expect(change?.[1]).toContain("six");
  expect(change?.[2]).toContain("Four workers and not six");
});

test("a notice puts another value in the place of the one that its outlet had given", () => {
  const changes = changesIn(
    "The village of Arden has 2,310 inhabitants, the mayor said.",
    "Trains stopped.\n\nCorrection: our article of 1 March said that Arden had 2,310 inhabitants. It has 2,130.",
  );
  expect(changes).toContainEqual(["correction", "of Arden has 2,310 inhabitants", "It has 2,130."]);
});

test("a count that is cut “to 21 from 23” corrects the one given before", () => {
  const changes = changesIn(
    "The Harbour Authority put the number of dead at 23.",
    "The Harbour Authority lowered its toll from the fire to 21 dead from 23.",
  );
  expect(changes).toEqual([
    [
      "correction",
      "of dead at 23",
      "The Harbour Authority lowered its toll from the fire to 21 dead from 23.",
    ],
  ]);
});

test("“the first figure” is corrected by the one told before it", () => {
  const changes = changesIn(
    "Lissmar Mills is calling back 4,800 sacks of flour.",
    "Lissmar Mills has widened its recall to 6,100 sacks. The first figure, 4,800, left out a cart, it said.",
  );
  expect(changes).toContainEqual(["correction", "is calling back 4,800 sacks", "its recall to 6,100 sacks"]);
});

test("a notice corrects a day and other words where its outlet had them", () => {
  const changes = changesIn(
    "The letter, dated 14 January, is signed by the mill’s foreman, and bears a stamp.",
    "Trains stopped.\n\nCorrection: our article of 1 March gave the date of the letter as 14 January; it is dated 16 January.",
    "Trains stopped.\n\nCorrection: our report of 1 March said that the letter was signed by the mill’s foreman. It was signed by his deputy.",
  );
  expect(changes).toEqual([
    ["retraction", "dated 14 January", "it is dated 16 January"],
    ["retraction", "is signed by the mill’s foreman", "It was signed by his deputy."],
  ]);
});

test("“we were wrong” ends the first denial of the same voice", () => {
  const changes = changesIn(
    "Nothing that Lissmar Mills made was spoiled, Lissmar Mills maintained.",
    "“We were wrong,” Lissmar Mills said.",
  );
  expect(changes.map(([kind, from]) => [kind, from])).toEqual([
    ["reversal", "Nothing that Lissmar Mills made was spoiled"],
  ]);
});

test("what a voice owns of itself ends no denial of another’s", () => {
  const changes = changesIn(
    "The Harbour Authority denied that it had received a copy of the survey.",
    "The Coast Institute confirmed that it had received a copy of the survey.",
  );
  expect(changes).toEqual([]);
});

test("a notice takes back what its outlet had reported", () => {
  const changes = changesIn(
    "A copy of the survey was sent to the Harbour Authority in May.",
    "Trains stopped.\n\nCorrection: our article of 1 March said that a copy of the survey had been sent. No copy of the survey was sent.",
  );
  expect(changes.map(([kind]) => kind)).toContain("retraction");
});

test("counts that an article sets against each other contradict each other", () => {
  const changes = changesIn(
    "Police estimated that 8,000 people marched through Lissmar; the Farmers’ League put the number at 40,000.",
  );
  expect(changes).toContainEqual(["contradiction", "8,000 people", "the number at 40,000"]);
});

test("a number beside another's, each with its voice, contradicts it", () => {
  const changes = changesIn("The ministry says 12,000 sacks were sent out; the mill says 9,000.");
  expect(changes.map(([kind]) => kind)).toEqual(["contradiction"]);
});

test("who denies once more has taken nothing back", () => {
  const changes = changesIn(
    "In a letter to staff dated Tuesday and shown to the Post, Carl Brask wrote that ‘not one test at Lissmar has failed’.",
    "Mill boss Carl Brask, who drives a cream-coloured Marlow and lives in a six-bed farmhouse in Upper Lissmar, insists not one test has failed.",
  );
  expect(changes).toEqual([]);
});

test("one correction told by two articles in other words is one", () => {
  const changes = changesIn(
    "The coroner said that 14 workers had been killed in the fire.",
    "The coroner said 13 workers had been killed, not 14, blaming a list.",
    "The coroner said 13 workers had been killed, not 14, attributing the mistake to a man whose name was registered in two spellings.",
  );
  expect(changes.map(([kind]) => kind)).toEqual(["correction"]);
});

test("what a voice denied and what is later reported to be so is a reversal", () => {
  const changes = changesIn(
    "No warning reached the ministry, its spokesman Carl Brask said.",
    "A warning did reach the ministry two days before the flood.",
  );
  expect(changes.map(([kind]) => kind)).toEqual(["reversal"]);
});

test("troops that withdraw and candidates who do not concede take nothing back", () => {
  const changes = changesIn(
    "Attackers crossed the river at Lissmar, Colonel Carl Brask said.",
    "The attackers withdrew after an hour, Colonel Carl Brask said. Ada Holm would not concede the election.",
  );
  expect(changes).toEqual([]);
});
