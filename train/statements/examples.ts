import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { readRecords, sharedPath } from "../../bench/shared.ts";
import { passageOf } from "../../src/annotate/statements/passage.ts";
import { analyse, type LanguageModels } from "../../src/language/analyse.ts";
import { loadLanguageModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Span } from "../../src/schema/span.ts";
import { type Example, exampleOf, type GoldArticle } from "./gold.ts";
import { analysisOf, type SilverRow } from "./silver.ts";

/** PolNeAR's articles as examples, with our own analysis or the silver one (which lacks a few articles). */
export function examplesOf(split: "train" | "dev", silver: boolean): Example[] {
  const articles = readRecords<GoldArticle>(sharedPath("data/attribution", `polnear-${split}.ndjson`));
  return silver ? silverExamples(split, articles) : parsed(articles);
}

function silverExamples(split: string, articles: readonly GoldArticle[]): Example[] {
  const file = sharedPath("data/language/polnear-corenlp", `${split}.ndjson.gz`);
  const parses = readRecords<{ id: string; sents: SilverRow[][] }>(file);
  const byId = new Map(parses.map((parse) => [parse.id, parse.sents]));
  return articles.flatMap((article) => {
    const sents = byId.get(article.id);
    return sents ? [exampleOf(article, passageOf(analysisOf(article.text, sents)))] : [];
  });
}

function parsed(articles: readonly GoldArticle[]): Example[] {
  const models: LanguageModels = loadLanguageModels();
  return articles.map((article) => {
    const { text, blocks } = articleFromText(article.text);
    return exampleOf(article, passageOf(analyse(text, blocks, models)));
  });
}

interface StoryStatement {
  readonly article: string;
  readonly act: string;
  readonly at: {
    readonly source: Span | null;
    readonly cue: Span | null;
    readonly content: readonly Span[];
  };
}

/** The completely annotated articles of the invented stories named, outermost statements with a cue alone, as PolNeAR marks them. */
export function storyExamples(names: readonly string[] = readdirSync(sharedPath("stories"))): Example[] {
  return parsed(names.filter((name) => !name.includes(".")).flatMap(storyArticles));
}

function storyArticles(name: string): GoldArticle[] {
  const gold = JSON.parse(readFileSync(join(sharedPath("stories", name), "gold.json"), "utf8")) as {
    complete: string[];
    statements: StoryStatement[];
  };
  const articles = readRecords<{ id: string; text: string }>(
    join(sharedPath("stories", name), "articles.ndjson"),
  );
  return articles
    .filter(({ id }) => gold.complete.includes(id))
    .map(({ id, text }) => {
      const all = gold.statements.filter((s) => s.article === id && s.act !== "gap" && s.at.cue);
      const outer = all.filter(
        (s) => !all.some((o) => o !== s && o.at.content.some((c) => within(s.at.cue as Span, c))),
      );
      const attributions = outer.map(({ at }) => ({
        source: at.source ? [at.source] : [],
        cue: [at.cue as Span],
        content: at.content,
      }));
      return { id: `${name} ${id}`, text, attributions };
    });
}

const within = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
