import type { Analysis } from "../../language/analysis.ts";
import { countryNamed, countryOfCapital, countryOfDemonym, countryOfHouse } from "./countries.ts";
import { type Draft, emptyDraft, join, lastBefore } from "./draft.ts";
import { ofEither } from "./en/belongings.ts";
import { governmentNouns, organisationNouns, placeNouns, vesselNouns } from "./en/nouns.ts";
import { titles } from "./en/people.ts";
import type { Mentioned } from "./mentions.ts";

/**
 * Words that stand for a state, its government or a pair of people, by rule: "the North", "the regime", "both leaders".
 * Gives each its entity; a pair is added to the entities.
 */
export function standIns(
  mentions: readonly Mentioned[],
  drafts: Draft[],
  text: string,
): Map<Mentioned, Draft> {
  const found = new Map<Mentioned, Draft>();
  const places = new Map(drafts.filter(isState).map((draft) => [draft, placesOf(draft, text)] as const));
  for (const mention of mentions) {
    if (mention.form !== "nominal" || !mention.definite || mention.owned) continue;
    const draft =
      pairOf(mention, drafts, places) ??
      compassName(mention, drafts) ??
      governmentOf(mention, drafts, places) ??
      headOf(mention, drafts) ??
      bearerOf(mention, drafts) ??
      bodyOf(mention, drafts) ??
      placeOf(mention, drafts);
    if (draft) found.set(mention, draft);
  }
  return found;
}

/** Where each state is spoken of, by name or by its people's: "North Korean" speaks of North Korea. */
type Places = ReadonlyMap<Draft, readonly number[]>;

function placesOf({ name, mentions }: Draft, text: string): number[] {
  const demonyms = countryNamed(name)?.demonyms ?? [];
  const words = new Set(mentions.map(({ span }) => span[0]));
  for (const demonym of demonyms)
    for (let at = text.indexOf(demonym); at >= 0; at = text.indexOf(demonym, at + 1))
      if (!/\p{L}/u.test(text[at - 1] ?? "") && !isLonger(demonym, text, at)) words.add(at);
  return [...words].toSorted((a, b) => a - b);
}

/** "Korean" within "North Korean" is another's. */
function isLonger(demonym: string, text: string, at: number): boolean {
  const before = /(?:North|South|Northern|Southern|New) $/.exec(text.slice(Math.max(0, at - 9), at));
  return before !== null && !demonym.includes(" ");
}

/** "The North" read as a name is North Korea, when that is spoken of. */
export function joinCompass(drafts: Draft[]): void {
  for (const short of drafts.slice()) {
    const word = /^(?:the )?(north|south|east|west)$/i.exec(short.name)?.[1]?.toLowerCase();
    const state =
      word &&
      drafts.find(
        (draft) => draft !== short && isState(draft) && draft.name.toLowerCase().startsWith(`${word} `),
      );
    if (state) absorb(state, short, drafts);
  }
}

function absorb(state: Draft, other: Draft, drafts: Draft[]): void {
  for (const mention of other.mentions) join(state, mention);
  state.mentions.sort((a, b) => a.span[0] - b.span[0]);
  drafts.splice(drafts.indexOf(other), 1);
}

/** "the Kremlin" is Russia, when Russia is spoken of. */
export function joinHouses(drafts: Draft[]): void {
  for (const house of drafts.slice()) {
    const country = countryOfHouse(house.name);
    const state = country && drafts.find(({ name }) => name === country.name);
    if (state) absorb(state, house, drafts);
  }
}

/** A capital that acts or owns a government stands for its state; in "in Seoul" it stays a place. */
export function joinCapitals(drafts: Draft[], analysis: Analysis): void {
  for (const city of drafts.slice()) {
    const country = city.kind === "place" ? countryOfCapital(city.name) : undefined;
    const state = country && drafts.find(({ name }) => name === country.name);
    if (!state || state === city) continue;
    const acting = city.mentions.filter((mention) => acts(mention, analysis));
    for (const mention of acting) {
      city.mentions.splice(city.mentions.indexOf(mention), 1);
      join(state, mention);
    }
    state.mentions.sort((a, b) => a.span[0] - b.span[0]);
    if (city.mentions.length === 0) drafts.splice(drafts.indexOf(city), 1);
  }
}

