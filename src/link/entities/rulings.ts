import { Anchor, type Correction, Naming } from "../../schema/correction.ts";
import type { Dossier } from "./dossier.ts";

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

/**
 * Corrections of entities as they bear on what is there now. One is anchored by words, found again where an article read anew
 * numbers its entities otherwise; or it is about a name ("J. Marek" is "Jon Marek"), then about all that are called so by then.
 */
export function rulingsOf(corrections: readonly Correction[], dossiers: readonly Dossier[]): Ruling[] {
  const byArticle = Map.groupBy(dossiers, ({ article }) => article);
  const names = new Map(dossiers.map((dossier) => [dossier, dossier.name]));
  const ground: Ground = {
    find: (anchor) => anchored(byArticle.get(anchor.article) ?? [], anchor),
    called: (name, article) =>
      (article === undefined ? dossiers : (byArticle.get(article) ?? [])).filter(
        (one) => names.get(one) === name,
      ),
  };
  return corrections.flatMap((correction): Ruling[] => {
    if (correction.target.kind !== "entity") return [];
    const found = Anchor.safeParse(correction.target).success
      ? ofAnchored(correction, ground)
      : ofNames(correction, ground);
    for (const { action, about, name } of found)
      if (action === "rename" && name) for (const one of about) names.set(one, name);
    return found;
  });
}

/** How corrections find what they are about. */
interface Ground {
  find(anchor: Anchor): Dossier[];
  /** All that are called so by then, in one article or in all. */
  called(name: string, article?: string): readonly Dossier[];
}

function ofAnchored({ action, target, value, id }: Correction, { find }: Ground): Ruling[] {
  if (!/^(?:merge|split|rename|alias)$/.test(action)) return [];
  const about = find(Anchor.parse(target));
  const listed = Naming.safeParse(value);
  const others = listed.success && action !== "rename" ? listed.data.appearances.flatMap(find) : [];
  const name = listed.success ? listed.data.name : value;
  const split = action === "split";
  return [
    {
      action: action as Ruling["action"],
      correction: id,
      about: split && others.length > 0 ? others : about,
      others: split ? [] : others,
      ...(typeof name === "string" ? { name } : {}),
    },
  ];
}

function ofNames({ action, target, value, id }: Correction, { called }: Ground): Ruling[] {
  if (typeof value !== "string" || !value || !/^(?:merge|split|rename)$/.test(action)) return [];
  if (action === "split" && !target.article) return [];
  const about = called(target.id, action === "split" ? target.article : undefined);
  const others = action === "merge" ? called(value) : [];
  const renamed: Ruling = {
    action: "rename",
    correction: id,
    about: [...about, ...others],
    others: [],
    name: value,
  };
  if (action === "rename") return [renamed];
  return [{ action: action as Ruling["action"], correction: id, about, others }, renamed];
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
