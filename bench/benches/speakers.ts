import { findEntities } from "../../src/annotate/entities/entities.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Entity } from "../../src/schema/entity.ts";
import type { Span } from "../../src/schema/span.ts";
import { analysisOf, type SilverRow } from "../../train/statements/silver.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";

/** A source without a name, and a place where the article names whom it means; how they were chosen: bench/coreference/README.md. */
interface Case {
  readonly article: string;
  readonly kind: "pronoun" | "nominal";
  readonly source: Span;
  readonly name: Span;
}

/** Sources that are pronouns or descriptions: is their entity the one that is named? `--gold` is other cases; `silver` CoreNLP's parses; `list` shows which. */
export const bench: Bench = {
  about: "pronoun and nominal sources of attributions, resolved to the right name",
  run: (gold, options) => {
    const cases = readRecords<Case>(
      gold ?? new URL("../coreference/speakers.ndjson", import.meta.url).pathname,
    );
    const entitiesIn = reader(options.includes("silver"));
    const answers = cases.map((one) => ({ ...one, right: isRight(one, entitiesIn(one.article)) }));
    const wrong = answers
      .filter(({ right }) => !right)
      .map(({ article, source }) => `${article} ${source.join("-")}`);
    return [
      line("all", answers),
      line(
        "pronouns",
        answers.filter(({ kind }) => kind === "pronoun"),
      ),
      line(
        "nominals",
        answers.filter(({ kind }) => kind === "nominal"),
      ),
      ...(options.includes("list") ? wrong : []),
    ].join("\n");
  },
};

/** Entities of an article of the corpus, each article read once. */
function reader(silver: boolean): (id: string) => readonly Entity[] {
  const file = sharedPath("data/attribution/polnear-dev.ndjson");
  const texts = new Map(readRecords<{ id: string; text: string }>(file).map(({ id, text }) => [id, text]));
  const parses = silver ? silverParses() : undefined;
  const read = new Map<string, readonly Entity[]>();
  const models = loadModels().annotate;
  return (id) => {
    const text = texts.get(id) ?? "";
    const analysis = (): Analysis =>
      parses
        ? analysisOf(text, parses.get(id) ?? [])
        : analyse(text, articleFromText(text, {}).blocks, models.language);
    const entities = read.get(id) ?? findEntities(analysis(), models);
    read.set(id, entities);
    return entities;
  };
}

function silverParses(): ReadonlyMap<string, SilverRow[][]> {
  const file = sharedPath("data/language/polnear-corenlp/dev.ndjson.gz");
  return new Map(readRecords<{ id: string; sents: SilverRow[][] }>(file).map(({ id, sents }) => [id, sents]));
}

function isRight({ source, name }: Case, entities: readonly Entity[]): boolean {
  const said = entities
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ entity, likeness: likeness(span, source) })))
    .reduce((best, one) => (one.likeness > best.likeness ? one : best), {
      entity: undefined as Entity | undefined,
      likeness: 0,
    });
  return said.entity?.mentions.some(({ span, form }) => form === "name" && likeness(span, name) > 0) === true;
}

/** Overlap of two spans as a share of both together. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared > 0 ? shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0])) : 0;
}

function line(name: string, answers: readonly { readonly right: boolean }[]): string {
  const right = answers.filter((answer) => answer.right).length;
  return `${name.padEnd(10)} ${((100 * right) / (answers.length || 1)).toFixed(1)}%  ${right} of ${answers.length}`;
}
