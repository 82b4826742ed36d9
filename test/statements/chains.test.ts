import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate/annotate.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText, type ArticleFacts } from "../../src/read/plain.ts";
import type { Statement } from "../../src/schema/statement.ts";

const models = loadModels().annotate;

function statementsOf(text: string, facts: ArticleFacts = {}): readonly Statement[] {
  return annotate(articleFromText(text, { site: "The Bugle", ...facts }), models).statements;
}

const chain = ({ chain }: Statement): string => chain.map(({ name }) => name).join(" > ");

/** Text, the words of a content, and the chain of the statement that holds them most closely. */
const chains: readonly (readonly [string, string, string])[] = [
  ["“The talks have failed,” Hong Min told Yonhap.", "The talks", "Hong Min > Yonhap > The Bugle"],
  ["The mayor told reporters that the water was safe.", "the water", "the mayor > The Bugle"],
  ["Anna Weber told the Bugle that the water was safe.", "the water", "Anna Weber > The Bugle"],
  [
    "Anna Weber told the Daily Herald that the water was safe. “I drink it,” Weber said.",
    "I drink it",
    "Anna Weber > Daily Herald > The Bugle",
  ],
  [
    "According to Reuters, Anna Weber said that the talks had failed.",
    "the talks had failed",
    "Anna Weber > Reuters > The Bugle",
  ],
  ["Reuters reported that the talks had failed.", "the talks", "Reuters > The Bugle"],
  ["South Korea’s Yonhap news agency reported that the talks had failed.", "the talks", "Yonhap > The Bugle"],
  [
    "Anna Weber told the national agency NPA that the water was safe.",
    "the water",
    "Anna Weber > NPA > The Bugle",
  ],
  [
    "A nurse told a local newspaper, the Harwick Advertiser, that the ward was closed.",
    "the ward",
    "a nurse > Harwick Advertiser > The Bugle",
  ],
  [
    "The Harwick Advertiser reported that the ward was closed. Anna Weber told the same paper that the water was safe.",
    "the water",
    "Anna Weber > Harwick Advertiser > The Bugle",
  ],
  [
    "President Torvald Renn described the ruling as “the end of the overture”, state television reported.",
    "the end of the overture",
    "Torvald Renn > state television > The Bugle",
  ],
  ["Anna Weber told Presscor that the water was safe.", "the water", "Anna Weber > Presscor > The Bugle"],
  [
    "Anna Weber told Radio Oldmere that 87 people had died in Oldmere.",
    "87",
    "Anna Weber > Radio Oldmere > The Bugle",
  ],
  ["Anna Weber told parliament that the water was safe.", "the water", "Anna Weber > The Bugle"],
  ["Anna Weber told the Transport Committee that the water was safe.", "the water", "Anna Weber > The Bugle"],
  [
    "The minister assured viewers of state television that nothing was wrong.",
    "nothing",
    "the minister > state television > The Bugle",
  ],
  [
    "The master was questioned twice, according to Radio Tolmay, which cited police.",
    "The master",
    "police > Radio Tolmay > The Bugle",
  ],
  ["Anna Weber told this newspaper that the water was safe.", "the water", "Anna Weber > The Bugle"],
  [
    "The officer said that Anna Weber had denied that she was speeding.",
    "she was speeding",
    "Anna Weber > the officer > The Bugle",
  ],
];

describe("the chain from the first voice to the outlet", () => {
  test.each(chains)("%s", (text, inside, expected) => {
    const holding = statementsOf(text).filter(({ content }) =>
      content.some((span) => text.slice(...span).includes(inside)),
    );
    const closest = holding.sort((a, b) => size(a) - size(b))[0] as Statement;
    expect(chain(closest)).toBe(expected);
  });

  test("an agency in the byline carries every statement of the article", () => {
    const [first] = statementsOf("The mayor said that the dam would hold.", { byline: "AFP" });
    expect(chain(first as Statement)).toBe("the mayor > AFP > The Bugle");
  });

  test("so does an agency in the dateline", () => {
    const [first] = statementsOf("OSLO (AP) — The mayor said that the dam would hold.");
    expect(chain(first as Statement)).toBe("the mayor > AP > The Bugle");
  });

  test("and one in a credit line outside the text", () => {
    const [first] = statementsOf("The mayor said that the dam would hold.", { credits: ["Reuters"] });
    expect(chain(first as Statement)).toBe("the mayor > Reuters > The Bugle");
  });

  test("an outlet that is credited with its own article is no carrier", () => {
    const [first] = statementsOf("The mayor said that the dam would hold.", { byline: "Bugle staff" });
    expect(chain(first as Statement)).toBe("the mayor > The Bugle");
  });
});

const size = ({ content }: Statement): number => content.reduce((sum, [s, e]) => sum + e - s, 0);

/** Text, words of a content, the speaker's name in full. */
const speakers: readonly (readonly [string, string, string])[] = [
  ["Anna Weber arrived late. “I am sorry,” Weber said.", "I am sorry", "Anna Weber"],
  [
    "Anna Weber, a teacher, said the school was closed. She said it would open in May.",
    "in May",
    "Anna Weber",
  ],
  [
    "“We lost everything,” Tom Reed said. “The house, the barn, the cows. Nothing is left of it all.”",
    "the barn",
    "Tom Reed",
  ],
  [
    "Anna Weber of the Northern Institute said that the dam would hold until the end of May.",
    "the dam would hold",
    "Anna Weber",
  ],
  [
    "The Ministry of Works was silent. A spokesman for the ministry said that the report was lost.",
    "the report was lost",
    "Ministry of Works",
  ],
];

describe("who stands behind the source", () => {
  test.each(speakers)("%s", (text, inside, expected) => {
    const found = statementsOf(text).find(({ content }) =>
      content.some((span) => text.slice(...span).includes(inside)),
    );
    expect(found?.speaker?.name).toBe(expected);
  });
});

describe("quotations over sentences and paragraphs", () => {
  test("several sentences in one pair of marks are one content", () => {
    const text = "“We waited for hours. Nobody came. Then the roof fell in,” Tom Reed said.";
    const [first] = statementsOf(text);
    expect(first?.content.map((span) => text.slice(...span))).toEqual([
      "“We waited for hours. Nobody came. Then the roof fell in,”",
    ]);
  });

  test("a quotation that opens again in the next paragraph is the same speaker's", () => {
    const text =
      "“We waited for hours,” Tom Reed said. “Nobody came to look for us.\n\n“Then the roof fell in on the whole family.”";
    const statements = statementsOf(text).filter(({ content }) =>
      content.some((span) => text.slice(...span).includes("roof")),
    );
    expect(statements.map(({ speaker }) => speaker?.name)).toEqual(["Tom Reed"]);
  });

  test("a quotation alone in its paragraph goes on from the turn before", () => {
    const text =
      "Tom Reed said the farm was lost.\n\n“We will never be able to build it up again, not at our age.”";
    const holding = statementsOf(text).find(({ content }) =>
      content.some((span) => text.slice(...span).includes("never")),
    );
    expect(holding?.speaker?.name).toBe("Tom Reed");
  });
});
