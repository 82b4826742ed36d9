import { readFileSync } from "node:fs";
import { type CoreferenceDocument, readCoreference } from "../../bench/coreference/documents.ts";
import { gapCases } from "../../bench/coreference/gap.ts";
import { readRecords, sharedPath } from "../../bench/shared.ts";
import type { Register } from "../../src/annotate/entities/register/register.ts";
import type { Analysis } from "../../src/language/analysis.ts";
import type { Span } from "../../src/schema/span.ts";
import { documentExample, type Example, gapExample, pronounExample, type Text } from "./examples.ts";

/** How a text is parsed; `id` names a document that a treebank may hold. */
export type Parse = (text: string, id: string) => Analysis;

const folder = (part: string): string => sharedPath("data/language/coreference", part);

/** OntoGUM: all mentions. */
export function ontogum(part: "train" | "dev", parse: Parse, register: Register): Example[] {
  return readCoreference(folder(`ontogum-${part}`)).map((document) =>
    documentExample(document, textOf(document, parse, register)),
  );
}

function textOf({ id, text }: CoreferenceDocument, parse: Parse, register: Register): Text {
  return { id, analysis: parse(text, id), register };
}

/** GAP's development part: a pronoun and two names each. */
export function gap(parse: Parse, register: Register, weight: number): Example[] {
  return gapCases(readFileSync(folder("gap/gap-development.tsv"), "utf8")).map((one) =>
    gapExample(one, { id: one.id, analysis: parse(one.text, one.id), register }, weight),
  );
}

/** LitBank: pronouns of novels. */
export function litbank(parse: Parse, register: Register, weight: number): Example[] {
  return readCoreference(folder("litbank")).map((document) => {
    const { spans, clusters } = document;
    const places = clusters.map((cluster) =>
      cluster.map(([from, to]): Span => [spans[from]?.[0] ?? 0, spans[to]?.[1] ?? 0]),
    );
    return pronounExample(textOf(document, parse, register), places, weight);
  });
}

/** PolNeAR's training part with the entities that CoreNLP found: pronouns of the news, with that program's errors. */
export function polnear(parse: Parse, register: Register, weight: number): Example[] {
  const file = sharedPath("data/attribution/polnear-train.ndjson");
  const texts = new Map(readRecords<{ id: string; text: string }>(file).map(({ id, text }) => [id, text]));
  const silver = readRecords<Silver>(sharedPath("data/language/polnear-corenlp/train.ndjson.gz"));
  return silver.flatMap(({ id, sents, coref }) => {
    const text = texts.get(id);
    const places = coref.map((chain) => chain.map((mention) => placeOf(mention, sents)));
    return text ? [pronounExample({ id, analysis: parse(text, id), register }, places, weight)] : [];
  });
}

/** Words with start and end; chains of mentions: sentence, first word, word after the last, head, all from 1. */
interface Silver {
  readonly id: string;
  readonly sents: readonly (readonly (readonly [number, number])[])[];
  readonly coref: readonly (readonly SilverMention[])[];
}
type SilverMention = readonly [sentence: number, first: number, end: number, head: number];

function placeOf([sentence, first, end]: SilverMention, sents: Silver["sents"]): Span {
  const words = sents[sentence - 1] ?? [];
  return [words[first - 1]?.[0] ?? 0, words[end - 2]?.[1] ?? 0];
}
