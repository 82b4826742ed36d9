import type { Analysis } from "../../language/analysis.ts";
import { countryOfDemonym } from "./countries.ts";
import { type Draft, draftOf, join, lastBefore } from "./draft.ts";
import { kin } from "./en/people.ts";
import type { Sieved } from "./casting.ts";
import type { Mentioned } from "./mentions.ts";

/** How far back, in sentences, a pronoun looks; persons carry further than things. */
const reach = { person: 5, other: 2 };

/**
 * Gives descriptions and pronouns their entity, left to right: a role or a kind of thing used as a name, "the regime",
 * "both leaders", and pronouns by agreement, nearness and part in the sentence (Lappin and Leass 1994, weights by hand).
 */
export function resolve({ drafts, mentions, settled }: Sieved, analysis: Analysis): void {
  const held = new Set(drafts.flatMap((draft) => draft.mentions));
  for (const mention of mentions) {
    if (held.has(mention) || mention.form === "name" || mention.minor) continue;
    const draft =
      settled.get(mention) ??
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
  const fitting = drafts.filter((draft) => suits(draft, mention));
  return latest(fitting, mention.span[0]);
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
