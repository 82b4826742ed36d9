import { unescaped } from "./entities.ts";
import { type Json, isJson, stringOf } from "./json-ld.ts";
import type { PageFacts } from "./scan.ts";

/** The heading a reader sees, then the others; the site's own suffix is cut where the others show that it is one. */
export function titlesOf(page: PageFacts, article: Json | undefined): string[] {
  const others = [
    stringOf(article?.headline),
    page.metas.get("og:title")?.[0],
    page.metas.get("twitter:title")?.[0],
    page.title,
  ]
    .filter((title): title is string => Boolean(title))
    .map(unescaped);
  const headings = page.headings.map(({ text }) => text);
  const heading =
    headings.find(
      (text) =>
        text.length > 8 &&
        others.some((other) => other.includes(text) || text.includes(withoutSuffix(other))),
    ) ?? (others.length === 0 ? headings[0] : undefined);
  const plain = others.map((title) =>
    withoutSuffix(others.reduce((a, b) => (a !== b && a.startsWith(b) && b.length > 12 ? b : a), title)),
  );
  return [...new Set([heading, ...plain].filter((title): title is string => Boolean(title)))];
}

function withoutSuffix(title: string): string {
  return title.replace(/\s+(?:[|–—•::»]|::|-)\s+[^|–—•»]{2,40}$/u, "").trim() || title;
}

/** The outlet, as the page names it: in its meta elements, as publisher, after the title. */
export function siteOf(
  page: PageFacts,
  article: Json | undefined,
  titles: readonly string[],
): string | undefined {
  const publisher = isJson(article?.publisher) ? stringOf(article.publisher.name) : undefined;
  const suffix =
    page.title && titles[0] && page.title.startsWith(titles[0])
      ? /^\s*(?:[|–—•»-]|::)\s*([^|–—•»]{2,40})$/u.exec(page.title.slice(titles[0].length))?.[1]
      : undefined;
  const told = page.metas.get("og:site_name")?.[0] ?? publisher ?? page.metas.get("application-name")?.[0];
  return told ? unescaped(told) : suffix?.trim();
}
