import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { entitiesIn, factsOf, who } from "./reading.ts";

// Models are read from disk once, before the first sentence.
beforeAll(() => void entitiesIn("Edda Brandt spoke."), 120_000);

describe("names of one person", () => {
  test("surname, title and pronoun are one", () => {
    expect(
      who("Edda Brandt opened the dam on Monday. Mayor [Brandt] said [she] was glad. [Brandt] left early."),
    ).toEqual(["Edda Brandt", "Edda Brandt", "Edda Brandt"]);
  });

  test("two people of one surname are told apart by form of address", () => {
    expect(
      who("Jonas Harl came with Lena Harl on Sunday. Mr [Harl] spoke. Mrs [Harl] did not. [She] left early."),
    ).toEqual(["Jonas Harl", "Lena Harl", "Lena Harl"]);
  });

  test("a surname is whom the text has been about, not who was named last", () => {
    expect(
      who(
        "Edda Brandt spoke on Monday. Brandt, who is not related to the minister, Tomas Brandt, was angry. [Brandt] accused the council.",
      ),
    ).toEqual(["Edda Brandt"]);
  });

  test("who speaks a quotation is nobody spoken of in it", () => {
    expect(who("Jonas Harl praised the plan. “I have known Peter Vance for years,” [he] said.")).toEqual([
      "Jonas Harl",
    ]);
  });

  test("whoever acts on him is not he", () => {
    expect(who("Jonas Harl resigned on Monday. Peter Vance had attacked [him] in parliament.")).toEqual([
      "Jonas Harl",
    ]);
  });

  test("a pronoun before the name", () => {
    expect(who("In [her] memoir, Lena Harl described the strike.")).toEqual(["Lena Harl"]);
  });

  test("kin is another person, with a relation", () => {
    const text = "President Jonas Harl arrived with his daughter Lena Harl on Sunday.";
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Jonas Harl", "Lena Harl"]),
    );
    expect(factsOf("Lena Harl", text)).toContain("relation: daughter of Jonas Harl");
  });
});

describe("sources without a name", () => {
  const told = (text: string): string[] =>
    entitiesIn(text).map(({ name, unnamed }) => `${name}: ${unnamed?.kind ?? "named"}`);

  test("somebody unnamed is one until another is brought in; several are typed so", () => {
    expect(
      told(
        "A senior official said the talks had failed. The official said more would follow. Another senior official said that was wrong. Officials said nothing had been signed.",
      ),
    ).toEqual([
      "A senior official: anonymous",
      "Another senior official: anonymous",
      "Officials: collective",
    ]);
  });

  test("why each is one of its own can be read", () => {
    const [first, second] = entitiesIn(
      "A senior official said the talks had failed. Another senior official said that was wrong.",
    );
    expect(first?.unnamed?.why).toContain("nobody that the text named before");
    expect(second?.unnamed?.why).toContain("after “A senior official”");
  });

  test("a title in front of a name is nobody of its own", () => {
    expect(
      told("Professor Eastman says the harm is plain. It can be undone, Professor Eastman said on Monday."),
    ).toEqual(["Eastman: named"]);
  });
});

describe("bodies and states", () => {
  test("capitals at the head of a sentence are a name, also where they spell a word", () => {
    expect(who("[WHO] says the water is safe. The ministry thanked [WHO] for its report.")).toEqual([
      "WHO",
      "WHO",
    ]);
  });

  test("an acronym is its full form", () => {
    expect(
      who(
        "The Korea Institute for National Unification (KINU) published a report. [KINU] said so on Monday.",
      ),
    ).toEqual(["Korea Institute for National Unification"]);
  });

  test("a capital that acts is its state, and a place where something is", () => {
    expect(who("Russia sent troops. [Moscow] denied it. A crowd gathered in [Moscow].")).toEqual([
      "Russia",
      "Moscow",
    ]);
  });

  test("a name is what the text makes of it: a body has customers and a spokeswoman", () => {
    const text =
      "A spokeswoman for Corvane spoke on Monday. Corvane’s customers were told. [The company] said it was sorry.";
    expect(who(text)).toEqual(["Corvane"]);
    expect(entitiesIn(text).find(({ name }) => name === "Corvane")?.kind).toBe("organisation");
  });

  test("a ministry is named by its field, and by whose it is", () => {
    const [own, foreign] = who(
      "The Ministry of Defence denied it. The [defence ministry] had said so. Russia’s [defence ministry] did not answer.",
    );
    expect(own).toBe("Ministry of Defence");
    expect(foreign).toBe("Russia’s defence ministry");
  });

  test("a ministry named without its country before another country's is one's own", () => {
    const [own, foreign, again] = who(
      "Six people died, the [Ministry of Defence] said. The [Ustranian Ministry of Defence] denied it. The [Ministry of Defence] in Ostra gave no figure.",
    );
    expect(own).toBe("Ministry of Defence");
    expect(foreign).toBe("Ustranian Ministry of Defence");
    expect(again).not.toBe(foreign);
  });

  test("a spokesman is no organisation", () => {
    const found = entitiesIn("The spokesman did not answer. The Spokesman left on Monday.");
    expect(found.filter(({ kind }) => kind === "organisation")).toEqual([]);
  });

  test("a group that calls itself something is called so", () => {
    expect(
      who("A group calling itself GreyLantern sold the files on Monday. [The group] wrote that it had more."),
    ).toEqual(["GreyLantern"]);
  });

  test("the dam is the one that was named", () => {
    expect(who("The Brannick dam broke on Monday. Nobody was at [the dam] then.")).toEqual(["Brannick dam"]);
  });

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