function acts({ sentence, head, relation }: Mentioned, { sentences }: Analysis): boolean {
  const words = sentences[sentence]?.words ?? [];
  const hasCase = words.some((word) => word.head === head && word.relation === "case" && word.upos === "ADP");
  const owner = words[words[head]?.head ?? -1];
  return (
    !hasCase &&
    (relation.startsWith("nsubj") ||
      (relation === "nmod:poss" &&
        owner !== undefined &&
        /^(?:government|ministry|agency|army|military|minister|intelligence|police|position|denial|claim|decision|response)$/.test(
          owner.lemma,
        )))
  );
}
/** "the North" for North Korea, when that is spoken of. */
function compassName(mention: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  if (
    !/^(?:north|south|east|west)$/.test(mention.lemma) ||
    mention.modifiers.length > 0 ||
    !/\p{Lu}/u.test(mention.text)
  )
    return undefined;
  return drafts.find(
    (draft) => draft.kind === "place" && draft.name.toLowerCase().startsWith(`${mention.lemma} `),
  );
}

/**
 * "The regime", "the junta": of the country the text speaks of most; "the Russian government": of the one it names. A
 * government without a name in front may be anyone's and is left open.
 */
function governmentOf(mention: Mentioned, drafts: readonly Draft[], places: Places): Draft | undefined {
  if (!governmentNouns.has(mention.lemma)) return undefined;
  const told = mention.modifiers.map(countryOfDemonym).find(Boolean);
  const states = drafts.filter(isState);
  if (told) return states.find(({ name }) => name === told.name);
  if (!/^(?:regime|junta)$/.test(mention.lemma) || mention.modifiers.length > 0) return undefined;
  const count = (draft: Draft): number => places.get(draft)?.length ?? 0;
  return states.toSorted((a, b) => count(b) - count(a))[0];
}

function isState({ kind, nouns }: Draft): boolean {
  return kind === "place" && nouns.has("country");
}

