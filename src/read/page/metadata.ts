import type { Dateline } from "../../schema/article.ts";
import { dayInAddress, isoDate } from "../dates.ts";
import { authorsOf } from "../labelled.ts";
import type { ArticleFacts } from "../plain.ts";
import { type Element, attribute, elementsOf, textOf } from "./tree.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a page says of its article: JSON-LD first, then meta elements, microdata, time elements, the address. */
export function metadataOf(
  root: Element,
  address: string | undefined,
): ArticleFacts & { readonly titles: readonly string[] } {
  const page = scan(root);
  const article = articleNode(page.json);
  const url = canonicalOf(page, address);
  const titles = titlesOf(page, article);
  const byline = page.bylines[0];
  const authors = namesOf(article?.author).concat(
    page.metas.get("author")?.flatMap(splitNames) ?? [],
    byline ? authorsOf(byline) : [],
  );
  const site = siteOf(page, article, titles);
  const published = publishedOf(page, article, url);
  const modified =
    dateline(stringOf(article?.dateModified), "json-ld") ??
    dateline(first(page, "article:modified_time", "og:updated_time", "last-modified"), "meta");
  return {
    titles,
    ...(titles[0] ? { title: titles[0] } : {}),
    ...(site ? { site } : {}),
    ...(url ? { url } : {}),
    ...(byline ? { byline } : {}),
    authors: [...new Set(authors)].filter((name) => name !== site),
    ...(published ? { published } : {}),
    ...(modified && modified.value !== published?.value ? { modified } : {}),
    ...(page.language ? { declaredLanguage: page.language } : {}),
    flags:
      article?.isAccessibleForFree === false || /^false$/i.test(String(article?.isAccessibleForFree ?? ""))
        ? ["paywall"]
        : [],
  };
}

interface Page {
  readonly metas: Map<string, string[]>;
  readonly json: Json[];
  readonly headings: string[];
  readonly bylines: string[];
  readonly times: { readonly value: string; readonly published: boolean }[];
  readonly micro: Map<string, string>;
  title?: string;
  canonical?: string;
  language?: string;
}

function scan(root: Element): Page {
  const page: Page = { metas: new Map(), json: [], headings: [], bylines: [], times: [], micro: new Map() };
  page.language = attribute(root, "lang");
  for (const element of elementsOf(root)) note(element, page);
  return page;
}

function note(element: Element, page: Page): void {
  const { tagName } = element;
  if (tagName === "meta") noteMeta(element, page);
  else if (tagName === "title") page.title ??= textOf(element);
  else if (tagName === "link" && attribute(element, "rel") === "canonical")
    page.canonical ??= attribute(element, "href");
  else if (tagName === "script" && /ld\+json/.test(attribute(element, "type") ?? ""))
    page.json.push(...jsonOf(element));
  else if (tagName === "h1") page.headings.push(textOf(element));
  else if (tagName === "time")
    page.times.push({
      value: attribute(element, "datetime") ?? textOf(element),
      published: /publish|created|posted|dt-published/i.test(
        `${attribute(element, "itemprop")} ${attribute(element, "class")}`,
      ),
    });
  const property = attribute(element, "itemprop");
  if (property && !page.micro.has(property))
    page.micro.set(
      property,
      attribute(element, "content") ?? attribute(element, "datetime") ?? textOf(element).slice(0, 300),
    );
  const isByline =
    tagName === "address" ||
    attribute(element, "rel") === "author" ||
    /(?:^|[\s_-])(?:byline|author|by|meta|p-author)(?:$|[\s_-])/i.test(attribute(element, "class") ?? "") ||
    property === "author";
  if (isByline && page.bylines.length < 5) {
    const text = textOf(element).split(/\s+·\s+/)[0] ?? "";
    if (text.length > 2 && text.length < 120)
      page.bylines.push(text.replace(/,?\s*\d{1,2}\s\p{L}+\s\d{4}.*$/u, ""));
  }
}

function noteMeta(element: Element, page: Page): void {
  const name = (
    attribute(element, "property") ??
    attribute(element, "name") ??
    attribute(element, "itemprop")
  )?.toLowerCase();
  const content = attribute(element, "content");
  if (name && content) page.metas.set(name, [...(page.metas.get(name) ?? []), content]);
}

