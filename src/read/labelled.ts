import { type Piece, type PictureWords, compose } from "./compose.ts";
import { splitCredit } from "./credit.ts";
import { dayInAddress, isoDate } from "./dates.ts";
import type { ArticleFacts } from "./plain.ts";
import type { Article } from "../schema/article.ts";

const label = /^(Site|Title|URL|Published|Date|By|Byline|Author|Language):[ \t]*(.*)$/i;

/** True for text in the labelled form: lines of `Site:`, `Title:`, `URL:` first, then paragraphs. */
export function isLabelled(text: string): boolean {
  const first = text
    .replace(/^\uFEFF/, "")
    .trimStart()
    .split("\n", 4)
    .filter((line) => label.test(line));
  return first.length >= 2 && first.some((line) => /^(?:Title|URL):/i.test(line));
}

/**
 * Reads the labelled form: head lines, paragraphs between blank lines, `Image:` and `Caption:` blocks. The blanks that
 * removed links left behind are closed; the photo credit is split off its caption.
 */
export function readLabelled(text: string): Article {
  const [head, body] = headAndBody(text);
  const pieces: Piece[] = [];
  const pictures: PictureWords[] = [];
  for (const block of body
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const image = /^Image:\s*(\S+)$/i.exec(block)?.[1];
    const caption = /^Caption:\s*([\s\S]+)$/i.exec(block)?.[1];
    const last = pictures.at(-1);
    if (image) pictures.push({ url: image, before: pieces.length });
    else if (caption && last && !last.caption && last.before === pieces.length)
      pictures[pictures.length - 1] = { ...last, ...splitCredit(closeBlanks(caption)) };
    else pieces.push({ kind: "paragraph", text: closeBlanks((caption ?? block).replace(/\s*\n\s*/g, " ")) });
  }
  return compose(pieces, pictures, factsOf(head));
}

function headAndBody(text: string): [Map<string, string>, string] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .trimStart()
    .split("\n");
  const head = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, name, value] = label.exec(lines[at] ?? "") ?? [];
    if (!name || !value) break;
    head.set(name.toLowerCase(), value.trim());
  }
  return [head, lines.slice(at).join("\n")];
}

function factsOf(head: ReadonlyMap<string, string>): ArticleFacts {
  const url = head.get("url");
  const byline = head.get("by") ?? head.get("byline") ?? head.get("author");
  const given = head.get("published") ?? head.get("date");
  const value = given && isoDate(given);
  const fromUrl = url ? dayInAddress(url) : undefined;
  return {
    ...(head.has("site") ? { site: head.get("site") } : {}),
    ...(head.has("title") ? { title: closeBlanks(head.get("title") ?? "") } : {}),
    ...(url ? { url } : {}),
    ...(byline ? { byline, authors: authorsOf(byline) } : {}),
    ...(value
      ? { published: { value, from: "given", raw: given } }
      : fromUrl
        ? { published: { ...fromUrl, from: "url" } }
        : {}),
  };
}

/** The names in a byline: "By Ana Rusk and Ilse Tamm" gives two. */
export function authorsOf(byline: string): string[] {
  return byline
    .replace(/^\s*by[:\s]+/i, "")
    .split(/,|;|\band\b|&/)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}.’'-]*(?:\s+[\p{L}.’'-]+){1,3}$/u.test(name));
}

/**
 * Closes the blanks that a removed link leaves: before a comma, full stop, colon, semicolon, closing mark or ’s, and after
 * an opening quotation mark. Dashes and straight marks, which may stand free, are left alone.
 */
export function closeBlanks(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}’”)\]%]) +(?=[,.;:!?](?:[\s”’"')]|$))/gu, "")
    .replace(/(?<=[\p{L}\p{N}]) +(?=[’']s\b)/gu, "")
    .replace(/(?<=[\p{L}\p{N},.!?]) +(?=[”])/gu, "")
    .replace(/(?<=[“]) +(?=\S)/gu, "");
}
