import type { AnnotatedArticle, Annotation } from "../schema/annotation.ts";
import type { Article } from "../schema/article.ts";
import type { Problem } from "../schema/problem.ts";
import type { Span } from "../schema/span.ts";
import { hashOf } from "../text/id.ts";
import type { StoredDocument } from "./ledger.ts";
import { unpacked } from "./rows.ts";

/** What is wrong with what a ledger holds: bytes of another hash, spans that leave their text. */
export async function* checkAll(
  documents: AsyncIterable<StoredDocument & { readonly bytes: Uint8Array }>,
  articles: AsyncIterable<AnnotatedArticle>,
): AsyncIterable<Problem> {
  for await (const document of documents) yield* checkBytes(document);
  for await (const annotated of articles) yield* checkArticle(annotated);
}

function* checkBytes({ hash, document, bytes }: StoredDocument & { bytes: Uint8Array }): Iterable<Problem> {
  const { path, url } = document;
  const place = { item: hash, ...(path ? { path } : {}), ...(url ? { url } : {}) };
  const hint = "Restore the ledger from a copy, or add the document again to a new one.";
  const wrong = whatIsWrong(hash, bytes);
  if (wrong) yield { ...wrong, hint, place };
}

function whatIsWrong(hash: string, bytes: Uint8Array): Pick<Problem, "code" | "message"> | undefined {
  try {
    const found = hashOf(unpacked(bytes));
    if (found === hash) return undefined;
    return { code: "hash-mismatch", message: `The stored bytes have the hash ${found}, not ${hash}.` };
  } catch (error) {
    return {
      code: "damaged-bytes",
      message: `The stored bytes do not unpack: ${(error as Error).message}.`,
    };
  }
}

function* checkArticle({ article, annotation }: AnnotatedArticle): Iterable<Problem> {
  const place = { item: article.id };
  const hint = "Read the stored bytes again with `hearsay ledger reread --all`.";
  if (annotation.article !== article.id)
    yield {
      code: "wrong-annotation",
      message: `The annotation of ${article.id} is of ${annotation.article}.`,
      hint,
      place,
    };
  for (const [name, [start, end]] of [...spansOfArticle(article), ...spansOf(annotation)]) {
    if (start >= 0 && start <= end && end <= article.text.length) continue;
    const message = `${name} of ${article.id} covers ${start} to ${end}, the text has ${article.text.length} characters.`;
    yield { code: "span-outside", message, hint, place };
  }
}

function* spansOfArticle({ blocks, images }: Article): Iterable<readonly [string, Span]> {
  for (const [i, { span }] of blocks.entries()) yield [`block ${i}`, span];
  for (const [i, { caption, credit }] of images.entries())
    for (const span of [caption, credit]) if (span) yield [`image ${i}`, span];
}

function* spansOf(annotation: Annotation): Iterable<readonly [string, Span]> {
  for (const [i, span] of annotation.sentences.entries()) yield [`sentence ${i}`, span];
  for (const finding of [...annotation.times, ...annotation.figures, ...annotation.gaps])
    yield [finding.id, finding.span];
  for (const { id, source, cue, content, hedges } of annotation.statements)
    for (const span of [...source, ...cue, ...content, ...hedges.map((hedge) => hedge.span)])
      yield [id, span];
  for (const { id, mentions, facts } of annotation.entities)
    for (const { span } of [...mentions, ...facts]) yield [id, span];
}
