import type { Span } from "../../schema/span.ts";
import type { Analysis, Sentence } from "../../language/analysis.ts";

/** Sentences of a text that may hold a number: those of the analysis, else by points and line breaks. */
export function sentencesOf(text: string, { sentences }: Analysis): Sentence[] {
  const all = sentences.length > 0 ? sentences : plainSentences(text);
  return all.filter(({ span }) => mayCount(text.slice(...span)));
}

const mayCount = (sentence: string): boolean =>
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|half|third|hundreds?|thousands?|millions?|billions?|trillions?|several|few|couple|pair|scores|tens|lakh|crore)|(?:teen|ty|ths?|st)\b|[½⅓⅔¼¾⅕-⅞]|\b(?:second|quarters?|handful|halves)\b/i.test(
    sentence,
  );

const boundary = /(?<=[^\s.][.!?]['"’”)\]]{0,2})\s+(?=["“‘'([]?\p{Lu})|\n\s*\n/gu;
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|Inc|Ltd|Co|Corp|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|\p{Lu})\.$/u;

function plainSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) found.push({ span: [start, end], block: 0, words: [] });
  };
  for (const { index, 0: gap } of text.matchAll(boundary)) {
    if (!gap.includes("\n\n") && abbreviation.test(text.slice(Math.max(0, index - 8), index))) continue;
    close(index);
    start = index + gap.length;
  }
  close(text.length);
  return found;
}

/** The sentence around a stretch of text, by points and line breaks. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const before = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf("\n", start), start - 400);
  const stops = [text.indexOf(". ", end), text.indexOf("\n", end)].filter((at) => at >= 0);
  return [before + 1, Math.min(end + 400, text.length, ...stops)];
}
