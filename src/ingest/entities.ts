import type { Ledger } from "../ledger/ledger.ts";
import { type Dossier, dossiersOf } from "../link/entities/dossier.ts";
import { profilesOf } from "../link/entities/profiles.ts";
import { pipelineVersion } from "../pipeline/pipeline.ts";
import type { Anchor, Correction } from "../schema/correction.ts";
import type { Appearance, Profile } from "../schema/profile.ts";
import { contentId } from "../text/id.ts";

const page = 500;

/** Everybody and everything with a name in a ledger, over articles, people's corrections applied. */
export async function profilesIn(ledger: Ledger): Promise<Profile[]> {
  const dossiers: Dossier[] = [];
  for (let offset = 0; ; offset += page) {
    const { articles } = await ledger.list({ limit: page, offset });
    dossiers.push(
      ...(await dossiersFor(
        ledger,
        articles.map(({ id }) => id),
      )),
    );
    if (articles.length < page) break;
  }
  const { sites } = await ledger.facets();
  return profilesOf(
    dossiers,
    await ledger.corrections(),
    sites.map(({ value }) => value),
  );
}

/** Dossiers kept on a shelf by version of the reading, so that an article is opened once. */
async function dossiersFor(ledger: Ledger, ids: readonly string[]): Promise<Dossier[]> {
  const shelf = ledger.shelf("dossiers");
  const kept = await shelf.get(ids);
  const fresh: [string, Kept][] = [];
  const all: Dossier[] = [];
  for (const id of ids) {
    const held = kept.get(id) as Kept | undefined;
    if (held?.version === pipelineVersion) {
      all.push(...held.dossiers);
      continue;
    }
    const article = await ledger.article(id);
    const dossiers = article ? dossiersOf(article) : [];
    fresh.push([id, { version: pipelineVersion, dossiers }]);
    all.push(...dossiers);
  }
  if (fresh.length > 0) await shelf.put(fresh);
  return all;
}

interface Kept {
  readonly version: string;
  readonly dossiers: readonly Dossier[];
}

/** Who corrects, and when: an ISO 8601 moment. */
export interface Corrector {
  readonly author: string;
  readonly at: string;
}

/** A correction of a profile, anchored by the words of its first appearance: a new name or alias, or other appearances. */
export function correctionOf(
  { author, at }: Corrector,
  action: "merge" | "split" | "rename" | "alias",
  profile: Profile,
  value: string | { readonly appearances: readonly Appearance[] },
): Correction {
  const first = profile.appearances[0];
  const shaped = action === "alias" ? (value as string) : namingOf(action, profile, value);
  return {
    id: contentId(author, at, action, profile.id, JSON.stringify(shaped)),
    author,
    at,
    action,
    target: { kind: "entity", id: profile.id, ...(first ? anchorOf(first) : {}) },
    value: shaped,
  };
}

/** A merge gives the others this one's name, a new name goes to all appearances; what is taken out keeps its own. */
function namingOf(
  action: "merge" | "split" | "rename",
  { name, appearances }: Profile,
  value: string | { readonly appearances: readonly Appearance[] },
): { appearances: Anchor[]; name?: string } {
  if (typeof value === "string") return { appearances: appearances.map(anchorOf), name: value };
  const anchors = value.appearances.map(anchorOf);
  return action === "merge" ? { appearances: anchors, name } : { appearances: anchors };
}

function anchorOf({ article, quote, start }: Appearance): Anchor {
  return { article, quote, start };
}

/** A correction that takes back another. */
export function undoingOf({ author, at }: Corrector, correction: string): Correction {
  return {
    id: contentId(author, at, "undo", correction),
    author,
    at,
    action: "undo",
    target: { kind: "correction", id: correction },
  };
}
