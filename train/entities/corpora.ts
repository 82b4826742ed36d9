import { readFileSync } from "node:fs";
import { type CoreferenceDocument, readCoreference } from "../../bench/coreference/documents.ts";
import { gapCases } from "../../bench/coreference/gap.ts";
import { sharedPath } from "../../bench/shared.ts";
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
