import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../schema/article.ts";
import type { Figure } from "../../schema/figure.ts";
import { findFigures } from "./figures.ts";

/** Figures of a bare text, without tags or parse. */
function figures(text: string): Figure[] {
  const article: Article = {
    id: "a",
    authors: [],
    text,
    blocks: [],
    images: [],
    credits: [],
    flags: [],
  };
  return findFigures({
    article,
    analysis: { text: article.text, sentences: [], names: [] },
    entities: [],
    times: [],
  });
}

const only = (text: string): Figure => {
  const found = figures(text).filter(({ kind }) => kind === "figure");
  expect(
    found.map(({ span }) => text.slice(...span)),
    text,
  ).toHaveLength(1);
  return found[0] as Figure;
};

describe("low and high", () => {
  it.each<[string, number, number?]>([
    ["The North sent an estimated 15,000 troops.", 15000],
    ["Officials counted half a dozen coffins.", 6],
    ["Two dozen boats were searched.", 24],
    ["Between 10 and 15 people were hurt.", 10, 15],
    ["Damage ran to between 10 and 15 million euros.", 1e7, 1.5e7],
    ["Losses of 60m to 80m thalers a day are likely.", 6e7, 8e7],
    ["No fewer than 12 ships left.", 12],
    ["Tens of thousands of people fled.", 1e4, 1e5],
    ["Hundreds of thousands of homes lost power.", 1e5, 1e6],
    ["Dozens of flights were cancelled.", 12, 120],
    ["Millions of voters stayed at home.", 1e6, 1e7],
    ["A third of the fleet is grounded.", 1 / 3],
    ["Three-quarters of members voted.", 0.75],
    ["Half of the harvest was lost.", 0.5],
    ["One in five pupils missed school.", 0.2],
    ["Nine out of ten patients recovered.", 0.9],
    ["The repair cost €2.5bn.", 2.5e9],
    ["The repair cost 4.1 million euros.", 4_100_000],
    ["Some 9 300 households were reached.", 9300],
    ["They were paid four and a half million pesos.", 4.5e6],
    ["A million and a half tickets were sold.", 1.5e6],
    ["A quarter of a million people marched.", 250_000],
    ["The depot holds 20-30 buses.", 20, 30],
    ["It takes two or three volunteers.", 2, 3],
    ["Eight to ten lorries arrived.", 8, 10],
    ["They want $5bn to $6bn for it.", 5e9, 6e9],
    ["The fund paid 12 lakh rupees.", 1.2e6],
    ["The count rose from 36,040 to 34,935.", 34935, 36040],
    ["Twenty-six people died.", 26],
    ["One hundred and three homes burned.", 103],
    ["The pump moved 10 1/2 litres.", 10.5],
    ["A dozen people signed.", 12],
    ["Several people waited.", 3, 9],
    ["Two thirds of a million doses arrived.", 666_666.666_666_667],
    ["A batting average of .305 is rare.", 0.305],
    ["It was minus 12 degrees Celsius.", -12],
  ])("%s", (text, low, high = low) => {
    const found = only(text);
    expect(found.low).toBeCloseTo(low, 6);
    expect(found.high).toBeCloseTo(high, 6);
  });
});

describe("approximation and bounds", () => {
  it.each<[string, Partial<Figure>]>([
    ["About 200 people remained.", { approximate: true }],
    ["Some 3,000 people were moved.", { approximate: true }],
    ["Roughly 40 houses were lost.", { approximate: true }],
    ["An estimated 900 birds died.", { approximate: true }],
    ["Around 70 staff left.", { approximate: true }],
    ["Forty or so people came.", { approximate: true }],
    ["Exactly 40 people came.", { approximate: false }],
    ["At least nine people were killed.", { bound: "at least" }],
    ["No fewer than 12 people came.", { bound: "at least" }],
    ["More than 60 were missing.", { bound: "more than" }],
    ["Over 100 trees fell.", { bound: "more than" }],
    ["Upwards of 500 guests came.", { bound: "more than" }],
    ["Well over 300 cases are open.", { bound: "more than" }],
    ["As many as 14 players left.", { bound: "up to" }],
    ["Up to 400 jobs will go.", { bound: "up to" }],
    ["No more than 30 visitors are let in.", { bound: "up to" }],
    ["Fewer than 50 pandas live there.", { bound: "less than" }],
    ["Just under 300 pupils passed.", { bound: "less than" }],
    ["Nearly 80 homes were flooded.", { bound: "nearly" }],
    ["Almost 80 homes were flooded.", { bound: "nearly" }],
    ["Twelve people or more were inside.", {}],
    ["The hall seats 500 or more.", { bound: "at least" }],
    ["More than about 60 boats sank.", { bound: "more than", approximate: true }],
  ])("%s", (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });
});

