import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { entitiesIn, factsOf, who } from "./reading.ts";

// Models are read from disk once, before the first sentence.
beforeAll(() => void entitiesIn("Edda Brandt spoke."), 120_000);

describe("names of one person", () => {
  test("kin is another person, with a relation", () => {
    const text = "President Jonas Harl arrived with his daughter Lena Harl on Sunday.";
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Jonas Harl", "Lena Harl"]),
    );
    expect(factsOf("Lena Harl", text)).toContain("relation: daughter of Jonas Harl");
  });
});

describe("bodies and states", () => {
  test("the house of a government is its state", () => {
    expect(who("Russia sent troops. Aid came from the [Kremlin].")).toEqual(["Russia"]);
  });

  test("the North and the regime are the state spoken of", () => {
    expect(
      who("North Korea fired two missiles. [The North] denied it. [The regime] has done so before."),
    ).toEqual(["North Korea", "North Korea"]);
  });
});

describe("what is said of people", () => {
  test("an apposition gives a role", () => {
    expect(
      factsOf("Hong Min", "Hong Min, a senior researcher at the Northern Institute, told reporters."),
    ).toContain("role: senior researcher at the Northern Institute");
  });

  test("words before a name give a role, with its time", () => {
    const text = "Former foreign minister Olga Berin spoke. The mayor, Edda Brandt, did not.";
    expect(factsOf("Olga Berin", text).join()).toMatch(/[Ff]ormer foreign minister/);
    expect(factsOf("Edda Brandt", text)).toContain("role: mayor");
  });

  test("an age between commas", () => {
    expect(factsOf("Oskar Lunde", "Oskar Lunde, 34, a baker, was asleep.")).toContain("age: 34");
  });
});

test("every mention and fact stands in the text, mentions in order, none of two entities", () => {
  const words = fc.constantFrom(
    ..."Edda Brandt|the mayor|she|said|“|”|North Korea|the North|his sister|, 42,|and|both leaders|.|\n\n|told|Mr Vance|KINU|(|)|they|🙂".split(
      "|",
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join(" ");
      const entities = entitiesIn(text);
      const places = entities.flatMap(({ mentions }) => mentions.map(({ span }) => span.join("-")));
      expect(new Set(places).size).toBe(places.length);
      for (const { mentions, facts, name } of entities) {
        expect(name).not.toBe("");
        for (const { span } of [...mentions, ...facts])
          expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true);
      }
    }),
    { numRuns: 10 },
  );
});
