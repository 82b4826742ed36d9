import type { Analysis, Sentence, Word } from "../../language/analysis.ts";
import type { EntityKind } from "../../schema/entity.ts";
import { countryNamed, countryOfCapital } from "./countries.ts";
import { companyWords, ofBodies, ofEither, ofPeople, ofPlaces } from "./en/belongings.ts";
import { kin } from "./en/people.ts";
import { organisationNouns, outletNouns, placeNouns, vesselNouns, widerNouns } from "./en/nouns.ts";
import type { Mentioned } from "./mentions.ts";
import { isGivenName, isPersonNoun, isTitle } from "./persons.ts";
import { cueVerbs } from "../statements/en/cues.ts";

type Votes = Map<EntityKind, number>;

/** A name is read again as another kind from this much more evidence on. */
const margin = 1;

/**
 * What a name is, by the company it keeps over a whole text: "a spokeswoman for Pellworth" and "Pellworth’s customers" make
 * a body of it wherever it stands, "in Varnholt" a place, "Vance, 34," a person. The reader of names saw single sentences;
 * its answers count as one witness.
 */
export function kindsByContext(mentions: readonly Mentioned[], { sentences, text }: Analysis): Mentioned[] {
  const open = Map.groupBy(mentions.filter(isOpen), keyOf);
  const votes = new Map<string, Votes>();
  for (const [key, same] of open) {
    const own: Votes = new Map();
    const vote = (kind: EntityKind, weight: number): void =>
      void own.set(kind, (own.get(kind) ?? 0) + weight);
    for (const mention of same) {
      if (mention.kind) vote(mention.kind, 1 / same.length);
      const sentence = sentences[mention.sentence] as Sentence;
      for (const [kind, weight] of evidence(mention, sentence, text)) vote(kind, weight);
    }
    votes.set(key, own);
  }
  return mentions.map((mention) => {
    const own = isOpen(mention) ? votes.get(keyOf(mention)) : undefined;
    const kind = own && winner(own, mention.kind);
    return kind && kind !== mention.kind ? { ...mention, kind } : mention;
  });
}

/** People, bodies and places are often taken for each other; the rest is left as it is. */
function isOpen({ form, minor, kind, text }: Mentioned): boolean {
  const known = kind === undefined || /^(?:person|organisation|place|product)$/.test(kind);
  return form === "name" && !minor && known && !countryNamed(text) && !countryOfCapital(text);
}

