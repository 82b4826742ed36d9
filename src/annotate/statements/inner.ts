import type { Span } from "../../schema/span.ts";
import type { Draft } from "./drafts.ts";
import { cueVerbs } from "./en/cues.ts";
import { wordsIn } from "./grammar.ts";
import type { Passage } from "./passage.ts";
import { ruledDrafts } from "./rules.ts";

/** Fewest words an inner content has: less is no statement of its own. */
const least = 2;

/** The statements within what a statement says, by rule: PolNeAR, what the tagger learnt from, marks only the outermost. */
export function innerDrafts(passage: Passage, outer: Draft): Draft[] {
  const found: Draft[] = [];
  for (const span of outer.content) {
    const range = wordsIn(passage, span);
    for (const draft of ruledDrafts(passage, range, "inner", outer)) {
      if (
        (draft.source.length === 0 && !isPassive(passage, draft)) ||
        !inside(draft, span) ||
        isSelf(passage, draft) ||
        !(utters(passage, draft) || isPassive(passage, draft))
      )
        continue;
      const words = draft.content.reduce((n, content) => n + size(wordsIn(passage, content)), 0);
      if (words >= least && !sameAs(draft, outer)) found.push(draft);
    }
  }
  return found;
}

function size([from, to]: Span): number {
  return to - from;
}

function inside({ source, cue, content }: Draft, [start, end]: Span): boolean {
  return [...source, ...cue, ...content].every(([s, e]) => start <= s && e <= end);
}

/** What somebody merely thinks is left to the statement around it. */
function utters(passage: Passage, { cueWord }: Draft): boolean {
  const lemma = passage.words[cueWord ?? -1]?.lemma.toLowerCase() ?? "";
  return cueVerbs.get(lemma)?.speech ?? true;
}

/** "I say", "we believe": the speaker going on in the same breath. */
function isSelf(passage: Passage, { source }: Draft): boolean {
  return source.some((span) =>
    /^(?:I|we|you|who|that|which|people|everyone|nobody)$/iu.test(passage.text.slice(...span)),
  );
}

/** "believed to have belonged": held by nobody named. */
function isPassive(passage: Passage, { cueWord, source }: Draft): boolean {
  return source.length === 0 && /^VB[DN]$/.test(passage.words[cueWord ?? -1]?.tag ?? "");
}

function sameAs(inner: Draft, outer: Draft): boolean {
  return inner.cue.some(([s]) => outer.cue.some(([t]) => s === t));
}
