import { expect, test } from "vitest";
import { detectLanguage } from "../src/pipeline/load.ts";
import { languageOf } from "../src/read/language.ts";

const unasked = () => {
  throw new Error("The detector was asked.");
};

test("plain English is known without a detector", () => {
  const text =
    "The mayor of Orm said on Monday that the ferry would not leave before the ice was measured, and that two engineers who had " +
    "come from the mainland for the work were still waiting for their instruments.";
  expect(languageOf(text, unasked)).toBe("en");
});

test.each([
  [
    "de",
    "Die Fähre legt erst ab, wenn das Eis vermessen ist, sagte der Bürgermeister am Montag in der Stadt. ".repeat(
      4,
    ),
  ],
  [
    "fr",
    "Le ferry ne partira pas avant que la glace ne soit mesurée, a déclaré lundi le maire de la ville. ".repeat(
      4,
    ),
  ],
  [
    "nl",
    "De veerboot vertrekt pas als het ijs is gemeten, zei de burgemeester maandag in de stad tegen ons. ".repeat(
      4,
    ),
  ],
  ["ru", "Паром не отправится, пока не измерят лёд, сказал в понедельник мэр города. ".repeat(4)],
  ["en", "Ferry stays in port"],
])("a text in %s is left to the detector", (language, text) => {
  expect(() => languageOf(text, unasked)).toThrow();
  expect(languageOf(text, detectLanguage)).toBe(language);
  expect(languageOf(text)).toBeUndefined();
});
