import { readRecords, sharedPath } from "./shared.ts";
import { findStatements } from "../src/annotate/statements/statements.ts";
import { loadStatementModel } from "../src/pipeline/statement-model.ts";
import { articleFromText } from "../src/read/plain.ts";
import type { Analysis } from "../src/language/analysis.ts";
import { annotate } from "../src/annotate/annotate.ts";
import { analyse } from "../src/language/analyse.ts";
import { loadModels } from "../src/pipeline/load.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import type { Article } from "../src/schema/article.ts";
import type { Gap, Statement } from "../src/schema/statement.ts";
import type { Span } from "../src/schema/span.ts";
import { analysisOf, type SilverRow } from "../train/statements/silver.ts";

/** A gold record of attributions: text and what is known of its article. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly publisher?: string;
  readonly discard?: readonly Span[];
  readonly attributions: readonly GoldAttribution[];
}

/** One gold attribution. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** What we read from one record, and how long it took. */
export interface Reading {
  readonly id: string;
  readonly statements: readonly Statement[];
  readonly gaps: readonly Gap[];
  readonly analysis: Analysis;
  readonly seconds: number;
}

/** Reads every record from its raw text. Options: `rules` (no model), `silver` (the corpus's parses), `model=FILE`, `net=FILE`. */
export function readStatements(records: readonly GoldRecord[], options: readonly string[]): Reading[] {
  const file = options.find((o) => o.startsWith("model="))?.slice(6);
  const net = options.find((o) => o.startsWith("net="))?.slice(4);
  const model = options.includes("rules") ? undefined : loadStatementModel(file, net);
  const analyse = analyser(options.includes("silver"));
  return records.map((record) => {
    const facts = {
      ...(record.title ? { title: record.title } : {}),
      ...(record.publisher ? { site: record.publisher } : {}),
      ...(record.publishedAt ? { published: { value: record.publishedAt, from: "given" as const } } : {}),
    };
    const article = articleFromText(record.text, facts);
    const start = performance.now();
    const analysis = analyse(record, article);
    const found = findStatements({ article, analysis, entities: [], times: [], figures: [] }, model);
    return { id: record.id, ...found, analysis, seconds: (performance.now() - start) / 1000 };
  });
}

type Analyse = (record: { readonly id: string }, article: ReturnType<typeof articleFromText>) => Analysis;

function analyser(silver: boolean): Analyse {
  if (silver) {
    const parses = new Map(
      ["train", "dev"]
        .flatMap((split) =>
          readRecords<{ id: string; sents: SilverRow[][] }>(
            sharedPath("data/language/polnear-corenlp", `${split}.ndjson.gz`),
          ),
        )
        .map(({ id, sents }) => [id, sents]),
    );
    return ({ id }, { text }) => analysisOf(text, parses.get(id) ?? []);
  }
  const { language } = loadModels().annotate;
  return (_, { text, blocks }) => analyse(text, blocks, language);
}

/** Annotates one article as the product does. */
export function annotator(): (article: Article) => Annotation {
  const models = loadModels().annotate;
  return (article) => annotate(article, models);
}
