import { expect, test } from "vitest";
import { type PackedWeights, firstSlot, printOf, weightsOf } from "../../src/language/weights.ts";
import { Learner, pack, randomFrom } from "../../train/language/learner.ts";

/** The sums as the form on disk tells them, added up one by one. */
function plainSums(packed: PackedWeights, classes: number, features: readonly number[]): number[] {
  const begins = [0];
  packed.counts.forEach((count, slot) => begins.push((begins[slot] as number) + count));
  const sums = Array<number>(classes).fill(0);
  for (const feature of features) {
    let slot = firstSlot(feature) & (packed.slots - 1);
    while (packed.prints[slot] !== 0 && packed.prints[slot] !== printOf(feature))
      slot = (slot + 1) & (packed.slots - 1);
    if (packed.prints[slot] === 0) continue;
    for (let pair = begins[slot] as number; pair < (begins[slot + 1] as number); pair++)
      sums[packed.classes[pair] as number]! += packed.values[pair] as number;
  }
  return sums;
}

test.each([
  ["moves, whose weights stand in the slots", 3],
  ["few classes", 29],
  ["many classes, in rows of pairs and full rows", 117],
])("sums of weights are those of the file: %s", (_, classes) => {
  const random = randomFrom(5);
  const learner = new Learner(classes);
  const pick = (below: number) => Math.floor(random() ** 3 * below);
  for (let i = 0; i < 4_000; i++) {
    const features = Int32Array.from({ length: 20 }, () => Math.imul(pick(3_000) + 1, 0x9e3779b1));
    learner.update(features, 20, pick(classes), pick(classes));
    learner.steps++;
  }
  const packed = pack(learner.rows());
  const weights = weightsOf(packed, classes);
  for (let i = 0; i < 50; i++) {
    const features = Array.from({ length: 40 }, () => Math.imul(pick(4_000) + 1, 0x9e3779b1));
    weights.features.set(features);
    weights.score(features.length);
    expect([...weights.scores]).toEqual(plainSums(packed, classes, features));
  }
});
