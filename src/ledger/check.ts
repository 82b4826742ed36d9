import type { AnnotatedArticle, Annotation } from "../schema/annotation.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import type { Span } from "../schema/span.ts";
import { hashOf } from "../text/id.ts";

/** What is wrong with stored bytes: they do not unpack, or have another hash than they are kept under. */
export function* checkBytes(
  hash: string,
  unpack: () => Uint8Array,
  about: Omit<Document, "bytes">,
): Iterable<Problem> {
  const place = {
    item: hash,
    ...(about.path ? { path: about.path } : {}),
    ...(about.url ? { url: about.url } : {}),
  };
  const hint = "Restore the ledger from a copy, or add the document again.";
  try {
    const found = hashOf(unpack());
    if (found !== hash)
      yield {
        code: "hash-mismatch",
        message: `The stored bytes have the hash ${found}, not ${hash}.`,
        hint,
        place,
      };
  } catch (error) {
    yield {
      code: "damaged-bytes",
      message: `The stored bytes do not unpack: ${(error as Error).message}`,
      hint,
      place,
    };
  }
}

/** What is wrong with an article's findings: a span that leaves the text, or an annotation of another article. */
export function* checkArticle({ article, annotation }: AnnotatedArticle): Iterable<Problem> {
  const place = { item: article.id };
  const hint = "Read the stored bytes again with `hearsay ledger reread`.";
  if (annotation.article !== article.id)
    yield {
      code: "wrong-annotation",
      message: `The annotation of ${article.id} is of ${annotation.article}.`,
      hint,
      place,
    };
  for (const [name, [start, end]] of spansOf(annotation)) {
    if (start > end || end > article.text.length)
      yield {
        code: "span-outside",
        message: `${name} of ${article.id} covers ${start} to ${end}, the text has ${article.text.length} characters.`,
        hint,
        place,
      };
  }
}

function* spansOf(annotation: Annotation): Iterable<readonly [string, Span]> {
  for (const [i, span] of annotation.sentences.entries()) yield [`sentence ${i}`, span];
  for (const finding of [...annotation.times, ...annotation.figures, ...annotation.gaps])
    yield [finding.id, finding.span];
  for (const { id, source, cue, content, hedges } of annotation.statements) {
    for (const span of [...source, ...cue, ...content, ...hedges.map((hedge) => hedge.span)])
      yield [id, span];
  }
  for (const { id, mentions } of annotation.entities) for (const { span } of mentions) yield [id, span];
}
