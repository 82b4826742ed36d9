import type { Sheet, SheetSaying } from "./sheet.ts";

/** The sayings of a sheet as W3C Web Annotations: the words quoted, with a little around them, and their position. */
export function webAnnotations({ sayings, articles, program, address, made }: Sheet): object {
  const urls = new Map(articles.map(({ id, url }) => [id, url]));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationPage",
    id: `urn:hearsay:${address}`,
    generator: program,
    generated: made,
    items: sayings.map((saying) => webAnnotation(saying, urls.get(saying.article))),
  };
}

/** One saying as a Web Annotation on its article. */
export function webAnnotation(saying: SheetSaying, url: string | undefined): object {
  const {
    article,
    statement,
    span,
    words,
    prefix,
    suffix,
    by,
    voice,
    act,
    polarity,
    chain,
    claim,
    stance,
    value,
  } = saying;
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:hearsay:${article}:${statement ?? span.join("-")}`,
    type: "Annotation",
    motivation: "identifying",
    ...(by ? { creator: { type: by.startsWith("person:") ? "Person" : "Software", name: by } } : {}),
    body: {
      type: "TextualBody",
      format: "application/json",
      value: JSON.stringify({ voice, act, polarity, chain, claim, stance, value }),
    },
    target: {
      source: url ?? `urn:hearsay:${article}`,
      selector: [
        { type: "TextQuoteSelector", exact: words, prefix, suffix },
        { type: "TextPositionSelector", start: span[0], end: span[1] },
      ],
    },
  };
}
