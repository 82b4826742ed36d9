import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { articleFromText } from "./plain.ts";

/** What reading one document gives: its articles (NDJSON holds many), and what went wrong. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Reads one document of any supported type. Never throws on content. */
export function read(document: Document): Reading {
  const text = new TextDecoder().decode(document.bytes);
  return { articles: [articleFromText(text, { url: document.url })], problems: [] };
}
