import type { Enclosure } from "./enclosure.ts";
import { noticeOpening, noticeWords } from "./en/notices.ts";

/** True for the outlet speaking of its own text: a correction, an update, an editor's note. */
export function isNotice({ look, outer }: Enclosure, text: string): boolean {
  return (
    noticeOpening.test(text) ||
    noticeWords.test(text) ||
    (text.length < 600 && /\bcorrection/i.test(`${look.words} ${outer?.look.words ?? ""}`))
  );
}