function jsonOf(script: Element): Json[] {
  const [child] = script.childNodes;
  try {
    const value: unknown = JSON.parse(child && "value" in child ? child.value.trim().replace(/;$/, "") : "");
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((item) =>
      isJson(item) ? [item, ...(Array.isArray(item["@graph"]) ? item["@graph"].filter(isJson) : [])] : [],
    );
  } catch {
    return [];
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function articleNode(json: readonly Json[]): Json | undefined {
  const typed = (pattern: RegExp) =>
    json.find((node) =>
      [node["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type)),
    );
  return typed(/Article$|BlogPosting|LiveBlogPosting|Report$/) ?? typed(/WebPage|CreativeWork/);
}

function publishedOf(page: Page, article: Json | undefined, url: string | undefined): Dateline | undefined {
  const time = page.times.find(({ published }) => published) ?? page.times[0];
  const fromUrl = url ? dayInAddress(url) : undefined;
  return (
    dateline(stringOf(article?.datePublished) ?? stringOf(article?.dateCreated), "json-ld") ??
    dateline(
      first(
        page,
        "article:published_time",
        "og:published_time",
        "article:published",
        "datepublished",
        "parsely-pub-date",
        "publishdate",
        "publish-date",
        "pubdate",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "date",
        "originalpublicationdate",
        "cxenseparse:recs:publishtime",
      ),
      "meta",
    ) ??
    dateline(page.micro.get("datePublished"), "microdata") ??
    dateline(time?.value, "time") ??
    (fromUrl ? { ...fromUrl, from: "url" } : undefined)
  );
}

function dateline(raw: string | undefined, from: Dateline["from"]): Dateline | undefined {
  const value = raw && isoDate(raw);
  return value ? { value, from, raw } : undefined;
}

function first(page: Page, ...names: string[]): string | undefined {
  return names.map((name) => page.metas.get(name)?.[0]).find(Boolean);
}

/** The heading a reader sees, then the others; the site's own suffix is cut where the others show that it is one. */
function titlesOf(page: Page, article: Json | undefined): string[] {
  const others = [stringOf(article?.headline), first(page, "og:title", "twitter:title"), page.title]
    .filter((title): title is string => Boolean(title))
    .map(unescaped);
  const heading =
    page.headings.find(
      (text) =>
        text.length > 8 &&
        others.some((other) => other.includes(text) || text.includes(withoutSuffix(other))),
    ) ?? (others.length === 0 ? page.headings[0] : undefined);
  const all = [
    heading,
    ...others.map((title) =>
      others.reduce(
        (shorter, other) =>
          shorter !== other && shorter.startsWith(other) && other.length > 12 ? other : shorter,
        title,
      ),
    ),
  ];
  const list = [
    ...new Set(
      all
        .filter((title): title is string => Boolean(title))
        .map((title, i) => (i === 0 && heading ? title : withoutSuffix(title))),
    ),
  ];
  return list;
}

function withoutSuffix(title: string): string {
  return title.replace(/\s+(?:[|–—•::»]|::|-)\s+[^|–—•»]{2,40}$/u, "").trim() || title;
}

function siteOf(page: Page, article: Json | undefined, titles: readonly string[]): string | undefined {
  const publisher = isJson(article?.publisher) ? stringOf(article.publisher.name) : undefined;
  const suffix =
    page.title && titles[0] && page.title.startsWith(titles[0])
      ? /^\s*(?:[|–—•»-]|::)\s*([^|–—•»]{2,40})$/u.exec(page.title.slice(titles[0].length))?.[1]
      : undefined;
  return first(page, "og:site_name", "application-name") ?? publisher ?? suffix?.trim();
}

function canonicalOf(page: Page, address: string | undefined): string | undefined {
  const told = page.canonical ?? first(page, "og:url");
  const url = told && URL.canParse(told, address) ? new URL(told, address).href : told;
  return (url && /^https?:\/\/[^/]+\/./.test(url) ? url : undefined) ?? address ?? url;
}

function namesOf(author: unknown): string[] {
  return [author]
    .flat()
    .flatMap((one) =>
      typeof one === "string"
        ? splitNames(one)
        : isJson(one)
          ? [one.name].flat().flatMap((name) => (typeof name === "string" ? splitNames(name) : []))
          : [],
    );
}

function splitNames(words: string): string[] {
  return unescaped(words)
    .replace(/^\s*by\s+/i, "")
    .split(/\s*(?:,|;|\band\b|&|\|)\s*/)
    .filter((name) => name.length > 2 && name.length < 60 && !/https?:|www\.|@/.test(name));
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

function unescaped(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&#8217;|&rsquo;/g, "’")
    .replace(/\s+/g, " ")
    .trim();
}
