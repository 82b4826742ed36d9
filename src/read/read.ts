import type { Article } from "../schema/article.ts";
import type { Document } from "../schema/document.ts";
import type { Problem } from "../schema/problem.ts";
import { articleFromText } from "./plain.ts";

/** What reading one document gives: its articles (NDJSON holds many), and what went wrong. */
export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Models and bounds of reading. */
export interface ReadOptions {
  /** Bytes of one page; 20 MB unless told. */
  readonly maxBytes?: number;
}

/** Reads one document of any supported type. Never throws on content. */
export function read(document: Document, _options: ReadOptions = {}): Reading {
  const text = new TextDecoder().decode(document.bytes);
  return { articles: [articleFromText(text, { url: document.url })], problems: [] };
}
