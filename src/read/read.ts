import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Place, Problem } from "../schema/problem.ts";
import { hashOf } from "../text/id.ts";
import { type Decoded, decode } from "./decode.ts";
import { readFeedArticles } from "./feed-articles.ts";
import { isLabelled, readLabelled } from "./labelled.ts";
import { type LanguageDetector, languageOf } from "./language.ts";
import { listingKind } from "./listing.ts";
import { readMarkdown } from "./markdown.ts";
import type { PageModel } from "./page/body.ts";
import { readPage } from "./page/page.ts";
import { type PageBounds, defaultBounds } from "./page/tree.ts";
import { articleOfRecord } from "./record.ts";

/** What reading one document gives: its articles (NDJSON holds many), and what went wrong. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Bounds of reading, the model that tells an article's blocks from the page's, and what tells languages apart. */
export interface ReadOptions {
  readonly pageModel?: PageModel;
  /** Asked about texts that are not plain English; without it their language is left out. */
  readonly detectLanguage?: LanguageDetector;
  /** SHA-256 of bytes, lower-case hex, by the machine's own means; in JavaScript unless given. */
  readonly hashBytes?: (bytes: Uint8Array) => string;
  readonly bounds?: Partial<PageBounds>;
}

/** What a document is, told by its bytes more than by its name. */
type Form = "empty" | "binary" | "feed" | "sitemap" | "html" | "labelled" | "records" | "text";

/** Reads one document: a page, text in the labelled form, Markdown, plain text, NDJSON. Never throws on content. */
export function read(document: Document, options: ReadOptions = {}): Reading {
  const bounds = { ...defaultBounds, ...options.bounds };
  const place = placeOf(document);
  const refuse = (problem: Omit<Problem, "place">): Reading => ({
    articles: [],
    problems: [{ ...problem, place }],
  });
  const { bytes } = document;
  if (bytes.length > bounds.maxBytes)
    return refuse({
      code: "too-large",
      message: `It has ${bytes.length} bytes; ${bounds.maxBytes} are read.`,
      hint: "Give the article alone, or raise the bound.",
    });
  const isMarkup = /html|xml/i.test(document.contentType ?? "") || /\.x?html?$/i.test(document.path ?? "");
  const decoded = decode(bytes, document.contentType, isMarkup || looksLikeHtml(bytes));
  const accept = (articles: readonly Article[]) => withProvenance(articles, { document, decoded, options });
  switch (formOf(bytes, decoded.text, isMarkup)) {
    case "empty":
      return refuse({
        code: "empty-input",
        message: "There is nothing in it.",
        hint: "Check that it was saved or fetched whole.",
      });
    case "binary":
      return refuse({
        code: "wrong-type",
        message: `It is no text: ${signatureOf(bytes)}.`,
        hint: "Give web pages, text, Markdown or NDJSON.",
      });
    case "feed": {
      const { articles, problems } = readFeedArticles(decoded.text, bounds);
      const told = problems.map((problem) => ({ ...problem, place }));
      const reading = accept(articles);
      return { articles: reading.articles, problems: [...reading.problems, ...told] };
    }
    case "sitemap":
      return refuse({
        code: "no-text",
        message: "It is a sitemap, which lists articles and is none.",
        hint: "Give its address: the pages that it lists are fetched.",
      });
    case "records":
      return readRecords(decoded.text, document, options.detectLanguage);
    case "labelled":
      return accept([readLabelled(decoded.text)]);
    case "text":
      return accept([readMarkdown(decoded.text, document.url ? { url: document.url } : {})]);
    case "html": {
      const { article, problem } = readPage(decoded.text, document.url, {
        bounds,
        model: options.pageModel,
      });
      return article ? accept([article]) : refuse(problem as Omit<Problem, "place">);
    }
  }
}

function formOf(bytes: Uint8Array, text: string, isMarkup: boolean): Form {
  if (!/\S/.test(text)) return bytes.some((byte) => byte === 0) ? "binary" : "empty";
  const head = bytes.subarray(0, 4096);
  const strange = head.reduce(
    (n, byte) =>
      n +
      (byte === 0 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)
        ? 1
        : 0),
    0,
  );
  if (
    strange > head.length / 100 &&
    !/^(?:\xff\xfe|\xfe\xff)/.test(String.fromCharCode(head[0] ?? 0, head[1] ?? 0))
  )
    return "binary";
  const listing = listingKind(text.slice(0, 4096), "");
  if (listing) return listing;
  if (isLabelled(text)) return "labelled";
  if (isMarkup || looksLikeHtml(bytes)) return "html";
  return /^\s*\{"/.test(text) || /^\s*\{\s*\n?\s*"/.test(text) ? "records" : "text";
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  return /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|div|p|title|meta)\b/i.test(
    head,
  );
}

function signatureOf(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? "it holds bytes that no text has";
}

const signatures = [
  ["%PDF", "a PDF"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8", "a JPEG picture"],
  ["PK\x03\x04", "a zip archive"],
  ["\x1f\x8b", "gzip-compressed"],
] as const;

/** Articles of NDJSON: every line alone, so that a broken one costs itself. */
function readRecords(text: string, document: Document, detect: LanguageDetector | undefined): Reading {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const whole = recordOf(text);
  const lines = whole === undefined ? text.split("\n") : [text];
  for (const [i, line] of lines.entries()) {
    if (!/\S/.test(line)) continue;
    const record = whole ?? recordOf(line);
    const article = record === undefined ? undefined : articleOfRecord(record);
    const item = document.item ?? `line ${i + 1}`;
    if (article) articles.push({ ...article, ...(article.language ? {} : withLanguage(article, detect)) });
    else
      problems.push({
        code: record === undefined ? "broken-json" : "no-text",
        message: record === undefined ? "The line is not JSON." : "The record has no `text`.",
        hint: "Give one object a line with at least a `text`.",
        place: { ...placeOf(document), item },
      });
  }
  return { articles, problems };
}

function recordOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function withProvenance(
  articles: readonly Article[],
  {
    document,
    decoded,
    options: { detectLanguage, hashBytes = hashOf },
  }: { document: Document; decoded: Decoded; options: ReadOptions },
): Reading {
  const empty = articles.filter(({ text }) => !/\S/.test(text));
  const problems = empty.map(() => ({
    code: "not-an-article",
    message: "It holds no text.",
    hint: "Check that it was saved whole.",
    place: placeOf(document),
  }));
  const provenance = {
    hash: hashBytes(document.bytes),
    charset: decoded.charset,
    charsetFrom: decoded.from,
    ...(document.contentType ? { mediaType: document.contentType } : {}),
  };
  return {
    articles: articles
      .filter((article) => !empty.includes(article))
      .map((article) => ({ ...article, ...withLanguage(article, detectLanguage), provenance })),
    problems,
  };
}

function withLanguage({ text }: Article, detect: LanguageDetector | undefined): { language?: string } {
  const language = languageOf(text, detect);
  return language ? { language } : {};
}

function placeOf({ path, url, item, offset }: Document): Place {
  return {
    ...(path ? { path } : {}),
    ...(url ? { url } : {}),
    ...(item ? { item } : {}),
    ...(offset === undefined ? {} : { offset }),
  };
}
