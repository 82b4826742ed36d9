import type { Figure } from "../../schema/figure.ts";
import type { Draft } from "./drafts.ts";
import { personNouns } from "./en/classes.ts";
import { scopeOf } from "./scope.ts";
import { type View, classAt, textAt } from "./view.ts";

/**
 * Figures of one sentence with what they share: of "12 soldiers and three civilians were killed" both were killed, and of "300
 * Ostlandian and 38 Westlandian soldiers" both are soldiers.
 */
export function withShared(view: View, drafts: readonly Draft[], figures: readonly Figure[]): Figure[] {
  const found = [...figures];
  let saidOfAll = false;
  for (let at = drafts.length - 2; at >= 0; at--) {
    const [draft, next] = [drafts[at] as Draft, drafts[at + 1] as Draft];
    const [figure, other] = [found[at] as Figure, found[at + 1] as Figure];
    const together = areJoined(view, draft, next) && figure.kind === "figure" && other.kind === "figure";
    saidOfAll = together && (saidOfAll || isSaidOfBoth(view, next));
    if (!together) continue;
    const scope = figure.scope ?? (saidOfAll ? other.scope : undefined);
    const country = isAdjective(view, draft) ? countryOf(view, draft) : undefined;
    const what = country ? other.what : figure.what;
    const of = figure.of ?? country;
    found[at] = { ...figure, ...(scope ? { scope } : {}), ...(what ? { what } : {}), ...(of ? { of } : {}) };
  }
  for (let at = 1; at < drafts.length; at++) {
    const [before, figure] = [found[at - 1] as Figure, found[at] as Figure];
    if (figure.scope || !before.scope || !goesOn(view, drafts[at - 1] as Draft, drafts[at] as Draft))
      continue;
    found[at] = { ...figure, scope: before.scope };
  }
  return found;
}

/** "Of Westlandian soldiers killed to 130, and of Ostlandian soldiers to 300": what befell the first befell the second. */
function goesOn(view: View, { after }: Draft, { from }: Draft): boolean {
  if (from - after > 10) return false;
  const words = view.tokens.slice(after, from).map(({ text }) => text);
  return /^,? ?and (?:of|for) (?:\p{L}+ ){1,4}(?:to|at)(?: between| about| some)?$/u.test(words.join(" "));
}

/** Counts of people that stand side by side, nothing between them but "and" or a comma. */
function areJoined(view: View, draft: Draft, next: Draft): boolean {
  const end = draft.counted?.to ?? draft.after + (isAdjective(view, draft) ? 1 : 0);
  const between = [end, end + 1, end + 2].slice(0, next.from - end).map((at) => textAt(view, at));
  return (
    next.from - end >= 1 &&
    next.from - end <= 3 &&
    /^(?:and|,|, and)(?: between)?$/.test(between.join(" ")) &&
    personNouns.has(textAt(view, next.counted?.head ?? -1)) &&
    (isAdjective(view, draft) || personNouns.has(textAt(view, draft.counted?.head ?? -1)))
  );
}

/** "300 Ostlandian": what is counted is told behind the number to come. */
function isAdjective(view: View, { counted, after }: Draft): boolean {
  if (counted && counted.to - counted.from > 1) return false;
  const at = counted?.head ?? after;
  return /^\p{Lu}\p{Ll}+(?<!s)$/u.test(view.tokens[at]?.raw ?? "") && classAt(view, at) !== "number";
}

const countryOf = (view: View, { counted, after }: Draft): string | undefined =>
  view.tokens[counted?.head ?? after]?.raw;

/** Said after them both: "were killed", not "three deaths". */
function isSaidOfBoth(view: View, { from, after, counted }: Draft): boolean {
  const scope = scopeOf(view, { from, to: after, counted });
  return scope !== undefined && scope.at > (counted?.head ?? after);
}
