import { chainsOf } from "../../src/annotate/entities/rank/chains.ts";
import { readScene } from "../../src/annotate/entities/entities.ts";
import { rankMentions } from "../../src/annotate/entities/rank/ranker.ts";
import { analyse } from "../../src/language/analyse.ts";
import { loadModels } from "../../src/pipeline/load.ts";
import type { Span } from "../../src/schema/span.ts";
import { type CoreferenceDocument, readCoreference } from "../coreference/documents.ts";
import {
  type CoreferenceScores,
  coreferenceScores,
  type Measure,
  type Pairing,
} from "../coreference/scores.ts";
import type { Bench } from "../run.ts";
import { sharedPath } from "../shared.ts";

/** Documents' words in, entities out: all phrases of the text, those spoken of once left out; by genre where names tell it. */
export const bench: Bench = {
  about: "coreference by the measures of CoNLL-2012, singletons left out",
  run: (gold) => {
    const documents = readCoreference(gold ?? sharedPath("data/language/coreference/ontogum-dev"));
    const pairs = documents.map((document) => ({ genre: genreOf(document.id), ...pairingOf(document) }));
    const genres = [...new Set(pairs.map(({ genre }) => genre))];
    return [
      "                 CoNLL   mentions P/R/F1    MUC P/R/F1         B3 P/R/F1          CEAF-e P/R/F1",
      line("all", coreferenceScores(pairs)),
      ...(genres.length > 1 ? genres : []).map((genre) =>
        line(genre, coreferenceScores(pairs.filter((pair) => pair.genre === genre))),
      ),
    ].join("\n");
  },
};

function genreOf(id: string): string {
  return /^GUM_([a-z]+)_/.exec(id)?.[1] ?? "other";
}

/** What the product finds, as ranges of the document's words. */
export function pairingOf(document: CoreferenceDocument): Pairing {
  const { text, spans, clusters } = document;
  const { language, register, entities } = loadModels().annotate;
  const analysis = analyse(text, [{ kind: "paragraph", span: [0, text.length] }], language);
  const scene = readScene(analysis, register);
  if (entities) rankMentions(scene, entities);
  const found = chainsOf(scene, analysis).map((chain) => chain.map((span) => wordsOf(spans, span)));
  return { gold: clusters.map((cluster) => cluster.map(([from, to]) => `${from}-${to}`)), found };
}

/** First and last word that a span touches. */
function wordsOf(words: readonly Span[], [start, end]: Span): string {
  let from = 0;
  while (from + 1 < words.length && (words[from]?.[1] ?? 0) <= start) from++;
  let to = from;
  while (to + 1 < words.length && (words[to + 1]?.[0] ?? 0) < end) to++;
  return `${from}-${to}`;
}

function line(name: string, { conll, mentions, muc, b3, ceafe }: CoreferenceScores): string {
  const show = ({ p, r, f }: Measure): string =>
    [p, r, f].map((value) => value.toFixed(1).padStart(5)).join(" ");
  return [name.padEnd(16), conll.toFixed(1).padStart(5), ...[mentions, muc, b3, ceafe].map(show)].join("  ");
}