describe("units", () => {
  it.each<[string, string, string]>([
    ["It is 12 km away.", "kilometre", "length"],
    ["A 3-inch crack appeared.", "inch", "length"],
    ["The wall is 1.8m tall.", "metre", "length"],
    ["The farm has 45 acres.", "acre", "area"],
    ["They leased 660 square metres.", "square metre", "area"],
    ["It spilled 500 litres.", "litre", "volume"],
    ["Output fell to 300,000 barrels a day.", "barrel", "volume"],
    ["She lost 25 pounds.", "pound", "mass"],
    ["Profit rose to 361 million pounds.", "GBP", "currency"],
    ["The load was 20 tonnes.", "metric ton", "mass"],
    ["Winds reached 140 km/h.", "kilometre per hour", "speed"],
    ["The engine makes 640bhp.", "brake horsepower", "power"],
    ["The disk holds 256GB.", "gigabyte", "information"],
    ["The dose was 5 mg.", "milligram", "mass"],
    ["It hit 40 degrees Celsius.", "celsius", "temperature"],
    ["It hit 104°F.", "fahrenheit", "temperature"],
    ["The share was 41 per cent.", "percent", "share"],
    ["The share was 41%.", "percent", "share"],
    ["It moved two percentage points.", "percentage point", "share"],
    ["The bank raised it by 25 basis points.", "basis point", "share"],
    ["They owe $94,000.", "USD", "currency"],
    ["They owe US$94,000.", "USD", "currency"],
    ["They owe A$94,000.", "AUD", "currency"],
    ["They owe HK$94,000.", "HKD", "currency"],
    ["They owe £60.", "GBP", "currency"],
    ["They owe 10,000 Swiss francs.", "CHF", "currency"],
    ["They owe 7.5 million Danish crowns.", "DKK", "currency"],
    ["They owe five million yen.", "JPY", "currency"],
    ["They owe Rs 500.", "INR", "currency"],
    ["They owe 200 EUR.", "EUR", "currency"],
    ["The stamp is 50 cents.", "cent", "currency"],
    ["Shares closed at 164p.", "penny", "currency"],
  ])("%s", (text, name, dimension) => {
    expect(only(text).unit).toEqual({ name, dimension });
  });

  it.each<[string, string]>([
    ["Losses of 60m thalers a day are likely.", "day"],
    ["It costs $2 per share.", "share"],
    ["They pay 12 euros an hour.", "hour"],
    ["Rent is $30 per square foot.", "square foot"],
    ["It pumps 40 litres a minute.", "minute"],
  ])("%s", (text, per) => {
    expect(only(text).per).toBe(per);
  });
});

describe("change", () => {
  it.each<[string, "up" | "down", boolean]>([
    ["Sales rose 6.5%.", "up", true],
    ["Sales fell by 12 percent.", "down", true],
    ["Prices are up 4 per cent.", "up", true],
    ["The index lost 190 points.", "down", true],
    ["They report a 7% drop.", "down", true],
    ["They report a 9% increase in theft.", "up", true],
    ["The firm cut emissions by 4%.", "down", true],
    ["Fares went up by $3.", "up", true],
  ])("%s", (text, change, delta) => {
    expect(only(text)).toMatchObject({ change, delta });
  });

  it("tells an amount of change from the level reached", () => {
    const [amount, level] = figures("Shares of the yard rose 6.5% to 164p.");
    expect(amount).toMatchObject({ low: 6.5, change: "up", delta: true });
    expect(level).toMatchObject({ low: 164 });
    expect(level?.delta).toBeUndefined();
  });

  it("reads a move from one level to another as one figure", () => {
    expect(only("The count fell from 87 to 74.")).toMatchObject({ low: 74, high: 87, change: "down" });
  });
});

describe("what is counted", () => {
  it.each<[string, string]>([
    ["The North sent 15,000 troops.", "troop"],
    ["It suffered 4,700 casualties.", "casualty"],
    ["The storm killed 14 people.", "person"],
    ["Two fishing boats sank.", "boat"],
    ["He named seven European countries.", "country"],
    ["Thirty-one internally displaced persons came.", "person"],
    ["One of the best players left.", "player"],
    ["Hundreds of houses burned.", "house"],
    ["Nine bodies were found.", "body"],
    ["The union has 140 members.", "member"],
    ["Twelve women gave evidence.", "woman"],
    ["Sixty percent of the staff walked out.", "staff"],
    ["Two of the ministries objected.", "ministry"],
    ["The number of families rose to 349.", "family"],
    ["Over 25,000 mud-and-thatch homes fell.", "home"],
  ])("%s", (text, what) => {
    expect(only(text).what).toBe(what);
  });
});

