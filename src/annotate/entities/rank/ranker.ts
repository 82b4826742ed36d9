import {
  conflicts,
  type Features,
  featuresBuffer,
  newFeatures,
  pairFeatures,
  thirdPersonFeatures,
} from "./features.ts";
import { standingOf } from "./person-features.ts";
import { isPerson, isUnknownName } from "./persons.ts";
import type { Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";
import { maySay, walk } from "./walk.ts";

/** Weights of the ranker: as many as a power of two. */
export interface Ranker {
  readonly weights: Float32Array;
}

/** Puts every mention of a scene to the best-scored entity, or to a new one. */
export function rankMentions(scene: Scene, ranker: Ranker): void {
  const features = featuresBuffer();
  walk(scene, (at, candidates) => {
    newFeatures(scene, at, candidates, features);
    let best = -1;
    let top = standsAlone(scene, at, candidates) ? scoreOf(features, ranker) : -Infinity;
    eachPair(scene, at, candidates, features, (one) => {
      const score = scoreOf(features, ranker);
      if (score > top) [best, top] = [one, score];
    });
    return best;
  });
}

/** "He" and "she" stand for somebody that the text names, wherever one may be meant; so does an "it" that says something. */
export function standsAlone(scene: Scene, at: number, candidates: readonly number[]): boolean {
  const trait = scene.traits[at];
  if (trait?.form !== "pronoun" || trait.person !== 3) return true;
  if (!trait.isThirdPerson) return !trait.says || !candidates.some((one) => maySay(scene, one));
  return !candidates.some((one) => isPerson(scene, one) || isUnknownName(scene.traits[one] as Traits));
}

/** Fills `features` for each candidate in turn, nearest first. */
export function eachPair(
  scene: Scene,
  at: number,
  candidates: readonly number[],
  features: Features,
  visit: (one: number) => void,
): void {
  const { traits, casts, castOf } = scene;
  const seen = new Set<number>();
  if (traits[at]?.isThirdPerson) {
    const standing = standingOf(scene, at, candidates);
    for (const one of candidates) {
      const cast = castOf[one] ?? -1;
      seen.add(cast);
      const rank = Math.min([...seen].indexOf(cast), 5);
      thirdPersonFeatures(scene, at, one, { rank, standing }, features);
      visit(one);
    }
    return;
  }
  for (const one of candidates) {
    const cast = castOf[one] ?? -1;
    const against = conflicts(traits[at]!, traits[one]!, casts[cast]);
    const rank = against ? 9 : seen.has(cast) ? 8 : Math.min(seen.size, 5);
    if (!against) seen.add(cast);
    pairFeatures(scene, at, one, rank, features);
    visit(one);
  }
}

/** The sum of a choice's weights. */
export function scoreOf({ at, size }: Features, { weights }: Ranker): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let k = 0; k < size; k++) sum += weights[(at[k] as number) & mask] as number;
  return sum;
}
