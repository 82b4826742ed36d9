import { expect, test } from "vitest";
import { registerOf } from "../../src/annotate/entities/register/register.ts";
import { articleFromText } from "../../src/read/plain.ts";
import { creditsOf } from "../../src/link/copies/credits.ts";
import { sameOutlet } from "../../src/link/copies/outlets.ts";

const outlets = registerOf();

function credits(
  text: string,
  facts: { readonly site?: string; readonly byline?: string } = {},
  guessed = false,
) {
  const article = articleFromText(text, facts);
  const none = { entities: [], times: [], figures: [], statements: [], gaps: [], problems: [] };
  const found = creditsOf(
    { article, annotation: { article: article.id, version: "1", sentences: [], ...none } },
    outlets,
  );
  return found
    .filter(({ guess = false }) => guess === guessed)
    .map(({ name, for: kind, lead }) => `${kind}${lead ? ", lead" : ""}: ${name}`);
}

test("a dateline credits the agency whose text it is, in its full name", () => {
  expect(credits("TORVIK, May 2 (AP) — A bridge fell.", { site: "Torvik Post" })).toEqual([
    "text: Associated Press",
  ]);
  expect(credits("(Reuters) - A bridge fell.")).toEqual(["text: Reuters"]);
});

test("an outlet does not credit itself, by name, initials or host", () => {
  expect(credits("TORVIK, May 2 (NPA) — A bridge fell.", { site: "Norrick Press Agency" })).toEqual([]);
  expect(credits("Torvik (Reuters) - A bridge fell.", { site: "Reuters" })).toEqual([]);
});

test("a byline of an agency is a credit, of an agency beside a reporter a credit in part, of a person none", () => {
  expect(credits("A bridge fell.", { byline: "NPA" })).toEqual(["text: NPA"]);
  expect(credits("A bridge fell.", { byline: "Ansel Corrie and NPA" })).toEqual(["part: NPA"]);
  expect(credits("A bridge fell.", { byline: "Ansel Corrie" })).toEqual([]);
  expect(credits("A bridge fell.", { byline: "Ansel Corrie and agencies" })).toEqual(["part: agencies"]);
});

test("the copyright line and help named at the end are credits", () => {
  expect(credits("A bridge fell.\nCopyright 2025 Agence France-Presse")).toEqual([
    "text: Agence France-Presse",
  ]);
  expect(credits("A bridge fell.\nAdditional reporting by Meridian Wire")).toEqual(["part: Meridian Wire"]);
});

test("news another outlet reported is told as such where the first paragraph says so", () => {
  expect(credits("A list names 40 ships, the newspaper Harbour Lantern reported on Sunday.")).toEqual([
    "news, lead: Harbour Lantern",
  ]);
  expect(credits("A list names 40 ships.\nThe captain told Yonhap that he knew of none.")).toEqual([
    "news: Yonhap",
  ]);
});

test("outlets are one by the register, by initials, by last words, by host", () => {
  expect(sameOutlet("AFP", "Agence France-Presse", outlets)).toBe(true);
  expect(sameOutlet("Norrick Press Agency", "NPA", outlets)).toBe(true);
  expect(sameOutlet("The Torvik Courier", "the Courier", outlets)).toBe(true);
  expect(sameOutlet("northlight.example", "Northlight", outlets)).toBe(true);
  expect(sameOutlet("Argus Continental", "Argus", outlets)).toBe(true);
  expect(sameOutlet("Radio Tolmay", "radio", outlets)).toBe(false);
  expect(sameOutlet("Torvik News", "Oskerhaven News", outlets)).toBe(false);
  expect(sameOutlet("Torvik News", "News", outlets)).toBe(false);
});

test("one name alone as a byline may be an outlet's: it counts where an outlet of that name is held", () => {
  expect(credits("A bridge fell.", { byline: "Presscor" })).toEqual([]);
  expect(credits("A bridge fell.", { byline: "Presscor" }, true)).toEqual(["text: Presscor"]);
});
