import { functionWords } from "./en/function-words.ts";

/** Tells the language of a text as an ISO 639-1 code; nothing where it cannot. */
export type LanguageDetector = (text: string) => string | undefined;

/** How many characters of a text its language is told by. */
const sample = 2000;

/**
 * The language of a text. Plain English is known by its function words, so that a detector, which may cost a second and a
 * hundred megabytes to load, is asked only about the rest.
 */
export function languageOf(text: string, detect: LanguageDetector = () => undefined): string | undefined {
  const head = text.slice(0, sample);
  return isPlainEnglish(head) ? "en" : detect(head);
}

function isPlainEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => functionWords.has(word));
  return words.length >= 20 && known.length / words.length >= 0.14 && new Set(known).size >= 4;
}
