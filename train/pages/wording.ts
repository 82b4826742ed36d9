import type { PageModelJson } from "../../src/read/page/body.ts";
import { chance } from "../../src/read/page/body.ts";
import { type Wording, classSlots, slots, sumOf, wordSlots } from "../../src/read/page/wording.ts";
import type { TrainingPage } from "./gold.ts";

const epochs = 3;
const known = new WeakMap<object, { readonly words: number[]; readonly classes: number[] }>();

/** Learns which words and classes bodies have, each alone, by AdaGrad on logistic loss (Duchi 2011). */
export function learnWording(pages: readonly TrainingPage[]): Wording {
  return { words: learn(pages, "words"), classes: learn(pages, "classes") };
}

function learn(pages: readonly TrainingPage[], kind: "words" | "classes"): Float32Array {
  const weights = new Float32Array(slots);
  const squares = new Float32Array(slots).fill(1e-6);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { blocks, labels } of pages) {
      const scale = 30 / (blocks.length + 30);
      for (const [i, block] of blocks.entries()) {
        const places = placesOf(block)[kind];
        const step = (chance(sumOf(weights, places)) - (labels[i] as number)) / Math.sqrt(places.length);
        for (const place of places) {
          const slope = step * scale + 1e-4 * (weights[place] as number);
          squares[place] = (squares[place] as number) + slope * slope;
          weights[place] = (weights[place] as number) - (0.15 * slope) / Math.sqrt(squares[place] as number);
        }
      }
    }
  return weights;
}

function placesOf(block: TrainingPage["blocks"][number]): { words: number[]; classes: number[] } {
  let places = known.get(block);
  if (!places)
    known.set(block, (places = { words: wordSlots(block.text), classes: classSlots(block.around) }));
  return places;
}

/** Weights as signed bytes. */
export function storedWording({ words, classes }: Wording): PageModelJson["wording"] {
  const most = [...words, ...classes].reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const scale = Number((most / 127).toPrecision(5));
  const stored = (weights: Float32Array) =>
    Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer).toString("base64");
  return { scale, words: stored(words), classes: stored(classes) };
}
