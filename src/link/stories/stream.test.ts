import { expect, test } from "vitest";
import { rememberedFrom, setting, storyStream } from "./stream.ts";
import { termsOf } from "./terms.ts";

const headline = (article: string, title: string, moment = "") => ({
  article,
  moment,
  terms: termsOf({ title, text: "" }),
});

const titles = [
  "Dam bursts above Varnholt, nine dead",
  "Central bank of Ostmark raises interest rate",
  "Nine dead in Varnholt as dam bursts",
  "Ostmark central bank lifts rate to four percent",
  "Varnholt dam: toll rises to fourteen dead",
];

test("headlines of one event come together, those of another do not", () => {
  const stream = storyStream();
  const stories = titles.map((title, i) => stream.place(headline(`h${i}`, title)).story);
  expect(stories).toEqual([0, 1, 0, 1, 0]);
});

test("a stream goes on from what is recalled as if it had never stopped", () => {
  const rows = titles.map((title, i) => headline(`h${i}`, title, `2025-05-0${i + 1}`));
  const whole = storyStream();
  const joins = rows.map((row) => whole.place(row).joins);
  const resumed = storyStream();
  for (const [i, row] of rows.slice(0, 3).entries()) resumed.recall(row, joins[i]!);
  expect(rows.slice(3).map((row) => resumed.place(row).joins)).toEqual(joins.slice(3));
});

test("a story that is long over takes up no more articles", () => {
  const stream = storyStream();
  stream.place(headline("a", "Dam bursts above Varnholt, nine dead", "2015-05-01"));
  expect(stream.place(headline("b", "Varnholt dam: nine dead", "2025-05-01")).joins).toEqual([]);
});

test("what is older than the memory is let go", () => {
  const stream = storyStream({ ...setting, memory: 2, rarity: 2 });
  const place = (article: string, title: string) => stream.place(headline(article, title)).joins;
  place("a", titles[0]!);
  place("b", "Ferry strike in Oskerhaven ends");
  place("c", "Cathedral roof of Lissmar to be mended");
  place("d", "Wolves seen near Tessen again");
  expect(place("e", titles[2]!)).toEqual([]);
});

test("from any moment on a stream goes on to the last bit as one that never stopped", () => {
  const short = { ...setting, memory: 30, rarity: 60 };
  const places = ["Varnholt", "Ostmark", "Lissmar", "Tessen", "Oskerhaven", "Brannick"];
  const events = ["dam", "strike", "fire", "vote", "flood"];
  const rows = Array.from({ length: 300 }, (_, i) => {
    const [place, event] = [
      places[(i * 7 + Math.floor(i / 40)) % 6],
      events[(i * 11 + Math.floor(i / 60)) % 5],
    ];
    const title = `${place} ${event} ${(i * 13) % 17} dead`;
    return headline(`h${i}`, title, new Date(Date.UTC(2025, 0, 1, i * 3)).toISOString().slice(0, 19));
  });
  const whole = storyStream(short);
  const joins = rows.map((row) => whole.place(row).joins);
  for (const at of [1, 29, 95, 150, 222]) {
    const first = rememberedFrom(rows.slice(0, at), short);
    const resumed = storyStream(short);
    for (const row of rows.slice(Math.max(0, first - short.rarity - 1), first)) resumed.count(row);
    for (let i = first; i < at; i++) resumed.recall(rows[i]!, joins[i]!);
    expect(rows.slice(at).map((row) => resumed.place(row).joins)).toEqual(joins.slice(at));
  }
});
