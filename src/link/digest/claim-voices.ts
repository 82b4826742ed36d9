import { contentWords } from "../claims/search.ts";
import type { Desk } from "./coverage.ts";
import { besideName, speaksFor } from "./en/claim-voices.ts";

/** What somebody is said to be, or to belong to. */
interface Office {
  readonly words: readonly string[];
  /** True where it makes the one the other's voice: a spokeswoman, a member of staff with a title. */
  readonly speaks: boolean;
}

/** What a story says of its voices. */
export interface VoiceBook {
  /** For each name what it is given anywhere in the story. */
  readonly offices: ReadonlyMap<string, readonly Office[]>;
  /** The outlets whose articles the story is told by. */
  readonly outlets: readonly string[];
}

/** Reads who is what over a whole story: "Petra Olin" is "NED spokeswoman" and of the "National Emergency Directorate". */
export function voiceBookOf(desk: Desk): VoiceBook {
  const offices = new Map<string, Map<string, Office>>();
  for (const { article, annotation } of desk.articles)
    for (const { id, name, facts } of annotation.entities)
      for (const { kind, value, to } of facts) {
        if (kind !== "role" && kind !== "affiliation") continue;
        const words = wordsIn(to ? desk.nameOf(article.id, to, value) : value);
        if (words.length === 0) continue;
        const voice = desk.nameOf(article.id, id, name);
        const known = offices.get(voice) ?? new Map<string, Office>();
        const speaks = kind === "affiliation" || speaksFor.test(value);
        offices.set(voice, known.set(words.join(" "), { words, speaks }));
      }
  return {
    offices: new Map([...offices].map(([voice, held]) => [voice, [...held.values()]])),
    outlets: [...new Set(desk.articles.flatMap(({ article }) => article.site ?? []))],
  };
}

/**
 * True where two names stand for one voice: one is the other cut short ("the ministry", "Ministry of Transport"), or what
 * the story says the other is, or the body that the other speaks for.
 */
export function isOneVoice(book: VoiceBook, one: string, other: string): boolean {
  if (one === other || isShortFor(one, other) || isShortFor(other, one)) return true;
  const [a, b] = [wordsIn(one), wordsIn(other)];
  if (a.length === 0 || b.length === 0) return false;
  return isPart(a, b) || isPart(b, a) || isOfficeOf(book, one, b) || isOfficeOf(book, other, a);
}

/** "NED" for "National Emergency Directorate". */
function isShortFor(short: string, name: string): boolean {
  const initials = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  return short.length > 1 && short === initials;
}

/** True for the name of an outlet that tells the story. */
export function isOutletOf({ outlets }: VoiceBook, name: string): boolean {
  const words = wordsIn(name);
  return outlets.some((outlet) => {
    const own = wordsIn(outlet);
    return words.length > 0 && (isPart(words, own) || isPart(own, words));
  });
}

function isPart(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

/** Words that make up an office or body of the one, or a part of it; one word alone says too little but for a body spoken for. */
function isOfficeOf({ offices }: VoiceBook, name: string, words: readonly string[]): boolean {
  return (offices.get(name) ?? []).some(
    (office) =>
      ((office.words.length > 1 || office.speaks) && isPart(office.words, words)) ||
      ((words.length > 1 || office.speaks) && isPart(words, office.words)),
  );
}

function wordsIn(name: string): string[] {
  return [
    ...new Set(
      contentWords(name.replace(/\p{L}+/gu, (word) => (besideName.has(word.toLowerCase()) ? "" : word))),
    ),
  ];
}
