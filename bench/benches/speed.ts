import { annotate, annotateVersion } from "../../src/annotate/annotate.ts";
import { findEntities } from "../../src/annotate/entities/entities.ts";
import { findFigures } from "../../src/annotate/figures/figures.ts";
import { findStatements } from "../../src/annotate/statements/statements.ts";
import { findTimes } from "../../src/annotate/times/times.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { read } from "../../src/read/read.ts";
import type { Article } from "../../src/schema/article.ts";
import { generatedArticle } from "../generated.ts";
import type { Bench } from "../run.ts";

/** Articles, tokens and characters a CPU second on one thread, whole and by stage. Options: a number of articles. */
export const bench: Bench = {
  about: "speed of reading and annotating generated articles, by stage",
  run: (_, options) => {
    const count = Number(options.find((option) => /^\d+$/.test(option)) ?? 300);
    const models = loadModels();
    const documents = Array.from({ length: count }, (_, i) => documentOf(i));
    const warmUp = Array.from({ length: 40 }, (_, i) => documentOf(100_000 + i));
    const articlesOf = (list: typeof documents) =>
      list.flatMap((document) => read(document, models.read).articles);
    for (const article of articlesOf(warmUp)) annotate(article, models.annotate);
    const [articles, reading] = timed(() => articlesOf(documents));
    const stages = stagesOf(articles, models.annotate);
    // As a ledger takes them: what is found of one article is let go of before the next.
    const [, whole] = timed(() => {
      for (const article of articles) annotate(article, models.annotate);
    });
    const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
    const rows = [["read", reading], ...stages.times, ["annotate, whole", whole]] as const;
    return [
      `annotate@${annotateVersion}, ${count} articles, ${stages.tokens} tokens, ${characters} characters`,
      ...rows.map(([name, seconds]) => row(name, seconds, { count, tokens: stages.tokens, characters })),
    ].join("\n");
  },
};

function documentOf(number: number) {
  const line = JSON.stringify(generatedArticle(number));
  return { bytes: new TextEncoder().encode(line), contentType: "application/x-ndjson" };
}

/** Every stage timed over all articles at once, given what the stages before it found. */
function stagesOf(articles: readonly Article[], models: ReturnType<typeof loadModels>["annotate"]) {
  const all = <T>(make: (i: number) => T) => timed(() => articles.map((_, i) => make(i)));
  const article = (i: number) => articles[i] as Article;
  const [analyses, language] = all((i) => analyse(article(i).text, article(i).blocks, models.language));
  const base = (i: number) => ({ article: article(i), analysis: analyses[i] as (typeof analyses)[number] });
  const [times, time] = all((i) => findTimes(base(i)));
  const [entities, entity] = all((i) => findEntities(base(i).analysis, models));
  const found = (i: number) => ({ ...base(i), times: times[i] ?? [], entities: entities[i] ?? [] });
  const [figures, figure] = all((i) => findFigures({ ...found(i), subjects: models.subjects }));
  const [, statement] = all((i) =>
    findStatements({ ...found(i), figures: figures[i] ?? [] }, models.statements),
  );
  const tokens = analyses.reduce(
    (n, { sentences }) => n + sentences.reduce((m, { words }) => m + words.length, 0),
    0,
  );
  const stages = { language, times: time, entities: entity, figures: figure, statements: statement };
  return { tokens, times: Object.entries(stages) };
}

/** What a computation gives, and the CPU seconds it took. */
function timed<T>(compute: () => T): [T, number] {
  const started = process.cpuUsage();
  const result = compute();
  const { user, system } = process.cpuUsage(started);
  return [result, (user + system) / 1e6];
}

interface Sizes {
  readonly count: number;
  readonly tokens: number;
  readonly characters: number;
}

function row(name: string, seconds: number, { count, tokens, characters }: Sizes): string {
  const rate = (n: number) => Math.round(n / Math.max(seconds, 1e-6)).toLocaleString("en");
  return `${name.padEnd(16)} ${rate(count).padStart(9)} articles  ${rate(tokens).padStart(11)} tokens  ${rate(characters).padStart(12)} characters a CPU second`;
}
