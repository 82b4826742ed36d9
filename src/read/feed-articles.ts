import type { Article } from "../schema/article.ts";
import type { Problem } from "../schema/problem.ts";
import { isoDate } from "./dates.ts";
import { type FeedEntry, readFeed } from "./feed.ts";
import { readWhole } from "./page/page.ts";
import type { PageBounds } from "./page/tree.ts";

/** Characters of a summary from which on it is taken for the whole text: some sites write it there. */
const longSummary = 1500;

/** The articles that a feed itself holds, one an entry with its whole text; what it holds no text of is a problem. */
export function readFeedArticles(
  text: string,
  bounds: PageBounds,
): { articles: Article[]; problems: Omit<Problem, "place">[] } {
  const { title, entries, problem } = readFeed(text);
  const articles = entries
    .map((entry) => articleOfEntry(entry, title, bounds))
    .filter((article) => article !== undefined);
  const rest = entries.length - articles.length;
  const bare: Omit<Problem, "place"> = {
    code: "no-text",
    message: `${rest} of the ${entries.length} entries of this feed hold no whole text.`,
    hint: "Give the feed's address: the pages that it lists are fetched.",
  };
  return {
    articles,
    problems: [
      ...(problem ? [problem] : []),
      ...(rest > 0 || (entries.length === 0 && !problem) ? [bare] : []),
    ],
  };
}

function articleOfEntry(
  { html, summary = "", title, url, published, authors }: FeedEntry,
  site: string | undefined,
  bounds: PageBounds,
): Article | undefined {
  const whole = html ?? (summary.length >= longSummary ? summary : undefined);
  if (whole === undefined) return undefined;
  const day = published ? isoDate(published) : undefined;
  const facts = {
    ...(title ? { title } : {}),
    ...(url ? { url } : {}),
    ...(site ? { site } : {}),
    authors: [...authors],
    ...(day ? { published: { value: day, from: "feed" as const, raw: published } } : {}),
  };
  return readWhole(`<!doctype html><body>${whole}`, facts, bounds);
}
