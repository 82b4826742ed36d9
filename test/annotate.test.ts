import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type AnnotateModels, annotate } from "../src/annotate/annotate.ts";
import { loadModels } from "../src/pipeline/load.ts";
import { articleFromText } from "../src/read/plain.ts";
import { Annotation } from "../src/schema/annotation.ts";
import type { Span } from "../src/schema/span.ts";

let models: AnnotateModels;
beforeAll(() => {
  models = loadModels().annotate;
});

/** Pieces that grammars stumble over: halves of expressions, lone marks, odd letters. */
const pieces =
  "an|half a|two and|next|last|between|from 2 to|the day before|\"|“|”|‘|’|he said|1/2|$|%|—|(|)|in the|one in|at least|twenty-|\u{1F600}|e\u0301|\n\n|Mr.|U.S.|...|since|until|May|the 1980s|12:|a.m.|'s|told|according to|reportedly|Ana Brask|the ministry|It was not clear".split(
    "|",
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 8 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(" "));

test("any text is annotated without an error, in the form of the schema, with every span inside it", () => {
  fc.assert(
    fc.property(text, (words) => {
      const article = articleFromText(words, { published: { value: "2025-03-04", from: "given" } });
      const annotation = annotate(article, models);
      expect(Annotation.parse(annotation)).toEqual(annotation);
      for (const [start, end] of spansOf(annotation)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
    }),
    { numRuns: 200 },
  );
});

test("the same article gives the same annotation", () => {
  fc.assert(
    fc.property(text, (words) => {
      const article = articleFromText(words, {});
      expect(annotate(article, models)).toEqual(annotate(article, models));
    }),
    { numRuns: 30 },
  );
});

function spansOf({ sentences, times, figures, gaps, statements, entities }: Annotation): Span[] {
  return [
    ...sentences,
    ...[...times, ...figures, ...gaps].map(({ span }) => span),
    ...statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
  ];
}
