import type { Article } from "../src/schema/article.ts";

/** What a gold set tells of one page; what it does not tell is not scored. */
export interface GoldPage {
  readonly id: string;
  readonly title?: string;
  /** ISO 8601, day or moment. */
  readonly date?: string;
  readonly authors?: readonly string[];
  readonly images?: readonly GoldImage[];
  /** The paragraphs of the body; headlines and summaries may be kept or left. */
  readonly paragraphs?: readonly string[];
  readonly optional?: readonly string[];
}

/** One gold picture under all its addresses. */
export interface GoldImage {
  readonly urls: readonly string[];
  readonly caption?: string;
  readonly credits: readonly string[];
}

/** One figure: how many of how many were right, and which pages were not. */
export interface Tally {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/**
 * Scores articles against gold facts.
 * date (day): our calendar day is gold's, as written or in gold's zone. date (60 s): moments at most a minute apart, where gold
 * has a time; where one of them has no zone the clocks on the wall are compared. authors: every gold author is among ours, letter case, accents, blanks
 * and full stops aside; exactly: and no other is. title: the words are gold's. image: an address of ours is one of gold's, query
 * and size aside. caption paired: gold's caption stands at that image, words equal but for a credit at most. credit: each gold
 * credit stands in the credit of that image. paragraphs: F1 of equal paragraphs, mean over pages.
 */
export function scoreMetadata(pages: readonly GoldPage[], articles: ReadonlyMap<string, Article>): Tally[] {
  const tallies = new Map<string, { right: number; of: number; wrong: string[] }>();
  const count = (name: string, id: string, share: number | boolean) => {
    const tally = tallies.get(name) ?? { right: 0, of: 0, wrong: [] };
    tallies.set(name, tally);
    tally.of++;
    tally.right += Number(share);
    if (Number(share) < 1) tally.wrong.push(id);
  };
  for (const page of pages) {
    const article = articles.get(page.id);
    scoreDate(page, article, count);
    if (page.title) count("title", page.id, folded(article?.title ?? "") === folded(page.title));
    if (page.authors?.length) {
      const ours = (article?.authors ?? []).map(folded);
      const all = page.authors.every((name) => ours.includes(folded(name)));
      count("authors all found", page.id, all);
      count("authors exactly", page.id, all && new Set(ours).size === new Set(page.authors.map(folded)).size);
    }
    for (const image of page.images ?? []) scoreImage(page, image, article, count);
    if (page.paragraphs) count("paragraph F1", page.id, paragraphF1(page, article));
  }
  return [...tallies].map(([name, tally]) => ({ name, ...tally }));
}

type Count = (name: string, id: string, share: number | boolean) => void;

function scoreDate({ id, date }: GoldPage, article: Article | undefined, count: Count): void {
  if (!date) return;
  const ours = article?.published?.value;
  count("date, day", id, ours !== undefined && sameDay(date, ours));
  if (/\d\d:\d\d/.test(date)) count("date, 60 s", id, ours !== undefined && sameMinute(date, ours));
}

function sameMinute(gold: string, ours: string): boolean {
  const wall = zoneOf(gold) ? ours : ours.replace(/(?:Z|[+-]\d\d:\d\d)$/, "");
  return /T/.test(ours) && Math.abs(momentOf(gold, gold) - momentOf(wall, gold)) <= 60_000;
}

/** True where both give one calendar day, as written or seen from the gold's zone. */
export function sameDay(gold: string, ours: string): boolean {
  if (gold.slice(0, 10) === ours.slice(0, 10)) return true;
  if (!/T/.test(ours) || !/\d\d:\d\d/.test(gold)) return false;
  const shifted = new Date(momentOf(ours, gold) + minutesOf(zoneOf(gold) ?? "Z") * 60_000);
  return shifted.toISOString().slice(0, 10) === gold.slice(0, 10);
}

function momentOf(value: string, gold: string): number {
  const plain = value.replace(" ", "T").replace(/\.\d+/, "");
  return Date.parse(zoneOf(plain) ? plain : plain + (zoneOf(gold) ?? "Z"));
}

function zoneOf(value: string): string | undefined {
  return /(?:Z|[+-]\d\d:\d\d)$/.exec(value)?.[0];
}

function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone) ?? [];
  return hours ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

function scoreImage({ id }: GoldPage, image: GoldImage, article: Article | undefined, count: Count): void {
  const names = new Set(image.urls.map(pictureName));
  const words = (span: readonly [number, number] | undefined) =>
    (span ? article?.text.slice(...span) : "") ?? "";
  const same = article?.images.filter(({ url }) => names.has(pictureName(url))) ?? [];
  const ours = same.find((one) => sameCaption(image, words(one.caption), words(one.credit))) ?? same[0];
  count("image", id, ours !== undefined);
  if (image.caption)
    count("caption paired", id, sameCaption(image, words(ours?.caption), words(ours?.credit)));
  if (image.credits.length > 0) {
    const credit = folded(words(ours?.credit));
    count(
      "credit",
      id,
      image.credits.every((name) => credit.includes(folded(name))),
    );
  }
}

function sameCaption({ caption = "", credits }: GoldImage, ours: string, credit: string): boolean {
  const without = (text: string) =>
    credits.reduce((rest, name) => rest.replace(folded(name), ""), folded(text));
  return (
    folded(ours) === folded(caption) ||
    folded(`${ours} ${credit}`) === folded(caption) ||
    (ours !== "" && without(ours).trim() === without(caption).trim())
  );
}

/** What one picture's addresses share: the name of its file without query, size and format. */
export function pictureName(url: string): string {
  const inner = /[?&/](?:url|src)=(https?[^&]+)/.exec(decoded(url))?.[1];
  const parts = decoded(decoded(inner ?? url))
    .replace(/[?#].*$/, "")
    .replace(/^(?:https?:)?\/\/[^/]+/, "")
    .replace(/,$/, "")
    .split("/")
    .filter((part) => part && !/^(?:\d+x\d+)?(?:[-_]?\d{2,4})?$/.test(part))
    .map((part) =>
      part
        .replace(/(?:\.(?:jpe?g|png|webp|avif|gif))+$/i, "")
        .replace(
          /[-_.~](?:\d{2,4}x\d{2,4}|\d+x\d+_\d{3,4}|[mwh]_?\d{3,4}|\d{2,3}0|768|1024|828|375)(?:_resize)?$/i,
          "",
        )
        .toLowerCase(),
    );
  const name = parts.at(-1) ?? "";
  return name.length < 8 ? parts.slice(-2).join("/") : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function paragraphF1({ paragraphs = [], optional = [] }: GoldPage, article: Article | undefined): number {
  const free = new Set(optional.map(folded));
  const ours = (article?.blocks ?? [])
    .filter(({ kind }) => kind !== "caption" && kind !== "credit" && kind !== "heading")
    .map(({ span }) => folded(article?.text.slice(...span) ?? ""))
    .filter((text) => text && !free.has(text));
  const want = paragraphs.map(folded).filter(Boolean);
  const left = [...want];
  let hits = 0;
  for (const text of ours) {
    const at = left.indexOf(text);
    if (at < 0) continue;
    left.splice(at, 1);
    hits++;
  }
  return want.length + ours.length === 0 ? 1 : (2 * hits) / (want.length + ours.length);
}

/** Letters and digits alone, without accents and letter case. */
export function folded(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}