function keyOf({ text }: Mentioned): string {
  return text
    .replace(/[’']s?$/, "")
    .replace(/^the\s+/i, "")
    .toLowerCase();
}

function winner(votes: Votes, own: EntityKind | undefined): EntityKind | undefined {
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (!best) return own;
  const [kind, weight] = best;
  return weight - (own ? (votes.get(own) ?? 0) : 0) >= margin ? kind : own;
}

type Evidence = readonly (readonly [EntityKind, number])[];

function evidence(mention: Mentioned, { words }: Sentence, text: string): Evidence {
  return [
    ...byOwnWords(mention),
    ...byWordBefore(mention, words, text),
    ...byPreposition(mention, words),
    ...byWordAfter(mention, words, text),
    ...byApposition(mention, words),
    ...bySaying(mention, words),
  ];
}

/** "Oldmere District Hospital", "Radio Oldmere", "Edda Brandt". */
function byOwnWords({ text, gender }: Mentioned): Evidence {
  const parts = text
    .replace(/[’']s?$/, "")
    .replace(/^the\s+/i, "")
    .split(/\s+/);
  if (gender) return [["person", 4]];
  const [first = "", last = ""] = [parts[0] ?? "", parts.at(-1) ?? ""].map((part) => part.toLowerCase());
  if (parts.length < 2)
    return organisationNouns.has(first)
      ? [["organisation", 3]]
      : isGivenName(parts[0] ?? "")
        ? [["person", 1.5]]
        : [];
  if (isBodyWord(last) || /^(?:radio|channel|bank|university|ministry|union|office|department)$/.test(first))
    return [["organisation", 4]];
  if (placeNouns.has(last) || /^(?:hotel|mount|lake|cape|fort|port|saint|st)$/.test(first))
    return [["place", 3]];
  return isTitle(first) || isGivenName(parts[0] ?? "") ? [["person", 4]] : [];
}

/** True for the last word of a body’s name, in small letters: "railways", "institute". */
export function isBodyWord(word: string): boolean {
  const single = word.replace(/s$/, "");
  return (
    organisationNouns.has(word) ||
    organisationNouns.has(single) ||
    word in widerNouns ||
    companyWords.has(word)
  );
}

/** "The pharmacy chain Pellworth", "the village Sandrey", "commuter Harl", "Mrs Vance". */
function byWordBefore({ first }: Mentioned, words: readonly Word[], text: string): Evidence {
  const near = words[first - 1];
  if (!near) return [];
  const written = text.slice(near.start, near.end);
  if (/^\p{Lu}/u.test(written) && isTitle(written)) return [["person", 4]];
  if (near.upos !== "NOUN" || near.tag !== "NN") return [];
  const noun = near.lemma.toLowerCase();
  if (organisationNouns.has(noun) || noun in outletNouns) return [["organisation", 3]];
  if (placeNouns.has(noun)) return [["place", 2]];
  if (vesselNouns.has(noun)) return [["product", 3]];
  return isPersonNoun(noun) && !ofEither.has(noun) ? [["person", 2]] : [];
}

/** "In Varnholt", "a spokeswoman for Pellworth", "an analyst at Tessellate", "the mayor of Varnholt". */
function byPreposition({ first, last }: Mentioned, words: readonly Word[]): Evidence {
  const article = words[first - 1]?.upos === "DET";
  const at = article ? first - 2 : first - 1;
  const preposition = words[at]?.upos === "ADP" ? (words[at]?.lemma.toLowerCase() ?? "") : "";
  if (!preposition || words[last + 1]?.tag === "POS") return [];
  if (/^(?:in|near|across|throughout|outside|around)$/.test(preposition))
    return article ? [] : [["place", 2]];
  if (preposition === "off") return [["place", 2]];
  const noun = words[at - 1]?.lemma.toLowerCase() ?? "";
  if (preposition === "for" && noun.startsWith("spokes")) return [["organisation", 3]];
  if (preposition === "at") return isPersonNoun(noun) ? [["organisation", 2]] : [["place", 0.5]];
  if (preposition !== "of") return [];
  if (ofPlaces.has(noun) || placeNouns.has(noun)) return [["place", 2]];
  return ofBodies.has(noun) ? [["organisation", 2]] : [];
}

/** "Pellworth’s customers", "Varnholt’s mayor", "Vance’s wife", "the NED spokeswoman", "the Institute (KINU)". */
function byWordAfter({ last, head }: Mentioned, words: readonly Word[], text: string): Evidence {
  const after = words[last + 1];
  if (!after) return [];
  if (after.lemma === "(" && /^\p{Lu}{2,}$/u.test(textOf(words[last + 2], text)))
    return [["organisation", 3]];
  if (after.tag !== "POS")
    return after.upos === "NOUN" && after.lemma.startsWith("spokes") ? [["organisation", 3]] : [];
  const owned = (words[words[head]?.head ?? -1] ?? words[last + 2])?.lemma.toLowerCase() ?? "";
  if (owned in kin || ofPeople.has(owned)) return [["person", 2]];
  if (ofPlaces.has(owned)) return [["place", 2]];
  return ofBodies.has(owned) ? [["organisation", 2]] : [];
}

function textOf(word: Word | undefined, text: string): string {
  return word ? text.slice(word.start, word.end) : "";
}

/** "Pellworth, the country’s largest pharmacy chain", "Lunde, 34,", "Tasch, who", "the THA, which". */
function byApposition({ last, head }: Mentioned, words: readonly Word[]): Evidence {
  if (words[last + 1]?.lemma !== ",") return [];
  const next = words[last + 2];
  const closed = words[last + 3]?.upos === "PUNCT";
  if (next && closed && /^\d{1,2}$/.test(next.lemma)) return [["person", 4]];
  if (next?.lemma === "who") return [["person", 1]];
  const apposed = words.find(
    (word, at) => at > last + 1 && at < last + 10 && word.head === head && word.relation.startsWith("appos"),
  );
  if (apposed?.upos !== "NOUN") return [];
  const noun = apposed.lemma.toLowerCase();
  if (ofEither.has(noun)) return [];
  if (isPersonNoun(noun) || noun in kin) return [["person", 3]];
  if (organisationNouns.has(noun) || noun in outletNouns) return [["organisation", 3]];
  return placeNouns.has(noun) ? [["place", 3]] : [];
}

/** What says something is somebody or a body. */
function bySaying({ head, relation }: Mentioned, words: readonly Word[]): Evidence {
  const verb = relation.startsWith("nsubj") ? words[words[head]?.head ?? -1] : undefined;
  if (!verb || cueVerbs.get(verb.lemma.toLowerCase())?.speech !== true) return [];
  return [
    ["organisation", 1],
    ["person", 1],
  ];
}
