import { z } from "zod";
import type { Correction } from "../../schema/correction.ts";
import type { Dossier } from "./dossier.ts";

/** The words of an article that a correction of entities is anchored by. */
export const Anchor = z.object({ article: z.string(), quote: z.string(), start: z.int().nonnegative() });
export type Anchor = z.infer<typeof Anchor>;

/** The `value` of a merge: what to merge with; of a split: what to take out. */
export const Anchors = z.object({ appearances: z.array(Anchor).readonly() });
export type Anchors = z.infer<typeof Anchors>;

/** A correction with the appearances it is about as they are found now. */
export interface Ruling {
  readonly action: "merge" | "split" | "rename" | "alias";
  readonly correction: string;
  readonly about: readonly Dossier[];
  /** For a merge: what to merge with. */
  readonly others: readonly Dossier[];
  /** For a new name or alias. */
  readonly name?: string;
}

/** Corrections that hold: those undone, and undoings that were themselves undone, left out. */
export function standing(corrections: readonly Correction[]): Correction[] {
  const undone = new Set<string>();
  const kept: Correction[] = [];
  for (const correction of corrections.toReversed()) {
    if (undone.has(correction.id)) continue;
    if (correction.action === "undo") undone.add(correction.target.id);
    else kept.push(correction);
  }
  return kept.toReversed();
}

/** Corrections of entities, anchored again in what is there now: an article read anew may number its entities otherwise. */
export function rulingsOf(corrections: readonly Correction[], dossiers: readonly Dossier[]): Ruling[] {
  const byArticle = new Map<string, Dossier[]>();
  for (const dossier of dossiers)
    byArticle.set(dossier.article, [...(byArticle.get(dossier.article) ?? []), dossier]);
  const find = (anchor: Anchor): Dossier[] => anchored(byArticle.get(anchor.article) ?? [], anchor);
  return corrections.flatMap((correction): Ruling[] => {
    const { action, target, value, id } = correction;
    if (target.kind !== "entity" || !/^(?:merge|split|rename|alias)$/.test(action)) return [];
    const anchor = Anchor.safeParse(target);
    const about = anchor.success ? find(anchor.data) : [];
    const listed = Anchors.safeParse(value);
    const others = listed.success ? listed.data.appearances.flatMap(find) : [];
    const split = action === "split";
    return [
      {
        action: action as Ruling["action"],
        correction: id,
        about: split && others.length > 0 ? others : about,
        others: split ? [] : others,
        ...(typeof value === "string" ? { name: value } : {}),
      },
    ];
  });
}

/** The entity whose name stands there; else the one that has the quoted words for a name. */
function anchored(dossiers: readonly Dossier[], { quote, start }: Anchor): Dossier[] {
  const there = dossiers.find(
    (one) => one.start < start + quote.length && start < one.start + one.quote.length,
  );
  const same = dossiers.find(({ name, aliases }) => name === quote || aliases.includes(quote));
  const found = there ?? same;
  return found ? [found] : [];
}
