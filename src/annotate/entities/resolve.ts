import type { Analysis } from "../../language/analysis.ts";
import { countryOfCapital, countryOfDemonym } from "./countries.ts";
import { type Draft, draftOf, join, lastBefore } from "./draft.ts";
import { governmentNouns } from "./en/nouns.ts";
import { kin } from "./en/people.ts";
import type { Mentioned } from "./mentions.ts";

/** How far back, in sentences, a pronoun looks; persons carry further than things. */
const reach = { person: 5, other: 2 };

/**
 * Gives descriptions and pronouns their entity, left to right: a role or a kind of thing used as a name, "the regime",
 * "both leaders", and pronouns by agreement, nearness and part in the sentence (Lappin and Leass 1994, weights by hand).
 */
export function resolve(
  drafts: Draft[],
  mentions: readonly Mentioned[],
  beside: ReadonlyMap<Mentioned, Draft>,
  analysis: Analysis,
): void {
  const held = new Set(drafts.flatMap((draft) => draft.mentions));
  for (const mention of mentions) {
    if (held.has(mention) || mention.form === "name") continue;
    const draft =
      beside.get(mention) ??
      (mention.form === "pronoun" ? ofPronoun(mention, drafts, analysis) : ofNominal(mention, drafts));
    if (draft) join(draft, mention);
    else if (mention.form === "nominal") drafts.push(newDraft(mention));
  }
}

function newDraft(mention: Mentioned): Draft {
  const draft = draftOf(mention, mention.kind ?? "product");
  draft.nouns.add(mention.lemma);
  for (const word of mention.modifiers) draft.qualifiers.add(word);
  return draft;
}

function ofNominal(mention: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  if (!mention.definite || (mention.owned && mention.lemma in kin)) return undefined;
  const group = pairOf(mention, drafts);
  if (group) return group;
  const compass = compassName(mention, drafts);
  if (compass) return compass;
  const fitting = drafts.filter((draft) => suits(draft, mention));
  const found = latest(fitting, mention.span[0]);
  if (found) return found;
  return governmentNouns.has(mention.lemma) ? governmentOf(mention, drafts) : undefined;
}

/** The same noun, nothing that narrows it against what is known, the same number. */
function suits(draft: Draft, mention: Mentioned): boolean {
  if (!draft.nouns.has(mention.lemma) || draft.plural !== mention.plural) return false;
  if (draft.kind === "person" && mention.gender && draft.gender && draft.gender !== mention.gender)
    return false;
  return mention.modifiers.every(
    (word) => draft.qualifiers.has(word) || draft.nouns.has(word) || qualifies(draft, word),
  );
}

/** "the Russian president" for a president of Russia. */
function qualifies(draft: Draft, word: string): boolean {
  const country = countryOfDemonym(word);
  return country !== undefined && [...draft.qualifiers].some((own) => countryOfDemonym(own) === country);
}

function latest(drafts: readonly Draft[], at: number): Draft | undefined {
  let best: Draft | undefined;
  let place = -1;
  for (const draft of drafts) {
    const start = lastBefore(draft, at)?.span[0] ?? -1;
    if (start > place) [best, place] = [draft, start];
  }
  return best;
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

/** "the regime", "the authorities": of the country the text speaks of most. */
function governmentOf(mention: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  const told = mention.modifiers.map(countryOfDemonym).find(Boolean);
  const states = drafts.filter(({ kind, nouns }) => kind === "place" && nouns.has("country"));
  if (told) return states.find(({ name }) => name === told.name);
  return [...states].sort((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** "both leaders", "the two countries": the last two of their kind as one group. */
function pairOf(mention: Mentioned, drafts: readonly Draft[]): Draft | undefined {
  if (!mention.plural || !/^(?:both|the two)\b/i.test(mention.text)) return undefined;
  const noun = mention.lemma;
  const isState = /^(?:country|nation|state|government|capital|side)$/.test(noun);
  const pool = drafts.filter(
    (draft) =>
      !draft.plural &&
      (isState
        ? draft.kind === "place" && draft.nouns.has("country")
        : draft.kind === mention.kind && draft.mentions.some(({ form }) => form === "name")),
  );
  const withNoun = pool.filter(({ nouns }) => nouns.has(noun));
  const recent = [...(withNoun.length >= 2 || isState ? pool : pool)]
    .map((draft) => ({ draft, at: lastBefore(draft, mention.span[0])?.span[0] ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
    .slice(0, 2);
  if (recent.length < 2) return undefined;
  const name = recent
    .map(({ draft }) => draft.name)
    .toReversed()
    .join(" and ");
  const known = drafts.find((draft) => draft.kind === "group" && draft.name === name);
  if (known) return known;
  const made = draftOf(mention, "group", name);
  (drafts as Draft[]).push(made);
  made.mentions.length = 0;
  return made;
}

function ofPronoun(mention: Mentioned, drafts: readonly Draft[], analysis: Analysis): Draft | undefined {
  if (/^(?:i|me|my|mine|we|us|our|ours|myself|ourselves)$/.test(mention.lemma)) return undefined;
  let best: Draft | undefined;
  let top = 0;
  for (const draft of drafts) {
    if (!agrees(draft, mention)) continue;
    const score = salience(draft, mention, analysis);
    if (score > top) [best, top] = [draft, score];
  }
  return best;
}

function agrees(draft: Draft, { lemma, gender, plural }: Mentioned): boolean {
  if (draft.kind === "group" || draft.plural) return plural;
  if (plural) return draft.kind === "organisation" && lemma !== "themselves";
  if (gender) return draft.kind === "person" && (draft.gender === undefined || draft.gender === gender);
  return draft.kind !== "person";
}

/** Weight of an entity as what a pronoun means: each earlier mention near by counts, subjects most, halved by every sentence. */
function salience(draft: Draft, pronoun: Mentioned, analysis: Analysis): number {
  const far = draft.kind === "person" ? reach.person : reach.other;
  let score = 0;
  for (let i = draft.mentions.length - 1; i >= 0; i--) {
    const mention = draft.mentions[i] as Mentioned;
    if (mention.span[0] >= pronoun.span[0]) continue;
    const away = pronoun.sentence - mention.sentence;
    if (away > far) break;
    if (away === 0 && binds(mention, pronoun, analysis)) return 0;
    const weight =
      (mention.relation.startsWith("nsubj") ? 2 : 1) +
      (mention.form === "nominal" && !mention.definite ? -0.4 : 0);
    score += weight / 2 ** away;
  }
  return score > 0 && pronoun.gender && draft.gender === pronoun.gender ? score + 0.5 : score;
}

/** Principle B: a plain pronoun is not the other argument of its own verb. */
function binds(mention: Mentioned, pronoun: Mentioned, { sentences }: Analysis): boolean {
  if (/sel(?:f|ves)$/.test(pronoun.lemma) || pronoun.relation.startsWith("nmod:poss")) return false;
  const words = sentences[pronoun.sentence]?.words ?? [];
  const own = words[pronoun.head]?.head;
  return (
    own !== undefined &&
    own >= 0 &&
    own === words[mention.head]?.head &&
    /^(?:obj|iobj|obl)/.test(pronoun.relation) &&
    mention.relation.startsWith("nsubj")
  );
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
