import { expect, test } from "vitest";
import { type Credited, creditedIn, withCarriers } from "../../src/link/copies/carried.ts";
import { noOutlets } from "../../src/link/copies/outlets.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Annotation } from "../../src/schema/annotation.ts";
import type { Copy } from "../../src/schema/link.ts";
import type { Statement } from "../../src/schema/statement.ts";

const text = "The dam held, the mayor said. “We slept badly,” her neighbour said.";
const article = articleFromText(text, { site: "The Bugle", byline: "Ann Lee and NPA" });
const held = text.indexOf("The dam held");

function said(content: string, speaker: string): Statement {
  const start = text.indexOf(content);
  return {
    id: content,
    by: "test@1",
    source: [],
    cue: [],
    content: [[start, start + content.length]],
    kind: "indirect",
    act: "state",
    polarity: "affirmed",
    speech: true,
    sourceKind: "person",
    hedges: [],
    figures: [],
    times: [],
    chain: [
      { name: speaker, part: "voice" },
      { name: "The Bugle", part: "outlet", kind: "outlet" },
    ],
  } as unknown as Statement;
}

const annotation = {
  article: article.id,
  version: "1",
  sentences: [],
  entities: [],
  times: [],
  figures: [],
  statements: [said("The dam held", "the mayor"), said("“We slept badly,”", "her neighbour")],
  gaps: [],
  problems: [],
} satisfies Annotation;

function copy(reasons: Copy["reasons"]): Copy {
  return {
    from: "agency-article",
    to: article.id,
    relation: "merged",
    coverage: { from: 0.3, to: 0.4 },
    passages: [{ from: [0, 28], to: [held, held + 28] }],
    changed: [],
    reasons,
  };
}

const chains = (credited: readonly Credited[]): string[] =>
  withCarriers(annotation, credited, noOutlets).statements.map(({ chain }) =>
    chain.map(({ name }) => name).join(" > "),
  );

const siteOf = () => "Norrick Press Agency";

test("what is said in text taken from an agency, with a credit, came through the agency; the rest did not", () => {
  const credit = { kind: "credit-line", words: "byline “Ann Lee and NPA”" };
  expect(chains(creditedIn({ article, annotation }, [copy([credit])], siteOf))).toEqual([
    "the mayor > Norrick Press Agency > The Bugle",
    "her neighbour > The Bugle",
  ]);
});

test("text that is taken without a credit is told by the copies alone, not by the chain", () => {
  const earlier = { kind: "earlier", words: "published earlier" };
  expect(chains(creditedIn({ article, annotation }, [copy([earlier])], siteOf))).toEqual([
    "the mayor > The Bugle",
    "her neighbour > The Bugle",
  ]);
});

test("a carrier that the chain names already, by its initials too, is not named twice", () => {
  const credited = [{ name: "Norrick Press Agency", passages: [[0, text.length] as const] }];
  const through = { ...annotation, statements: annotation.statements.map(throughAgency) };
  const found = withCarriers(through, credited, noOutlets).statements[0] as Statement;
  expect(found.chain.map(({ name }) => name)).toEqual(["the mayor", "NPA", "The Bugle"]);
});

function throughAgency(statement: Statement): Statement {
  const [voice, outlet] = statement.chain;
  return { ...statement, chain: [voice!, { name: "NPA", part: "carrier", kind: "outlet" }, outlet!] };
}
