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
      const statements = readings[r]?.statements ?? [];
      for (const { start, end, label, speech } of sentences) {
        if (label.length === 0 || label.includes("NA")) continue;
        const guess = statements.some((statement) => isFlagged(statement, [start, end], text));
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
 * What NewsDiscourse flags: what somebody said aloud. Not what was written ("said in a statement", "wrote", a report),
 * not what was only claimed, denied or announced in other words than "said". Chosen on a quarter of its training part.
 */
function isFlagged(statement: Statement, sentence: Span, text: string): boolean {
  const { speech, polarity, within, sourceKind, kind, act, cue } = statement;
  if (!speech || polarity === "refused" || within !== undefined) return false;
  const talked = talk.test(cue.map((span) => text.slice(...span)).join(" "));
  const cueInside = cue.some(([start]) => sentence[0] <= start && start < sentence[1]);
  if (!(holdsSpeech(statement, sentence) || (cueInside && talked))) return false;
  if (silentKinds.test(sourceKind) || (cueInside && isWritten(statement, sentence, text))) return false;
  if (kind === "direct") return true;
  return kind === "mixed" ? act !== "accuse" && !bodies.test(sourceKind) : talked;
}

const talk = /\b(?:said|told|added|adding|noted|explained|says?|saying|recalled|testified)\b/iu;
const bodies = /^(?:organisation|state)$/;
const silentKinds = /^(?:document|poll|footage|outlet)$/;
const media =
  /\b(?:statements?|reports?|letter|e-?mail|tweet(?:ed|s)?|twitter|memo|note|advisory|posts?|posted|article|memoir|book|documents?|filings?|release|website|blog|op-ed|editorial|facebook|paper|study|survey|wrote|written)\b/iu;

/** True where the words around the content name something written. */
function isWritten({ content }: Statement, [start, end]: Span, text: string): boolean {
  let at = start;
  let around = "";
  for (const [from, to] of content) {
    if (to <= at || from >= end) continue;
    around += ` ${text.slice(at, Math.max(at, from))}`;
    at = Math.max(at, to);
  }
  return media.test(`${around} ${text.slice(at, Math.max(at, end))}`);
}

/** True where a good part of the sentence is said. */
function holdsSpeech({ content }: Statement, [start, end]: Span): boolean {
  const said = content.reduce((sum, [s, e]) => sum + Math.max(0, Math.min(e, end) - Math.max(s, start)), 0);
  return said > 0.2 * (end - start);
}
