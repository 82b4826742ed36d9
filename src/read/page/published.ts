import type { Dateline } from "../../schema/article.ts";
import { dayInAddress, isoDate } from "../dates.ts";
import { modifiedWords, publishedKeys, publishedMetas, modifiedMetas } from "./en/dates.ts";
import { type Json, stringOf } from "./json-ld.ts";
import type { Hint, PageFacts } from "./scan.ts";
import { type Element, isText } from "./nodes.ts";
import { isSilent, spacedText } from "./tree.ts";

/** When a page says its article was published and last changed, each with where that was found and the words it was read from. */
export function datesOf(
  page: PageFacts,
  article: Json | undefined,
  url: string | undefined,
): { published?: Dateline; modified?: Dateline } {
  const monthFirst = /^en-(?:us|ph|ca)/i.test(page.language ?? "");
  const dates = datesRead(page, { article, url, monthFirst });
  // Nothing is changed before it is published: a day and month in doubt were read the wrong way round.
  const early = daysTooEarly(dates);
  if (early <= 0) return dates;
  const other = datesRead(page, { article, url, monthFirst: !monthFirst });
  return daysTooEarly(other) < early ? other : dates;
}

/** Days by which a change comes before publication; 0 where it does not or where one of the two is not told. */
function daysTooEarly({ published, modified }: { published?: Dateline; modified?: Dateline }): number {
  if (!published || !modified) return 0;
  const [first, last] = [published, modified].map(({ value }) => Date.parse(value.slice(0, 10)));
  return Math.max(0, ((first as number) - (last as number)) / 86_400_000) || 0;
}

function datesRead(
  page: PageFacts,
  {
    article,
    url,
    monthFirst,
  }: { readonly article?: Json; readonly url?: string; readonly monthFirst: boolean },
): { published?: Dateline; modified?: Dateline } {
  const read = (raw: string | undefined, from: Dateline["from"]): Dateline | undefined => {
    const value = raw && isoDate(raw, monthFirst);
    return value ? { value, from, raw } : undefined;
  };
  const modified =
    read(stringOf(article?.dateModified) ?? jsonValue(page, "dateModified"), "json-ld") ??
    read(firstMeta(page, modifiedMetas), "meta") ??
    read(page.micro.get("dateModified"), "microdata");
  const told =
    read(stringOf(article?.datePublished) ?? jsonValue(page, "datePublished"), "json-ld") ??
    read(firstMeta(page, publishedMetas), "meta") ??
    read(page.micro.get("datePublished") ?? page.micro.get("dateCreated"), "microdata") ??
    read(stringOf(article?.dateCreated) ?? stringOf(article?.uploadDate), "json-ld");
  const isOfSystem = told?.from === "json-ld" && !/^\d{4}-\d\d/.test(told.raw ?? "");
  // A date in JSON-LD that is no ISO date is what a content system filled in; what the page prints is better.
  const printed = isOfSystem ? printedDate(page, read) : undefined;
  const published = printed ?? (told ? withClock(told, page, read) : guessed(page, url, read));
  return {
    ...(published ? { published } : modified ? { published: modified } : {}),
    ...(modified && modified.value !== published?.value && published ? { modified } : {}),
  };
}

type Read = (raw: string | undefined, from: Dateline["from"]) => Dateline | undefined;

/** A field of any node of the page's JSON-LD. */
function jsonValue(page: PageFacts, key: string): string | undefined {
  for (const node of page.nodes) {
    const value = stringOf(node[key]);
    if (value) return value;
  }
  return undefined;
}

function firstMeta(page: PageFacts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = page.metas.get(name)?.find((content) => /\d{4}|\d{10}/.test(content));
    if (value) return value;
  }
  return undefined;
}

/** A day with the time that a time element gives for that same day. */
function withClock(day: Dateline, page: PageFacts, read: Read): Dateline {
  if (day.value.includes("T")) return day;
  for (const { value } of page.times) {
    const full = read(value, "time");
    if (full?.value.startsWith(`${day.value}T`)) return { ...full, from: day.from };
  }
  return day;
}

/** Where no field tells: time elements, the address, classes, data of scripts, the first date in the text near the headline. */
function guessed(page: PageFacts, url: string | undefined, read: Read): Dateline | undefined {
  const address = url ? dayInAddress(url) : undefined;
  const from = headlineOf(page);
  const near = <T extends Hint>(hints: readonly T[]) =>
    hints.filter(({ at }) => at >= from - 100 && at <= from + 200);
  const times = near(page.times);
  const marked = page.times.find(
    ({ told }) => /publish|created|posted|pubdate|dt-published/i.test(told) && !modifiedWords.test(told),
  );
  if (address) {
    const full = times
      .map(({ value }) => read(value, "time"))
      .find((time) => time?.value.startsWith(address.value));
    return full?.value.includes("T") ? full : { ...address, from: "url" };
  }
  return (
    (marked && read(marked.value, "time")) ??
    times
      .filter(({ told }) => !modifiedWords.test(told))
      .map(({ value }) => read(value, "time"))
      .find(Boolean) ??
    printedDate(page, read) ??
    inScripts(page, read) ??
    page.times.map(({ value }) => read(value, "time")).find(Boolean)
  );
}

/** The date that is printed near the headline, else the first that an element of its own holds. */
function printedDate(page: PageFacts, read: Read): Dateline | undefined {
  const from = headlineOf(page);
  const inHint = ({ element }: Hint) => read(publishedPart(spacedText(element, 300)), "text");
  const near = page.dated.filter(({ at }) => at >= from - 100 && at <= from + 200);
  return (
    near.map(inHint).find(Boolean) ??
    firstDateIn(page.elements.slice(Math.max(0, from - 40), from + 150), 120, read) ??
    page.dated.map(inHint).find(Boolean) ??
    firstDateIn(page.elements.slice(0, 3000), 40, read)
  );
}

function headlineOf(page: PageFacts): number {
  return page.headings.find(({ text }) => text.length > 12)?.at ?? page.headings[0]?.at ?? 0;
}

/** The part of "Published 3 May 2020, updated 5 May 2020" that speaks of publishing. */
function publishedPart(text: string): string | undefined {
  const first = text.split(modifiedWords)[0] ?? "";
  return /\d{4}/.test(first) ? first : text;
}

/** The first text of at most so many characters that holds a whole date. */
function firstDateIn(elements: readonly Element[], longest: number, read: Read): Dateline | undefined {
  for (const element of elements) {
    if (isSilent(element)) continue;
    for (const child of element.childNodes) {
      if (!isText(child) || child.value.length > longest) continue;
      if (!/(?:19|20)\d\d/.test(child.value) || /©|copyright/i.test(child.value)) continue;
      const found = read(publishedPart(child.value.trim()), "text");
      if (found) return found;
    }
  }
  return undefined;
}

/** A date of publication in the data that scripts hold. */
function inScripts(page: PageFacts, read: Read): Dateline | undefined {
  for (const [, , raw] of page.html.matchAll(publishedKeys)) {
    const found = read(raw, "json-ld");
    if (found) return found;
  }
  return undefined;
}
