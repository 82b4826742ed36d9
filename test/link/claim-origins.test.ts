import { expect, test } from "vitest";
import { articleFromText } from "../../src/read/plain.ts";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Statement } from "../../src/schema/statement.ts";
import { claimOrigins } from "../../src/link/digest/claim-origins.ts";
import { voiceBookOf } from "../../src/link/digest/claim-voices.ts";
import { deskOf } from "../../src/link/digest/coverage.ts";
import type { Saying } from "../../src/link/digest/sayings.ts";

interface Said {
  readonly article: string;
  readonly voice?: string;
  readonly kind?: Statement["sourceKind"];
  readonly stance?: Saying["stance"];
  readonly statement?: string;
  readonly within?: string;
  /** A figure told in passing. */
  readonly counted?: true;
}

/** Who is what in the invented story. */
const offices = [
  { name: "Petra Olin", kind: "role", value: "spokeswoman for the Harbour Board" },
  { name: "Jon Marek", kind: "role", value: "director of Oldmere District Hospital" },
] as const;

function originsFor(said: readonly Said[], copies: Readonly<Record<string, string>> = {}): string[] {
  const articles = [...new Set(said.map(({ article }) => article))].map((id) => articleCalled(id));
  const descents = Object.entries(copies).map(([article, from]) => {
    const origin = { name: from, article: from };
    return { article, standing: "copy" as const, origin, taken: 1, from: [origin], reasons: [] };
  });
  const desk = deskOf({ story: "s", articles, profiles: [], descents, corrections: [] });
  const group = said.map(
    ({ article, voice, kind = "organisation", stance = "attributed", statement, within, counted }) => {
      const about = { id: statement ?? "s1", sourceKind: kind, ...(within ? { within } : {}) } as Statement;
      const none = { stems: ["crane", "fell"], values: [], around: [], times: [] };
      return {
        article,
        published: "",
        span: [0, 5],
        statement: about,
        stance,
        ...none,
        ...(voice ? { voice } : {}),
        ...(counted ? { counted } : {}),
      } as Saying;
    },
  );
  const { least, most, list } = claimOrigins(desk, voiceBookOf(desk), group);
  return [`${least} to ${most}`, ...list.map(({ name, sure }) => (sure ? name : `${name}?`))];
}

function articleCalled(id: string): AnnotatedArticle {
  const article = { ...articleFromText("The crane fell.", { site: `The ${id} Post` }), id };
  const entities = offices.map(({ name, kind, value }, i) => ({
    id: `e${i}`,
    by: "test@1",
    kind: "person" as const,
    name,
    aliases: [],
    mentions: [],
    facts: [{ kind, value, span: [0, 1] as const }],
  }));
  const none = { times: [], figures: [], statements: [], gaps: [], problems: [] };
  return { article, annotation: { article: id, version: "1", sentences: [], entities, ...none } };
}

test("a body, its short name and those who speak for it are one voice", () => {
  const said = ["Harbour Board", "Petra Olin", "the board", "HB"].map((voice, i) => ({
    article: `a${i}`,
    voice,
  }));
  expect(originsFor(said)).toEqual(["1 to 1", "Harbour Board"]);
  expect(
    originsFor([
      { article: "a", voice: "Jon Marek" },
      { article: "b", voice: "Oldmere District Hospital" },
    ]),
  ).toEqual(["1 to 1", "Jon Marek"]);
});

test("two who would not be named are two voices, sources in general and outlets none for sure", () => {
  expect(
    originsFor([
      { article: "a", voice: "a senior official", kind: "anonymous" },
      { article: "b", voice: "a dock worker", kind: "anonymous" },
      { article: "c", voice: "local media", kind: "collective" },
      { article: "d", voice: "The a Post", kind: "organisation" },
    ]),
  ).toEqual(["2 to 2", "a senior official", "a dock worker", "local media?", "The a Post?"]);
});

test("what a copy says counts for its original’s source, however the copy names it", () => {
  const said = [
    { article: "a", voice: "Harbour Board" },
    { article: "b", voice: "Norwick Railways" },
  ];
  expect(originsFor(said, { b: "a" })).toEqual(["1 to 1", "Harbour Board"]);
  expect(originsFor(said)).toEqual(["2 to 2", "Harbour Board", "Norwick Railways"]);
});

test("who passes on what another said, and who says the opposite, is no origin of it", () => {
  expect(
    originsFor([
      { article: "a", voice: "Ivo Kass", statement: "s1" },
      { article: "a", voice: "Harbour Board", statement: "s2", within: "s1" },
      { article: "b", voice: "Lena Prout", stance: "denied" },
    ]),
  ).toEqual(["1 to 1", "Harbour Board"]);
});

test("who tells another's figure only passes it on", () => {
  expect(
    originsFor([
      { article: "a", voice: "Harbour Board" },
      { article: "a", voice: "Dockers' Union", counted: true },
      { article: "b", voice: "Dockers' Union" },
    ]),
  ).toEqual(["1 to 1", "Dockers' Union"]);
});
