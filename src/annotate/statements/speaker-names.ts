import type { Entity } from "../../schema/entity.ts";
import type { Passage } from "./passage.ts";

/** Whether words are a name and more before it, which is no owner: "Radio Sarn", but not "South Korea’s Yonhap". */
export function isLonger(words: string, name: string): boolean {
  const more = words.endsWith(name) ? words.slice(0, -name.length) : "";
  return more !== "" && !/[’']s? $/u.test(more);
}

/** The outlet speaking of itself. */
export const ownVoice =
  /\b(?:this|that) (?:article|report|story)\b|^our (?:own )?(?:report|article|story|headline)\b/iu;

/** Whether the last word of what a source says is among those of a name. */
export function sharesWord(name: string, own: string): boolean {
  const last = lastWord(own);
  return name.split(/\s+/u).some((word) => word.replace(/[’']s$/u, "") === last);
}

/**
 * The name a source says itself: a phrase all in capitals ("the Office of the Data Commissioner"), a name set beside a
 * role ("the mayor, Edda Brandt"), a name that ends the phrase ("police spokeswoman Petra Olin").
 */
export function ownName(words: string): string | undefined {
  const plain = words
    .replace(/\s*\([^)]*\)/gu, "")
    .replace(/\s+(?:who|whose|which|that|speaking|citing)\b.*$/su, "");
  const outlet = outletName.exec(plain)?.[1];
  if (outlet) return outlet;
  const [head = "", ...rest] = plain.split(/,\s*/u);
  const bare = head.replace(/^(?:the|a|an)\s+/iu, "");
  if (titled.test(bare)) return bare.replace(honorific, "");
  const beside = rest.find((part) => /^(?:\p{Lu}[\p{L}’'.-]*\s?){2,4}$/u.test(part));
  if (beside && /^\p{Ll}|\s\p{Ll}/u.test(bare)) return beside.replace(honorific, "");
  const last = /(?:^|\s)((?:\p{Lu}[\p{L}’'.-]*\s+)+\p{Lu}[\p{L}’'-]+)(?:\s+of\s.*)?$/u.exec(head);
  const within =
    last && /(?:^|\s)(?:at|of|for|from|in|with|to|by|on)(?:\s+the)?$/iu.test(head.slice(0, last.index));
  return within ? undefined : last?.[1]?.replace(honorific, "");
}

/** "South Korea’s Yonhap news agency", "the state-run KCNA news agency". */
const outletName =
  /(?:[’']s\s+|^(?:the\s+)?(?:[\p{L}-]+\s+)*?)(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*)\s+(?:news\s+(?:agency|service)|newspaper|television|radio)$/u;
const titled =
  /^\p{Lu}[\p{L}\p{N}’'.-]*(?:\s+(?:of|the|for|and|on|de|al|bin|van|von|\p{Lu}[\p{L}\p{N}’'.-]*))*$/u;
const honorific =
  /^(?:(?:Dr|Mr|Mrs|Ms|Sir|Prof|Professor|President|Prime Minister|Minister|Senator|Sen|Rep|Gov|Governor|Gen|General|Judge|Justice|Detective|Superintendent|Inspector|Sergeant|Captain|Major|Colonel|Chancellor|King|Queen|Prince|Princess|Pope|Bishop|Mayor|Chief|Officer)\.?\s+)+(?=\p{Lu})/u;

/** True for an entity that the article calls by a name, not only "The mayor" or "She". */
export function isNamed({ name, mentions }: Entity): boolean {
  const bare = name.replace(/^(?:the|a|an)\s+/iu, "");
  return (
    mentions.some(({ form }) => form === "name") &&
    /\p{Lu}/u.test(bare) &&
    !/^(?:he|she|they|it|we|i|you|who)$/iu.test(bare)
  );
}

/** A source's words up to its first apposition or relative clause, its article in small letters. */
export function shortName(words: string): string {
  return words
    .replace(/(?:,| who | whose | which ).*$/su, "")
    .replace(/[’']s$/u, "")
    .replace(/^(?:the|a|an)\s+/iu, (article) => article.toLowerCase())
    .replace(/\s+/gu, " ");
}

const lastWord = (name: string): string =>
  name
    .split(/\s+/u)
    .at(-1)
    ?.replace(/[’']s$/u, "") ?? name;

/** Surnames to the first full name of the article that ends in them. */
export function fullNames(passage: Passage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name] of passage.text.matchAll(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}/gu)) {
    const last = lastWord(name);
    const first = name.split(" ")[0] as string;
    for (const word of [last, first]) if (!found.has(word)) found.set(word, name.replace(/[’']s$/u, ""));
  }
  return found;
}
