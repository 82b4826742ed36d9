import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenise } from "./tokenise.ts";

const words = (text: string): string => {
  const { starts, ends } = tokenise(text, 0, text.length);
  return starts.map((start, i) => text.slice(start, ends[i])).join(" ");
};

test.each([
  [
    "abbreviations keep their stop",
    "Mr. Vane met Gen. Orlu in St. Avel.",
    "Mr. Vane met Gen. Orlu in St. Avel .",
  ],
  [
    "letters with stops are one word",
    "The U.S. and the U.N. met at 5 p.m. Monday.",
    "The U.S. and the U.N. met at 5 p.m. Monday .",
  ],
  ["initials", "J. K. Tarn and R.L. Moss", "J. K. Tarn and R.L. Moss"],
  [
    "decimals, thousands, ordinals, times",
    "3.5 of 12,400 on the 3rd at 10:30",
    "3.5 of 12,400 on the 3rd at 10:30",
  ],
  ["money and shares", "It cost $4.2m, or 7%.", "It cost $ 4.2 m , or 7 % ."],
  [
    "clitics",
    "They don't; she’s Kim's, we'll go, can't, cannot",
    "They do n't ; she ’s Kim 's , we 'll go , ca n't , can not",
  ],
  ["plural possessive", "the miners' union", "the miners ' union"],
  [
    "hyphens part words, prefixes do not",
    "a 54-year-old state-run, pro-Orlu non-profit",
    "a 54 - year - old state - run , pro-Orlu non-profit",
  ],
  ["slashes", "and/or on 9/11", "and / or on 9/11"],
  ["ellipses and dashes", "Well... no – yes—maybe -- so…", "Well ... no – yes — maybe -- so …"],
  ["straight quotation marks", '"No," he said. "Never."', '" No , " he said . " Never . "'],
  ["curly ones and singles", "“No,” he said, ‘never’.", "“ No , ” he said , ‘ never ’ ."],
  ["guillemets and doubled marks", "«No» ``yes'' he said", "« No » `` yes '' he said"],
  [
    "a missing blank after the stop",
    "They left on Sunday.Photograph by Tarn",
    "They left on Sunday . Photograph by Tarn",
  ],
  [
    "addresses",
    "See https://dam.example/a?b=1, or a.tarn@mail.example.com.",
    "See https://dam.example/a?b=1 , or a.tarn@mail.example.com .",
  ],
  ["handles and tags", "@tarn wrote #damwatch", "@tarn wrote #damwatch"],
  ["datelines", "BRANNICK (CST) - Crews", "BRANNICK ( CST ) - Crews"],
  ["emoji and combining marks", "Cafe\u0301 👩‍🚒🇫🇷 ok", "Cafe\u0301 👩‍🚒 🇫🇷 ok"],
])("%s", (_, text, expected) => expect(words(text)).toBe(expected));

/** UTF-16 units, marks and letters above all, lone surrogates too. */
const unit = fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 0xffff }));

test("every character that is not blank is in exactly one word, in order", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 120 }), (units) => {
      const text = String.fromCharCode(...units);
      const { starts, ends } = tokenise(text, 0, text.length);
      const blank = /^[\s\u200b\ufeff\u2060]*$/;
      const gaps = [...starts, text.length].map((start, i) => text.slice(i === 0 ? 0 : ends[i - 1], start));
      const isWhole = starts.every((start, i) => start < (ends[i] as number) && start >= (ends[i - 1] ?? 0));
      expect(isWhole && gaps.every((gap) => blank.test(gap))).toBe(true);
    }),
  );
});
