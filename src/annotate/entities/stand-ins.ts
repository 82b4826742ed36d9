import type { Analysis } from "../../language/analysis.ts";
import { countryOfCapital, countryOfDemonym, countryOfHouse } from "./countries.ts";
import { type Draft, emptyDraft, join, lastBefore } from "./draft.ts";
import { governmentNouns } from "./en/nouns.ts";
import type { Mentioned } from "./mentions.ts";

/**
 * Words that stand for a state, its government or a pair of people, by rule: "the North", "the regime", "both leaders".
 * Gives each its entity; a pair is added to the entities.
 */
export function standIns(mentions: readonly Mentioned[], drafts: Draft[]): Map<Mentioned, Draft> {
  const found = new Map<Mentioned, Draft>();
  for (const mention of mentions) {
    if (mention.form !== "nominal" || !mention.definite || mention.owned) continue;
    const draft = pairOf(mention, drafts) ?? compassName(mention, drafts) ?? governmentOf(mention, drafts);
    if (draft) found.set(mention, draft);
  }
  return found;
}

/** "the Kremlin" is Russia, when Russia is spoken of. */
export function joinHouses(drafts: Draft[]): void {
  for (const house of drafts.slice()) {
    const country = countryOfHouse(house.name);
    const state = country && drafts.find(({ name }) => name === country.name);
    if (!state) continue;
    for (const mention of house.mentions) join(state, mention);
    state.mentions.sort((a, b) => a.span[0] - b.span[0]);
    drafts.splice(drafts.indexOf(house), 1);
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
function governmentOf(mention: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  if (!governmentNouns.has(mention.lemma)) return undefined;
  const told = mention.modifiers.map(countryOfDemonym).find(Boolean);
  const states = drafts.filter(isState);
  if (told) return states.find(({ name }) => name === told.name);
  if (!/^(?:regime|junta)$/.test(mention.lemma) || mention.modifiers.length > 0) return undefined;
  return states.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
}

function isState({ kind, nouns }: Draft): boolean {
  return kind === "place" && nouns.has("country");
}

/** "Both leaders", "the two countries": the last two of their kind as one group. */
function pairOf(mention: Mentioned, drafts: Draft[]): Draft | undefined {
  if (!mention.plural || !/^(?:both|the two)\b/i.test(mention.text)) return undefined;
  const ofStates = /^(?:country|nation|state|government|capital)$/.test(mention.lemma);
  const pool = drafts.filter(
    (draft) =>
      !draft.plural &&
      (ofStates
        ? isState(draft)
        : draft.kind === mention.kind && draft.mentions.some(({ form }) => form === "name")),
  );
  const recent = pool
    .map((draft) => ({ draft, at: lastBefore(draft, mention.span[0])?.span[0] ?? -1 }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, 2);
  return recent.length === 2 ? groupOf(recent.map(({ draft }) => draft).toReversed(), drafts) : undefined;
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
