import { creditLabels } from "./en/credits.ts";

const labelled = new RegExp(
  `^(.*?)(?:[\\s(|–—-]*)\\b(?:${creditLabels.join("|")})(?:\\s+(?:by|courtesy of)\\b)?\\s*[:/]\\s*(.+?)\\)?\\.?$`,
  "isu",
);
const bracketed = /^(.+?[.!?”"])\s*[([]([^()[\]]{2,80})[)\]]\.?$/su;
const agencyTail =
  /^(.+?[.!?”"])\s*((?:[\p{Lu}][\p{L}.’'-]*\s?){1,4}(?:\/|\s+via\s+)\s?[\p{L}][\p{L}\s.&/’'-]{1,50})$/su;
const copyright = /^(.*?)\s*(?:©|\(c\)|Copyright)\s*(.{2,80})$/isu;

/**
 * Splits the photo credit off a caption: "…on Sunday.Photograph: KCNA/EPA" gives the caption and "KCNA/EPA". The caption is
 * absent where the words are a credit alone, the credit where none is told.
 */
export function splitCredit(words: string): { caption?: string; credit?: string } {
  const text = words.replace(/\s+/g, " ").trim();
  const match =
    labelled.exec(text) ??
    copyright.exec(text) ??
    (/[\p{Lu}]{2}|\/|via|Getty|Reuters|Photo/u.test(bracketed.exec(text)?.[2] ?? "")
      ? bracketed.exec(text)
      : null) ??
    agencyTail.exec(text);
  if (!match) return text ? { caption: text } : {};
  const caption = match[1]?.replace(/[\s|–—-]+$/u, "").trim();
  const credit = match[2]?.replace(/^[\s:]+|[\s.]+$/g, "");
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) };
}
