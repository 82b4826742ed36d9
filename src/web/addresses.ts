import type { Span } from "../schema/span.ts";

/** A path with a query, absent values left out. */
export function addressOf(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

/** The page of everything one name said. */
export function voiceAddress(name: string): string {
  return `/voices/${encodeURIComponent(name)}`;
}

/** The page of one outlet. */
export function outletAddress(name: string): string {
  return `/outlets/${encodeURIComponent(name)}`;
}

/** Where words stand in an article: a permalink by place, which outlives the ids of findings. */
export function placeAddress(article: string, [start, end]: Span): string {
  return `/articles/${article}?at=${start}-${end}#at`;
}

/** A page's own address in another form: "/articles/4k7w.csv?…"; the first page's is "/index.csv". */
export function formAddress(address: string, form: string): string {
  const [path = "/", query] = address.split("?");
  const named = path === "/" ? "/index" : path;
  return `${named}.${form}${query ? `?${query}` : ""}`;
}

/** The live page at the very words, by a text fragment; undefined for an address that is not of the web. */
export function liveAddress(url: string | undefined, words?: string): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  if (!words) return url;
  const short = words.split(/\s+/).slice(0, 12).join(" ");
  const fragment = encodeURIComponent(short).replaceAll("-", "%2D");
  return `${url.split("#")[0]}#:~:text=${fragment}`;
}
