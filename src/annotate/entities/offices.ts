import type { Analysis, Word } from "../../language/analysis.ts";
import { remembered } from "../../text/remembered.ts";
import { countryOfDemonym } from "./countries.ts";
import type { Draft } from "./draft.ts";
import type { Mentioned } from "./mentions.ts";

/**
 * "The transport ministry", "Haldria’s defence ministry": a state has one of each, so the words are its name, small letters
 * or not. Gives the mentions with those read as names, without their article.
 */
export function officesNamed(mentions: readonly Mentioned[], { sentences, text }: Analysis): Mentioned[] {
  return mentions.map((mention) => {
    const words = sentences[mention.sentence]?.words ?? [];
    const first =
      mention.form === "nominal" && !mention.minor ? firstOfOffice(mention, words, text) : undefined;
    const [from, to] = [words[first ?? -1], words[mention.head]];
    if (first === undefined || !from || !to) return mention;
    const span = [from.start, to.end] as const;
    return {
      ...mention,
      form: "name",
      kind: "organisation",
      span,
      text: text.slice(...span),
      first,
      last: mention.head,
      definite: true,
      owned: false,
    };
  });
}

/** Index of the first word of the office’s name: its field, and whose it is where that is said before it. */
function firstOfOffice({ lemma, head, first, plural }: Mentioned, words: readonly Word[], text: string) {
  if (lemma !== "ministry" || plural) return undefined;
  const written = (at: number): string => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0);
  let from = head;
  while (from > first && isField(words[from - 1]) && !countryOfDemonym(written(from - 1))) from--;
  if (from === head) return undefined;
  if (countryOfDemonym(written(from - 1))) return from - 1;
  if (words[from - 1]?.tag !== "POS") return from;
  let owner = from - 2;
  while (owner > first && words[owner - 1]?.upos === "PROPN") owner--;
  return words[owner]?.upos === "PROPN" ? owner : from;
}

function isField(word: Word | undefined): boolean {
  if (!word) return false;
  return (
    /^(?:NOUN|PROPN)$/.test(word.upos) || /^(?:foreign|interior|federal|home|external)$/i.test(word.lemma)
  );
}

/** What an office’s name says: its field and whose it is, "defence" and "Haldria". Undefined for any other name. */
export const officeOf = remembered(
  (name): { readonly field: string; readonly owner?: string } | undefined => {
    const bare = name.replace(/^the\s+/i, "").replace(/\s+/g, " ");
    const full = /^Ministry (?:of|for) (.+?)(?: of (\p{Lu}.*))?$/iu.exec(bare);
    if (full) return { field: full[1]?.toLowerCase() ?? "", ...(full[2] ? { owner: full[2] } : {}) };
    const short = /^(?:(\p{Lu}.*?)[’']s )?(.+) ministry$/iu.exec(bare);
    if (!short) return undefined;
    const [, owner, words = ""] = short;
    const country = countryOfDemonym(words.split(" ")[0] ?? "");
    const field = country ? words.split(" ").slice(1).join(" ") : words;
    const whose = owner ?? country?.name;
    return field ? { field: field.toLowerCase(), ...(whose ? { owner: whose } : {}) } : undefined;
  },
);

/** How else an office may be called: "Ministry of Defence of Haldria" for "Haldria’s defence ministry". */
export function otherFormsOf(name: string): string[] {
  const office = officeOf(name);
  if (!office) return [];
  const { field, owner } = office;
  const capital = field.replace(/(?<=^| )(?!(?:and|of|the)\b)\p{L}/gu, (letter) => letter.toUpperCase());
  if (!owner) return [`Ministry of ${capital}`, `the ${field} ministry`];
  return [
    `Ministry of ${capital} of ${owner}`,
    `${capital} Ministry of ${owner}`,
    `${owner}’s ${field} ministry`,
  ];
}

/** "Ustrania gave another account. Its defence ministry said ...": an office takes the name of whose "its" says it is, a state. */
export function nameByOwner(drafts: readonly Draft[], text: string): void {
  for (const office of drafts) {
    const named = office.mentions.find(({ form }) => form === "name");
    const read = officeOf(office.name);
    if (!named || !read || read.owner) continue;
    const before = /\b(?:its|their)\s+$/iu.exec(text.slice(Math.max(0, named.span[0] - 8), named.span[0]));
    const at = before ? named.span[0] - before[0].length : -1;
    const owner = drafts.find(({ mentions }) => mentions.some(({ span }) => span[0] === at));
    if (!owner || owner === office || !/^\p{Lu}/u.test(owner.name)) continue;
    if (owner.kind === "person") owner.kind = "place";
    office.forms.add(office.name);
    office.name = `${owner.name}’s ${read.field} ministry`;
    for (const form of otherFormsOf(office.name)) office.forms.add(form);
  }
}
