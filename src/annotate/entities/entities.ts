import type { Analysis } from "../../language/analysis.ts";
import type { Entity } from "../../schema/entity.ts";
import { namedAgain } from "./again.ts";
import { cast, type Sieved } from "./casting.ts";
import type { Draft } from "./draft.ts";
import { learnFacts } from "./facts.ts";
import { mentionsOf } from "./mentions.ts";
import { entitiesOfNames } from "./names.ts";
import type { Ranker } from "./rank/ranker.ts";
import { type Scene, sceneOf } from "./rank/scene.ts";
import type { Register } from "./register/register.ts";
import { resolve } from "./resolve.ts";
import { joinCapitals, joinHouses, standIns } from "./stand-ins.ts";

/** What finding who is who needs beside the text. Without a ranker, descriptions and pronouns go by hand-set weights. */
export interface EntityModels {
  readonly register: Register;
  readonly entities?: Ranker;
}

/**
 * Who and what a text speaks of: names, descriptions and pronouns put together (a sieve, after Lee et al. 2013, then a
 * ranker of antecedents), with what is said of them. Things without a name are kept only where they are people or bodies
 * that are spoken of more than once.
 */
export function findEntities(analysis: Analysis, { register, entities: ranker }: EntityModels): Entity[] {
  const sieved = sieve(analysis, register);
  if (ranker) cast(sieved, analysis, ranker);
  else resolve(sieved, analysis);
  const by = ranker ? "entities/ranker@1" : "entities/sieve@1";
  return sieved.drafts
    .filter(isWorthNaming)
    .map((draft) => ({ ...draft, mentions: draft.mentions.toSorted((a, b) => a.span[0] - b.span[0]) }))
    .sort((a, b) => (a.mentions[0]?.span[0] ?? 0) - (b.mentions[0]?.span[0] ?? 0))
    .map((draft, i) => ({ id: `e${i + 1}`, by, ...entityOf(draft) }));
}

/** A text ready for the ranker: names already put together, the descriptions beside them with them. */
export function readScene(analysis: Analysis, register: Register): Scene {
  const { drafts, mentions, settled } = sieve(analysis, register);
  return sceneOf(mentions, drafts, settled, analysis);
}

function sieve(analysis: Analysis, register: Register): Sieved {
  const mentions = namedAgain(mentionsOf(analysis), analysis);
  const major = mentions.filter(({ minor }) => !minor);
  const drafts = entitiesOfNames(major, analysis.text, register);
  joinHouses(drafts);
  joinCapitals(drafts, analysis);
  const beside = learnFacts(drafts, major, analysis);
  return { mentions, drafts, settled: new Map([...standIns(major, drafts), ...beside]) };
}

function isWorthNaming({ kind, mentions }: Draft): boolean {
  if (mentions.some(({ form }) => form === "name") || kind === "group") return mentions.length > 0;
  return mentions.length > 1 && (kind === "person" || kind === "organisation");
}

function entityOf(draft: Draft): Omit<Entity, "id" | "by"> {
  const said = draft.mentions
    .filter(({ form }) => form !== "pronoun")
    .map(({ text }) => text.replace(/[’']s$/, ""));
  return {
    kind: draft.kind,
    name: draft.name,
    aliases: [...new Set(said)].filter((alias) => alias !== draft.name),
    mentions: draft.mentions.map(({ span, form }) => ({ span, form })),
    facts: draft.facts,
    ...(draft.gender ? { gender: draft.gender } : {}),
    ...(draft.plural ? { plural: true } : {}),
    ...(draft.carrier ? { carrier: draft.carrier } : {}),
  };
}
