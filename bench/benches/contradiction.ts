import { contradictionsOf } from "../../src/link/contradictions/contradictions.ts";
import { type Passage, passageOf } from "../../src/link/contradictions/passage.ts";
import { articleFromText } from "../../src/read/plain.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { annotator } from "../statements.ts";

interface Pair {
  readonly text: string;
  readonly hypothesis: string;
  readonly label3: string;
}

/** Which sentences contradict a text (RTE-3 in three classes), as contradictions between claims are found; each kind by itself too. */
export const bench: Bench = {
  about: "contradictions between a text and a sentence",
  run: (gold) => {
    const pairs = readRecords<Pair>(gold ?? sharedPath("data/match", "rte3-dev.ndjson"));
    const annotate = annotator();
    const read = (text: string): Passage => {
      const article = articleFromText(text, { language: "en" });
      return passageOf({ article, annotation: annotate(article) });
    };
    const found = pairs.map(({ text, hypothesis, label3 }) => ({
      kinds: [...new Set(contradictionsOf(read(hypothesis), read(text)).map(({ kind }) => kind))],
      isGold: label3 === "contradiction",
    }));
    const kinds = [...new Set(found.flatMap((pair) => pair.kinds))].sort();
    return [
      ...kinds.map((kind) => {
        const those = found.filter((pair) => pair.kinds.includes(kind));
        return `${kind.padEnd(14)} ${those.filter(({ isGold }) => isGold).length} right of ${those.length}`;
      }),
      scoreOf(found.map(({ kinds: own, isGold }) => ({ isFound: own.length > 0, isGold }))),
    ].join("\n");
  },
};

function scoreOf(pairs: readonly { readonly isFound: boolean; readonly isGold: boolean }[]): string {
  const count = (of: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(of).length;
  const [found, gold] = [count(({ isFound }) => isFound), count(({ isGold }) => isGold)];
  const right = count(({ isFound, isGold }) => isFound && isGold);
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `contradiction P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}: ${right} right, ${found} found, ${gold} gold`;
}
