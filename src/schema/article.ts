import { z } from "zod";
import { Span } from "./span.ts";

/** What a block of an article is. `notice` is the outlet speaking of its own text: a correction, an update, an editor's note. */
export const BlockKind = z.enum([
  "heading",
  "paragraph",
  "list-item",
  "quote",
  "table",
  "caption",
  "credit",
  "notice",
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of text. `page` is where its characters stand in the decoded page, when it came from one. */
export const Block = z.object({
  kind: BlockKind,
  span: Span,
  page: Span.optional(),
  /** True where it recurs on pages of its site that are about other things: it stays in the text, and nothing is found in it. */
  boilerplate: z.literal(true).optional(),
});
export type Block = z.infer<typeof Block>;

/** A block that an article has as boilerplate: at how many addresses of its site it stands, and the first articles there by id. */
export const Recurrence = z.object({
  span: Span,
  pages: z.number(),
  articles: z.array(z.string()).readonly(),
});
export type Recurrence = z.infer<typeof Recurrence>;

/** A picture with the words beside it; caption and credit are blocks of the article's text. */
export const Image = z.object({
  url: z.string(),
  alt: z.string().optional(),
  caption: Span.optional(),
  credit: Span.optional(),
});
export type Image = z.infer<typeof Image>;

/** Where a date was found. */
export const DateOrigin = z.enum(["json-ld", "meta", "microdata", "time", "feed", "url", "text", "given"]);
export type DateOrigin = z.infer<typeof DateOrigin>;

/** A moment the outlet gives for its article: an ISO 8601 day, or day and time with zone where one is known. */
export const Dateline = z.object({
  value: z.string(),
  from: DateOrigin,
  /** The characters it was read from. */
  raw: z.string().optional(),
});
export type Dateline = z.infer<typeof Dateline>;

/** How the stored bytes became text. */
export const Provenance = z.object({
  /** SHA-256, hex, of the bytes as stored. */
  hash: z.string(),
  mediaType: z.string().optional(),
  charset: z.string().optional(),
  charsetFrom: z.string().optional(),
  /** The file, address or archive record the bytes came from. */
  place: z.string().optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/** One immutable revision of one published text. `text` is its blocks joined by blank lines; the title is not part of it. */
export const Article = z.object({
  /** From the content: see `articleId`. */
  id: z.string(),
  site: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  /** The line that names the authors, as printed. */
  byline: z.string().optional(),
  authors: z.array(z.string()).readonly(),
  published: Dateline.optional(),
  modified: Dateline.optional(),
  /** BCP 47, detected from the text. */
  language: z.string().optional(),
  /** BCP 47, as the page declares it. */
  declaredLanguage: z.string().optional(),
  text: z.string(),
  blocks: z.array(Block).readonly(),
  images: z.array(Image).readonly(),
  /** Agencies credited outside the running text ("(AP)", "Reuters contributed"), as printed. */
  credits: z.array(z.string()).readonly(),
  flags: z.array(z.enum(["paywall", "live-blog"])).readonly(),
  provenance: Provenance.optional(),
});
export type Article = z.infer<typeof Article>;
