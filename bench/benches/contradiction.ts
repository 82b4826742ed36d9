import { articleFromText } from "../../src/read/plain.ts";
import type { AnnotatedArticle } from "../../src/schema/annotation.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { likestSaying } from "../stances.ts";
import { annotator } from "../statements.ts";

interface Pair {
  readonly text: string;
  readonly hypothesis: string;
  readonly label3: string;
}

/** Which sentences contradict a text (RTE-3 in three classes), by the likest saying of the text turned round or with other figures. */
export const bench: Bench = {
  about: "contradictions between a text and a sentence",
  run: (gold, options) => {
    const pairs = readRecords<Pair>(gold ?? sharedPath("data/match", "rte3-dev.ndjson"));
    const least = Number(options[0] ?? 0.2);
    const annotate = annotator();
    const read = (text: string): AnnotatedArticle => {
      const article = articleFromText(text, { language: "en" });
      return { article, annotation: annotate(article) };
    };
    const found = pairs.filter(({ text, hypothesis }) => {
      const likest = likestSaying(read(hypothesis), read(text));
      return likest !== undefined && likest.score >= least && (likest.turned || likest.otherFigures);
    });
    const right = found.filter(({ label3 }) => label3 === "contradiction").length;
    const all = pairs.filter(({ label3 }) => label3 === "contradiction").length;
    const [precision, recall] = [right / Math.max(1, found.length), right / Math.max(1, all)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    return `contradiction P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}: ${right} right, ${found.length} found, ${all} gold`;
  },
};
