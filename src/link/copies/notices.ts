import type { Article } from "../../schema/article.ts";
import type { Span } from "../../schema/span.ts";
import { isCorrectionNotice, updateNotice } from "./en/corrections.ts";

/** Where an article speaks of an error in its own text. */
export function noticesOf({ text, blocks }: Pick<Article, "text" | "blocks">): Span[] {
  return blocks.flatMap(({ kind, span }) => {
    const words = text.slice(...span);
    const isNotice = kind === "notice" && !updateNotice.test(words);
    return isNotice || isCorrectionNotice(words) ? [span] : [];
  });
}
