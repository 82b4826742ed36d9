import { parseFeed as parseLoosely } from "@rowanmanning/feed-parser";
import { parseFeed } from "feedsmith";
import type { Problem } from "../schema/problem.ts";
import { isoDate } from "./dates.ts";

/** One entry of a feed: where its article is, and what the feed says of it. */
export interface FeedEntry {
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601 where it can be read. */
  readonly published?: string;
  readonly authors: readonly string[];
  /** The whole text as HTML, where the feed holds it. */
  readonly html?: string;
  readonly summary?: string;
}

/** A feed: RSS, RDF, Atom or JSON Feed. */
export interface FeedReading {
  readonly title?: string;
  readonly entries: readonly FeedEntry[];
  readonly problem?: Omit<Problem, "place">;
}

/** Bounds on one feed: 20 MB and 5,000 entries. */
export const feedBounds = { maxCharacters: 20_000_000, maxEntries: 5_000, maxDepth: 256 } as const;

type Loose = Readonly<Record<string, unknown>>;

/** Reads a feed; what a strict reader refuses is tried by one that forgives, and what both refuse is a problem. Never throws. */
export function readFeed(text: string): FeedReading {
  if (text.length > feedBounds.maxCharacters)
    return refused(
      "too-large",
      `The feed has ${text.length} characters; ${feedBounds.maxCharacters} are read.`,
    );
  if (isTooDeep(text))
    return refused("too-deep", `The feed nests elements more than ${feedBounds.maxDepth} deep.`);
  const strict = attempt(() => (parseFeed(text) as { feed: unknown }).feed);
  const fromStrict = strict === undefined ? undefined : readingOf(strict as Loose);
  if (fromStrict && fromStrict.entries.length > 0) return fromStrict;
  const loose = attempt(() => readingOf(JSON.parse(JSON.stringify(parseLoosely(text))) as Loose));
  return (
    loose ?? fromStrict ?? refused("broken-feed", "It is no feed of RSS, Atom or JSON Feed that can be read.")
  );
}

function refused(code: string, message: string): FeedReading {
  return {
    entries: [],
    problem: { code, message, hint: "Give the address of the feed itself, or of its articles." },
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** XML parsers recurse; a feed nests a few elements, not hundreds. */
function isTooDeep(text: string): boolean {
  if (!/^\s*</.test(text)) return text.startsWith("[".repeat(feedBounds.maxDepth));
  let depth = 0;
  for (const [tag] of text.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<[/A-Za-z][^<>]{0,2000}>/g)) {
    if (tag.startsWith("<!") || tag.endsWith("/>")) continue;
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth > feedBounds.maxDepth) return true;
  }
  return false;
}

function readingOf(feed: Loose): FeedReading {
  const list = [feed.items, feed.entries].find(Array.isArray) ?? [];
  const title = textOf(feed.title);
  return { ...(title ? { title } : {}), entries: list.slice(0, feedBounds.maxEntries).map(entryOf) };
}

function entryOf(item: Loose): FeedEntry {
  const dc = (item.dc ?? {}) as Loose;
  const date = [
    item.pubDate,
    item.published,
    item.date_published,
    dc.date,
    dc.dates,
    item.updated,
    item.date_modified,
  ]
    .flat()
    .map(textOf)
    .find(Boolean);
  const url = linkOf(item);
  const title = textOf(item.title);
  const html =
    textOf((item.content as Loose | undefined)?.encoded) ?? textOf(item.content) ?? textOf(item.content_html);
  const summary = textOf(item.description) ?? textOf(item.summary);
  return {
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(date ? { published: isoDate(date) ?? date } : {}),
    authors: [item.authors, dc.creators, dc.creator]
      .flat()
      .map(textOf)
      .filter((name) => name !== undefined),
    ...(html ? { html } : {}),
    ...(summary ? { summary } : {}),
  };
}

function linkOf(item: Loose): string | undefined {
  const links = (Array.isArray(item.links) ? item.links : []) as Loose[];
  const alternate = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
  const guid = (item.guid ?? {}) as Loose;
  const told = [item.link, item.url, alternate?.href, item.external_url, guid.value].map(textOf);
  return told.find((url) => url !== undefined && /^https?:\/\//i.test(url));
}

/** A text that stands alone, as a value, or as a name. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value !== "object" || value === null) return undefined;
  const { value: inner, name, content } = value as Loose;
  return textOf(inner) ?? textOf(name) ?? (typeof content === "string" ? textOf(content) : undefined);
}
