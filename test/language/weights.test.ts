import { expect, test } from "vitest";
import {
  type PackedWeights,
  firstSlot,
  printOf,
  roomOf,
  weightsOf,
  whole,
} from "../../src/language/weights.ts";
import { Learner, pack, randomFrom } from "../../train/language/learner.ts";

/** The sums as the form on disk tells them, added up one by one. */
function plainSums({ classes, prints, counts, rows }: PackedWeights, features: readonly number[]): number[] {
  const isWhole = (slot: number) => classes <= 3 || counts[slot] === whole;
  const begins = [0];
  prints.forEach((print, slot) => {
    const size = print === 0 ? 0 : isWhole(slot) ? roomOf(classes) : 2 * (counts[slot] as number);
    begins.push((begins[slot] as number) + size);
  });
  const sums = Array<number>(classes).fill(0);
  for (const feature of features) {
    let slot = firstSlot(feature) & (prints.length - 1);
    while (prints[slot] !== 0 && prints[slot] !== printOf(feature)) slot = (slot + 1) & (prints.length - 1);
    if (prints[slot] === 0) continue;
    const row = Int8Array.from(rows.subarray(begins[slot], begins[slot + 1]));
    if (isWhole(slot)) for (let cls = 0; cls < classes; cls++) sums[cls]! += row[cls] as number;
    else for (let at = 0; at < row.length; at += 2) sums[row[at + 1] as number]! += row[at] as number;
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
  const packed = pack(learner.rows(), classes);
  const weights = weightsOf(packed);
  for (let i = 0; i < 50; i++) {
    const features = Array.from({ length: 40 }, () => Math.imul(pick(4_000) + 1, 0x9e3779b1));
    weights.features.set(features);
    weights.score(features.length);
    expect([...weights.scores]).toEqual(plainSums(packed, features));
  }
});
