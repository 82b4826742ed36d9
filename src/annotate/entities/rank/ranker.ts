import { conflicts, type Features, featuresBuffer, newFeatures, pairFeatures } from "./features.ts";
import type { Scene } from "./scene.ts";
import type { Traits } from "./traits.ts";
import { walk } from "./walk.ts";

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
    let top = standsAlone(scene, at) ? scoreOf(features, ranker) : -Infinity;
    eachPair(scene, at, candidates, features, (one) => {
      const score = scoreOf(features, ranker);
      if (score > top) [best, top] = [one, score];
    });
    return best;
  });
}

/** "He" and "she" stand for somebody spoken of before, if anybody is, or for one named later in the sentence: "In her memoir, Olin …". */
function standsAlone({ traits }: Scene, at: number): boolean {
  const { form, person, pronounOfPerson, sentence } = traits[at] as Traits;
  if (form !== "pronoun" || person !== 3 || !pronounOfPerson) return true;
  for (let back = at - 1; traits[back]?.sentence === sentence; back--)
    if (traits[back]?.kind === 1) return false;
  for (let next = at + 1; traits[next]?.sentence === sentence; next++)
    if (traits[next]?.form === "name" && traits[next]?.kind === 1) return true;
  return false;
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
