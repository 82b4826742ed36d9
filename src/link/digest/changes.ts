import type { Change, Evidence, Series } from "../../schema/link.ts";
import { contentId } from "../../text/id.ts";
import { clashingOf } from "./clashing.ts";
import { withClause } from "./clauses.ts";
import { compare, type Desk } from "./coverage.ts";
import { deniedReports } from "./denied-reports.ts";
import { oneDispute } from "./disputes.ts";
import { figureChanges } from "./figure-changes.ts";
import { likenessOf } from "./likeness.ts";
import { movedDays } from "./moved-days.ts";
import { noticeCorrections } from "./notices.ts";
import { retractions } from "./retractions.ts";
import { reversals } from "./reversals.ts";
import type { Saying } from "./sayings.ts";
import { opposedCounts } from "./opposed-counts.ts";
import { statedCorrections } from "./stated-corrections.ts";
import { stretchesOf } from "./stretches.ts";
import type { Told } from "./tellings.ts";

/** A change before it has its id. */
export type Draft = Omit<Change, "id" | "story">;

/** Who changed their story: reversals, corrections, contradictions, retractions and updates, by when they came to light. */
export function changesOf(
  desk: Desk,
  { series, told, sayings }: { series: readonly Series[]; told: readonly Told[]; sayings: readonly Saying[] },
): Change[] {
  const [stated, inSeries] = [statedIn(desk, told), figureChanges(desk, series)];
  const once = new Set(oneDispute(desk, series, [...stated, ...inSeries]));
  const values = corrected(
    stated.filter((one) => once.has(one)),
    inSeries.filter((one) => once.has(one)),
  );
  const said = stretchesOf(sayings).flatMap((some) => saidOtherwise(desk, some, told));
  const drafts = [...values, ...said.filter((one) => !isToldOfValues(desk, one, values))];
  const seen = new Set<string>();
  return onceEach(desk, drafts)
    .filter(({ kind, from, to }) =>
      isNew(seen, [kind, kind === "retraction" ? "" : desk.words(from), desk.words(to)].join("\n")),
    )
    .map((draft) => ({
      id: contentId(desk.story, draft.kind, keyOf(draft.from), keyOf(draft.to)),
      story: desk.story,
      ...draft,
      from: withClause(desk, draft.from),
      to: withClause(desk, draft.to),
    }))
    .sort(
      (a, b) =>
        compare(desk.publishedOf(a.to.article), desk.publishedOf(b.to.article)) || compare(a.id, b.id),
    );
}

/**
 * Of changes between the same two places one is told, of one that articles tell again the first, and what is denied and then
 * confirmed is not taken back beside.
 */
function onceEach(desk: Desk, drafts: readonly Draft[]): Draft[] {
  const kept = new Map<string, Draft[]>();
  const byDay = drafts.toSorted((a, b) =>
    compare(desk.publishedOf(a.to.article), desk.publishedOf(b.to.article)),
  );
  const rank = ({ kind }: Draft): number => (kind === "reversal" ? 0 : 1);
  for (const one of byDay.toSorted((a, b) => rank(a) - rank(b))) {
    const near = kept.get(one.from.article) ?? [];
    const isTold = near.some(
      (other) =>
        (other.kind === one.kind || (other.kind === "reversal" && one.kind === "retraction")) &&
        meet(other.from, one.from) &&
        (other.to.article === one.to.article
          ? other.kind !== one.kind || meet(other.to, one.to)
          : one.kind === "correction" && within(valuesIn(desk, other.to), valuesIn(desk, one.to))),
    );
    if (!isTold) kept.set(one.from.article, [...near, one]);
  }
  return [...kept.values()].flat();
}

/** Whether two lists have the same values, but for what one has beside. */
const within = (a: readonly number[], b: readonly number[]): boolean =>
  a.length <= b.length ? a.every((value) => b.includes(value)) : within(b, a);

const meet = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.span[0] < b.span[1] && b.span[0] < a.span[1];

/** Changes that articles tell in so many words: of values, of days and other words in notices. */
function statedIn(desk: Desk, told: readonly Told[]): Draft[] {
  const values = [...statedCorrections(desk, told), ...opposedCounts(desk)];
  const others = noticeCorrections(desk).filter(
    ({ to }) => !values.some((one) => one.to.article === to.article && one.to.span[0] === to.span[0]),
  );
  return [...values, ...others, ...movedDays(desk)];
}

/**
 * What an article says of its values, and what the series tell beside it: one kind of change of the same values there is told once, and of an
 * article one dispute over counts.
 */
function corrected(stated: readonly Draft[], told: readonly Draft[]): Draft[] {
  const isStated = ({ from, to, kind }: Draft): boolean =>
    stated.some((one) => one.kind === kind && (meet(one.to, to) || meet(one.to, from)));
  const all = [...stated, ...told.filter((one) => !isStated(one))];
  const isDispute = ({ kind, from, to }: Draft): boolean =>
    kind === "contradiction" && from.article === to.article;
  const placeOf = ({ from, to }: Draft): number => Math.max(from.span[1], to.span[1]);
  return all.filter(
    (one) =>
      !isDispute(one) ||
      !all.some(
        (other) => isDispute(other) && other.to.article === one.to.article && placeOf(other) < placeOf(one),
      ),
  );
}

/** Whether what is taken back is a value whose correction the same article tells. */
function isToldOfValues(desk: Desk, { kind, from, to }: Draft, values: readonly Draft[]): boolean {
  if (kind !== "retraction") return false;
  const taken = valuesIn(desk, from);
  return values.some(
    (one) =>
      one.kind === "correction" &&
      one.to.article === to.article &&
      valuesIn(desk, one.from).some((value) => taken.includes(value)),
  );
}

function valuesIn(desk: Desk, { article, span: [start, end] }: Evidence): number[] {
  const figures = desk.held(article)?.annotation.figures ?? [];
  return figures
    .filter(({ kind, span }) => kind === "figure" && start <= span[0] && span[1] <= end)
    .map(({ low }) => low);
}

/** What is denied, given up and taken back. */
function saidOtherwise(desk: Desk, sayings: readonly Saying[], told: readonly Told[]): Draft[] {
  const { inWords } = likenessOf(sayings);
  const clashing = clashingOf(desk, sayings);
  return [
    ...reversals(desk, sayings, inWords, clashing),
    ...deniedReports(desk, sayings),
    ...retractions(desk, { sayings, told, inWords, clashing }),
  ];
}

const keyOf = ({ article, span }: Evidence): string => `${article} ${span.join(" ")}`;

function isNew(seen: Set<string>, key: string): boolean {
  return seen.size < seen.add(key).size;
}