describe("what happened to those counted", () => {
  it.each<[string, string]>([
    ["At least 14 people were killed.", "killed"],
    ["Six workers have died.", "killed"],
    ["The blast killed 14 people.", "killed"],
    ["The crash left 12 dead.", "killed"],
    ["The death toll rose to 38.", "killed"],
    ["The storm claimed 12 lives.", "killed"],
    ["They reported 600 deaths.", "killed"],
    ["Five men were shot and killed.", "killed"],
    ["Five men were shot dead.", "killed"],
    ["Five men were shot.", "shot"],
    ["Thirty people were injured.", "injured"],
    ["The attack wounded 30.", "injured"],
    ["There were 71 people missing.", "missing"],
    ["About 90 hikers were unaccounted for.", "missing"],
    ["The flood displaced 90,000 people.", "displaced"],
    ["They reached 82,000 internally displaced persons.", "displaced"],
    ["The fire left 250 families homeless.", "homeless"],
    ["Some 1,000 residents, mainly in the north, were evacuated.", "evacuated"],
    ["It forced the evacuation of 36,000 people.", "evacuated"],
    ["Rain forced 239,000 people to evacuate.", "evacuated"],
    ["Some 50 people were forced to leave their homes.", "fled"],
    ["The quake drove 800 families from their homes.", "fled"],
    ["At least 60 homes were destroyed.", "destroyed"],
    ["Rain led to the destruction of 2,082 houses.", "destroyed"],
    ["Another 300 houses were damaged.", "damaged"],
    ["Nearly 40 shops were partially destroyed.", "damaged"],
    ["Police arrested 30 protesters.", "arrested"],
    ["The North sent 15,000 troops.", "sent"],
    ["They captured 12 villages.", "captured"],
    ["Divers rescued nine miners.", "rescued"],
    ["Population evacuated: 116,129.", "evacuated"],
    ["It has suffered 4,700 casualties.", "killed or injured"],
    ["Some 83 people were brought ashore alive.", "rescued"],
    ["Nearly all of the 102 people had survived.", "rescued"],
    ["Boats were still looking for 38.", "missing"],
    ["There were 21 being searched for.", "missing"],
    ["Some 118 people were on board.", "aboard"],
    ["At least nine of those aboard drowned.", "killed"],
    ["Three guards gave their lives for the port.", "killed"],
    ["Return fire had killed “more than 30” enemy guards.", "killed"],
    ["The office puts the displaced at 21,500.", "displaced"],
    ["Insurers accepted 131 houses as destroyed.", "destroyed"],
  ])("%s", (text, scope) => {
    expect(only(text).scope).toBe(scope);
  });
});

describe("parts", () => {
  const wholeOf = (text: string): (number | undefined)[] => {
    const found = figures(text);
    return found.map(({ partOf }) => found.find(({ id }) => id === partOf)?.low);
  };

  it.each<[string, (number | undefined)[]]>([
    ["It suffered 4,700 casualties, including 600 deaths.", [undefined, 4700]],
    ["They found 12 bodies, among them three children.", [undefined, 12]],
    ["They freed 40 people, including 8 women and 3 children.", [undefined, 40, 40]],
    ["They freed 40 people, 12 of them children.", [undefined, 40]],
    ["They freed 40 people, five of whom were hurt.", [undefined, 40]],
    ["Two of the seven miners were found.", [7, undefined]],
    ["Of the 1,314 families, 295 live in the north.", [undefined, 1314]],
    ["The storm killed 12 people and injured 30.", [undefined, undefined]],
  ])("%s", (text, wholes) => {
    expect(wholeOf(text)).toEqual(wholes);
  });
});

describe("numbers that are no figures", () => {
  it.each<[string, Figure["kind"]]>([
    ["Ines Odan, 34, was there.", "age"],
    ["A 44-year-old sailor was there.", "age"],
    ["The boy was aged 12.", "age"],
    ["Anyone over the age of 21 may enter.", "age"],
    ["The calf was ten months old.", "age"],
    ["She came third.", "ordinal"],
    ["It was the 22nd attempt.", "ordinal"],
    ["Harrow won 2-1.", "score"],
    ["It flew a Boeing 737.", "name"],
    ["He drives a Model 3.", "name"],
    ["He spoke for the Group of 20.", "name"],
    ["See Section 427.", "section"],
    ["It breaks Article 5.", "section"],
    ["He lives at 12 Quay Street.", "address"],
    ["The fire began in the 2100 block of Alder Road.", "address"],
    ["She drove an XC40.", "identifier"],
    ["Call +1-222-555-0134.", "identifier"],
  ])("%s", (text, kind) => {
    const kinds = figures(text).map((figure) => figure.kind);
    expect(kinds).not.toContain("figure");
    expect(kinds).toContain(kind);
  });

  it.each([
    "He came in 1984.",
    "It opens on 14 March.",
    "It began at 10:30.",
    "It ended at 5pm.",
    "See www.example.org/2040/15.",
    "This one is better.",
    "No one knew.",
  ])("leaves out %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("always", () => {
  it("never throws, and spans are ordered and inside the text", () => {
    const pieces = fc.constantFrom(
      "12",
      "1,000",
      "-",
      "%",
      "$",
      "to",
      "of",
      "people",
      "two",
      "thirds",
      "and",
      "a",
      "half",
      ".",
      ",",
      "(",
      "killed",
      "from",
      "m",
      "per",
      "\n\n",
      "½",
      "in",
      "May",
      "one",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.string({ unit: "grapheme" }), (words, tail) => {
        const text = `${words.join(" ")} ${tail}`;
        for (const { span, number, low, high } of figures(text)) {
          expect(low).toBeLessThanOrEqual(high);
          expect(span[0]).toBeLessThanOrEqual(number[0]);
          expect(number[1]).toBeLessThanOrEqual(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
