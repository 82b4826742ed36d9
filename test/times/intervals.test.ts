import { describe, expect, test } from "vitest";
import { expectMarked, timesOf } from "./marked.ts";

const published = "2025-07-01";

describe("intervals open and close with their prepositions", () => {
  test.each([
    "Troops have fought there since [last autumn|2024-FA|2024-09-01/].",
    "The results are due by [Friday|2025-07-04|/2025-07-05].",
    "The camp stood until [2003|2003|/2004-01-01].",
    "The law was passed before [1990|1990|/1990-01-01].",
    "It grew after [March 2021|2021-03|2021-04-01/].",
    "The full service will run from [Tuesday 8 July|2025-07-08|2025-07-08/].",
    "It rained between [May|2025-05|2025-05-01/2025-07-01] and [June|2025-06|2025-05-01/2025-07-01].",
    "He ruled from [1955|1955|1955-01-01/1981-01-01] to [1980|1980|1955-01-01/1981-01-01].",
    "They fought from [November|2024-11|2024-11-01/2025-04-01] to [March|2025-03|2024-11-01/2025-04-01].",
    "The siege ([12|1941-07-12|1941-07-12/1941-07-15]-[14 July 1941|1941-07-14|1941-07-12/1941-07-15]) failed.",
    "Income rose in [the first three months of 2025|P3M|2025-01-01/2025-04-01].".replace(
      "the first three months of 2025|P3M|2025-01-01/2025-04-01]",
      "the first three months|P3M|2025-01-01/2025-04-01] of [2025|2025|2025-01-01/2026-01-01]",
    ),
    "[The last three months|P3M|2025-04-01/2025-07-01] were dry.",
    "They left [two days|P2D|2024-12-23/2024-12-24] before [Christmas|2024-12-25|/2024-12-25].",
    "It opens [early next year|2026|2026-01-01/2026-07-01].",
    "It snowed in [late March|2025-03|2025-03-16/2025-04-01].",
    "A reply must come within [72 hours|PT72H|/].",
    "There is no entry between [11.52pm on Sunday|2025-06-29T23:52|2025-06-29T23:52/2025-06-30T10:05] and [10.04am|2025-06-30T10:04|2025-06-29T23:52/2025-06-30T10:05].",
    "The hall was lit [overnight|2025-06-30TNI|2025-06-30T18:00/2025-07-01T06:00].",
    "They sold it in [1994 or later|1994|1994-01-01/].",
    "A flood hit in [the 1980s|198|1980-01-01/1990-01-01].",
  ])("%s", (row) => expectMarked(row, { published }));
});

describe("without a date of publication values stay relative and say so", () => {
  test("yesterday is a day before nobody knows what", () => {
    const [time] = timesOf("She left yesterday.");
    expect(time).toMatchObject({ value: "XXXX-XX-XX", relative: "-P1D", anchor: { kind: "none" } });
    expect(time?.interval).toBeUndefined();
  });
  test.each([
    "She left on [Sunday|XXXX-WXX-7].",
    "She left in [June|XXXX-06].",
    "She left on [4 June|XXXX-06-04].",
    "She left in [June last year|XXXX-06].",
    "She left in [1998|1998].",
    "She left at [4pm|XXXX-XX-XXT16:00].",
    "She left [last week|XXXX-WXX].",
    "She was away for [three weeks|P3W].",
  ])("%s", (row) => expectMarked(row, {}));
});

describe("seasons by hemisphere", () => {
  const winter = (facts: object): string | undefined =>
    timesOf("The pass was closed last winter.", { published, ...facts })[0]?.interval?.start;
  test("north by default", () => expect(winter({})).toBe("2024-12-01"));
  test("south by the outlet's host", () =>
    expect(winter({ url: "https://news.example.au/a" })).toBe("2024-06-01"));
  test("south by the declared language", () =>
    expect(winter({ declaredLanguage: "en-NZ" })).toBe("2024-06-01"));
});

describe("anchors", () => {
  test("a weekday rests on the publication", () => {
    expect(timesOf("He spoke on Sunday.", { published })[0]?.anchor).toEqual({
      kind: "publication",
      value: published,
    });
  });
  test("the next day rests on the day told before it", () => {
    const [, next] = timesOf("He was arrested on 3 May 2019. The next day he was freed.", { published });
    expect(next).toMatchObject({ value: "2019-05-04", anchor: { kind: "narrative", value: "2019-05-03" } });
  });
  test("a full date rests on nothing", () => {
    expect(timesOf("He died on 3 May 2019.", { published })[0]?.anchor).toBeUndefined();
  });
  test("history takes its years from the date told last", () => {
    const history =
      "The war began in 1804. In March 1806 the fleet sailed. On 5 April it was lost. By 1807 the crown was poor. In 1808 peace came. In May the king fled; in 1810 he died.";
    const values = timesOf(history, { published }).map(({ value }) => value);
    expect(values).toEqual(["1804", "1806-03", "1806-04-05", "1807", "1808", "1808-05", "1810"]);
  });
  test("news takes them from the publication", () => {
    const news =
      "The mill, built in 1804, closed in March. On 5 April it was sold, the owner said on Monday.";
    expect(timesOf(news, { published }).map(({ value }) => value)).toEqual([
      "1804",
      "2025-03",
      "2025-04-05",
      "2025-06-30",
    ]);
  });
});

test("every finding carries its words, its finder, its rule and its precision", () => {
  const [time] = timesOf("The dam failed at about 11.40pm on Saturday.", { published });
  expect(time).toEqual({
    id: "t1",
    by: "times/grammar@2",
    span: [18, 43],
    type: "TIME",
    value: "2025-06-28T23:40",
    mod: "APPROX",
    interval: { start: "2025-06-28T23:40", end: "2025-06-28T23:41" },
    precision: "minute",
    anchor: { kind: "publication", value: published },
    rule: "clock",
  });
});

test("a repetition carries how often and of how many", () => {
  expect(timesOf("It is fed twice a day.", { published })[0]).toMatchObject({
    type: "SET",
    value: "P1D",
    freq: "2X",
  });
  expect(timesOf("It is fed every day.", { published })[0]).toMatchObject({
    type: "SET",
    value: "P1D",
    quant: "EVERY",
  });
});
