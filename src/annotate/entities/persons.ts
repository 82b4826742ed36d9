import { remembered } from "../../text/remembered.ts";
import { femaleNames, maleNames } from "./en/given-names.ts";
import { personNouns } from "./en/nouns.ts";
import { titles } from "./en/people.ts";
import type { Gender } from "./mentions.ts";

const female = new Set(femaleNames.split(/\s+/).filter(Boolean));
const male = new Set(maleNames.split(/\s+/).filter(Boolean));

/** A person's name taken apart: forms of address, given names, the last word. */
export interface PersonName {
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly gender?: Gender;
}

/** Takes a person's name apart: "Mayor Edda Brandt" is the title "mayor" and the names "Edda", "Brandt". */
export const personNameOf = remembered((text): PersonName => {
  const words = text
    .replace(/[’']s$/, "")
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  const at = titlesEnd(words);
  const names = words
    .slice(at)
    .filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?,?$/.test(word))
    .map((word) => word.replace(/,$/, ""));
  // "Kim Jong-un": the given name comes last and is joined by a hyphen.
  const last = names.at(-1) ?? "";
  const given = plainWord(/-\p{Ll}/u.test(last) ? last : (names[0] ?? ""));
  const address = words.slice(0, at).map(plainWord);
  const told = address.map((title) => titles[title]).find((gender) => gender !== undefined);
  return { titles: address, names, gender: told ?? (names.length > 1 ? genderOfGiven(given) : undefined) };
});

/** How many words come before the name: titles, offices and parties, with what they are of ("Secretary of State"). */
function titlesEnd(words: readonly string[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const word = words[at] ?? "";
    const role =
      isTitle(word) || isPersonNoun(plainWord(word)) || /^(?:ex|former|then|the|his|her)$/i.test(word);
    if (role && /^(?:of|for)$/.test(words[at + 1] ?? "") && at + 3 < words.length) at += 3;
    else if (role) at++;
    else if (words.slice(at + 1, -1).some((next) => plainWord(next) in titles && words.length - at > 2)) at++;
    else break;
  }
  return at;
}

/** True for a form of address or rank: "Mr", "Gen.", "Mayor". */
export function isTitle(word: string): boolean {
  return plainWord(word) in titles;
}

/** True for a noun that stands for one person by office, trade or part played. */
export function isPersonNoun(lemma: string): boolean {
  return personNouns.has(lemma) || /(?:wo)?man$|person$|maker$|holder$|leader$|worker$|keeper$/.test(lemma);
}

/** What a given name tells of its bearer; undefined where it is given to both or not known. */
export function genderOfGiven(name: string): Gender | undefined {
  const given = plainWord(name.replace(/[’']s$/, ""));
  if (female.has(given) === male.has(given)) return undefined;
  return female.has(given) ? "female" : "male";
}

const plainWord = remembered((word): string =>
  word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/\.$/, "").toLowerCase(),
);

/** True for a word that is mostly a given name. */
export function isGivenName(word: string): boolean {
  const plain = plainWord(word);
  return /^\p{Lu}/u.test(word) && (female.has(plain) || male.has(plain));
}
