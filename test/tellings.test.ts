import { describe, expect, test } from "vitest";
import { digestOf } from "../src/link/digest/digest.ts";
import { dossiersOf } from "../src/link/entities/dossier.ts";
import { profilesOf } from "../src/link/entities/profiles.ts";
import type { Figure } from "../src/schema/figure.ts";
import type { Point } from "../src/schema/link.ts";
import { read } from "./told.ts";

const figureOf = (text: string, value: number): Figure => {
  const found = read(text, "2025-03-12").annotation.figures.find(({ low }) => low === value);
  expect(found, text).toBeDefined();
  return found as Figure;
};

describe("whose a figure is, by the words beside it", () => {
  test.each<[string, number, string]>([
    ["The Harbour Office put the toll at 38 on Sunday.", 38, "Harbour Office"],
    ["The Harbour Office’s count of 38 was not disputed.", 38, "Harbour Office"],
    ["The 41 percent reported by Norhaven Railways is lower.", 41, "Norhaven Railways"],
    ["Norhaven Railways (NR), has offered 4.5 percent.", 4.5, "Norhaven Railways"],
    ["The Dockers Union is demanding 9 percent.", 9, "Dockers Union"],
    ["Harbour Office spokeswoman Ida Rehn said 41 people were hurt.", 41, "Harbour Office"],
    ["Ida Rehn, the Harbour Office’s director, said 41 people were hurt.", 41, "Harbour Office"],
    [
      "Norhaven Clinics, which runs the town’s three wards, put the number of injured at 83.",
      83,
      "Norhaven Clinics",
    ],
    ["The injured number 131, by the count of Norhaven Clinics.", 131, "Norhaven Clinics"],
    [
      "The injured number 131, by the count of Norhaven Clinics; Town Hall, in a bulletin issued on Sunday, said it knew of 98.",
      98,
      "Town Hall",
    ],
    ["A woman died early on Monday, Norhaven Clinics said, taking the toll to 13.", 13, "Norhaven Clinics"],
    ["Prosecutors, drawing on gate records, set the attendance at 22,906.", 22906, "Prosecutors"],
    ["The work is priced at 130 million crowns by Norhaven Rail.", 130_000_000, "Norhaven Rail"],
    [
      "The cost is in dispute: Norhaven Rail has spoken of as much as 120 million crowns.",
      120_000_000,
      "Norhaven Rail",
    ],
    [
      "Norhaven Rail accepted the number; Tarn Lines, which had said 25 million, did not reply.",
      25_000_000,
      "Tarn Lines",
    ],
    [
      "The Safety Board (SB) concluded today in a preliminary report that a weld had failed.\n\nAbout 33,000 tonnes escaped, the report says.",
      33_000,
      "Safety Board",
    ],
    [
      "More than 4,000 residents have left Kesk and the farms around it since the end of May, by the reckoning of the Harbour Board.",
      4000,
      "Harbour Board",
    ],
    ["Some 600 had stayed behind, by the last count of the Harbour Board.", 600, "Harbour Board"],
    ["A list kept by the Harbour Board, and seen by the Post, runs to 112 names.", 112, "Harbour Board"],
    [
      "Norhaven Clinics was pleased. On Monday it raised its estimate of homes lost to between 130 and 150.",
      130,
      "Norhaven Clinics",
    ],
    [
      "The last of the 31 boats left the harbour at noon, the Harbour Board informed parliament.",
      31,
      "Harbour Board",
    ],
    [
      "The Harbour Board’s death toll, which had stood at six on Friday, was cut to four.",
      6,
      "Harbour Board",
    ],
    [
      "The Harbour Board’s death toll, which had stood at six on Friday, was cut to four.",
      4,
      "Harbour Board",
    ],
    ["Photographs of the pier, Ida Rehn argues, show that at least 50 had gone.", 50, "Ida Rehn"],
  ])("%s", (text, value, name) => {
    expect(figureOf(text, value).whose?.name.replace(/^The /, "")).toBe(name);
  });

  test("an estimate that is disputed is whose it is called", () => {
    const text =
      "The Norhaven Fire Service came. Tarn Live disputed a fire service estimate that 24,000 people had been in the park.";
    expect(figureOf(text, 24000).whose?.name).toBe("Norhaven Fire Service");
  });

  test("a figure that somebody denies is not theirs", () => {
    expect(figureOf("Ida Rehn denied that 24,000 people had come.", 24000).whose).toBeUndefined();
  });

  test("a value that somebody has always quoted is no finding of who mentions it", () => {
    const text =
      "The Audit Board puts the cost at 44 million crowns, not the 38 million that the town has always quoted.";
    expect(figureOf(text, 38_000_000).whose?.name).toBe("the town");
  });

  test("a comparison with another’s figure does not make it one’s own", () => {
    const text =
      "Norhaven Railways’ figure falls between the 92 percent claimed by the Dockers Union and 41.";
    expect(figureOf(text, 92).whose?.name).toBe("Dockers Union");
  });
});

