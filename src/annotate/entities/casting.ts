import type { Analysis } from "../../language/analysis.ts";
import { type Draft, draftOf, join } from "./draft.ts";
import type { Mentioned } from "./mentions.ts";
import { type Ranker, rankMentions } from "./rank/ranker.ts";
import { type Scene, sceneOf } from "./rank/scene.ts";
import { groupOf } from "./stand-ins.ts";

/** What the sieve leaves: its entities, all mentions, and those that rules have settled. */
export interface Sieved {
  readonly drafts: Draft[];
  readonly mentions: readonly Mentioned[];
  readonly settled: ReadonlyMap<Mentioned, Draft>;
}

/** Gives descriptions and pronouns their entity by the trained ranker; what is new becomes a draft of its own. */
export function cast({ drafts, mentions, settled }: Sieved, analysis: Analysis, ranker: Ranker): void {
  const scene = sceneOf(mentions, drafts, settled, analysis);
  rankMentions(scene, ranker);
  const held = new Set(drafts.flatMap((draft) => draft.mentions));
  const named = drafts.slice();
  for (const [at, members] of membersOf(scene).entries()) {
    const fresh = members.filter(
      (mention) => mention.form !== "name" && mention.minor !== "inner" && !held.has(mention),
    );
    const draft = scene.casts[at]?.draft ?? newDraft(fresh, named, drafts);
    if (!draft) continue;
    for (const mention of fresh) if (!draft.mentions.includes(mention)) join(draft, mention);
    if (isSomebody(draft, scene.casts[at]?.nobody)) draft.kind = "person";
  }
}

/** One word that "he" or "she" stands for, whatever it was taken for. */
function isSomebody({ kind, name, mentions }: Draft, nobody = false): boolean {
  if (nobody || !/^(?:organisation|place|product)$/.test(kind) || /[\s]/.test(name)) return false;
  return mentions.some(({ form, gender }) => form === "pronoun" && gender !== undefined);
}

function membersOf({ traits, castOf, casts }: Scene): Mentioned[][] {
  const members: Mentioned[][] = casts.map(() => []);
  for (const [at, { mention }] of traits.entries()) members[castOf[at] ?? -1]?.push(mention);
  return members;
}

/** A description, with its pronouns; several names joined by "and", where more speaks of them together. */
function newDraft(fresh: Mentioned[], named: readonly Draft[], drafts: Draft[]): Draft | undefined {
  const joint = fresh.find(({ minor }) => minor === "joint");
  if (joint) {
    const parts = fresh.length > 1 ? named.filter((draft) => standsIn(draft, joint)) : [];
    return parts.length > 1 ? groupOf(parts, drafts) : undefined;
  }
  const first = fresh.find(({ form }) => form === "nominal");
  if (!first) return undefined;
  const draft = draftOf(first, first.kind ?? "product");
  draft.nouns.add(first.lemma);
  for (const word of first.modifiers) draft.qualifiers.add(word);
  drafts.push(draft);
  return draft;
}

function standsIn({ mentions }: Draft, joint: Mentioned): boolean {
  return mentions.some(
    ({ span, form }) => form === "name" && joint.span[0] <= span[0] && span[1] <= joint.span[1],
  );
}
