import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotation } from "../../src/schema/annotation.ts";
import type { Article } from "../../src/schema/article.ts";
import type { Span } from "../../src/schema/span.ts";
import type { Statement } from "../../src/schema/statement.ts";
import { read } from "../../src/read/read.ts";
import type { Bench } from "../run.ts";
import { sharedPath } from "../shared.ts";
import { annotator } from "../statements.ts";

/** One statement of the reading by hand. */
interface Expected {
  readonly id: string;
  readonly act: string;
  readonly source: string | null;
  readonly cue: string;
  readonly content: readonly string[];
  readonly sourceEntity?: string;
  readonly hedges?: readonly string[];
  readonly chain?: readonly string[];
  readonly first?: string;
}

/** The seed's statements against its reading by hand: what is found, with the right act, chain, hedges, and what is too much. */
export const bench: Bench = {
  about: "the seed report against its reading by hand",
  run: async (gold) => {
    const folder = gold ?? sharedPath("seed");
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as {
      document: string;
      statements: Expected[];
    };
    const path = join(folder, expected.document);
    const [article] = read({ bytes: readFileSync(path), path }).articles;
    if (!article) return "the seed was not read";
    return report(article, annotator()(article), expected.statements);
  },
};

function report(article: Article, annotation: Annotation, expected: readonly Expected[]): string {
  const left = new Set(annotation.statements);
  const lines: string[] = [];
  const sums = { found: 0, act: 0, chain: 0, chains: 0, hedge: 0, hedges: 0, first: 0, firsts: 0 };
  for (const want of expected) {
    if (want.act === "gap") {
      const text = words(`${want.cue} ${want.content.join(" ")}`);
      const hit = annotation.gaps.some(({ span }) => dice(words(article.text.slice(...span)), text) >= 0.5);
      lines.push(`${want.id} gap ${hit ? "found" : "MISSED"}`);
      if (hit) sums.found++;
      if (hit) sums.act++;
      continue;
    }
    const got = [...left].find((statement) => isSaid(article, statement, want));
    sums.hedges += want.hedges?.length ?? 0;
    sums.chains += want.chain ? 1 : 0;
    sums.firsts += want.first ? 1 : 0;
    if (!got) {
      lines.push(
        `${want.id} MISSED  ${want.source} | ${want.cue} | ${want.content.join(" … ").slice(0, 80)}`,
      );
      continue;
    }
    left.delete(got);
    sums.found++;
    const act = got.act === want.act || (want.act === "confirm" && got.act === "acknowledge");
    if (act) sums.act++;
    const chain = got.chain.map(({ name }) => name);
    const chainRight = want.chain && plain(chain.join(" > ")) === plain(want.chain.join(" > "));
    if (chainRight) sums.chain++;
    const hedges = got.hedges.map(({ span }) => article.text.slice(...span));
    sums.hedge += (want.hedges ?? []).filter((h) => hedges.includes(h)).length;
    const first = got.firsts.some((span) =>
      article.text.slice(...span).includes((want.first ?? "\0").replace(/^for /, "")),
    );
    if (first) sums.first++;
    lines.push(
      `${want.id} found${act ? "" : `, act ${got.act} not ${want.act}`}${want.chain && !chainRight ? `, chain ${chain.join(" > ")}` : ""}${(want.hedges ?? []).some((h) => !hedges.includes(h)) ? `, hedges ${hedges.join(", ")}` : ""}`,
    );
  }
  for (const { source, cue, content, within } of left)
    lines.push(
      `further${within ? ` (within ${within})` : ""}: ${show(article, source)} | ${show(article, cue)} | ${show(article, content).slice(0, 100)}`,
    );
  return [
    ...lines,
    `${sums.found} of ${expected.length} statements found, ${sums.act} with the right act; ${left.size} further`,
    `${sums.chain} of ${sums.chains} chains, ${sums.hedge} of ${sums.hedges} hedges, ${sums.first} of ${sums.firsts} firsts`,
  ].join("\n");
}

/** Content alike (Dice of words at least 0.5) and the same source: both none, or the last word of one in the other. */
function isSaid(article: Article, { source, content, speaker }: Statement, want: Expected): boolean {
  if (dice(words(show(article, content)), words(want.content.join(" "))) < 0.5) return false;
  const [a, b] = [words(show(article, source)), words(want.source ?? "")];
  if (a.length === 0 && b.length === 0) return true;
  if (a.length === 0 || b.length === 0)
    return speaker !== undefined && speaker.name === (want.sourceEntity ?? want.source);
  return a.includes(b.at(-1) as string) || b.includes(a.at(-1) as string);
}

function show({ text }: Article, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(...span)).join(" … ");
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function dice(a: readonly string[], b: readonly string[]): number {
  const rest = [...b];
  const shared = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

const plain = (name: string): string => name.toLowerCase().replace(/\bthe\s+/g, "");