describe("when a figure held, by the words beside it", () => {
  test.each<[string, number, string]>([
    ["The Harbour Office said 74 people had been confirmed dead by Tuesday evening.", 74, "2025-03-11"],
    ["The company said 48 percent of trains ran on Monday and more on Tuesday.", 48, "2025-03-10"],
    ["The toll, which had been given as 74 last Tuesday, was cut to 68 on Sunday.", 74, "2025-03-04"],
    ["The toll, which had been given as 74 last Tuesday, was cut to 68 on Sunday.", 68, "2025-03-09"],
    ["The Harbour Office said on Sunday that 38 people had been killed.", 38, "2025-03-09"],
    ["The Harbour Office said 38 people had been killed.", 38, "2025-03-12"],
    ["The toll was 38 after the dam failed late on Saturday.", 38, "2025-03-12"],
    ["Edda Holm pledged 50,000 crowns to each by the end of March.", 50_000, "2025-03-12"],
    ["Town Hall, in a bulletin issued on Sunday, said it knew of 98 wounded.", 98, "2025-03-09"],
    [
      "A draft report by the Audit Board puts the cost at 44 million crowns.\n\nThe draft runs to 61 pages and is dated 3 January.",
      44_000_000,
      "2025-01-03",
    ],
  ])("%s (%d)", (text, value, day) => {
    expect(figureOf(text, value).asOf).toBe(day);
  });
});

