import { SaxesParser } from "saxes";
import type { Problem } from "../schema/problem.ts";
import { isoDate } from "./dates.ts";

/** One address of a sitemap, with what is told of it. */
export interface SitemapEntry {
  readonly url: string;
  /** True for another sitemap, false for a page. */
  readonly isSitemap: boolean;
  /** ISO 8601: the day of publication of a news sitemap, else of the last change. */
  readonly date?: string;
  readonly title?: string;
}

/** What a sitemap gives; entries before a defect are kept. */
export interface SitemapReading {
  readonly entries: readonly SitemapEntry[];
  readonly problem?: Omit<Problem, "place">;
}

/** Bounds of the sitemap protocol: 50 MB, 50,000 addresses. */
export const sitemapBounds = { maxCharacters: 50_000_000, maxEntries: 50_000 } as const;

/** Reads a sitemap or an index of sitemaps, element by element; one of plain lines too. Never throws. */
export function readSitemap(text: string): SitemapReading {
  if (text.length > sitemapBounds.maxCharacters)
    return {
      entries: [],
      problem: {
        code: "too-large",
        message: `The sitemap has ${text.length} characters; ${sitemapBounds.maxCharacters} are read.`,
        hint: "Give one of the sitemaps that it is made of.",
      },
    };
  return /^\s*</.test(text.slice(0, 1000)) ? readXml(text) : { entries: linesOf(text) };
}

function linesOf(text: string): SitemapEntry[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\/\S+$/.test(line))
    .slice(0, sitemapBounds.maxEntries)
    .map((url) => ({ url, isSitemap: false }));
}

function readXml(text: string): SitemapReading {
  const entries: SitemapEntry[] = [];
  const parser = new SaxesParser();
  let fields: Record<string, string> = {};
  let words = "";
  let defect: string | undefined;
  parser.on("error", (error) => {
    defect ??= error.message;
  });
  parser.on("opentag", ({ name }) => {
    words = "";
    if (name === "url" || name === "sitemap") fields = {};
  });
  parser.on("text", (part) => {
    if (words.length < 5_000) words += part;
  });
  parser.on("cdata", (part) => {
    if (words.length < 5_000) words += part;
  });
  parser.on("closetag", ({ name }) => {
    fields[name.replace(/^.*:/, "")] ??= words.trim();
    if ((name !== "url" && name !== "sitemap") || entries.length >= sitemapBounds.maxEntries) return;
    const entry = entryOf(fields, name === "sitemap");
    if (entry) entries.push(entry);
    fields = {};
  });
  const step = 1 << 16;
  for (let at = 0; at < text.length && defect === undefined; at += step)
    parser.write(text.slice(at, at + step));
  if (defect === undefined) parser.close();
  return defect === undefined
    ? { entries }
    : {
        entries,
        problem: {
          code: "broken-sitemap",
          message: `The sitemap is damaged after ${entries.length} addresses: ${defect}`,
          hint: "The addresses before the damage are kept; fetch it again for the rest.",
        },
      };
}

function entryOf(fields: Readonly<Record<string, string>>, isSitemap: boolean): SitemapEntry | undefined {
  const { loc: url, lastmod, publication_date: published, title } = fields;
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  const date = isoDate(published ?? "") ?? isoDate(lastmod ?? "");
  return { url, isSitemap, ...(date ? { date } : {}), ...(title ? { title } : {}) };
}
