import { describe, expect, test } from "vitest";
import { digestOf } from "../src/link/digest/digest.ts";
import { dossiersOf } from "../src/link/entities/dossier.ts";
import { profilesOf } from "../src/link/entities/profiles.ts";
import { read } from "./told.ts";

const figuresOf = (text: string) => read(text, "2025-03-12").annotation.figures;

describe("counts side by side", () => {
  test("what befell the last of several counts of people befell them all", () => {
    const scopes = (text: string) => figuresOf(text).map(({ low, scope }) => [low, scope]);
    expect(scopes("Twelve soldiers, two nurses and three civilians were killed in the shelling.")).toEqual([
      [12, "killed"],
      [2, "killed"],
      [3, "killed"],
    ]);
    expect(scopes("Twelve soldiers and three civilians were killed in the shelling.")).toEqual([
      [12, "killed"],
      [3, "killed"],
    ]);
    expect(scopes("Twelve tents and three civilians were found.")[0]).toEqual([12, undefined]);
  });

  test("of two countries’ people counted in one breath both are what the noun says", () => {
    const [first, second] = figuresOf(
      "The navy said 120 Ostlandian and 38 Westlandian servicemen had fallen.",
    );
    expect(first).toMatchObject({ low: 120, scope: "killed", what: "serviceman", of: "Ostlandian" });
    expect(second).toMatchObject({ low: 38, scope: "killed", what: "serviceman" });
  });

  test("what is put aside between commas leaves what befell the others", () => {
    expect(figuresOf("Four people, not six, have died in the flood.")[0]).toMatchObject({
      low: 4,
      scope: "killed",
    });
  });

  test("machines that were shot down are no wounded", () => {
    expect(figuresOf("Nine drones were shot down.")[0]?.scope).toBe("downed");
    expect(figuresOf("The navy shot down nine drones.")[0]?.scope).toBe("downed");
  });

  test("cases of an illness are confirmed or suspected", () => {
    const [first, second] = figuresOf("So far 23 cases have been confirmed. There are 64 suspected cases.");
    expect(first).toMatchObject({ low: 23, scope: "infected" });
    expect(second).toMatchObject({ low: 64, scope: "suspected" });
  });

  test("prices that have fallen are no dead", () => {
    expect(figuresOf("Forty prices had fallen.")[0]?.scope).toBeUndefined();
  });
});

describe("the dead of two countries", () => {
  const seriesOf = (...texts: readonly (readonly [published: string, text: string])[]) => {
    const articles = texts.map(([published, text], i) => read(text, published, `Paper ${i}`));
    const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    return series
      .filter(({ scope }) => scope === "killed")
      .map(({ points }) => points.map(({ low }) => low).sort((a, b) => a - b))
      .sort((a, b) => (a[0] as number) - (b[0] as number));
  };

  test("are two measures where each side’s are counted more than once, whoever counts them", () => {
    expect(
      seriesOf(
        [
          "2025-03-10",
          "The army of Ostland met that of Westland at Kesk. The Ostland defence ministry said 620 Westlandian soldiers had been killed. It acknowledges 47 dead of its own. The Westland defence ministry said 340 Ostlandian soldiers had been killed and that 38 Westlandian soldiers had died.",
        ],
        ["2025-03-12", "The Westland defence ministry again said that 340 soldiers had been killed at Kesk."],
      ),
    ).toEqual([
      [38, 620],
      [47, 340],
    ]);
  });

  test("are one with all others in a disaster that counts one country’s among them", () => {
    expect(
      seriesOf([
        "2025-03-10",
        "The ferry sank off Kesk in Westland. The Harbour Office said 60 people had been killed. The embassy of Ostland said 45 Ostlandian tourists had been killed.",
      ]),
    ).toEqual([[45, 60]]);
  });
});

