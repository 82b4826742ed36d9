import type { Analysis } from "../../language/analysis.ts";
import type { Entity } from "../../schema/entity.ts";
import { countryOfHouse } from "./countries.ts";
import { type Draft, join } from "./draft.ts";
import { learnFacts } from "./facts.ts";
import { mentionsOf } from "./mentions.ts";
import { entitiesOfNames } from "./names.ts";
import type { Register } from "./register/register.ts";
import { joinCapitals, resolve } from "./resolve.ts";

const by = "entities/sieve@1";

/**
 * Who and what a text speaks of: names, descriptions and pronouns put together (a sieve, after Lee et al. 2013), with what
 * is said of them. Things without a name are kept only where they are people or bodies spoken of more than once.
 */
export function findEntities(analysis: Analysis, register: Register): Entity[] {
  const mentions = mentionsOf(analysis);
  const drafts = entitiesOfNames(mentions, analysis.text, register);
  joinHouses(drafts);
  joinCapitals(drafts, analysis);
  const beside = learnFacts(drafts, mentions, analysis);
  resolve(drafts, mentions, beside, analysis);
  return drafts
    .filter(isWorthNaming)
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0))
    .map(entityOf);
}

/** "the Kremlin" is Russia, when Russia is spoken of. */
function joinHouses(drafts: Draft[]): void {
  for (const house of drafts.slice()) {
    const country = countryOfHouse(house.name);
    const state = country && drafts.find(({ name }) => name === country.name);
    if (!state) continue;
    for (const mention of house.mentions) join(state, mention);
    state.mentions.sort((a, b) => a.span[0] - b.span[0]);
    drafts.splice(drafts.indexOf(house), 1);
  }
}

function isWorthNaming({ kind, mentions }: Draft): boolean {
  if (mentions.some(({ form }) => form === "name") || kind === "group") return mentions.length > 0;
  return mentions.length > 1 && (kind === "person" || kind === "organisation");
}

function entityOf(draft: Draft, i: number): Entity {
  const mentions = [...draft.mentions].sort((a, b) => a.span[0] - b.span[0]);
  const said = mentions
    .filter(({ form }) => form !== "pronoun")
    .map(({ text }) => text.replace(/[’']s$/, ""));
  return {
    id: `e${i + 1}`,
    by,
    kind: draft.kind,
    name: draft.name,
    aliases: [...new Set(said)].filter((alias) => alias !== draft.name),
    mentions: mentions.map(({ span, form }) => ({ span, form })),
    facts: draft.facts,
    ...(draft.gender ? { gender: draft.gender } : {}),
    ...(draft.plural ? { plural: true } : {}),
    ...(draft.carrier ? { carrier: draft.carrier } : {}),
  };
}
