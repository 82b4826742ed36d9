import type { Change, Evidence, Series } from "../../schema/link.ts";
import { contentId } from "../../text/id.ts";
import { type Desk, compare } from "./coverage.ts";
import { figureChanges } from "./figure-changes.ts";
import { reversals } from "./reversals.ts";
import { retractions } from "./retractions.ts";
import type { Saying } from "./sayings.ts";
import type { Told } from "./tellings.ts";
import { likenessOf } from "./likeness.ts";

/** A change before it has its id. */
export type Draft = Omit<Change, "id" | "story">;

/** Who changed their story: reversals, corrections, contradictions, retractions and updates, by when they came to light. */
export function changesOf(
  desk: Desk,
  { series, told, sayings }: { series: readonly Series[]; told: readonly Told[]; sayings: readonly Saying[] },
): Change[] {
  const { inWords } = likenessOf(sayings);
  const drafts = [
    ...figureChanges(desk, series),
    ...reversals(desk, sayings, inWords),
    ...retractions(desk, { sayings, told, inWords }),
  ];
  const seen = new Set<string>();
  return drafts
    .filter(({ kind, from, to }) => isNew(seen, [kind, desk.words(from), desk.words(to)].join("\n")))
    .map((draft) => ({
      id: contentId(desk.story, draft.kind, keyOf(draft.from), keyOf(draft.to)),
      story: desk.story,
      ...draft,
    }))
    .sort(
      (a, b) =>
        compare(desk.publishedOf(a.to.article), desk.publishedOf(b.to.article)) || compare(a.id, b.id),
    );
}

const keyOf = ({ article, span }: Evidence): string => `${article} ${span.join(" ")}`;

function isNew(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}
