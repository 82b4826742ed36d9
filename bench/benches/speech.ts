import type { Statement } from "../../src/schema/statement.ts";
import type { Span } from "../../src/schema/span.ts";
import type { Bench } from "../run.ts";
import { readRecords, sharedPath } from "../shared.ts";
import { type GoldRecord, readStatements } from "../statements.ts";

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly label: readonly string[];
  readonly speech: boolean;
}

/** Which sentences hold speech, against the Speech flag of NewsDiscourse. Sentences without a role ("NA") do not count. */
export const bench: Bench = {
  about: "sentences that hold speech, against NewsDiscourse",
  run: async (gold, options) => {
    const file = gold ?? sharedPath("data/attribution", "newsdiscourse-dev.ndjson");
    const records = readRecords<GoldRecord & { sentences: readonly Sentence[] }>(file);
    const readings = readStatements(records, options);
    let [hits, guesses, golds] = [0, 0, 0];
    records.forEach(({ sentences, text }, r) => {
      const spoken = readings[r]?.statements.filter((statement) => isSaid(statement, text)) ?? [];
      for (const { start, end, label, speech } of sentences) {
        if (label.length === 0 || label.includes("NA")) continue;
        const guess = spoken.some((statement) => holdsSpeech(statement, [start, end]));
        if (guess && speech) hits++;
        if (guess) guesses++;
        if (speech) golds++;
      }
    });
    const [p, r] = [hits / guesses, hits / golds];
    return `speech sentences     P ${(100 * p).toFixed(1)}  R ${(100 * r).toFixed(1)}  F1 ${((200 * p * r) / (p + r)).toFixed(1)}   ${hits} right, ${guesses} predicted, ${golds} gold`;
  },
};

/**
 * What NewsDiscourse flags: quotations, and what a person, not a body or a document, "said", "told" or "added" in the
 * past. Chosen on a fifth of its training part.
 */
function isSaid({ speech, polarity, within, sourceKind, kind, cue }: Statement, text: string): boolean {
  if (!speech || polarity === "refused" || within !== undefined) return false;
  const words = cue.map((span) => text.slice(...span)).join(" ");
  if (kind === "direct") return !bodies.test(sourceKind) || /\b(?:said|told|added|wrote)\b/iu.test(words);
  if (kind === "mixed") return !bodies.test(sourceKind);
  return (
    /^(?:person|role|anonymous)$/.test(sourceKind) &&
    /\b(?:said|told|added|adding|noted|explained)\b/iu.test(words)
  );
}

const bodies = /^(?:organisation|state|document|poll|footage|outlet)$/;

/** True where a good part of the sentence is said. */
function holdsSpeech({ content }: Statement, [start, end]: Span): boolean {
  const said = content.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  return said > 0.2 * (end - start);
}
