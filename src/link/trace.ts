import type { Article } from "../schema/article.ts";
import type { AnnotatedArticle } from "../schema/annotation.ts";
import type { Trace } from "../schema/trace.ts";
import { type Words, printValuesOf, wordsOf } from "../text/fingerprints.ts";
import { creditsOf } from "./copies/credits.ts";
import { noticesOf } from "./copies/notices.ts";
import type { Outlets } from "./copies/outlets.ts";
import { termsOf } from "./stories/terms.ts";

/** What is kept of an article to link it by; `words` are those of its text. */
export function traceOf(
  annotated: AnnotatedArticle,
  outlets: Outlets,
  words: Words = wordsOf(annotated.article.text),
): Trace {
  const { id, site, url, title, published } = annotated.article;
  const notices = noticesOf(annotated.article);
  return {
    article: id,
    moment: momentOf(published?.value),
    ...(site ? { site } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    words: words.count,
    prints: printValuesOf(words),
    terms: termsOf({ ...(title ? { title } : {}), text: ownText(annotated.article) }),
    credits: creditsOf(annotated, outlets),
    ...(notices.length > 0 ? { notices } : {}),
  };
}

/** The text without what recurs on its site. */
function ownText({ text, blocks }: Article): string {
  if (!blocks.some(({ boilerplate }) => boilerplate)) return text;
  const own = blocks.filter(({ boilerplate }) => !boilerplate);
  return own.map(({ span }) => text.slice(...span)).join("\n\n");
}

/** A date as a string that sorts: UTC to the second where time and zone are known, else as printed; "" for none. */
function momentOf(value: string | undefined): string {
  if (!value) return "";
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return value;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? value : moment.toISOString().slice(0, 19);
}
