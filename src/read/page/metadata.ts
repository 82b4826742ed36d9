import type { Article } from "../../schema/article.ts";
import type { ArticleFacts } from "../plain.ts";
import { authorsOfPage } from "./authors.ts";
import type { PageHints } from "./features.ts";
import { type Json, articleNode, isJson, isOfType } from "./json-ld.ts";
import { datesOf } from "./published.ts";
import { type PageFacts, scan } from "./scan.ts";
import { siteOf, titlesOf } from "./titles.ts";
import type { PageTree } from "./tree.ts";

/** What a page says of its article: JSON-LD first, then meta elements, microdata, the address, time elements, classes, text. */
export function metadataOf(
  tree: PageTree,
  address: string | undefined,
): ArticleFacts & { readonly hints: PageHints; readonly nodes: readonly Json[] } {
  const page = scan(tree);
  const article = articleNode(page.nodes);
  const url = canonicalOf(page, address);
  const titles = titlesOf(page, article);
  const site = siteOf(page, article, titles);
  const description = page.metas.get("og:description")?.[0] ?? page.metas.get("description")?.[0];
  return {
    hints: { titles, ...(description ? { description } : {}) },
    nodes: page.nodes,
    ...(titles[0] ? { title: titles[0] } : {}),
    ...(site ? { site } : {}),
    ...(url ? { url } : {}),
    ...authorsOfPage(page, article, site),
    ...datesOf(page, article, url),
    ...(page.language ? { declaredLanguage: page.language } : {}),
    flags: flagsOf(page, article, url),
  };
}

function canonicalOf(page: PageFacts, address: string | undefined): string | undefined {
  const told = page.canonical ?? page.metas.get("og:url")?.[0];
  const url = told && URL.canParse(told, address) ? new URL(told, address).href : told;
  return (url && /^https?:\/\/[^/]+\/./.test(url) ? url : undefined) ?? address ?? url;
}

/** Paywall: the page says that its text is not free. Live blog: it says so by type, address or class. */
function flagsOf(page: PageFacts, article: Json | undefined, url: string | undefined): Article["flags"] {
  const flags: ("paywall" | "live-blog")[] = [];
  const isClosed = (node: unknown) => isJson(node) && /^false$/i.test(String(node.isAccessibleForFree ?? ""));
  const tier = page.metas.get("article:content_tier")?.[0] ?? page.metas.get("cxenseparse:recs:paywall")?.[0];
  if (
    isClosed(article) ||
    [article?.hasPart].flat().some(isClosed) ||
    /^(?:locked|metered|paid|premium|true)$/i.test(tier ?? "")
  )
    flags.push("paywall");
  const isLive =
    page.nodes.some((node) => isOfType(node, /LiveBlogPosting/)) ||
    page.hasLiveBlog ||
    /\/(?:live|live-?blog|live-?news|live-?updates|liveticker)\//i.test(url ?? "");
  if (isLive) flags.push("live-blog");
  return flags;
}
