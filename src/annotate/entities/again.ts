import type { Analysis } from "../../language/analysis.ts";
import { countryNamed } from "./countries.ts";
import type { Mentioned } from "./mentions.ts";
import { personNameOf } from "./persons.ts";

/**
 * Finds people again by the last word of a name that was found elsewhere in the text, where the reader of names passed over
 * it: "Trump" in a headline of capitals. Gives the mentions with those read as names.
 */
export function namedAgain(mentions: readonly Mentioned[], { sentences, text }: Analysis): Mentioned[] {
  const surnames = new Set(mentions.flatMap(surnameOf));
  if (surnames.size === 0) return [...mentions];
  return mentions.map((mention) => {
    const word = sentences[mention.sentence]?.words[mention.head];
    if (mention.form !== "nominal" || mention.minor || !word) return mention;
    if (!surnames.has(text.slice(word.start, word.end))) return mention;
    return {
      ...mention,
      form: "name",
      kind: "person",
      span: [word.start, word.end],
      text: text.slice(word.start, word.end),
      first: mention.head,
      last: mention.head,
      definite: true,
    };
  });
}

/** Surnames of people named in full, as written; one that is a country's name is too often just that. */
function surnameOf({ form, kind, text }: Mentioned): string[] {
  if (form !== "name" || kind !== "person") return [];
  const { names } = personNameOf(text);
  const last = names.at(-1) ?? "";
  return names.length > 1 && /^\p{Lu}\p{Ll}/u.test(last) && !countryNamed(last) ? [last] : [];
}
