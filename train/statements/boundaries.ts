import { type Boundaries, spanChoice } from "../../src/annotate/statements/boundaries.ts";
import type { Tagged } from "../../src/annotate/statements/boundary-features.ts";
import { labelsOf, scored, type Tagger } from "../../src/annotate/statements/crf.ts";
import { groundOf } from "../../src/annotate/statements/ground.ts";
import type { Lexicon } from "../../src/annotate/statements/lexicon.ts";
import type { Run } from "../../src/annotate/statements/link-view.ts";
import { type Linker, linksOf, runsOf } from "../../src/annotate/statements/linking.ts";
import { marginalsOf } from "../../src/annotate/statements/marginals.ts";
import type { Example } from "./gold.ts";
import { type Case, fit } from "./linker.ts";

/** Examples with a tagger and lexicon that have not seen them. */
export interface Fold {
  readonly examples: readonly Example[];
  readonly tagger: Tagger;
  readonly lexicon: Lexicon;
}

/** Trains the rankers of spans on what taggers find in articles they have not seen. */
export function trainBoundaries(folds: readonly Fold[], linker: Linker, epochs = 8): Boundaries {
  const cases: Record<"source" | "content", Case[]> = { source: [], content: [] };
  for (const { examples, tagger, lexicon } of folds)
    for (const example of examples) collect(example, { tagger, lexicon, linker }, cases);
  return { source: fit(cases.source, epochs), content: fit(cases.content, epochs) };
}

function collect(
  { passage, labels }: Example,
  { tagger, lexicon, linker }: { tagger: Tagger; lexicon: Lexicon; linker: Linker },
  cases: Record<"source" | "content", Case[]>,
): void {
  const { view, scores } = scored(tagger, groundOf(passage, lexicon));
  const tagged: Tagged = { view, marginals: marginalsOf(tagger.transitions, passage, scores) };
  const runs = runsOf(labelsOf(tagger.transitions, passage, scores));
  const links = linksOf(passage, runs, linker);
  const gold = runsOf(labels);
  runs.forEach((run, r) => {
    if (run.role === 1) return;
    const want = alike(gold, run);
    if (!want) return;
    const { spans, features } = spanChoice(tagged, { runs, links }, r);
    const right = spans.findIndex(([s, e]) => s === want.words[0] && e === want.words[1]);
    if (spans.length < 2 || right < 0) return;
    cases[run.role === 0 ? "source" : "content"].push({
      candidates: spans.map((_, i) => i),
      features,
      right,
    });
  });
}

/** The gold run of the same role that shares most words. */
function alike(gold: readonly Run[], { role, words }: Run): Run | undefined {
  let best: Run | undefined;
  let most = 0;
  for (const run of gold) {
    if (run.words[0] >= words[1]) break;
    const shared = Math.min(run.words[1], words[1]) - Math.max(run.words[0], words[0]);
    if (run.role === role && shared > most) [best, most] = [run, shared];
  }
  return best;
}
