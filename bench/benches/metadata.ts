import { loadModels } from "../../src/pipeline/load.ts";
import { read } from "../../src/read/read.ts";
import type { Article } from "../../src/schema/article.ts";
import { type PageWithGold, goldPages } from "../gold-pages.ts";
import { type Tally, scoreMetadata } from "../metadata.ts";
import type { Bench } from "../run.ts";
import { sharedPath } from "../shared.ts";

/**
 * Dates, authors, titles, pictures and paragraphs of pages (see `scoreMetadata`). GOLD is a folder of Fundus or one with
 * ground-truth.json. Options: `half=0|1` scores one half of the domains, `wrong` names the pages that were not right.
 */
export const bench: Bench = {
  about: "dates, authors, titles, pictures and paragraphs of web pages",
  run: (gold, options) => {
    const folders = gold
      ? [gold]
      : [sharedPath("data", "extract", "fundus"), sharedPath("data", "extract", "wcxb")];
    return folders.map((folder) => `${folder}\n${measure(folder, options)}`).join("\n");
  },
};

function measure(folder: string, options: readonly string[]): string {
  const half = options.find((option) => option.startsWith("half="))?.slice(5);
  const pages = goldPages(folder).filter(
    ({ domain }) => half === undefined || halfOf(domain) === Number(half),
  );
  const { read: models } = loadModels();
  const articles = new Map<string, Article>();
  for (const { id, url, bytes } of pages) {
    const [article] = read({ bytes, url, contentType: "text/html" }, models).articles;
    if (article) articles.set(id, article);
  }
  return scoreMetadata(pages, articles)
    .map((tally) => lineOf(tally, options.includes("wrong")))
    .join("\n");
}

function lineOf({ name, right, of, wrong }: Tally, tellWrong: boolean): string {
  const line = `${name.padEnd(18)} ${(right / of).toFixed(3)}  (${Number(right.toFixed(1))} of ${of})`;
  return tellWrong ? `${line}\n  ${[...new Set(wrong)].join("\n  ")}` : line;
}

/** 0 or 1 by the letters of the domain, so that a site is never in both halves. */
export function halfOf(domain: PageWithGold["domain"]): number {
  return [...domain].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2;
}
