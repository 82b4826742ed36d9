import type { AnnotatedArticle } from "../src/schema/annotation.ts";
import type { Entity } from "../src/schema/entity.ts";
import type { Figure } from "../src/schema/figure.ts";
import type { Span } from "../src/schema/span.ts";
import type { Statement } from "../src/schema/statement.ts";
import { contentId } from "../src/text/id.ts";
import { generatedArticle } from "./generated.ts";

/** A generated article with findings as dense as a reader gives: every second sentence a statement, every number a figure. */
export function generatedAnnotation(number: number): AnnotatedArticle {
  const { site, url, title, publishedAt, text } = generatedArticle(number);
  const id = contentId(url, text);
  const sentences = [...text.matchAll(/[^.\n]+\./g)].map(({ index, 0: words }): Span => [
    index,
    index + words.length,
  ]);
  const figures = [...text.matchAll(/\b\d[\d,]*\b/g)].map(({ index, 0: words }, i) =>
    figureOf(words, index, i),
  );
  const names = [...new Set(text.match(/[A-Z][a-z]+ [A-Z][a-z]+/g) ?? [])].slice(0, 4);
  const statements = sentences
    .filter((_, i) => i % 2 === 0)
    .map((span, i) =>
      statementOf({ span, text, name: names[i % Math.max(1, names.length)] ?? "", figures, site, i }),
    );
  return {
    article: {
      id,
      site,
      url,
      title,
      published: { value: publishedAt, from: "given" },
      language: "en",
      authors: [],
      credits: [],
      flags: [],
      images: [],
      text,
      blocks: [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
        kind: "paragraph",
        span: [index, index + words.length],
      })),
    },
    annotation: {
      article: id,
      version: "generated",
      sentences,
      entities: names.map((name, i) => entityOf(name, text, i)),
      times: [],
      figures,
      statements,
      gaps: sentences.slice(-1).map((span) => ({ id: "g1", by: "generated@1", span, kind: "unknown" })),
      problems: [],
    },
  };
}

function figureOf(words: string, index: number, i: number): Figure {
  const value = Number(words.replaceAll(",", ""));
  const span: Span = [index, index + words.length];
  return {
    id: `f${i + 1}`,
    by: "generated@1",
    kind: "figure",
    span,
    number: span,
    low: value,
    high: value,
    approximate: false,
    what: ["person", "house", "tonne"][i % 3] ?? "person",
  };
}

interface Drawn {
  readonly span: Span;
  readonly text: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly site: string;
  readonly i: number;
}

function statementOf({ span: [start, end], text, name, figures, site, i }: Drawn): Statement {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const middle = start + lead + Math.min(12, words.length - lead - 1);
  return {
    id: `s${i + 1}`,
    by: "generated@1",
    source: [[start + lead, middle]],
    cue: [],
    content: [[middle, end - 1]],
    kind: "indirect",
    act: i % 5 === 0 ? "deny" : "state",
    polarity: "affirmed",
    speech: true,
    sourceKind: name ? "person" : "none",
    ...(name ? { speaker: { name } } : {}),
    hedges: [],
    firsts: [],
    figures: figures.filter(({ span }) => span[0] >= start && span[1] <= end).map(({ id }) => id),
    times: [],
    chain: [
      { name, part: "voice" },
      { name: site, part: "outlet" },
    ],
  };
}

function entityOf(name: string, text: string, i: number): Entity {
  return {
    id: `e${i + 1}`,
    by: "generated@1",
    kind: "person",
    name,
    aliases: [],
    facts: [],
    mentions: [...text.matchAll(new RegExp(name, "g"))].map(({ index }) => ({
      span: [index, index + name.length],
      form: "name",
    })),
  };
}