describe("numbers and their givers", () => {
  test("the day with which a clause opens is no part of the outlet that it tells of", () => {
    const { statements } = read(
      "The letter reads: on 10 March QBC reported that the mayor had fled.",
      "2025-03-12",
    ).annotation;
    expect(statements.at(-1)?.speaker?.name).toBe("QBC");
  });

  test("“mm” behind a number is of millimetres, behind one of money of millions", () => {
    const [gun, sum] = figuresOf("The 122mm gun cost $40mm.");
    expect(gun).toMatchObject({ low: 122, unit: { name: "millimetre" } });
    expect(sum).toMatchObject({ low: 40_000_000, unit: { name: "USD" } });
  });

  test("the month with which a sentence opens is no part of who speaks, and is when it was said", () => {
    const { statements, figures } = read(
      "In February two members of the Harbour Board told reporters that 300 cranes were idle.",
      "2025-03-12",
    ).annotation;
    expect(statements[0]?.speaker?.name).toBe("two members of the Harbour Board");
    expect(figures.find(({ low }) => low === 300)?.asOf).toBe("2025-02");
  });

  test("what stands in another’s assessment of a day held on that day", () => {
    const [figure] = figuresOf(
      "The Harbour Board reckons, in an assessment circulated on Monday, that 300 cranes are idle.",
    );
    expect(figure).toMatchObject({ low: 300, asOf: "2025-03-10" });
  });

  test("of two who give one number in one article the first gives it first", () => {
    const articles = [
      read(
        "Kesk and Tarn exchanged 205 captives on Sunday, the Harbour Board announced. The Norhaven Red Cross confirmed on Monday that 205 captives had been exchanged.",
        "2025-03-12",
      ),
    ];
    const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    const givers = series.flatMap(({ points }) => points).map(({ by }) => by);
    expect(givers[0]).toBe("Harbour Board");
  });
});

describe("what is set against what was said before", () => {
  const changesOf = (...told: readonly (readonly [published: string, text: string, site?: string])[]) => {
    const articles = told.map(([published, text, site], i) => read(text, published, site ?? `Paper ${i}`));
    const profiles = profilesOf(articles.flatMap(dossiersOf), []);
    const { changes } = digestOf({ story: "s", articles, profiles, descents: [] });
    return changes.map(({ kind, from, to }) => {
      const [a, b] = [from, to].map(({ article, span }) =>
        articles.find((one) => one.article.id === article)?.article.text.slice(...span),
      );
      return `${kind}: ${a} > ${b}`;
    });
  };

  test("a report that an outlet withdraws by its own short name is taken back", () => {
    const changes = changesOf(
      [
        "2025-03-10",
        "The mayor flew out of Kesk on Sunday, a pilot told NBC.",
        "Norhaven Broadcasting Corporation",
      ],
      [
        "2025-03-14",
        "The port is open.\n\nOn 10 March NBC reported that the mayor had flown out of Kesk. The report was wrong and we withdraw it.",
        "Norhaven Broadcasting Corporation",
      ],
    );
    expect(changes).toEqual([
      expect.stringMatching(/^retraction: .*flew out of Kesk.* > The report was wrong/),
    ]);
  });

  test("a body puts right the value that it gave itself, where another had given it before", () => {
    expect(
      changesOf(
        ["2025-03-09", "Norhaven Clinics said that six people had died."],
        ["2025-03-10", "The Harbour Board said on Monday that six people had been killed."],
        ["2025-03-12", "The Harbour Board said on Wednesday that four people, not six, had been killed."],
      ),
    ).toContainEqual(
      expect.stringMatching(/^correction: six people had been killed > that four people, not six/),
    );
  });

  test("counts of two times are no dispute, two opinions of one number are one", () => {
    const told = (text: string) => changesOf(["2025-03-12", text]).filter((one) => one.startsWith("contra"));
    expect(
      told("The Harbour Board counted 300 cranes in January, and the Dockers Union counts 470 cranes now."),
    ).toEqual([]);
    expect(
      told(
        "The Harbour Board had said on Thursday that 58 soldiers were dead; the Dockers Union thought the number “nearer to 90”.",
      ),
    ).toHaveLength(1);
  });

  test("what somebody says of themselves is not given up by what another says of others", () => {
    expect(
      changesOf(
        [
          "2025-03-10",
          "“I have not come home to make a speech at the port,” Edda Holm told soldiers at Kesk.",
        ],
        [
          "2025-03-12",
          "The Harbour Board confirmed that 205 soldiers had come home to Kesk to hear a speech.",
        ],
      ),
    ).toEqual([]);
  });
});