describe("over the articles of a story", () => {
  const pointsOf = (...texts: readonly (readonly [published: string, text: string])[]): Point[] => {
    const articles = texts.map(([published, text], i) => read(text, published, `Paper ${i}`));
    const profiles = profilesOf(articles.flatMap(dossiersOf), []);
    return digestOf({ story: "s", articles, profiles, descents: [] }).series.flatMap(({ points }) => points);
  };

  test("a figure told again without its source keeps its voice and its day", () => {
    const points = pointsOf(
      ["2025-03-11", "The Harbour Office said on Monday that 38 people were killed in Norhaven."],
      ["2025-03-13", "The ferry disaster at Norhaven, which killed 38 people, has shaken the town."],
    );
    const [point] = points.filter(({ low }) => low === 38);
    expect(point).toMatchObject({ by: "Harbour Office", asOf: "2025-03-10" });
    expect(new Set(point?.evidence.map(({ article }) => article)).size).toBe(2);
  });

  test("officials’ figure is that of the office that is named with it elsewhere", () => {
    const points = pointsOf(
      ["2025-03-11", "Officials said 38 people were killed in Norhaven."],
      ["2025-03-11", "The Harbour Office said 38 people were killed in Norhaven."],
    );
    expect(points.filter(({ low }) => low === 38).map(({ by }) => by)).toEqual(["Harbour Office"]);
  });

  test("deaths and infections are known under other words, whoever tells of them", () => {
    const points = (key: string, ...texts: readonly string[]) => {
      const articles = texts.map((text, i) => read(text, `2025-03-1${i}`, `Paper ${i}`));
      const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
      return series.find(({ scope }) => scope === key)?.points.map(({ low }) => low);
    };
    const told = [
      "Fourteen patients in three wards have contracted a fever, the Harbour Office disclosed.",
      "The Harbour Office put infections at 19 and deaths at three.",
      "Confirmed infections rose to 22 from 19, the Harbour Office said, while deaths were unchanged at three.",
      "At least 52 people have been made ill, the Patients’ League says.",
      "A tally by the Patients’ League, a campaign group, lists 43 infections.",
    ];
    expect(points("infected", ...told)).toEqual([14, 19, 22, 52, 43]);
    expect(points("killed", ...told)).toEqual([3, 3]);
  });

  test("a value told as the one before keeps its day, one given on the day has a new one", () => {
    const points = pointsOf(
      ["2025-03-10", "The Harbour Office put the toll at 21."],
      ["2025-03-11", "The Harbour Office put the toll at 23, up from 21."],
      ["2025-03-13", "The Harbour Office says 23. The Harbour Office lowered its toll to 21."],
    );
    const days = (value: number) => points.filter(({ low }) => low === value).map(({ asOf }) => asOf);
    expect(days(21)).toEqual(["2025-03-10", "2025-03-13"]);
    expect(days(23)).toEqual(["2025-03-11"]);
  });

  test("what a voice says that another said before is its own figure too", () => {
    const points = pointsOf(
      ["2025-03-10", "The Harbour Office said 38 people were missing."],
      ["2025-03-11", "Norhaven Lines, which owns the ferry, said that 38 people were missing."],
    );
    expect(points.map(({ low, by }) => `${low} ${by}`)).toEqual(["38 Harbour Office", "38 Norhaven Lines"]);
  });

  test("a value to which a voice comes back is of the day of its return, and what it moved from of its own", () => {
    const points = pointsOf(
      ["2025-03-10", "The Harbour Office said 12 people were killed."],
      ["2025-03-11", "The Harbour Office said 13 people were killed."],
      ["2025-03-12", "The Harbour Office acknowledged that the fire killed 12 people and not 13."],
      ["2025-03-15", "The Harbour Office, which on Wednesday cut its toll from 13 to 12, said no more."],
    );
    expect(points.map(({ low, asOf }) => `${low} ${asOf}`)).toEqual([
      "12 2025-03-10",
      "13 2025-03-11",
      "12 2025-03-12",
    ]);
  });

  test("those in hospital are those hurt, unless an article tells the two apart", () => {
    const measures = (...texts: readonly string[]) => {
      const articles = texts.map((text, i) => read(text, `2025-03-1${i}`, `Paper ${i}`));
      const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
      return series.map(({ points }) => points.map(({ low }) => low)).toSorted((a, b) => b.length - a.length);
    };
    expect(
      measures(
        "Norhaven Clinics said 48 people were injured.",
        "Norhaven Clinics said 44 people remained in hospital.",
      ),
    ).toEqual([[48, 44]]);
    expect(
      measures(
        "Norhaven Clinics said 48 people were injured and 30 people remained in hospital.",
        "Norhaven Clinics said 22 people were still in hospital.",
      ),
    ).toEqual([[30, 22], [48]]);
  });

  test("sums without a unit go on from the sum before them", () => {
    const points = pointsOf([
      "2025-03-11",
      "Town Hall said repairs would cost 12 million crowns. Norhaven Partners said the bill would be 20 million.",
    ]);
    expect(points.map(({ low }) => low)).toEqual([12_000_000, 20_000_000]);
  });

  test("counts of a crowd are one measure, in whatever words, and so is what a voice holds against one", () => {
    const points = pointsOf(
      ["2025-03-10", "The Harbour Office said 24,000 people may have been inside."],
      [
        "2025-03-11",
        "Tarn Live disputed an estimate that 24,000 people had been in the park, saying its records showed 21,148.",
      ],
      ["2025-03-12", "Prosecutors, drawing on gate records, set the attendance at 22,906."],
    );
    expect(points.map(({ low }) => low).toSorted()).toEqual([21148, 22906, 24000]);
  });

  test("one’s own ministry and that of the country in other papers are one, where no other country’s is heard", () => {
    const told = (text: string) => ["2025-03-11", text] as const;
    const own =
      "The health ministry said two people were killed. The health ministry said 40 people were hurt.";
    const voices = voicesOf(told(own), told("Ostland’s health ministry said 44 people were hurt."));
    expect(voices).toMatchObject({ 2: "health ministry", 40: "health ministry", 44: "health ministry" });
  });

  test("a lead’s figure has the day that its article gives the figure further down", () => {
    const points = pointsOf([
      "2025-03-12",
      "The death toll from a fire in one of Norhaven’s longest piers climbed to 16, officials said on Wednesday.\n\nThe Harbour Office said its count stood at 16 as of Monday evening, with 37 people injured.",
    ]);
    expect(points.map(({ low, by, asOf }) => [low, by, asOf])).toEqual(
      expect.arrayContaining([
        [16, "Harbour Office", "2025-03-10"],
        [37, "Harbour Office", "2025-03-10"],
      ]),
    );
    expect(points.filter(({ low }) => low === 16)).toHaveLength(1);
  });

  test("what an officer of a body gives in one article is the body’s where another says whose officer it is", () => {
    const points = pointsOf(
      ["2025-03-11", "Norhaven Dredging’s chief executive, Ida Rehn, apologised on Tuesday."],
      ["2025-03-11", "Seven cranes had been idle, Ida Rehn, the chief executive, admitted."],
    );
    expect(points.find(({ low }) => low === 7)?.by).toMatch(/^Norhaven Dredging/);
  });

  const voicesOf = (...texts: readonly (readonly [published: string, text: string])[]) =>
    Object.fromEntries(pointsOf(...texts).map(({ low, by }) => [low, by]));

  test("“the operator” is the body that another article calls so beside its name", () => {
    const voices = voicesOf(
      ["2025-03-11", "The operator, Norhaven Lines, said 118 people were aboard."],
      ["2025-03-12", "The operator of the ferry admitted that 168 people were aboard."],
    );
    expect(voices).toMatchObject({ 118: "Norhaven Lines", 168: "Norhaven Lines" });
  });

  test("an officer’s figure is that of the service for which another article says the officer works", () => {
    const voices = voicesOf(
      [
        "2025-03-11",
        "“We saw lights,” said Captain Ida Rehn, who directs operations for the Norhaven Coastguard.",
      ],
      ["2025-03-12", "Twenty-nine people had died, Ida Rehn said."],
    );
    expect(voices[29]).toBe("Norhaven Coastguard");
  });

  test("a ministry goes by one name over a story", () => {
    const voices = voicesOf(
      ["2025-03-11", "The Ministry of Defence of Ostland said 12 people were killed."],
      ["2025-03-12", "Ostland’s defence ministry said 14 people were killed."],
    );
    expect(voices[12]).toBe(voices[14]);
  });

  test("people killed are one measure whatever they are, and names on a list are what their voice counts", () => {
    const points = pointsOf(
      ["2025-03-10", "The Dockers Union said 14 dockers were killed in the fire."],
      ["2025-03-11", "The Dockers Union said 17 people were killed in the fire."],
      ["2025-03-12", "The Dockers Union now lists 19."],
    );
    expect(points.map(({ low }) => low)).toEqual([14, 17, 19]);
  });

  test("what a notice corrects was given by whom, and when, the article said", () => {
    const points = pointsOf(
      ["2025-03-10", "The Dockers Union said on Monday that nine cranes were idle."],
      [
        "2025-03-13",
        "The port is open.\n\nCorrection: our article of March 10 said that nine cranes were idle. The number was seven.",
      ],
    );
    expect(points.find(({ low }) => low === 7)).toMatchObject({ by: "Dockers Union", asOf: "2025-03-10" });
  });

  test("sums far apart measure different things, and a whole is no value of its part", () => {
    const articles = [
      read(
        "A recall would cost between 25 million and 30 million crowns, analysts at Brandt Partners said. Nine of the 40 cranes were idle, the Dockers Union said.",
        "2025-03-11",
      ),
      read(
        "The fever has cost the Harbour Trust 3.4 million crowns, it said. Norhaven Port said two cranes were idle.",
        "2025-03-12",
      ),
    ];
    const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    const values = series.map(({ points }) => points.map(({ low }) => low));
    expect(values).toContainEqual([25_000_000]);
    expect(values).toContainEqual([3_400_000]);
    expect(values).toContainEqual([9, 2]);
  });

  test("an outlet that passes a figure on is not its source", () => {
    const points = pointsOf(
      ["2025-03-11", "The Harbour Office said 4,130 homes were flooded in Norhaven."],
      ["2025-03-12", "Paper 0 reported that 4,130 homes were flooded in Norhaven."],
    );
    expect(points.filter(({ low }) => low === 4130).map(({ by }) => by)).toEqual(["Harbour Office"]);
  });

  test("shares of different wholes are different measures", () => {
    const articles = [
      read(
        "The Dockers Union said 92 percent of its members had walked out. Norhaven Port said 41 percent of its staff had walked out.",
        "2025-03-11",
      ),
      read("Norhaven Port said 47 percent of its staff had walked out.", "2025-03-12"),
    ];
    const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    const staff = series.find(({ points }) => points.some(({ low }) => low === 47));
    expect(staff?.points.map(({ low }) => low)).toEqual([41, 47]);
  });

  const changesOf = (...texts: readonly (readonly [published: string, text: string])[]) => {
    const articles = texts.map(([published, text], i) => read(text, published, `Paper ${i}`));
    const { changes } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    const words = ({ article, span }: { article: string; span: readonly [number, number] }) =>
      articles.find((one) => one.article.id === article)?.article.text.slice(...span);
    return changes.map(({ kind, from, to }) => `${kind}: ${words(from)} > ${words(to)}`);
  };

  test("a value put in the place of another in one sentence is a correction", () => {
    expect(
      changesOf(
        ["2025-03-11", "The Harbour Office said 74 people had been killed."],
        ["2025-03-12", "The Harbour Office said 68 people had been killed, not 74, because of a miscount."],
      ),
    ).toEqual([
      "correction: 74 people had been killed > 68 people had been killed, not 74, because of a miscount",
    ]);
  });

  test("a figure that its giver gives up is a retraction", () => {
    expect(
      changesOf(
        ["2025-03-11", "Mayor Edda Holm said 87 people had been killed."],
        ["2025-03-12", "Edda Holm, who had given a figure of 87, accepted the lower figure."],
      ),
    ).toContain("retraction: 87 people had been killed > accepted the lower figure");
  });

  test("counts that two voices give for one day are a contradiction, counts of two days and near ones are none", () => {
    const told = (text: string) => changesOf(["2025-03-11", text]);
    expect(
      told(
        "The Harbour Office said 74 people had been killed. Mayor Edda Holm said 87 people had been killed.",
      ),
    ).toEqual(["contradiction: 74 people had been killed > 87 people had been killed"]);
    expect(
      told("The Harbour Office said 74 people had been killed. Mayor Edda Holm put the number at 87."),
    ).toEqual(["contradiction: 74 people had been killed > the number at 87"]);
    expect(
      told(
        "The Harbour Office said on Sunday that 74 people had been killed. Mayor Edda Holm said 87 people had been killed.",
      ),
    ).toEqual([]);
    expect(
      told(
        "The Harbour Office said 74 people had been killed. Mayor Edda Holm said 75 people had been killed.",
      ),
    ).toEqual([]);
  });

  test("of two voices whose counts differ a story tells one dispute, where an article says that they are at odds", () => {
    const told = (office: number, league: number) =>
      `The Harbour Office put infections at ${office} and deaths at three. The Patients’ League counts ${league} infections and eight deaths.`;
    expect(
      changesOf(
        ["2025-03-11", told(19, 43)],
        ["2025-03-12", `${told(22, 44)} The office disputes that.`],
        ["2025-03-14", told(27, 52)],
      ).filter((change) => change.startsWith("contradiction")),
    ).toEqual(["contradiction: put infections at 22 > Patients’ League counts 44 infections"]);
  });

  test("an admission so many days after a denial ends the denial of that day, in whatever words", () => {
    const changes = changesOf(
      ["2025-03-04", "“Our cranes have never been idle,” Norhaven Lines said on Tuesday."],
      ["2025-03-10", "“No boat of ours was out last night,” Norhaven Lines said on Monday."],
      [
        "2025-03-14",
        "Norhaven ferries rammed the pier at Kesk, Norhaven Lines acknowledged on Friday, four days after it denied that any of its boats had been at sea.",
      ],
    );
    expect(changes).toEqual([
      "reversal: “No boat of ours was out last night,” > Norhaven ferries rammed the pier at Kesk",
    ]);
  });

  test("a count that is cut from one value to another in one breath is corrected", () => {
    const changes = changesOf(
      ["2025-03-10", "The Harbour Office said seven cranes had been destroyed."],
      [
        "2025-03-12",
        "The Harbour Office cut from seven to five the number of cranes it had counted as destroyed.",
      ],
    );
    expect(changes.join("\n")).toMatch(
      /^correction: seven cranes had been destroyed > cut from seven to five the number of cranes/,
    );
  });

  test("a value that its giver lets go for another’s is given up, one that is stood by is not", () => {
    const changes = (after: string) =>
      changesOf(
        ["2025-03-10", "Norhaven Gas said 40,200 tonnes of oil were lost."],
        ["2025-03-12", `The Harbour Office said 43,000 tonnes were lost. ${after}`],
      ).filter((change) => /^(?:correction|retraction)/.test(change));
    expect(changes("Norhaven Gas, which had said 40,200, accepted the number.").join("\n")).toMatch(
      /accepted the number/,
    );
    expect(changes("Norhaven Gas stood by its own count of 40,200 tonnes.")).toEqual([]);
  });

  test("what one voice says and not another is no correction of the other’s", () => {
    const changes = changesOf(
      ["2025-03-10", "The Harbour Office said 74 boats had been destroyed."],
      ["2025-03-12", "Norhaven Lines said that 52 boats had been destroyed, not 74."],
    );
    expect(changes).toEqual(["contradiction: 52 boats had been destroyed > not 74"]);
  });

  test("a day that is given up for a later one goes back to where it was promised", () => {
    const changes = changesOf(
      ["2025-03-10", "Norhaven Lines expects to have the ferry running again by 1 April."],
      [
        "2025-03-12",
        "The ferry will not run before 10 April, Norhaven Lines said, abandoning its target of 1 April.",
      ],
      ["2025-03-14", "Norhaven Lines said that the ferry would run by 10 April."],
    );
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(/running again by 1 April\.? > The ferry will not run before 10 April/);
  });

  test("a report that is denied by the name of its outlet is set against what the outlet told", () => {
    const articles = [
      read(
        "Two men with fuses were arrested near the pier at Kesk last night.",
        "2025-03-10",
        "The Tarn Post",
      ),
      read(
        "Police denied a report in the Tarn Post that two men had been arrested near the pier. “Nobody is in custody,” said Ida Rehn.",
        "2025-03-11",
        "The Kesk Mail",
      ),
    ];
    const { changes } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    expect(changes.map(({ kind, to }) => [kind, articles[1]?.article.text.slice(...to.span)])).toEqual([
      ["contradiction", "“Nobody is in custody,”"],
    ]);
  });

  test("a number that was added up wrongly is corrected where it was told", () => {
    expect(
      changesOf([
        "2025-03-12",
        "Mayor Edda Holm had told the Mail on Tuesday that 14 people had been killed. Her office conceded that she had “added up wrongly”.",
      ]).filter((change) => change.startsWith("correction")),
    ).toEqual([expect.stringMatching(/^correction: .*14 people.* > .*added up wrongly/)]);
  });

  test("of two counts of two days the one is held against the other where one sentence sets them off", () => {
    const told = (joint: string) =>
      changesOf([
        "2025-03-12",
        `The injured number 131, by the count of Norhaven Clinics${joint}Town Hall, in a bulletin issued on Tuesday, said that 98 people were injured.`,
      ]).filter((change) => change.startsWith("contradiction"));
    expect(told("; ")).toHaveLength(1);
    expect(told(". ")).toEqual([]);
  });

  test("a story that its outlet withdraws is taken back", () => {
    const articles = [
      read(
        "Two men with fuses were arrested near the pier at Kesk last night.",
        "2025-03-10",
        "The Tarn Post",
      ),
      read(
        "On Monday this paper told you that two men had been arrested with fuses near the pier at Kesk. They had not. We withdraw the story and we are sorry.",
        "2025-03-14",
        "The Tarn Post",
      ),
    ];
    const { changes } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    expect(
      changes.map(({ kind, from }) => [
        kind,
        articles.findIndex(({ article }) => article.id === from.article),
      ]),
    ).toEqual([["retraction", 0]]);
  });

  test("over one measure one dispute is told", () => {
    expect(
      changesOf([
        "2025-03-11",
        "The Harbour Office said 74 people had been killed. Mayor Edda Holm said 87 people had been killed. Norhaven Clinics said 61 people had been killed.",
      ]).filter((change) => change.startsWith("contradiction")),
    ).toHaveLength(1);
  });

  test("another number of people aboard is a correction where its giver admits it, another number of dead an update", () => {
    const changes = changesOf(
      ["2025-03-11", "Norhaven Lines said 118 people were aboard and 14 people had died."],
      ["2025-03-14", "Norhaven Lines admitted that 168 people were aboard and 19 people had died."],
    );
    expect(
      changes.map((change) => change.replace(/^(\w+): \D*(\d+)\D*> \D*(\d+).*$/, "$1 $2 $3")).toSorted(),
    ).toEqual(["correction 118 168", "update 14 19"]);
  });

  test("a denial that is given up is told in the words that deny, whatever else was said after it", () => {
    const changes = changesOf(
      ["2025-03-10", "Norhaven Power denied that any alarm had been switched off at the pit."],
      [
        "2025-03-11",
        "“No alarm at the pit was switched off,” Norhaven Power said in a statement. “We are looking at the log.”",
      ],
      ["2025-03-14", "Norhaven Power admitted on Friday that alarms at the pit had been switched off."],
    );
    expect(changes).toEqual([
      "reversal: “No alarm at the pit was switched off,” > that alarms at the pit had been switched off",
    ]);
  });

  test("where a voice owns that its statements were wrong, what it admits there ends its denial, in whatever words", () => {
    const changes = changesOf(
      ["2025-03-10", "“The ferry was not overloaded,” Norhaven Lines said."],
      [
        "2025-03-14",
        "Norhaven Lines admitted on Friday that it had sold tickets twice. “Our earlier statements were wrong,” Norhaven Lines said.",
      ],
    );
    expect(changes).toEqual(["reversal: “The ferry was not overloaded,” > that it had sold tickets twice"]);
  });

  test("what a voice goes on to say after a denial, and does not confirm, ends no denial", () => {
    const changes = changesOf(
      ["2025-03-10", "Norhaven Power denied that its line at Kesk had burned the forest."],
      ["2025-03-11", "Norhaven Power said the line at Kesk works as ever and the forest is green."],
    );
    expect(changes.filter((change) => change.startsWith("reversal"))).toEqual([]);
  });

  test("in a long crisis only what is told as a total belongs to the toll", () => {
    const articles = [
      read("The death toll in Norhaven rose to 230.", "2025-03-01"),
      read("A raid on the port killed 40 people.", "2025-03-20"),
      read("More than 370 people have been killed since the siege began.", "2025-03-28"),
    ];
    const { series } = digestOf({ story: "s", articles, profiles: [], descents: [] });
    const toll = series.find(({ points }) => points.some(({ low }) => low === 230));
    expect(toll?.points.map(({ low }) => low)).toEqual([230, 370]);
  });
});
