import type { Analysis } from "../../language/analysis.ts";
import type { Entity, Fact, Unnamed } from "../../schema/entity.ts";
import { namedAgain } from "./again.ts";
import { cast, type Sieved } from "./casting.ts";
import type { Draft } from "./draft.ts";
import { learnFacts, tiedFacts } from "./facts.ts";
import { kindsByContext } from "./kinds.ts";
import { mendNames } from "./mend.ts";
import { mentionsOf } from "./mentions.ts";
import { entitiesOfNames, joinOwnOutlet } from "./names.ts";
import { nameByOwner, officesNamed } from "./offices.ts";
import type { Ranker } from "./rank/ranker.ts";
import { type Scene, sceneOf } from "./rank/scene.ts";
import type { Register } from "./register/register.ts";
import { resolve } from "./resolve.ts";
import { joinCapitals, joinCompass, joinHouses, standIns } from "./stand-ins.ts";
import { isSpeakingBody, unnamedSources } from "./unnamed.ts";

/** What finding who is who needs beside the text. Without a ranker, descriptions and pronouns go by hand-set weights. */
export interface EntityModels {
  readonly register: Register;
  readonly entities?: Ranker;
}

/**
 * Who and what a text speaks of: names, descriptions and pronouns put together (a sieve, after Lee et al. 2013, then a
 * ranker of antecedents), with what is said of them. Things without a name are kept only where they are people or bodies
 * that are spoken of more than once. `site` is the outlet the text is from, "the Bugle" of its own articles.
 */
export function findEntities(
  analysis: Analysis,
  { register, entities: ranker }: EntityModels,
  site?: string,
): Entity[] {
  const sieved = sieve(analysis, register, site);
  if (ranker) cast(sieved, analysis, ranker);
  else resolve(sieved, analysis);
  nameByOwner(sieved.drafts, analysis.text);
  const by = ranker ? "entities/ranker@1" : "entities/sieve@1";
  const unnamed = unnamedSources(sieved.drafts, analysis);
  const kept = sieved.drafts
    .filter((draft) => isWorthNaming(draft) || unnamed.has(draft) || isSpeakingBody(draft, analysis))
    .sort((a, b) => startOf(a) - startOf(b));
  const idOf = (draft: Draft): string => `e${kept.indexOf(draft) + 1}`;
  return kept.map((draft) => ({
    id: idOf(draft),
    by,
    ...entityOf(draft, tiedFacts(draft, kept, idOf), unnamed.get(draft)),
  }));
}

/** A text ready for the ranker: names already put together, the descriptions beside them with them. */
export function readScene(analysis: Analysis, register: Register): Scene {
  const { drafts, mentions, settled } = sieve(analysis, register);
  return sceneOf(mentions, drafts, settled, analysis);
}

function sieve(analysis: Analysis, register: Register, site?: string): Sieved {
  const read = mentionsOf({ ...analysis, names: mendNames(analysis, register) });
  const mentions = officesNamed(kindsByContext(namedAgain(read, analysis), analysis), analysis);
  const major = mentions.filter(({ minor }) => !minor);
  const drafts = entitiesOfNames(major, analysis.text, register);
  if (site) joinOwnOutlet(drafts, site, register);
  joinHouses(drafts);
  joinCompass(drafts);
  joinCapitals(drafts, analysis);
  const beside = learnFacts(drafts, major, analysis);
  return { mentions, drafts, settled: new Map([...standIns(major, drafts, analysis.text), ...beside]) };
}

function isWorthNaming({ kind, mentions }: Draft): boolean {
  if (mentions.some(({ form }) => form === "name") || kind === "group") return mentions.length > 0;
  return mentions.length > 1 && (kind === "person" || kind === "organisation");
}

function startOf({ mentions }: Draft): number {
  return Math.min(...mentions.map(({ span }) => span[0]));
}

function entityOf(
  draft: Draft,
  facts: readonly Fact[],
  unnamed: Unnamed | undefined,
): Omit<Entity, "id" | "by"> {
  const mentions = draft.mentions.toSorted((a, b) => a.span[0] - b.span[0]);
  const said = mentions
    .filter(({ form }) => form !== "pronoun")
    .map(({ text }) => text.replace(/[’']s$/, ""));
  return {
    kind: draft.kind,
    name: draft.name,
    aliases: [...new Set([...said, ...draft.forms])].filter((alias) => alias !== draft.name),
    mentions: mentions.map(({ span, form }) => ({ span, form })),
    facts,
    ...(draft.gender ? { gender: draft.gender } : {}),
    ...(draft.plural ? { plural: true } : {}),
    ...(draft.carrier ? { carrier: draft.carrier } : {}),
    ...(unnamed ? { unnamed } : {}),
  };
}
