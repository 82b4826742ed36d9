import { parse } from "yaml";
import type { Article } from "../schema/article.ts";
import { type Piece, type PictureWords, compose } from "./compose.ts";
import { splitCredit } from "./credit.ts";
import { dayInAddress, isoDate } from "./dates.ts";
import { authorsOf } from "./labelled.ts";
import type { ArticleFacts } from "./plain.ts";

/** Reads Markdown or plain text, with or without YAML front matter. A first heading is the title where none is given. */
export function readMarkdown(text: string, facts: ArticleFacts = {}): Article {
  const normal = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const [, front, rest] = /^---\n([\s\S]*?)\n---\s*\n([\s\S]*)$/.exec(normal) ?? [];
  const pieces: Piece[] = [];
  const pictures: PictureWords[] = [];
  for (const part of (rest ?? normal).split(/\n[ \t]*\n+/)) addPart(part.trim(), pieces, pictures);
  const title = pieces[0]?.kind === "heading" ? pieces.shift()?.text : undefined;
  const shifted = title
    ? pictures.map((picture) => ({ ...picture, before: Math.max(0, picture.before - 1) }))
    : pictures;
  return compose(pieces, shifted, { ...facts, ...(title ? { title } : {}), ...frontFacts(front) });
}

function addPart(part: string, pieces: Piece[], pictures: PictureWords[]): void {
  if (!part || /^(?:-{3,}|\*{3,}|_{3,})$/.test(part)) return;
  const [, alt, url] = /^!\[([^\]]*)\]\(\s*<?([^)\s>]+)[^)]*\)$/.exec(part) ?? [];
  if (url) return void pictures.push({ url, ...(alt ? splitCredit(alt) : {}), before: pieces.length });
  const heading = /^#{1,6}\s+(.+?)\s*#*$/s.exec(part)?.[1] ?? /^(.+)\n(?:=+|-+)$/.exec(part)?.[1];
  if (heading) return void pieces.push({ kind: "heading", text: plainWords(heading) });
  if (part.startsWith(">"))
    return void pieces.push({ kind: "quote", text: plainWords(part.replace(/^>\s?/gm, "")) });
  if (/^(?:[-*+]|\d+[.)])\s/.test(part)) {
    for (const item of part.split(/\n(?=(?:[-*+]|\d+[.)])\s)/))
      pieces.push({ kind: "list-item", text: plainWords(item.replace(/^(?:[-*+]|\d+[.)])\s+/, "")) });
    return;
  }
  pieces.push({ kind: "paragraph", text: plainWords(part) });
}

/** Words without Markdown's marks: links keep their text, emphasis its words. */
function plainWords(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}*])/gu, "$1")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

function frontFacts(front: string | undefined): ArticleFacts {
  const value = front === undefined ? undefined : safeYaml(front);
  if (!value || typeof value !== "object") return {};
  const of = (...names: string[]) =>
    names
      .map((name) => (value as Record<string, unknown>)[name])
      .find((found) => typeof found === "string" || typeof found === "number");
  const text = (...names: string[]) =>
    of(...names)
      ?.toString()
      .trim() || undefined;
  const url = text("url", "link", "source_url");
  const raw = text("published", "date", "publishedAt");
  const day = raw ? isoDate(raw) : undefined;
  const fromUrl = url ? dayInAddress(url) : undefined;
  const byline = text("author", "byline", "by");
  return {
    ...(text("title") ? { title: text("title") } : {}),
    ...(text("site", "source", "outlet") ? { site: text("site", "source", "outlet") } : {}),
    ...(url ? { url } : {}),
    ...(byline ? { byline, authors: authorsOf(byline) } : {}),
    ...(day
      ? { published: { value: day, from: "given" as const, raw } }
      : fromUrl
        ? { published: { ...fromUrl, from: "url" as const } }
        : {}),
  };
}

/** YAML as values, dates as the strings they were; undefined where it is broken. */
function safeYaml(front: string): unknown {
  try {
    return parse(front, { schema: "core", maxAliasCount: 10 });
  } catch {
    return undefined;
  }
}
