import { findTimes } from "../../src/annotate/times/times.ts";
import { analyse } from "../../src/language/analyse.ts";
import { deskOf } from "../../src/link/digest/coverage.ts";
import { rankedDates } from "../../src/link/digest/timeline.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";

interface Entry {
  readonly collection: string;
  readonly timeline: number;
  readonly date: string;
}
interface Report {
  readonly collection: string;
  readonly date: string;
  readonly text: string;
}

/**
 * Dates of journalists' timelines found in their collection's articles (Timeline17): date F1. As usual for this task
 * (Martschat and Markert 2018) as many dates are given as the timeline has, from within its first and last day. Option
 * `bare`: without tags and parse.
 */
export const bench: Bench = {
  about: "dates of journalists' timelines, date F1",
  run: (gold, options) => {
    const entries = readRecords<Entry>(gold ?? sharedPath("data", "timeline/timelines-dev.ndjson"));
    const collections = Map.groupBy(
      readRecords<Report>(sharedPath("data", "timeline/articles.ndjson.gz")),
      ({ collection }) => collection,
    );
    const timelines = [...Map.groupBy(entries, ({ collection, timeline }) => `${collection} ${timeline}`)];
    const ranked = new Map<string, readonly string[]>();
    const scores = timelines.map(([name, timeline]) => {
      const collection = timeline[0]?.collection ?? "";
      const known =
        ranked.get(collection) ?? datesOf(collections.get(collection) ?? [], !options.includes("bare"));
      ranked.set(collection, known);
      return { name, f1: dateF1(known, [...new Set(timeline.map(({ date }) => date))].sort()) };
    });
    const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
    return [
      ...scores.map(({ name, f1 }) => `${name.padEnd(34)} ${f1.toFixed(3)}`),
      `date F1 ${mean.toFixed(4)}`,
    ].join("\n");
  },
};

function dateF1(ranked: readonly string[], gold: readonly string[]): number {
  const within = ranked.filter((day) => day >= (gold[0] ?? "") && day <= (gold.at(-1) ?? ""));
  const chosen = new Set(within.slice(0, gold.length));
  const hits = gold.filter((day) => chosen.has(day)).length;
  return (2 * hits) / (chosen.size + gold.length);
}

/** Days of a collection, those that stand out most first. */
function datesOf(reports: readonly Report[], withLanguage: boolean): string[] {
  const { language } = loadModels().annotate;
  const articles = reports.map(({ date, text }): AnnotatedArticle => {
    const article = articleFromText(text.replaceAll("\\/", "/"), {
      published: { value: date, from: "given" },
    });
    const analysis = withLanguage
      ? analyse(article.text, article.blocks, language)
      : { text: article.text, sentences: [], names: [] };
    const rest = { entities: [], figures: [], statements: [], gaps: [], problems: [] };
    const times = findTimes({ article, analysis });
    return { article, annotation: { article: article.id, version: "", sentences: [], times, ...rest } };
  });
  const desk = deskOf({ story: "", articles, profiles: [], descents: [] });
  return rankedDates(desk)
    .map(({ when }) => when)
    .filter((when) => when.length === 10);
}
