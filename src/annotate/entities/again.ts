import type { Analysis, Sentence, Word } from "../../language/analysis.ts";
import { countryNamed } from "./countries.ts";
import { organisationNouns, placeNouns } from "./en/nouns.ts";
import type { Mentioned } from "./mentions.ts";
import { isGivenName, isPersonNoun, personNameOf } from "./persons.ts";

/**
 * Looks at names again with what a reader of single sentences cannot know: a given name or a verb of saying makes a person;
 * a surname found elsewhere in the text is a name here too, "Trump" in a headline. Gives the mentions so read.
 */
export function namedAgain(mentions: readonly Mentioned[], { sentences, text }: Analysis): Mentioned[] {
  const mended = mentions.map((mention) => {
    const sentence = sentences[mention.sentence];
    if (!sentence || mention.minor) return mention;
    const mistaken = mention.form === "name" && isMistakenPerson(mention, sentence);
    return mistaken ? { ...mention, kind: "person" as const } : mention;
  });
  const surnames = new Set(mended.flatMap(surnameOf));
  if (surnames.size === 0) return mended;
  return mended.map((mention) => {
    const word = sentences[mention.sentence]?.words[mention.head];
    const again =
      mention.form === "nominal" && !mention.minor && word && surnames.has(text.slice(word.start, word.end));
    return again ? namedAt(mention, word, text) : mention;
  });
}

/** Called a place or a body, but with a given name in front, or with a person's trade beside it. */
function isMistakenPerson({ kind, text, first, last, modifiers }: Mentioned, { words }: Sentence): boolean {
  if (kind !== "place" && kind !== "organisation") return false;
  const parts = text.replace(/[’']s?$/, "").split(/\s+/);
  const end = (parts.at(-1) ?? "").toLowerCase();
  if (parts.length > 3 || organisationNouns.has(end) || placeNouns.has(end) || countryNamed(text))
    return false;
  const kinBefore =
    words[first - 1]?.lemma === "," && isPersonNoun(words[first - 2]?.lemma.toLowerCase() ?? "");
  if (parts.length < 2) return kinBefore && isGivenName(parts[0] ?? "");
  if (isGivenName(parts[0] ?? "") || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(parts.at(-1) ?? "")) return true;
  const apposed =
    words[last + 1]?.lemma === ","
      ? words.slice(last + 2, last + 6).find(({ upos }) => upos === "NOUN")
      : undefined;
  const before = words[first - 1]?.lemma === "," ? words[first - 2] : undefined;
  return [modifiers.at(-1), apposed?.lemma, before?.lemma].some(
    (noun) => noun !== undefined && isPersonNoun(noun.toLowerCase()),
  );
}

function namedAt(mention: Mentioned, { start, end }: Word, text: string): Mentioned {
  return {
    ...mention,
    form: "name",
    kind: "person",
    span: [start, end],
    text: text.slice(start, end),
    first: mention.head,
    last: mention.head,
    definite: true,
  };
}

/** Surnames of people named in full, as written, first in "Kim Jong-un"; one that is a country's name is too often just that. */
function surnameOf({ form, kind, text }: Mentioned): string[] {
  if (form !== "name" || kind !== "person") return [];
  const { names } = personNameOf(text);
  const surname = (/-\p{Ll}/u.test(names.at(-1) ?? "") ? names[0] : names.at(-1)) ?? "";
  return names.length > 1 && /^\p{Lu}\p{Ll}/u.test(surname) && !countryNamed(surname) ? [surname] : [];
}
