import { annotate } from "../src/annotate/annotate.ts";
import { deskOf } from "../src/link/digest/coverage.ts";
import { tollsOf } from "../src/link/digest/series.ts";
import { tellingsOf } from "../src/link/digest/tellings.ts";
import { dossiersOf } from "../src/link/entities/dossier.ts";
import { profilesOf } from "../src/link/entities/profiles.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { articleFromText } from "../src/read/plain.ts";
import { readRecords, sharedPath } from "./shared.ts";

/** One crisis as dated updates by several hands. */
interface Crisis {
  readonly event: string;
  readonly updates: readonly { readonly annotator: string; readonly date: string; readonly update: string }[];
}

/** One death toll told in one update: which, where in its text, and what was read. */
export interface TollPoint {
  readonly update: number;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly asOf: string;
  readonly by?: string;
}

/** The death tolls told over a crisis, in order of date, each update read as an article of its day. */
export function tollsIn(
  event: string,
  gold?: string,
): { points: TollPoint[]; textOf: (update: number) => string } {
  const crises = readRecords<Crisis>(gold ?? sharedPath("data/figures/crisis-updates.ndjson"));
  const updates = crises.find((crisis) => crisis.event === event)?.updates ?? [];
  const models = loadModels().annotate;
  const reads = new Map(
    updates.map(({ annotator, date, update }, index) => {
      const text = update.replaceAll("\\n", "\n");
      const article = articleFromText(text, { site: annotator, published: { value: date, from: "given" } });
      return [article.id, { index, article }] as const;
    }),
  );
  const articles = [...reads.values()].map(({ article }) => ({
    article,
    annotation: annotate(article, models),
  }));
  const profiles = profilesOf(articles.flatMap(dossiersOf), []);
  const told = tollsOf(tellingsOf(deskOf({ story: event, articles, profiles, descents: [] })));
  const points = told.map(({ evidence: { article, span }, low, high, asOf, by }) => ({
    update: reads.get(article)?.index ?? -1,
    start: span[0],
    end: span[1],
    low,
    high,
    asOf,
    ...(by ? { by } : {}),
  }));
  const byIndex = new Map([...reads.values()].map(({ index, article }) => [index, article.text]));
  return {
    points: points.sort((a, b) =>
      a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.update - b.update || a.start - b.start,
    ),
    textOf: (update) => byIndex.get(update) ?? "",
  };
}