/** "The North Korean leader", "the mayor": the one person named before of whom all these words were said. */
function bearerOf(
  { kind, lemma, modifiers, plural, span }: Mentioned,
  drafts: readonly Draft[],
): Draft | undefined {
  if (kind !== "person" || plural || (modifiers.length === 0 && !isOffice(lemma))) return undefined;
  const bearers = drafts.filter(
    (draft) =>
      draft.kind === "person" &&
      draft.nouns.has(lemma) &&
      modifiers.every((word) => draft.qualifiers.has(word)) &&
      lastBefore(draft, span[0]) !== undefined,
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** "The head of state" is the president or the crown, "the head of government" the prime minister, where one is named. */
function headOf({ lemma, text, span }: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  const of =
    lemma === "head" ? /^the head of (state|government)$/i.exec(text)?.[1]?.toLowerCase() : undefined;
  if (!of) return undefined;
  const offices =
    of === "state" ? ["president", "king", "queen", "emperor", "monarch"] : ["premier", "chancellor"];
  const heads = drafts.filter(
    ({ kind, nouns, qualifiers, mentions }) =>
      kind === "person" &&
      mentions.some((mention) => mention.span[0] < span[0]) &&
      (offices.some((noun) => nouns.has(noun)) ||
        (of === "government" && nouns.has("minister") && qualifiers.has("prime"))),
  );
  return heads.length === 1 ? heads[0] : undefined;
}

/** One office that one person holds at a time: "the mayor" is the only mayor named so far. */
function isOffice(noun: string): boolean {
  return noun in titles || /^(?:director|commissioner|spokeswoman|chairman|chairwoman)$/.test(noun);
}

/** "The authority", "the works ministry": the one named body that can be called so, by its own noun before a wider one. */
function bodyOf(mention: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  const { lemma, modifiers, plural, span } = mention;
  if (plural || !organisationNouns.has(lemma)) return undefined;
  const known = (draft: Draft, nouns: ReadonlySet<string>): boolean =>
    draft.kind === "organisation" &&
    nouns.has(lemma) &&
    modifiers.every((word) => draft.qualifiers.has(word) || draft.nouns.has(word)) &&
    (modifiers.length > 0 || lastBefore(draft, span[0]) !== undefined);
  const own = drafts.filter((draft) => known(draft, draft.nouns));
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const wide = drafts.filter((draft) => known(draft, draft.wider));
  if (wide.length > 0) return wide.length === 1 ? wide[0] : undefined;
  return /^(?:company|firm)$/.test(lemma) && modifiers.length === 0 ? companyOf(drafts, span[0]) : undefined;
}

/** "The dam", "the province", "the tanker": the one named place or vessel that has the word in its name or was called so before. */
function placeOf({ lemma, modifiers, plural, span }: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  if (plural || modifiers.length > 0 || !(placeNouns.has(lemma) || vesselNouns.has(lemma))) return undefined;
  const known = drafts.filter(
    (draft) =>
      /^(?:place|product)$/.test(draft.kind) &&
      draft.nouns.has(lemma) &&
      lastBefore(draft, span[0]) !== undefined,
  );
  return known.length === 1 ? known[0] : undefined;
}

/** "The company" where none was called one: the body named most before, of those of which no kind was told. */
function companyOf(drafts: readonly Draft[], at: number): Draft | undefined {
  const named = drafts.filter(
    ({ kind, carrier, name, facts, mentions }) =>
      kind === "organisation" &&
      !carrier &&
      facts.every(
        ({ kind: what, value }) => what !== "type" || ofEither.has(value.split(" ").at(-1) ?? ""),
      ) &&
      !isPublicBody(name) &&
      mentions.some(({ relation }) => /^(?:nsubj|nmod:poss)/.test(relation)),
  );
  const count = ({ mentions }: Draft): number => mentions.filter(({ span }) => span[0] < at).length;
  const [first, second] = named.toSorted((a, b) => count(b) - count(a));
  return first && count(first) > (second ? count(second) : 0) ? first : undefined;
}

/** Has a word in its name that companies do not have: "Ministry", "Union". */
function isPublicBody(name: string): boolean {
  return name.split(/\s+/).some((word) => {
    const noun = word.toLowerCase();
    return (
      organisationNouns.has(noun) &&
      !/^(?:group|bank|airline|exchange|chain|network|service|school)$/.test(noun)
    );
  });
}

/** "Both leaders", "the two countries": the last two of their kind as one group. */
function pairOf(mention: Mentioned, drafts: Draft[], places: Places): Draft | undefined {
  if (!mention.plural || !/^(?:both|the two)\b/i.test(mention.text)) return undefined;
  const ofStates = /^(?:country|nation|state|government|capital)$/.test(mention.lemma);
  const known = ofStates
    ? drafts.findLast(({ kind, nouns }) => kind === "group" && nouns.has("country"))
    : undefined;
  if (known) return known;
  const pool = drafts.filter(
    (draft) =>
      !draft.plural &&
      (ofStates
        ? isState(draft)
        : draft.kind === mention.kind && draft.mentions.some(({ form }) => form === "name")),
  );
  const recent = pool
    .map((draft) => ({ draft, at: lastPlace(draft, mention.span[0], places) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, 2);
  if (recent.length < 2) return undefined;
  const made = groupOf(recent.map(({ draft }) => draft).toReversed(), drafts);
  if (ofStates) made.nouns.add("country");
  return made;
}

function lastPlace(draft: Draft, at: number, places: Places): number {
  const spoken = places.get(draft)?.findLast((place) => place < at);
  return spoken ?? lastBefore(draft, at)?.span[0] ?? -1;
}

/** The entity of several named ones together, made when it is not there. */
export function groupOf(members: readonly Draft[], drafts: Draft[]): Draft {
  const name = members.map((draft) => draft.name).join(" and ");
  const known = drafts.find((draft) => draft.kind === "group" && draft.name === name);
  if (known) return known;
  const made = emptyDraft("group", name);
  drafts.push(made);
  return made;
}
